#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks that redemptions, rewards and postings agree: what was used of each reward, what each use amounts to, and
/// that no money left this way.
class RedemptionCheck
{
public:
    explicit RedemptionCheck(Database& database) : m_database(database) {}

    void addTo(std::vector<BrokenRule>& broken);

private:
    Database& m_database;
};

} // namespace vouchwell
