#pragma once

#include "core/base/money.h"
#include "core/metrics/replayfigures.h"

#include <QJsonObject>

namespace vouchwell::cli {

QJsonObject replayJson(const ReplayFigures& figures);
/// "On the history from ... to ...: 12 people would get more, 3 less, +184.00 in all."
QString replaySentence(const ReplayFigures& figures, const Currency& currency);

} // namespace vouchwell::cli
