#pragma once

#include "core/snapshot/snapshot.h"

namespace vouchwell {

/// A reward of the snapshot as people read it, in its unit: "€10.00", "120 points", "2 × Tote bag"; with what was used
/// of it: "€10.00 (€3.00 used)".
QString rewardAmount(const Snapshot& snapshot, size_t reward, const QLocale& locale);
/// The same for an amount that is known otherwise.
QString usedAmountText(qint64 amount, qint64 used, const QString& unit, const QLocale& locale);

} // namespace vouchwell
