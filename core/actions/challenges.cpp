#include "core/actions/challenges.h"

#include "core/actions/challengewriting.h"
#include "core/base/text.h"
#include "core/rules/exactamount.h"
#include "core/storage/segmentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class ChallengeActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeActions)
};

constexpr int kMostWinners = 1000;
constexpr qint64 kTemplatePrize = 50;
constexpr qint64 kTemplateReward = 10;
constexpr qint64 kTemplateFriends = 3;

bool isPrizeForm(RewardForm form)
{
    return std::find(std::begin(kPrizeForms), std::end(kPrizeForms), form) != std::end(kPrizeForms);
}

QString whyNoPrize(const Prize& prize)
{
    if (!isPrizeForm(prize.form) || prize.amount <= 0 || prize.amount > kLargestAmount)
        return ChallengeActionTexts::tr("Please choose as the prize money, store credit, points or a thing, and how "
                                        "much of it.");
    if (unitOf(prize.form) == RewardUnit::Pieces && prize.name.isEmpty())
        return ChallengeActionTexts::tr("Please say what the thing is that can be won.");
    return prize.costMinor < 0 ? ChallengeActionTexts::tr("What the prize costs cannot be below zero.") : QString();
}

/// Empty where it can be written.
QString whyNoChallenge(const Challenge& challenge)
{
    if (challenge.name.isEmpty())
        return ChallengeActionTexts::tr("Please give the challenge a name.");
    if (!challenge.from.isValid() || !challenge.to.isValid() || challenge.to < challenge.from)
        return ChallengeActionTexts::tr("The last day of “%1” has to be its first day or later.").arg(challenge.name);
    if (challenge.metric == Achievement::Years)
        return ChallengeActionTexts::tr("A challenge counts friends, new customers or revenue. Please choose one.");
    if (challenge.kind == Challenge::Kind::Target && challenge.target <= 0)
        return ChallengeActionTexts::tr("Please say how much somebody has to reach to win “%1”.").arg(challenge.name);
    if (challenge.kind != Challenge::Kind::Target && (challenge.winners < 1 || challenge.winners > kMostWinners))
        return ChallengeActionTexts::tr("“%1” needs between 1 and %2 winners.").arg(challenge.name).arg(kMostWinners);
    if (challenge.target < 0 || challenge.holdDays < 0)
        return ChallengeActionTexts::tr("Numbers below zero make no challenge. Please correct them.");
    return whyNoPrize(challenge.prize);
}

Failure challengeNotOpen(const Challenge& challenge)
{
    return {Failure::Kind::Refused,
            ChallengeActionTexts::tr("“%1” is decided or cancelled and stays as it is. Undo that first.")
                .arg(challenge.name)};
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

Result<std::vector<Challenge>> challenges(Book& book)
{
    try {
        return ChallengeStore(book.database()).all();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Challenge> challengeNamed(Book& book, const QString& name)
{
    const Result<std::vector<Challenge>> all = challenges(book);
    if (!all)
        return all.failure();
    QStringList names;
    for (const Challenge& challenge : *all) {
        if (QString::number(challenge.id.value) == name || foldKey(challenge.name) == foldKey(name))
            return challenge;
        names << challenge.name;
    }
    if (names.isEmpty())
        return Failure{Failure::Kind::NotFound, ChallengeActionTexts::tr("There is no challenge yet.")};
    return Failure{Failure::Kind::NotFound,
                   ChallengeActionTexts::tr("There is no challenge “%1”. Please choose one of these: %2.")
                       .arg(name, names.join(QLatin1String(", ")))};
}

Result<ChallengeId> saveChallenge(Book& book, const Challenge& wanted)
{
    Challenge challenge = wanted;
    challenge.name = simplifiedName(wanted.name);
    challenge.prize.name = simplifiedName(wanted.prize.name);
    if (challenge.prize.form == RewardForm::Cash)
        challenge.prize.costMinor = challenge.prize.amount;
    if (const QString why = whyNoChallenge(challenge); !why.isEmpty())
        return Failure{Failure::Kind::Refused, why};
    try {
        ChallengeStore challenges(book.database());
        const std::optional<Challenge> before = challenges.find(challenge.id);
        if (challenge.id.isValid() && !before)
            return noSuchChallenge();
        if (before && before->state != Challenge::State::Open)
            return challengeNotOpen(*before);
        challenge.state = Challenge::State::Open;
        ChallengeWriting writing(book);
        if (before)
            writing.store().update(writing.work(), challenge, book.shop().currency.code);
        else
            challenge.id = writing.store().add(writing.work(), challenge, book.shop().currency.code);
        writing.finish(before ? "change_challenge" : "add_challenge", before.value_or(Challenge{}), challenge);
        return challenge.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> cancelChallenge(Book& book, ChallengeId id)
{
    try {
        const std::optional<Challenge> before = ChallengeStore(book.database()).find(id);
        if (!before)
            return noSuchChallenge();
        if (before->state != Challenge::State::Open)
            return challengeNotOpen(*before);
        Challenge cancelled = *before;
        cancelled.state = Challenge::State::Cancelled;
        ChallengeWriting writing(book);
        writing.store().update(writing.work(), cancelled, book.shop().currency.code);
        writing.finish("cancel_challenge", *before, cancelled);
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<PeopleChoice> participantsOf(Book& book, const Snapshot& snapshot, const Challenge& challenge,
                                    const std::stop_token& stop)
{
    if (!challenge.segment.isValid())
        return PeopleChoice();
    try {
        const std::optional<Segment> segment = SegmentStore(book.database()).find(challenge.segment);
        return segment ? peopleIn(book, snapshot, segment->filter, stop) : Result<PeopleChoice>(noSuchChallenge());
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

std::vector<Challenge> challengeTemplates(const Currency& currency, QDate today, const QLocale& locale)
{
    const QDate month = firstOfMonth(today);
    const QDate next = month.addMonths(1);
    Challenge most;
    //: %1: a month, "December 2026"
    most.name =
        ChallengeActionTexts::tr("Most new customers in %1").arg(locale.toString(month, QStringLiteral("MMMM yyyy")));
    most.from = month;
    most.to = next.addDays(-1);
    most.prize = {RewardForm::StoreCredit,
                  {},
                  kTemplatePrize * currency.minorPerMajor(),
                  kTemplatePrize * currency.minorPerMajor()};
    Challenge target = most;
    target.name = ChallengeActionTexts::tr("Bring %n friend(s) in %1", nullptr, int(kTemplateFriends))
                      .arg(locale.toString(next, QStringLiteral("MMMM yyyy")));
    target.kind = Challenge::Kind::Target;
    target.metric = Achievement::Referrals;
    target.target = kTemplateFriends;
    target.from = next;
    target.to = next.addMonths(1).addDays(-1);
    target.prize.amount = target.prize.costMinor = kTemplateReward * currency.minorPerMajor();
    Challenge raffle = most;
    raffle.name = ChallengeActionTexts::tr("Raffle in %1: every friend is a ticket")
                      .arg(locale.toString(month, QStringLiteral("MMMM yyyy")));
    raffle.kind = Challenge::Kind::Raffle;
    raffle.metric = Achievement::Referrals;
    raffle.chances = Challenge::Chances::Weighted;
    return {most, target, raffle};
}

} // namespace vouchwell
