#include "core/storage/rewardreader.h"

#include "core/rules/rulewords.h"
#include "core/storage/rewardrow.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

QString recordSql()
{
    return QStringLiteral("SELECT %1, w.campaign_version_id, w.unit, w.form, a.reward_id, w.award_id FROM rewards w "
                          "LEFT JOIN conversions v ON v.id = w.conversion_id "
                          "LEFT JOIN adjustments a ON a.id = w.adjustment_id ")
        .arg(QLatin1String(kRewardColumns));
}

RewardRecord recordFrom(const Statement& row)
{
    RewardRecord record;
    record.reward = rewardFrom(row, 0);
    record.versionId = {row.int64(kRewardColumnCount)};
    record.unit = row.text(kRewardColumnCount + 1);
    record.form = rewardFormFrom(row.text(kRewardColumnCount + 2));
    record.adjusts = {row.int64(kRewardColumnCount + 3)};
    record.award = {row.int64(kRewardColumnCount + 4)};
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

std::vector<RewardId> RewardReader::ofReferral(ReferralId referral)
{
    std::vector<RewardId> rewards;
    Statement rows(m_database, QStringLiteral("SELECT id FROM rewards WHERE referral_id = :id ORDER BY id"));
    rows.bind(QStringLiteral(":id"), referral).run();
    while (rows.next())
        rewards.push_back({rows.int64(0)});
    return rewards;
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
