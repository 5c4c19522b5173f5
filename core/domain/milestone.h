#pragma once

#include "core/domain/achievement.h"
#include "core/domain/ids.h"

#include <QDate>

namespace vouchwell {

/// A number that the shop celebrates when somebody reaches it: the 10th friend, a year as a customer. It pays nothing;
/// milestones that pay are rules of a campaign.
struct Milestone
{
    MilestoneId id;
    QString name;
    Achievement measure = Achievement::Conversions;
    qint64 threshold = 1;
    QDate fromOn = {}; ///< whoever reached it before this day is not thanked any more
};

/// Somebody was thanked for a milestone.
struct MilestoneThanks
{
    MilestoneId milestone;
    PersonId person;
    QDate on = {};
    QString note = {};
};

} // namespace vouchwell
