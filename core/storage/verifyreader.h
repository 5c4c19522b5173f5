#pragma once

#include "core/storage/database.h"

#include <functional>
#include <vector>

namespace vouchwell {

/// A record that breaks a rule which can be asked of the database directly.
struct BrokenRule
{
    QString check;
    QString entity; ///< "referral", "reward", "operation", "person"
    qint64 id = 0;
    QString sentence; ///< translated
};

/// Checks what needs no engine: sums, references and states that belong together.
class VerifyReader
{
public:
    explicit VerifyReader(Database& database) : m_database(database) {}

    std::vector<BrokenRule> brokenRules();

private:
    void collect(const QString& check, const QString& entity, const char* sql, const QString& sentence,
                 std::vector<BrokenRule>& broken);
    void checkIntegrity(std::vector<BrokenRule>& broken);
    void checkLedgerLinks(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
