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

/// Adds the records whose ids the query yields; all of them break the same rule.
void collectBroken(Database& database, const QString& check, const QString& entity, const char* sql,
                   const QString& sentence, std::vector<BrokenRule>& broken);

/// Checks what needs no engine: sums, references, states that belong together, and payouts.
class VerifyReader
{
public:
    explicit VerifyReader(Database& database) : m_database(database) {}

    std::vector<BrokenRule> brokenRules();
    /// Only what tells a damaged file: its pages, references, and the sums and links of the ledger.
    std::vector<BrokenRule> damages();

private:
    void checkIntegrity(std::vector<BrokenRule>& broken);
    void checkLedgerLinks(std::vector<BrokenRule>& broken);

    Database& m_database;
};

} // namespace vouchwell
