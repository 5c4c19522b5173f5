#include "core/storage/awardcheck.h"

#include "core/rules/challengeboard.h"
#include "core/storage/awardstore.h"
#include "core/storage/challengestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class AwardCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

const QString kChallengeEntity = QStringLiteral("challenge");
const QString kPrizeEntity = QStringLiteral("reward");

/// A raffle is drawn again; of the others the winners are among those who were on the board.
bool agrees(const ChallengeDraw& draw, const Challenge& challenge)
{
    const std::vector<BoardEntry> board = boardFrom(draw.board);
    const std::vector<BoardEntry> winners = boardFrom(draw.winners);
    if (!draw.seed.isEmpty()) {
        Challenge raffle = challenge;
        raffle.kind = Challenge::Kind::Raffle;
        return winnersOf(board, raffle, draw.seed) == winners;
    }
    return std::all_of(winners.begin(), winners.end(), [&](const BoardEntry& winner) {
        return std::find(board.begin(), board.end(), winner) != board.end();
    });
}

} // namespace

void AwardCheck::addTo(std::vector<BrokenRule>& broken)
{
    checkRewards(broken);
    checkDecisions(broken);
}

void AwardCheck::checkRewards(std::vector<BrokenRule>& broken)
{
    collectDiffering(
        m_database, QStringLiteral("award_amount"), kPrizeEntity,
        "SELECT w.id, w.amount_minor, c.prize_minor FROM rewards w JOIN awards a ON a.id = w.award_id JOIN "
        "challenges c ON c.id = a.challenge_id WHERE w.amount_minor <> c.prize_minor ORDER BY w.id",
        AwardCheckTexts::tr("It is not the prize of its challenge."), ValueKind::MoneyMinor, broken);
    collectBroken(m_database, QStringLiteral("award_reward"), kPrizeEntity,
                  "SELECT w.id FROM rewards w JOIN awards a ON a.id = w.award_id JOIN challenges c ON c.id = "
                  "a.challenge_id WHERE w.referral_id <> a.referral_id OR w.unit <> c.prize_unit OR w.form <> "
                  "c.prize_form OR w.earned_on <> a.decided_on OR (a.is_void = 1 AND w.state NOT IN ('reversed', "
                  "'clawed_back', 'declined')) ORDER BY w.id",
                  AwardCheckTexts::tr("It does not agree with the decision about the prize."), broken);
    collectBroken(m_database, QStringLiteral("award_missing"), kChallengeEntity,
                  "SELECT DISTINCT a.challenge_id FROM awards a WHERE a.is_void = 0 AND NOT EXISTS (SELECT 1 FROM "
                  "rewards w WHERE w.award_id = a.id AND w.state NOT IN ('reversed', 'clawed_back')) ORDER BY "
                  "a.challenge_id",
                  AwardCheckTexts::tr("Somebody won its prize, and no reward was given for it."), broken);
    collectBroken(m_database, QStringLiteral("award_state"), kChallengeEntity,
                  "SELECT c.id FROM challenges c WHERE c.state <> 'decided' AND EXISTS (SELECT 1 FROM awards a WHERE "
                  "a.challenge_id = c.id AND a.is_void = 0) ORDER BY c.id",
                  AwardCheckTexts::tr("It has winners, but it was not decided."), broken);
}

void AwardCheck::checkDecisions(std::vector<BrokenRule>& broken)
{
    ChallengeStore challenges(m_database);
    AwardStore awards(m_database);
    for (const Challenge& challenge : challenges.all()) {
        const std::vector<Award> standing = awards.of(challenge.id);
        for (const ChallengeDraw& draw : challenges.drawsOf(challenge.id)) {
            if (entriesHash(draw.board) != draw.boardHash)
                broken.push_back({QStringLiteral("award_board"), kChallengeEntity, challenge.id.value,
                                  AwardCheckTexts::tr("The board that was kept with its decision was changed.")});
            const bool isStanding = std::any_of(standing.begin(), standing.end(),
                                                [&](const Award& award) { return award.draw == draw.id; });
            if (isStanding && !agrees(draw, challenge))
                broken.push_back({QStringLiteral("award_winners"), kChallengeEntity, challenge.id.value,
                                  AwardCheckTexts::tr("Its winners are not those of the board that was kept with its "
                                                      "decision.")});
        }
    }
}

} // namespace vouchwell
