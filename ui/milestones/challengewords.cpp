#include "ui/milestones/challengewords.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell::ui {

namespace {

using Phase = ChallengeStanding::Phase;
using Kind = ReportTable::Kind;

class ChallengeWords
{
    Q_DECLARE_TR_FUNCTIONS(vouchwell::ui::ChallengesView)
};

/// More than anybody reads; the protocol has all of them.
constexpr size_t kBoardRows = 300;

} // namespace

QString challengeTerms(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale)
{
    const Currency& currency = recognition.snapshot->currency;
    //: %1: what can be won
    QString sentence = challengeSentence(one.challenge, currency, locale) + u' ' +
                       ChallengeWords::tr("The prize: %1.").arg(prizeText(one.challenge.prize, currency, locale)) +
                       u' ' + tieSentence(one.challenge);
    if (!one.segmentName.isEmpty())
        sentence += u' ' + ChallengeWords::tr("For the segment %1.").arg(one.segmentName);
    if (!one.campaignName.isEmpty())
        sentence += u' ' + ChallengeWords::tr("Only referrals of the campaign %1 count.").arg(one.campaignName);
    return sentence;
}

QString challengeState(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale)
{
    const Snapshot& snapshot = *recognition.snapshot;
    switch (one.standing.phase) {
    case Phase::Upcoming: return ChallengeWords::tr("It begins on %1.").arg(formatDate(one.challenge.from, locale));
    case Phase::Running:
        return ChallengeWords::tr("It runs until %1; then winners are decided.")
            .arg(formatDate(one.challenge.to, locale));
    case Phase::Waiting: {
        const qint32 first = snapshot.referrals.friendIndex[size_t(one.standing.undecided.front())];
        return ChallengeWords::tr(
                   "It is over, but %n of its referrals can still change, such as that of %1. Winners are decided when "
                   "each of them is a customer, closed, or out of time.",
                   nullptr, int(one.standing.undecided.size()))
            .arg(snapshot.people.name.at(size_t(first)));
    }
    case Phase::Ready: return ChallengeWords::tr("It is over, and all of its referrals are decided.");
    case Phase::Cancelled: return ChallengeWords::tr("It was called off: nobody wins.");
    case Phase::Decided: break;
    }
    QString sentence = ChallengeWords::tr("Decided on %1: %n winner(s).", nullptr, int(one.awards.size()))
                           .arg(formatDate(one.challenge.decidedOn, locale));
    QStringList later;
    for (const PersonId person : one.laterWinners())
        later << recognition.nameOf(person);
    if (!later.isEmpty())
        sentence += u' ' + ChallengeWords::tr("By today's facts %1 would win; the prizes stay as they were decided.")
                               .arg(later.mid(0, 3).join(QLatin1String(", ")));
    return sentence;
}

ReportTable challengeBoard(const Recognition& recognition, const ChallengeCase& one)
{
    const bool isRaffle = one.challenge.kind == Challenge::Kind::Raffle;
    ReportTable table;
    table.currency = recognition.snapshot->currency;
    table.columns = {{QStringLiteral("place"), ChallengeWords::tr("Place"), Kind::Count, false},
                     {QStringLiteral("name"), ChallengeWords::tr("Name"), Kind::Text, false},
                     {QStringLiteral("value"), achievementTitle(one.challenge.metric),
                      one.challenge.metric == Achievement::Revenue ? Kind::MoneyMinor : Kind::Count, false},
                     {QStringLiteral("reached_on"), ChallengeWords::tr("Reached on"), Kind::Date, false},
                     {QStringLiteral("prize"), ChallengeWords::tr("Prize"), Kind::Text, false}};
    if (isRaffle) // the day decides nothing
        table.columns[3] = {QStringLiteral("tickets"), ChallengeWords::tr("Tickets"), Kind::Count, false};
    const std::vector<BoardEntry>& board = one.standing.board;
    const auto isIn = [](const auto& list, PersonId person) {
        return std::any_of(list.begin(), list.end(), [&](const auto& other) { return other.person == person; });
    };
    for (size_t i = 0; i < std::min(board.size(), kBoardRows); ++i) {
        const BoardEntry& entry = board[i];
        QString prize;
        if (isIn(one.awards, entry.person))
            prize = ChallengeWords::tr("Won");
        else if (one.challenge.state == Challenge::State::Open && isIn(one.standing.winners, entry.person))
            prize = one.standing.phase == Phase::Ready ? ChallengeWords::tr("Wins") : ChallengeWords::tr("Ahead");
        table.rows.push_back({qint64(entry.place), recognition.nameOf(entry.person), entry.value,
                              isRaffle ? QVariant(entry.tickets) : QVariant(entry.reachedOn), prize});
    }
    return table;
}

} // namespace vouchwell::ui
