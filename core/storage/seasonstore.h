#pragma once

#include "core/domain/season.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// The seasons of the leaderboard.
class SeasonStore
{
public:
    explicit SeasonStore(Database& database) : m_database(database) {}

    /// The latest first. Who was merged into somebody since stands there as that person.
    std::vector<Season> all();
    std::optional<Season> find(SeasonId season);
    SeasonId add(UnitOfWork& work, const Season& season);
    /// All of it, closed or not.
    void update(UnitOfWork& work, const Season& season);
    void remove(UnitOfWork& work, SeasonId season);

private:
    PersonId survivorOf(PersonId person);

    Database& m_database;
};

} // namespace vouchwell
