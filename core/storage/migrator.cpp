#include "core/storage/migrator.h"

#include "core/storage/statement.h"

namespace vouchwell {

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps{
        initialMigration(),      ledgerLinksMigration(),    payoutMigration(),      actChangesMigration(),
        importMemoryMigration(), claimMarksMigration(),     programMigration(),     bankAccountsMigration(),
        adjustmentsMigration(),  campaignChoiceMigration(), redemptionsMigration(), giftMigration(),
        riskFlagsMigration(),    ruleDraftsMigration(),     recognitionMigration()};
    return steps;
}

Migrator::Migrator(Database& database, const std::vector<Migration>& steps) : m_database(database), m_steps(steps) {}

int Migrator::newestVersion() const
{
    return m_steps.empty() ? 0 : m_steps.back().version;
}

int Migrator::currentVersion()
{
    Statement statement(m_database, QStringLiteral("PRAGMA user_version"));
    return statement.first() ? int(statement.int64(0)) : 0;
}

bool Migrator::isUpgradeDue()
{
    return currentVersion() < newestVersion();
}

void Migrator::migrate(const QString& recordedAt)
{
    if (!isUpgradeDue())
        return;
    m_database.execute(m_database.dialect().beginWriting());
    try {
        const int current = currentVersion();
        for (const Migration& step : m_steps) {
            if (step.version > current)
                runStep(step, recordedAt);
        }
        m_database.commit();
    } catch (...) {
        m_database.rollBack();
        throw;
    }
}

void Migrator::runStep(const Migration& step, const QString& recordedAt)
{
    for (const QString& sql : step.statements(m_database.dialect()))
        m_database.execute(sql);
    if (step.fill)
        step.fill(m_database);
    Statement(m_database, QStringLiteral("INSERT INTO schema_steps (version, min_reader, title, applied_at) "
                                         "VALUES (:version, :minReader, :title, :appliedAt)"))
        .bind(QStringLiteral(":version"), qint64(step.version))
        .bind(QStringLiteral(":minReader"), qint64(step.minReader))
        .bind(QStringLiteral(":title"), QVariant(step.title))
        .bind(QStringLiteral(":appliedAt"), QVariant(recordedAt))
        .run();
    // Both numbers are read from the header of a closed file, so they change in the same transaction.
    m_database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
}

} // namespace vouchwell
