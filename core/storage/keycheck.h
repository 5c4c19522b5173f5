#pragma once

#include "core/storage/verifyreader.h"

namespace vouchwell {

/// Checks the forms in which names, addresses, codes, documents and rules are compared: each is worked out anew from
/// the text it was made of.
class KeyCheck
{
public:
    explicit KeyCheck(Database& database) : m_database(database) {}

    void addTo(std::vector<BrokenRule>& broken);

private:
    void checkNames(std::vector<BrokenRule>& broken);
    void checkContacts(std::vector<BrokenRule>& broken);
    void checkCodes(std::vector<BrokenRule>& broken);
    void checkDocuments(std::vector<BrokenRule>& broken);
    void checkRules(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
