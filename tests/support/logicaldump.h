#pragma once

#include "core/storage/book.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QStringList>

namespace vouchwell::test {

/// What a book says, line by line and sorted: living records by what people know them by, and net balances. Without
/// ids, times, the audit log, the lines of the ledger and what was taken back: these only grow.
class LogicalDump
{
public:
    static QStringList of(Book& book)
    {
        LogicalDump dump(book.database());
        dump.people();
        dump.referrals();
        dump.sales();
        dump.money();
        dump.m_lines.sort();
        return dump.m_lines;
    }

private:
    explicit LogicalDump(Database& database) : m_database(database) {}

    template<typename Take>
    void each(const QString& sql, Take take)
    {
        Statement rows(m_database, sql);
        rows.run();
        while (rows.next())
            take(rows);
    }

    /// "{n} is column n", with {p:n} replaced by who person n is.
    void lines(const QString& head, const QString& sql, int columns, const QList<int>& personColumns)
    {
        each(sql, [&](const Statement& row) {
            QStringList cells{head};
            for (int i = 0; i < columns; ++i)
                cells << (personColumns.contains(i) ? who(row.int64(i)) : row.text(i));
            m_lines << cells.join(QLatin1String(" | "));
        });
    }

    QString who(qint64 id)
    {
        while (m_mergedInto.contains(id) && m_mergedInto.value(id) != id)
            id = m_mergedInto.value(id);
        return m_who.value(id, id == 0 ? QString() : QStringLiteral("(gone)"));
    }

    void people()
    {
        each(QStringLiteral("SELECT id, merged_into FROM people WHERE merged_into IS NOT NULL"),
             [this](const Statement& row) { m_mergedInto.insert(row.int64(0), row.int64(1)); });
        const auto list = [](const char* table, const char* columns) {
            return QStringLiteral("COALESCE((SELECT group_concat(c, ',') FROM (SELECT %2 AS c FROM %1 l WHERE "
                                  "l.person_id = p.id ORDER BY 1)), '')")
                .arg(QLatin1String(table), QLatin1String(columns));
        };
        const QString contacts = list("contact_points", "type || ':' || normalised || '=' || raw");
        each(QStringLiteral("SELECT p.id, p.name_key || ' <' || %1 || '>' FROM people p WHERE p.status <> 'merged'")
                 .arg(contacts),
             [this](const Statement& row) { m_who.insert(row.int64(0), row.text(1)); });
        lines(QStringLiteral("person"),
              QStringLiteral(
                  "SELECT id, given_name, family_name, full_name, status, COALESCE(customer_since, ''), "
                  "company, street, postal_code, city, notes, %1, %2, %3, %4, %5 FROM people p WHERE status <> "
                  "'merged'")
                  .arg(list("customer_codes", "code_key || '=' || code"), list("person_tags", "tag"),
                       list("extra_fields", "name || '=' || value"), list("person_names", "name_key"),
                       list("bank_accounts", "iban || '=' || holder")),
              16, {0});
        lines(QStringLiteral("mention"),
              QStringLiteral("SELECT friend_id, referred_by, claimed_on, source_order, COALESCE(rewards_from, '') "
                             "FROM open_mentions"),
              5, {0});
    }

    void referrals()
    {
        lines(QStringLiteral("referral"),
              QStringLiteral("SELECT friend_id, COALESCE(referrer_id, 0), stage, reason, shop_stage, shop_note, "
                             "referred_on, COALESCE(expires_after, ''), COALESCE(converted_on, '') FROM referrals f "
                             "WHERE EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = f.id)"),
              9, {0, 1});
        lines(QStringLiteral("claim"),
              QStringLiteral("SELECT f.friend_id, c.referrer_id, c.claimed_on, c.source_order, c.channel, "
                             "c.entry_mode, c.status, c.reason, COALESCE(c.rewards_from, '') FROM claims c JOIN "
                             "referrals f ON f.id = c.referral_id"),
              9, {0, 1});
    }

    void sales()
    {
        lines(QStringLiteral("sale"),
              QStringLiteral(
                  "SELECT COALESCE(t.person_id, 0), t.source_system, t.doc_no, COALESCE(t.doc_key, ''), t.kind, "
                  "t.occurred_on, t.net_minor, t.tax_minor, t.currency, COALESCE(t.origin_doc_key, ''), "
                  "COALESCE(o.doc_key, ''), EXISTS (SELECT 1 FROM exchanges e WHERE e.return_id = t.id) "
                  "FROM transactions t LEFT JOIN transactions o ON o.id = t.origin_id WHERE t.duplicate_of IS NULL"),
              12, {0});
    }

    void money()
    {
        QHash<QString, qint64> balances;
        each(QStringLiteral("SELECT COALESCE(person_id, 0), account, unit, SUM(delta_minor) FROM postings "
                            "GROUP BY 1, 2, 3"),
             [&](const Statement& row) {
                 const QString key =
                     QStringLiteral("balance | %1 | %2 | %3").arg(who(row.int64(0)), row.text(1), row.text(2));
                 balances[key] += row.int64(3);
             });
        for (auto it = balances.cbegin(); it != balances.cend(); ++it) {
            if (it.value() != 0)
                m_lines << it.key() + QStringLiteral(" | %1").arg(it.value());
        }
        lines(QStringLiteral("reward"),
              QStringLiteral("SELECT f.friend_id, w.recipient_id, w.state, w.amount_minor, w.reversed_minor, "
                             "w.carried_minor, w.written_off_minor, w.earned_on, w.available_on FROM rewards w JOIN "
                             "referrals f ON f.id = w.referral_id WHERE w.state <> 'reversed'"),
              9, {0, 1});
        lines(QStringLiteral("payout"),
              QStringLiteral("SELECT i.recipient_id, p.state, p.method, p.cutoff_on, i.state, i.amount_minor FROM "
                             "payouts p JOIN payout_items i ON i.payout_id = p.id WHERE p.state <> 'cancelled' AND "
                             "i.state <> 'excluded'"),
              6, {0});
    }

    Database& m_database;
    QHash<qint64, qint64> m_mergedInto;
    QHash<qint64, QString> m_who;
    QStringList m_lines;
};

/// What stands in only one of two dumps; empty where they are equal.
inline QString dumpDifference(const QStringList& expected, const QStringList& actual)
{
    QStringList missing = expected;
    QStringList surplus;
    for (const QString& line : actual) {
        if (!missing.removeOne(line))
            surplus << QLatin1String("+ ") + line;
    }
    for (QString& line : missing)
        line.prepend(QLatin1String("- "));
    return (missing + surplus).join(u'\n');
}

} // namespace vouchwell::test
