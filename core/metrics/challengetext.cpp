#include "core/metrics/challengestanding.h"

#include "core/metrics/milestoneprogress.h"
#include "core/metrics/periodtext.h"
#include "core/rules/tracetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace vouchwell {

namespace {

class ChallengeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Challenges)
};

constexpr const char* kPhaseWords[] = {"upcoming", "running", "waiting", "ready", "decided", "cancelled"};

QString targetSentence(const Challenge& challenge, const QString& days, const QString& target)
{
    const int count = int(challenge.target);
    switch (challenge.metric) {
    case Achievement::Referrals:
        //: %1: the days, "December 2026"
        return ChallengeTexts::tr("Everybody who brings %n friend(s) wins: %1.", nullptr, count).arg(days);
    case Achievement::Conversions:
        return ChallengeTexts::tr("Everybody who brings %n new customer(s) wins: %1.", nullptr, count).arg(days);
    default: break;
    }
    //: 1: the days, 2: amount of money
    return ChallengeTexts::tr("Everybody whose friends buy for %2 wins: %1.").arg(days, target);
}

QString rankSentence(const Challenge& challenge, const QString& days)
{
    const int winners = challenge.winners;
    switch (challenge.metric) {
    case Achievement::Referrals:
        return ChallengeTexts::tr("The %n person(s) who bring most friends win: %1.", nullptr, winners).arg(days);
    case Achievement::Conversions:
        return ChallengeTexts::tr("The %n person(s) who bring most new customers win: %1.", nullptr, winners).arg(days);
    default: break;
    }
    return ChallengeTexts::tr("The %n person(s) whose friends buy most win: %1.", nullptr, winners).arg(days);
}

QString raffleSentence(const Challenge& challenge, const QString& days, const QString& least)
{
    const int winners = challenge.winners;
    if (challenge.leastValue() == 1)
        return ChallengeTexts::tr("%n winner(s) are drawn of everybody who brings somebody: %1.", nullptr, winners)
            .arg(days);
    switch (challenge.metric) {
    case Achievement::Referrals:
        //: 1: the days, 2: a number
        return ChallengeTexts::tr("%n winner(s) are drawn of all who bring at least %2 friends: %1.", nullptr, winners)
            .arg(days, least);
    case Achievement::Conversions:
        return ChallengeTexts::tr("%n winner(s) are drawn of all who bring at least %2 new customers: %1.", nullptr,
                                  winners)
            .arg(days, least);
    default: break;
    }
    return ChallengeTexts::tr("%n winner(s) are drawn of all whose friends buy for at least %2: %1.", nullptr, winners)
        .arg(days, least);
}

} // namespace

QString phaseTitle(ChallengeStanding::Phase phase)
{
    using Phase = ChallengeStanding::Phase;
    switch (phase) {
    case Phase::Upcoming: return ChallengeTexts::tr("Upcoming");
    case Phase::Running: return ChallengeTexts::tr("Running");
    case Phase::Waiting: return ChallengeTexts::tr("Waiting for referrals");
    case Phase::Ready: return ChallengeTexts::tr("Ready to decide");
    case Phase::Decided: return ChallengeTexts::tr("Decided");
    case Phase::Cancelled: return ChallengeTexts::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString phaseWord(ChallengeStanding::Phase phase)
{
    return QString::fromLatin1(kPhaseWords[int(phase)]);
}

QString challengeSentence(const Challenge& challenge, const Currency& currency, const QLocale& locale)
{
    const QString days = periodInWords({challenge.from, challenge.to}, locale);
    const QString least = achievementText(challenge.metric, challenge.leastValue(), currency, locale);
    switch (challenge.kind) {
    case Challenge::Kind::Target: return targetSentence(challenge, days, least);
    case Challenge::Kind::Rank: return rankSentence(challenge, days);
    case Challenge::Kind::Raffle: break;
    }
    return raffleSentence(challenge, days, least);
}

QString tieSentence(const Challenge& challenge)
{
    switch (challenge.kind) {
    case Challenge::Kind::Target: return ChallengeTexts::tr("Everybody who reaches it gets the whole prize.");
    case Challenge::Kind::Rank:
        return ChallengeTexts::tr("Of equal ones, whoever reached it on an earlier day is ahead; who is equal in that "
                                  "too shares the place, and each of them gets the whole prize.");
    case Challenge::Kind::Raffle: break;
    }
    if (challenge.chances == Challenge::Chances::Equal)
        return ChallengeTexts::tr("Everybody who takes part has one ticket.");
    return challenge.metric == Achievement::Revenue
               ? ChallengeTexts::tr("Every whole unit of the currency is a ticket, and everybody has at least one.")
               : ChallengeTexts::tr("Every friend who counts is a ticket.");
}

QString prizeText(const Prize& prize, const Currency& currency, const QLocale& locale)
{
    return unitAmountText(prize.amount, unitWord(prize, currency.code), locale);
}

} // namespace vouchwell
