#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks prizes: what was decided against what was given for it, and every decision against the board that was kept
/// with it.
class AwardCheck
{
public:
    explicit AwardCheck(Database& database) : m_database(database) {}

    void addTo(std::vector<BrokenRule>& broken);

private:
    void checkRewards(std::vector<BrokenRule>& broken);
    void checkDecisions(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
