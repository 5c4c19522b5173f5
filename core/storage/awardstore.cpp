#include "core/storage/awardstore.h"

#include "core/rules/rulewords.h"
#include "core/storage/rewardreader.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

constexpr int kAwardColumnCount = 15;
const QString kAwardColumns =
    QStringLiteral("a.id, a.challenge_id, a.draw_id, a.person_id, a.referral_id, a.place, a.value, a.decided_on, "
                   "a.reason, c.prize_form, c.prize_unit, c.prize_minor, c.prize_cost_minor, c.hold_days, "
                   "p.merged_into IS NOT NULL ");
const QString kAwardTables =
    QStringLiteral("FROM awards a JOIN challenges c ON c.id = a.challenge_id JOIN people p ON p.id = a.person_id ");

Award awardOf(const Statement& row, RewardReader& survivors)
{
    Award award;
    award.id = {row.int64(0)};
    award.challenge = {row.int64(1)};
    award.draw = {row.int64(2)};
    award.person = {row.int64(3)};
    award.referral = {row.int64(4)};
    award.place = int(row.int64(5));
    award.value = row.int64(6);
    award.decidedOn = row.date(7);
    award.reason = row.text(8);
    award.form = rewardFormFrom(row.text(9));
    award.unit = row.text(10);
    award.amount = row.int64(11);
    award.costMinor = row.int64(12);
    award.availableOn = award.decidedOn.addDays(row.int64(13));
    if (row.int64(14) != 0)
        award.person = survivors.survivorOf(award.person);
    return award;
}

std::vector<Award> awardsOf(Database& database, Statement& rows)
{
    std::vector<Award> awards;
    RewardReader survivors(database);
    rows.run();
    while (rows.next())
        awards.push_back(awardOf(rows, survivors));
    return awards;
}

} // namespace

AwardId AwardStore::add(UnitOfWork& work, const Award& award)
{
    Statement row(work.database(),
                  QStringLiteral("INSERT INTO awards (challenge_id, draw_id, person_id, referral_id, place, value, "
                                 "decided_on, reason, recorded_at, recorded_by) VALUES (:challenge, :draw, :person, "
                                 ":referral, :place, :value, :on, :reason, :at, :by) RETURNING id"));
    row.bind(QStringLiteral(":challenge"), award.challenge)
        .bind(QStringLiteral(":draw"), award.draw)
        .bind(QStringLiteral(":person"), award.person)
        .bind(QStringLiteral(":referral"), award.referral)
        .bind(QStringLiteral(":place"), qint64(award.place))
        .bind(QStringLiteral(":value"), award.value)
        .bind(QStringLiteral(":on"), award.decidedOn)
        .bind(QStringLiteral(":reason"), QVariant(award.reason))
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .first();
    return {row.int64(0)};
}

std::vector<Award> AwardStore::of(ChallengeId challenge)
{
    Statement rows(m_database, QLatin1String("SELECT ") + kAwardColumns + kAwardTables +
                                   QLatin1String("WHERE a.challenge_id = :challenge AND a.is_void = 0 ORDER BY "
                                                 "a.draw_id, a.place, a.id"));
    rows.bind(QStringLiteral(":challenge"), challenge);
    return awardsOf(m_database, rows);
}

std::vector<Award> AwardStore::all()
{
    Statement rows(m_database, QLatin1String("SELECT ") + kAwardColumns + kAwardTables +
                                   QLatin1String("WHERE a.is_void = 0 ORDER BY a.id"));
    return awardsOf(m_database, rows);
}

std::optional<Award> AwardStore::find(AwardId award)
{
    Statement row(m_database,
                  QLatin1String("SELECT ") + kAwardColumns + kAwardTables + QLatin1String("WHERE a.id = :award"));
    RewardReader survivors(m_database);
    return row.bind(QStringLiteral(":award"), award).first() ? std::optional(awardOf(row, survivors)) : std::nullopt;
}

std::vector<std::pair<PersonId, Award>> AwardStore::ofTouchedFriends(PersonId first, PersonId last)
{
    std::vector<std::pair<PersonId, Award>> awards;
    Statement rows(m_database, QLatin1String("SELECT ") + kAwardColumns + QLatin1String(", t.person_id ") +
                                   kAwardTables +
                                   QLatin1String("JOIN referrals f ON f.id = a.referral_id JOIN touched_friends t ON "
                                                 "t.person_id = f.friend_id WHERE a.is_void = 0 AND t.person_id "
                                                 "BETWEEN :first AND :last ORDER BY a.id"));
    rows.bind(QStringLiteral(":first"), first).bind(QStringLiteral(":last"), last).run();
    RewardReader survivors(m_database);
    while (rows.next())
        awards.emplace_back(PersonId{rows.int64(kAwardColumnCount)}, awardOf(rows, survivors));
    return awards;
}

} // namespace vouchwell
