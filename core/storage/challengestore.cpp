#include "core/storage/challengestore.h"

#include "core/rules/rulewords.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kChallenge = QStringLiteral(":challenge");
const QString kChallengeColumns =
    QStringLiteral("SELECT id, name, from_on, to_on, kind, metric, target, winners, chances, COALESCE(segment_id, 0), "
                   "COALESCE(campaign_id, 0), prize_form, prize_unit, prize_minor, prize_cost_minor, hold_days, state, "
                   "decided_on FROM challenges ");

Challenge challengeOf(const Statement& row)
{
    Challenge challenge;
    challenge.id = {row.int64(0)};
    challenge.name = row.text(1);
    challenge.from = row.date(2);
    challenge.to = row.date(3);
    challenge.kind = challengeKindFrom(row.text(4)).value_or(Challenge::Kind::Rank);
    challenge.metric = achievementFrom(row.text(5)).value_or(Achievement::Conversions);
    challenge.target = row.int64(6);
    challenge.winners = int(row.int64(7));
    challenge.chances = chancesFrom(row.text(8));
    challenge.segment = {row.int64(9)};
    challenge.campaign = {row.int64(10)};
    challenge.prize = {rewardFormFrom(row.text(11)), kindOfUnit(row.text(12)).name, row.int64(13), row.int64(14)};
    challenge.holdDays = int(row.int64(15));
    challenge.state = challengeStateFrom(row.text(16));
    challenge.decidedOn = row.date(17);
    return challenge;
}

void bindChallenge(Statement& statement, const Challenge& challenge, const QString& currency)
{
    statement.bind(QStringLiteral(":name"), QVariant(challenge.name))
        .bind(QStringLiteral(":from"), challenge.from)
        .bind(QStringLiteral(":to"), challenge.to)
        .bind(QStringLiteral(":kind"), QVariant(toStored(challenge.kind)))
        .bind(QStringLiteral(":metric"), QVariant(toStored(challenge.metric)))
        .bind(QStringLiteral(":target"), challenge.target)
        .bind(QStringLiteral(":winners"), qint64(challenge.winners))
        .bind(QStringLiteral(":chances"), QVariant(toStored(challenge.chances)))
        .bind(QStringLiteral(":segment"), challenge.segment)
        .bind(QStringLiteral(":campaign"), challenge.campaign)
        .bind(QStringLiteral(":form"), QVariant(formWord(challenge.prize.form)))
        .bind(QStringLiteral(":unit"), QVariant(unitWord(challenge.prize, currency)))
        .bind(QStringLiteral(":prize"), challenge.prize.amount)
        .bind(QStringLiteral(":cost"), challenge.prize.costMinor)
        .bind(QStringLiteral(":hold"), qint64(challenge.holdDays))
        .bind(QStringLiteral(":state"), QVariant(toStored(challenge.state)))
        .bind(QStringLiteral(":decided"), challenge.decidedOn);
}

} // namespace

std::vector<Challenge> ChallengeStore::all()
{
    std::vector<Challenge> challenges;
    Statement rows(m_database, kChallengeColumns + QLatin1String("ORDER BY to_on DESC, id DESC"));
    rows.run();
    while (rows.next())
        challenges.push_back(challengeOf(rows));
    return challenges;
}

std::optional<Challenge> ChallengeStore::find(ChallengeId challenge)
{
    Statement row(m_database, kChallengeColumns + QLatin1String("WHERE id = :challenge"));
    return row.bind(kChallenge, challenge).first() ? std::optional(challengeOf(row)) : std::nullopt;
}

ChallengeId ChallengeStore::add(UnitOfWork& work, const Challenge& challenge, const QString& currency)
{
    Statement row(
        work.database(),
        QStringLiteral("INSERT INTO challenges (name, from_on, to_on, kind, metric, target, winners, chances, "
                       "segment_id, campaign_id, prize_form, prize_unit, prize_minor, prize_cost_minor, "
                       "hold_days, state, decided_on) VALUES (:name, :from, :to, :kind, :metric, :target, "
                       ":winners, :chances, :segment, :campaign, :form, :unit, :prize, :cost, :hold, :state, "
                       ":decided) RETURNING id"));
    bindChallenge(row, challenge, currency);
    row.first();
    return {row.int64(0)};
}

void ChallengeStore::update(UnitOfWork& work, const Challenge& challenge, const QString& currency)
{
    Statement row(work.database(),
                  QStringLiteral("UPDATE challenges SET name = :name, from_on = :from, to_on = :to, kind = :kind, "
                                 "metric = :metric, target = :target, winners = :winners, chances = :chances, "
                                 "segment_id = :segment, campaign_id = :campaign, prize_form = :form, prize_unit = "
                                 ":unit, prize_minor = :prize, prize_cost_minor = :cost, hold_days = :hold, state = "
                                 ":state, decided_on = :decided, revision = revision + 1 WHERE id = :challenge"));
    bindChallenge(row, challenge, currency);
    row.bind(kChallenge, challenge.id).run();
}

ChallengeDrawId ChallengeStore::addDraw(UnitOfWork& work, const ChallengeDraw& draw)
{
    Statement row(work.database(),
                  QStringLiteral("INSERT INTO challenge_draws (challenge_id, seed, entries, entries_hash, winners, "
                                 "drawn_on, recorded_at, recorded_by) VALUES (:challenge, :seed, :entries, :hash, "
                                 ":winners, :on, :at, :by) RETURNING id"));
    row.bind(kChallenge, draw.challenge)
        .bind(QStringLiteral(":seed"), QVariant(draw.seed))
        .bind(QStringLiteral(":entries"), QVariant(QString::fromUtf8(draw.board)))
        .bind(QStringLiteral(":hash"), QVariant(draw.boardHash))
        .bind(QStringLiteral(":winners"), QVariant(QString::fromUtf8(draw.winners)))
        .bind(QStringLiteral(":on"), draw.on)
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .first();
    return {row.int64(0)};
}

std::vector<ChallengeDraw> ChallengeStore::drawsOf(ChallengeId challenge)
{
    std::vector<ChallengeDraw> draws;
    Statement rows(m_database,
                   QStringLiteral("SELECT id, challenge_id, seed, entries, entries_hash, winners, drawn_on, "
                                  "recorded_at, recorded_by FROM challenge_draws WHERE challenge_id = :challenge "
                                  "ORDER BY id"));
    rows.bind(kChallenge, challenge).run();
    while (rows.next()) {
        draws.push_back({{rows.int64(0)},
                         {rows.int64(1)},
                         rows.text(2),
                         rows.text(3).toUtf8(),
                         rows.text(4),
                         rows.text(5).toUtf8(),
                         rows.date(6),
                         rows.text(7),
                         rows.text(8)});
    }
    return draws;
}

} // namespace vouchwell
