#include "core/actions/decidechallenge.h"

#include "core/actions/challenges.h"
#include "core/actions/challengewriting.h"
#include "core/base/text.h"
#include "core/storage/awardstore.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class DecideTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeActions)
};

Failure challengeRefused(const QString& sentence)
{
    return {Failure::Kind::Refused, sentence};
}

/// Empty where it can be decided.
QString whyNotYet(const Challenge& challenge, const ChallengeStanding& standing, const Snapshot& snapshot)
{
    using Phase = ChallengeStanding::Phase;
    switch (standing.phase) {
    case Phase::Ready: break;
    case Phase::Upcoming:
    case Phase::Running:
        return DecideTexts::tr("“%1” runs until %2. Winners are decided when it is over.")
            .arg(challenge.name, QLocale().toString(challenge.to, QLocale::ShortFormat));
    case Phase::Waiting: {
        const qint32 first = snapshot.referrals.friendIndex[size_t(standing.undecided.front())];
        return DecideTexts::tr("%n referral(s) of “%1” are not decided yet, such as that of %2. Close them on the page "
                               "Referrals, or wait until their time is over.",
                               nullptr, int(standing.undecided.size()))
            .arg(challenge.name, snapshot.people.name.at(size_t(first)));
    }
    case Phase::Decided: return DecideTexts::tr("“%1” was decided already.").arg(challenge.name);
    case Phase::Cancelled: return DecideTexts::tr("“%1” was cancelled.").arg(challenge.name);
    }
    return {};
}

bool isExpectedBoard(const std::vector<BoardEntry>& winners, const std::optional<std::vector<PersonId>>& expected)
{
    return !expected || std::equal(winners.begin(), winners.end(), expected->begin(), expected->end(),
                                   [](const BoardEntry& winner, PersonId id) { return winner.person == id; });
}

/// Today's board inside the unit of work that decides about it.
struct DecisionBoard
{
    SnapshotPtr snapshot;
    ChallengeStanding standing;
};

Result<DecisionBoard> boardToday(Book& book, const Challenge& challenge)
{
    Result<SnapshotPtr> snapshot = loadSnapshot(book);
    if (!snapshot)
        return snapshot.failure();
    const Result<PeopleChoice> choice = participantsOf(book, **snapshot, challenge);
    if (!choice)
        return choice.failure();
    return DecisionBoard{*snapshot, challengeStanding(**snapshot, challenge, *choice)};
}

/// Writes the board, the winners and their awards.
ChallengeDraw writeDecision(Book& book, ChallengeWriting& writing, const Challenge& challenge,
                            const DecisionBoard& today, const std::vector<BoardEntry>& winners,
                            const ChallengeDecision& decision)
{
    ChallengeDraw draw;
    draw.challenge = challenge.id;
    draw.seed = decision.seed;
    draw.board = boardJson(today.standing.board);
    draw.boardHash = entriesHash(draw.board);
    draw.winners = boardJson(winners);
    draw.on = book.today();
    draw.id = writing.store().addDraw(writing.work(), draw);
    AwardStore awards(book.database());
    for (const BoardEntry& winner : winners) {
        Award award;
        award.challenge = challenge.id;
        award.draw = draw.id;
        award.person = winner.person;
        award.referral = winner.referral;
        award.place = winner.place;
        award.value = winner.value;
        award.decidedOn = draw.on;
        award.reason = simplifiedName(decision.reason);
        awards.add(writing.work(), award);
        const qint32 referral = today.snapshot->indexOfReferral(winner.referral);
        const qint32 friendIndex = today.snapshot->referrals.friendIndex[size_t(referral)];
        writing.touch({today.snapshot->people.id[size_t(friendIndex)]});
    }
    return draw;
}

Result<DecidedChallenge> decideNow(Book& book, const Challenge& challenge, ChallengeDecision decision)
{
    ChallengeWriting writing(book);
    const Result<DecisionBoard> today = boardToday(book, challenge);
    if (!today)
        return today.failure();
    if (const QString why = whyNotYet(challenge, today->standing, *today->snapshot); !why.isEmpty())
        return challengeRefused(why);
    const bool isRaffle = challenge.kind == Challenge::Kind::Raffle;
    decision.seed = isRaffle ? simplifiedName(decision.seed) : QString();
    if (isRaffle && decision.seed.isEmpty())
        decision.seed = randomSeed();
    const std::vector<BoardEntry> winners = winnersOf(today->standing.board, challenge, decision.seed);
    if (!isRaffle && !isExpectedBoard(winners, decision.expected))
        return challengeRefused(
            DecideTexts::tr("The board of “%1” has changed. Please look at the winners again.").arg(challenge.name));
    const ChallengeDraw draw = writeDecision(book, writing, challenge, *today, winners, decision);
    Challenge decided = challenge;
    decided.state = Challenge::State::Decided;
    decided.decidedOn = book.today();
    writing.store().update(writing.work(), decided, book.shop().currency.code);
    writing.finish("decide_challenge", challenge, decided);
    return describeDraw(book, decided, draw);
}

Result<DecidedChallenge> awardAnother(Book& book, const Challenge& challenge, PersonId person,
                                      const ChallengeDecision& decision)
{
    ChallengeWriting writing(book);
    const Result<DecisionBoard> today = boardToday(book, challenge);
    if (!today)
        return today.failure();
    const std::vector<BoardEntry>& board = today->standing.board;
    const auto entry =
        std::find_if(board.begin(), board.end(), [&](const BoardEntry& one) { return one.person == person; });
    if (entry == board.end())
        return challengeRefused(
            DecideTexts::tr("Only somebody who is on the board of “%1” can get its prize.").arg(challenge.name));
    const ChallengeDraw draw = writeDecision(book, writing, challenge, *today, {*entry}, decision);
    writing.finish("award_also", challenge, challenge);
    return describeDraw(book, challenge, draw);
}

} // namespace

Result<DecidedChallenge> decideChallenge(Book& book, ChallengeId id, const ChallengeDecision& decision)
{
    try {
        const std::optional<Challenge> challenge = ChallengeStore(book.database()).find(id);
        return challenge ? decideNow(book, *challenge, decision) : Result<DecidedChallenge>(noSuchChallenge());
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<DecidedChallenge> awardAlso(Book& book, ChallengeId id, PersonId person, const QString& reason)
{
    if (simplifiedName(reason).isEmpty())
        return challengeRefused(DecideTexts::tr("Please say why somebody else gets the prize as well."));
    try {
        const std::optional<Challenge> challenge = ChallengeStore(book.database()).find(id);
        if (!challenge)
            return noSuchChallenge();
        if (challenge->state != Challenge::State::Decided)
            return challengeRefused(DecideTexts::tr("“%1” is not decided yet.").arg(challenge->name));
        for (const Award& award : AwardStore(book.database()).of(id)) {
            if (award.person == person)
                return challengeRefused(DecideTexts::tr("They have won “%1” already.").arg(challenge->name));
        }
        return awardAnother(book, *challenge, person, {{}, reason, {}});
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

DecidedChallenge describeDraw(Book& book, const Challenge& challenge, const ChallengeDraw& draw)
{
    DecidedChallenge decided;
    decided.draw = draw;
    PersonStore people(book.database(), book.shop().country);
    for (const BoardEntry& winner : boardFrom(draw.winners)) {
        const std::optional<Person> person = people.find(winner.person);
        decided.winners.push_back({winner.person, person ? shownName(*person) : QString(), winner.place, winner.value});
    }
    decided.costMinor = qint64(decided.winners.size()) * challenge.prize.costMinor;
    return decided;
}

} // namespace vouchwell
