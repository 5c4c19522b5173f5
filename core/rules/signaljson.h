#pragma once

#include "core/rules/signal.h"

#include <QByteArray>

namespace vouchwell {

/// The evidence of a signal as it is stored: everything but the kind and the score. Equal signals give equal bytes.
QByteArray evidenceJson(const Signal& signal);
/// Nothing but kind and score where the text is not such an object.
Signal signalFromJson(Signal::Kind kind, int score, const QByteArray& json);
QByteArray marksJson(const Signal::Marks& marks);
Signal::Marks marksFromJson(const QByteArray& json);

} // namespace vouchwell
