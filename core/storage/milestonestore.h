#pragma once

#include "core/domain/milestone.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// The milestones that the shop celebrates, and who was thanked for them.
class MilestoneStore
{
public:
    explicit MilestoneStore(Database& database) : m_database(database) {}

    /// By what they count, then by their thresholds.
    std::vector<Milestone> all();
    std::optional<Milestone> find(MilestoneId milestone);
    /// Everybody who was thanked; the people are who they are after merges.
    std::vector<MilestoneThanks> thanks();

    MilestoneId add(UnitOfWork& work, const Milestone& milestone);
    void update(UnitOfWork& work, const Milestone& milestone);
    /// With the thanks for it.
    void remove(UnitOfWork& work, MilestoneId milestone);
    /// False where that was noted before.
    bool addThanks(UnitOfWork& work, const MilestoneThanks& thanks);
    /// Of everybody who was merged into the person as well; false where they were not thanked.
    bool removeThanks(UnitOfWork& work, MilestoneId milestone, PersonId person);

private:
    Database& m_database;
};

} // namespace vouchwell
