#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks what is stored although other columns say it too: what a conversion and a reward keep of their sale and their
/// rules, links between sales, stages in the history, and the counts of imports.
class DerivedCheck
{
public:
    explicit DerivedCheck(Database& database) : m_database(database) {}

    void addTo(std::vector<BrokenRule>& broken);

private:
    void checkSales(std::vector<BrokenRule>& broken);
    void checkConversions(std::vector<BrokenRule>& broken);
    void checkRewards(std::vector<BrokenRule>& broken);
    void checkReferrals(std::vector<BrokenRule>& broken);
    void checkImports(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
