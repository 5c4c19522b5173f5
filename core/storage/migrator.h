#pragma once

#include "core/storage/database.h"

#include <functional>
#include <vector>

namespace vouchwell {

/// One step of the schema. Released steps are never edited: their statements are part of every book's history.
struct Migration
{
    int version = 0;
    int minReader = 0; ///< oldest program schema that may still open a book after this step
    QString title;
    std::function<QStringList(const Dialect&)> statements;
    std::function<void(Database&)> fill = {}; ///< content that SQL alone cannot make; after the statements
};

/// All steps in order. One function per file in migrations/.
const std::vector<Migration>& migrations();
Migration initialMigration();
Migration ledgerLinksMigration();
Migration payoutMigration();
Migration actChangesMigration();
Migration importMemoryMigration();
Migration claimMarksMigration();
Migration programMigration();
Migration bankAccountsMigration();
Migration adjustmentsMigration();
Migration campaignChoiceMigration();
Migration redemptionsMigration();
Migration giftMigration();
Migration riskFlagsMigration();
Migration ruleDraftsMigration();
Migration recognitionMigration();

/// Brings a database to the newest schema and version, in one transaction.
class Migrator
{
public:
    explicit Migrator(Database& database, const std::vector<Migration>& steps = migrations());

    int newestVersion() const;
    /// 0 for an empty database.
    int currentVersion();
    bool isUpgradeDue();
    /// Runs the steps that are missing: all of them or, where one fails, none.
    void migrate(const QString& recordedAt);

private:
    void runStep(const Migration& step, const QString& recordedAt);

    Database& m_database;
    const std::vector<Migration>& m_steps;
};

} // namespace vouchwell
