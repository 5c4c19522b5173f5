#include "core/storage/rewardreader.h"

#include "core/rules/rulewords.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

QString recordSql()
{
    return QStringLiteral(
        "SELECT w.id, w.referral_id, w.recipient_id, w.rule_key, v.transaction_id, "
        "w.amount_minor, w.earned_on, w.available_on, w.state, w.reversed_on, w.approved_on, "
        "w.reversed_minor, w.carried_minor, w.written_off_minor, w.state_reason, "
        "w.campaign_version_id, w.unit, w.cause, w.is_milestone, w.is_top_up, w.instalment, w.instalments, "
        "w.redeemed_minor, w.form FROM rewards w LEFT JOIN conversions v ON v.id = w.conversion_id ");
}

RewardRecord recordFrom(const Statement& row)
{
    RewardRecord record;
    record.reward = {{row.int64(0)},
                     {row.int64(1)},
                     {row.int64(2)},
                     row.text(3),
                     {row.int64(4)},
                     row.int64(5),
                     row.date(6),
                     row.date(7),
                     rewardStateFrom(row.text(8)),
                     row.date(9),
                     row.date(10),
                     row.int64(11),
                     row.int64(12),
                     row.int64(13),
                     row.text(14),
                     rewardCauseFrom(row.text(17)),
                     row.int64(18) != 0,
                     row.int64(19) != 0,
                     int(row.int64(20)),
                     int(row.int64(21)),
                     row.int64(22)};
    record.versionId = {row.int64(15)};
    record.unit = row.text(16);
    record.form = rewardFormFrom(row.text(23));
    return record;
}

} // namespace

std::optional<RewardRecord> RewardReader::find(RewardId id)
{
    Statement row(m_database, recordSql() + QLatin1String("WHERE w.id = :id"));
    row.bind(QStringLiteral(":id"), id);
    return row.first() ? std::optional(recordFrom(row)) : std::nullopt;
}

std::vector<RewardRecord> RewardReader::notPaidAsMoney(PersonId recipient)
{
    // Named so that the index of exactly these rewards is used.
    const QString held = QStringLiteral("WHERE w.form <> 'cash' ");
    const QString ofOne = QStringLiteral(
        "AND w.recipient_id IN (WITH RECURSIVE same (id) AS (SELECT :person UNION SELECT p.id FROM people p JOIN same "
        "s ON p.merged_into = s.id AND p.id <> s.id) SELECT id FROM same) ");
    Statement rows(m_database,
                   recordSql() + held + (recipient.isValid() ? ofOne : QString()) + QLatin1String("ORDER BY w.id"));
    if (recipient.isValid())
        rows.bind(QStringLiteral(":person"), recipient);
    rows.run();
    std::vector<RewardRecord> records;
    while (rows.next())
        records.push_back(recordFrom(rows));
    return records;
}

QByteArray RewardReader::traceOf(RewardId id)
{
    Statement row(m_database, QStringLiteral("SELECT trace FROM rewards WHERE id = :id"));
    return row.bind(QStringLiteral(":id"), id).first() ? row.text(0).toUtf8() : QByteArray();
}

int RewardReader::versionNumber(CampaignVersionId version)
{
    Statement row(m_database, QStringLiteral("SELECT number FROM campaign_versions WHERE id = :id"));
    return row.bind(QStringLiteral(":id"), version).first() ? int(row.int64(0)) : 0;
}

PersonId RewardReader::friendOf(RewardId id)
{
    Statement row(m_database, QStringLiteral("SELECT f.friend_id FROM rewards w JOIN referrals f ON f.id = "
                                             "w.referral_id WHERE w.id = :id"));
    return row.bind(QStringLiteral(":id"), id).first() ? PersonId{row.int64(0)} : PersonId{};
}

std::vector<OwedReward> RewardReader::owed(const QString& unit, QDate cutoffOn, PersonId recipient)
{
    const QString part = QStringLiteral("SELECT w.id, w.recipient_id, p.merged_into IS NOT NULL, %1, w.available_on "
                                        "FROM rewards w JOIN people p ON p.id = w.recipient_id WHERE w.unit = :unit "
                                        "AND w.form = 'cash' AND %2");
    const QString payable = part.arg(QStringLiteral("w.amount_minor - w.reversed_minor"),
                                     QStringLiteral("w.state = 'available' AND w.available_on <= :cutoff "
                                                    "AND w.amount_minor > w.reversed_minor"));
    const QString debts = part.arg(QStringLiteral("w.carried_minor"),
                                   QStringLiteral("w.carried_minor < 0 AND NOT EXISTS (SELECT 1 FROM payout_lines l "
                                                  "WHERE l.reward_id = w.id AND l.state = 'open')"));
    Statement rows(m_database, payable + QLatin1String(" UNION ALL ") + debts);
    rows.bind(QStringLiteral(":unit"), QVariant(unit)).bind(QStringLiteral(":cutoff"), cutoffOn).run();
    std::vector<OwedReward> owed;
    while (rows.next()) {
        OwedReward one{{rows.int64(0)}, {rows.int64(1)}, rows.int64(3), rows.date(4)};
        if (rows.int64(2) != 0)
            one.recipient = survivorOf(one.recipient);
        if (!recipient.isValid() || one.recipient == recipient)
            owed.push_back(one);
    }
    return owed;
}

std::vector<RewardId> RewardReader::debtsOf(PersonId recipient)
{
    std::vector<RewardId> debts;
    Statement rows(m_database,
                   QStringLiteral("SELECT id, recipient_id FROM rewards WHERE form = 'cash' AND carried_minor < 0 "
                                  "ORDER BY available_on, id"));
    rows.run();
    while (rows.next()) {
        if (survivorOf({rows.int64(1)}) == recipient)
            debts.push_back({rows.int64(0)});
    }
    return debts;
}

bool RewardReader::isInOpenPayout(RewardId reward)
{
    Statement row(m_database, QStringLiteral("SELECT 1 FROM payout_lines WHERE reward_id = :id AND state = 'open'"));
    return row.bind(QStringLiteral(":id"), reward).first();
}

PersonId RewardReader::survivorOf(PersonId person)
{
    Statement next(m_database, QStringLiteral("SELECT merged_into FROM people WHERE id = :id"));
    // Who points to themselves was taken back and only the ledger remembers them.
    while (next.bind(QStringLiteral(":id"), person).first() && !next.isNull(0) && next.int64(0) != person.value)
        person = {next.int64(0)};
    return person;
}

} // namespace vouchwell
