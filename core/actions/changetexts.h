#pragma once

#include "core/base/money.h"
#include "core/storage/historyreader.h"

#include <QStringList>

namespace vouchwell {

/// What a change was, for people: "City: Vigo → Lugo". Empty where nobody asks about it.
QStringList changesOf(const HistoryEntry& entry, HistoryReader& reader);

} // namespace vouchwell
