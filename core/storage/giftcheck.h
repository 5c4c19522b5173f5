#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks stock and gift codes against what was handed over.
class GiftCheck
{
public:
    explicit GiftCheck(Database& database) : m_database(database) {}

    void addTo(std::vector<BrokenRule>& broken);

private:
    void checkCodes(std::vector<BrokenRule>& broken);
    void checkStock(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
