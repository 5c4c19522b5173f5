#pragma once

#include "core/storage/database.h"

#include <functional>
#include <vector>

namespace vouchwell {

/// How a value of a BrokenRule is to be read.
enum class ValueKind { Text, MoneyMinor, Day, Stage };

/// A record that breaks a rule which can be asked of the database directly.
struct BrokenRule
{
    QString check;
    QString entity; ///< "referral", "reward", "operation", "person"
    qint64 id = 0;
    QString sentence;      ///< translated
    QString stored = {};   ///< what the book says, where a value can tell; amounts in minor units
    QString expected = {}; ///< what the facts say
    ValueKind kind = ValueKind::Text;
};

/// Adds the records whose ids the query yields; all of them break the same rule.
void collectBroken(Database& database, const QString& check, const QString& entity, const char* sql,
                   const QString& sentence, std::vector<BrokenRule>& broken);
/// The same for a query that yields id, stored value and expected value.
void collectDiffering(Database& database, const QString& check, const QString& entity, const char* sql,
                      const QString& sentence, ValueKind kind, std::vector<BrokenRule>& broken);

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
