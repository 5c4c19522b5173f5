#pragma once

#include "core/domain/ids.h"
#include "core/storage/journaltable.h"
#include "core/storage/statement.h"
#include "core/storage/unitofwork.h"

#include <unordered_map>

namespace vouchwell {

/// Brings back what records said before an act. What has another value by now than the act gave it stays as it is.
class ChangeReverser
{
public:
    explicit ChangeReverser(UnitOfWork& work);

    /// A record that was changed since, and stays.
    struct Kept
    {
        QString table;
        QString key;
        QString label; ///< for people
    };
    /// Reverses the changes of an act, the last first, but for those that PaidGuard left out.
    void reverse(ActId act);

    const std::vector<Kept>& kept() const { return m_kept; }
    qint64 restored() const { return m_restored; } ///< records that existed before and are as they were again
    qint64 removed() const { return m_removed; }   ///< records that the act had added
    qint64 broughtBack() const { return m_broughtBack; }

private:
    struct Change
    {
        QString table;
        QString key;
        QString before;
        QString after;
    };

    Statement& statement(const QString& sql);
    bool test(const QString& sql, const Change& change);
    bool run(const QString& sql, const Change& change);
    void reverseUpdate(const JournalTable& table, const Change& change);
    void reverseAdding(const JournalTable& table, const Change& change);
    void bringBack(const JournalTable& table, const Change& change);
    void keep(const Change& change);

    UnitOfWork& m_work;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    std::vector<Kept> m_kept;
    qint64 m_restored = 0;
    qint64 m_removed = 0;
    qint64 m_broughtBack = 0;
};

/// What people call the record behind a key of the journal, in their words: a name or a document.
QString labelOfRecord(Database& database, const QString& table, const QString& key);

} // namespace vouchwell
