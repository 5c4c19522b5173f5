#pragma once

#include "core/base/result.h"
#include "core/domain/milestone.h"
#include "core/metrics/ruleprogress.h"

#include <vector>

namespace vouchwell {

class Book;

/// Somebody and a milestone that they reached.
struct MilestonePerson
{
    MilestoneId milestone;
    PersonId person;

    friend bool operator==(const MilestonePerson&, const MilestonePerson&) = default;
};

/// What the book knows about milestones, for MilestoneProgress and RuleProgress.
struct MilestoneFacts
{
    std::vector<Milestone> milestones;
    std::vector<MilestoneThanks> thanks;
    std::vector<MilestoneRule> rules; ///< of the campaigns that take referrals today
};
Result<MilestoneFacts> milestoneFacts(Book& book);

/// Adds them, as one act that can be undone. One that counts the same as another is refused.
Result<Done> addMilestones(Book& book, const std::vector<Milestone>& milestones);
/// Changes the one with this id. Can be undone.
Result<Done> changeMilestone(Book& book, const Milestone& milestone);
/// With the thanks for it. Can be undone.
Result<Done> deleteMilestone(Book& book, MilestoneId milestone);

/// Notes that these people were thanked today. Can be undone. The number of those who were not before.
Result<int> markThanked(Book& book, const std::vector<MilestonePerson>& people, const QString& note = {});
/// They are to be thanked again. Can be undone.
Result<int> takeBackThanks(Book& book, const std::vector<MilestonePerson>& people);

} // namespace vouchwell
