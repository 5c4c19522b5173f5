#include "core/storage/payoutreader.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kWanted = QStringLiteral(":id");

QString payoutSql()
{
    return QStringLiteral(
        "SELECT p.id, p.state, p.method, p.unit, p.cutoff_on, p.minimum_minor, p.total_minor, "
        "(SELECT COALESCE(SUM(i.amount_minor), 0) FROM payout_items i WHERE i.payout_id = p.id AND i.state = 'paid' "
        "AND NOT EXISTS (SELECT 1 FROM payout_returns r WHERE r.item_id = i.id)), "
        "(SELECT COUNT(*) FROM payout_items i WHERE i.payout_id = p.id AND i.state <> 'excluded'), "
        "(SELECT COUNT(*) FROM payout_items i WHERE i.payout_id = p.id AND i.state = 'included'), "
        "p.prepared_on, p.approved_on, p.paid_on, p.closed_on, p.reason, p.revision FROM payouts p ");
}

PayoutRecord payoutFrom(const Statement& row)
{
    return {{row.int64(0)},
            payoutStateFrom(row.text(1)),
            payoutMethodFrom(row.text(2)).value_or(PayoutMethod::Cash),
            row.text(3),
            row.date(4),
            row.int64(5),
            row.int64(6),
            row.int64(7),
            int(row.int64(8)),
            int(row.int64(9)),
            row.date(10),
            row.date(11),
            row.date(12),
            row.date(13),
            row.text(14),
            row.int64(15)};
}

QString itemSql()
{
    return QStringLiteral(
        "SELECT i.id, i.payout_id, i.recipient_id, CASE WHEN e.full_name <> '' THEN e.full_name ELSE TRIM(e.given_name "
        "|| ' ' || e.family_name) END, i.state, i.rewards_minor, i.carried_minor, i.amount_minor, i.paid_on, "
        "r.returned_on, i.reference, COALESCE(r.reason, i.reason), (SELECT COUNT(*) FROM payout_lines l WHERE "
        "l.item_id = i.id AND l.amount_minor > 0 AND l.state <> 'out') FROM payout_items i "
        "JOIN people e ON e.id = i.recipient_id LEFT JOIN payout_returns r ON r.item_id = i.id ");
}

PayoutItemRecord itemFrom(const Statement& row)
{
    PayoutItemRecord item{
        {row.int64(0)}, {row.int64(1)}, {row.int64(2)},    row.text(3), payoutItemStateFrom(row.text(4)),
        row.int64(5),   row.int64(6),   row.int64(7),      row.date(8), row.date(9),
        row.text(10),   row.text(11),   int(row.int64(12))};
    if (item.returnedOn.isValid())
        item.state = PayoutItemState::Returned;
    return item;
}

std::optional<PayoutItemRecord> firstItem(Statement& row)
{
    return row.first() ? std::optional(itemFrom(row)) : std::nullopt;
}

} // namespace

std::vector<PayoutRecord> PayoutReader::payouts()
{
    std::vector<PayoutRecord> payouts;
    Statement rows(m_database, payoutSql() + QLatin1String("ORDER BY p.id DESC"));
    rows.run();
    while (rows.next())
        payouts.push_back(payoutFrom(rows));
    return payouts;
}

std::optional<PayoutRecord> PayoutReader::payout(PayoutId id)
{
    Statement row(m_database, payoutSql() + QLatin1String("WHERE p.id = :id"));
    row.bind(kWanted, id);
    return row.first() ? std::optional(payoutFrom(row)) : std::nullopt;
}

std::vector<PayoutItemRecord> PayoutReader::items(PayoutId id)
{
    std::vector<PayoutItemRecord> items;
    Statement rows(m_database, itemSql() + QLatin1String("WHERE i.payout_id = :id ORDER BY e.name_key, i.id"));
    rows.bind(kWanted, id).run();
    while (rows.next())
        items.push_back(itemFrom(rows));
    return items;
}

std::optional<PayoutItemRecord> PayoutReader::item(PayoutItemId id)
{
    Statement row(m_database, itemSql() + QLatin1String("WHERE i.id = :id"));
    row.bind(kWanted, id);
    return firstItem(row);
}

std::optional<PayoutItemRecord> PayoutReader::itemOf(PayoutId id, PersonId recipient)
{
    Statement row(m_database, itemSql() + QLatin1String("WHERE i.payout_id = :id AND i.recipient_id = :recipient"));
    row.bind(kWanted, id).bind(QStringLiteral(":recipient"), recipient);
    return firstItem(row);
}

std::vector<PayoutLineRecord> PayoutReader::lines(PayoutItemId item)
{
    std::vector<PayoutLineRecord> lines;
    Statement rows(m_database,
                   QStringLiteral("SELECT id, reward_id, amount_minor FROM payout_lines WHERE item_id = :id "
                                  "AND (state = 'open' OR state = 'paid') ORDER BY id"));
    rows.bind(kWanted, item).run();
    while (rows.next())
        lines.push_back({rows.int64(0), {rows.int64(1)}, rows.int64(2)});
    return lines;
}

std::vector<PayoutCause> PayoutReader::causes(PayoutItemId item)
{
    std::vector<PayoutCause> causes;
    Statement rows(
        m_database,
        QStringLiteral("SELECT e.id, CASE WHEN e.full_name <> '' THEN e.full_name ELSE TRIM(e.given_name || ' ' || "
                       "e.family_name) END, w.role = 'friend', l.amount_minor FROM payout_lines l JOIN "
                       "rewards w ON w.id = l.reward_id JOIN referrals f ON f.id = w.referral_id JOIN "
                       "people e ON e.id = f.friend_id WHERE l.item_id = :id AND (l.state = 'open' OR "
                       "l.state = 'paid') ORDER BY l.id"));
    rows.bind(kWanted, item).run();
    while (rows.next())
        causes.push_back({{rows.int64(0)}, rows.text(1), rows.int64(2) != 0, rows.int64(3)});
    return causes;
}

std::optional<PayoutItemRecord> PayoutReader::openItemWith(RewardId reward)
{
    Statement row(m_database, itemSql() + QLatin1String("JOIN payout_lines l ON l.item_id = i.id "
                                                        "WHERE l.reward_id = :id AND l.state = 'open'"));
    row.bind(kWanted, reward);
    return firstItem(row);
}

} // namespace vouchwell
