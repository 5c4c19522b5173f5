#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace vouchwell {

/// What the shop decided to add to a reward that was given, or to take from it, because the rules give another amount
/// by now: what it was worked out from has changed. Something more is a reward of its own, something less goes back
/// like a return.
struct Adjustment
{
    AdjustmentId id;
    RewardId reward;
    qint64 deltaMinor = 0;
    QDate decidedOn;
    QString reason = {};
};

} // namespace vouchwell
