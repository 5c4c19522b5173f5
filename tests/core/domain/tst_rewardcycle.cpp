#include "core/domain/rewardcycle.h"

#include <QTest>

#include <map>

using namespace vouchwell;

namespace {

using State = RewardState;
using Event = RewardEvent;

/// The table of the documentation, written down once more: state, event, next state, what is posted. Every pair that
/// is not here must be refused.
struct Allowed
{
    State from;
    Event event;
    State to;
    const char* postings;
};

const std::vector<Allowed> kAllowed{
    {State::Pending, Event::FallDue, State::Available, "pending>available"},
    {State::Pending, Event::AskApproval, State::AwaitingApproval, ""},
    {State::Pending, Event::Hold, State::OnHold, ""},
    {State::Pending, Event::LoseCause, State::Reversed, "pending>cost"},
    {State::Pending, Event::LosePart, State::Pending, "pending>cost"},
    {State::Pending, Event::RegainPart, State::Pending, "cost>pending"},
    {State::AwaitingApproval, Event::Approve, State::Available, "pending>available"},
    {State::AwaitingApproval, Event::Decline, State::Declined, "pending>cost"},
    {State::AwaitingApproval, Event::Hold, State::OnHold, ""},
    {State::AwaitingApproval, Event::LoseCause, State::Reversed, "pending>cost"},
    {State::AwaitingApproval, Event::LosePart, State::AwaitingApproval, "pending>cost"},
    {State::AwaitingApproval, Event::RegainPart, State::AwaitingApproval, "cost>pending"},
    {State::OnHold, Event::ReleaseToPending, State::Pending, ""},
    {State::OnHold, Event::ReleaseToApproval, State::AwaitingApproval, ""},
    {State::OnHold, Event::Release, State::Available, "pending>available"},
    {State::OnHold, Event::Decline, State::Declined, "pending>cost"},
    {State::OnHold, Event::LoseCause, State::Reversed, "pending>cost"},
    {State::OnHold, Event::LosePart, State::OnHold, "pending>cost"},
    {State::OnHold, Event::RegainPart, State::OnHold, "cost>pending"},
    {State::Available, Event::Hold, State::OnHold, "available>pending"},
    {State::Available, Event::WaitAgain, State::Pending, "available>pending"},
    {State::Available, Event::WithdrawApproval, State::AwaitingApproval, "available>pending"},
    {State::Available, Event::PutInBatch, State::InBatch, ""},
    {State::Available, Event::LoseCause, State::Reversed, "available>cost"},
    {State::Available, Event::LosePart, State::Available, "available>cost"},
    {State::Available, Event::RegainPart, State::Available, "cost>available"},
    {State::Available, Event::Expire, State::Expired, "available>breakage"},
    {State::InBatch, Event::TakeOutOfBatch, State::Available, ""},
    {State::InBatch, Event::Pay, State::Paid, "available>issued"},
    {State::Paid, Event::ReturnTransfer, State::Available, "issued>available"},
    {State::Paid, Event::LoseCause, State::ClawedBack, "available>cost"},
    {State::Paid, Event::LosePart, State::Paid, "available>cost"},
    {State::Paid, Event::RegainPart, State::Paid, "cost>available"},
    {State::Paid, Event::Net, State::Paid, "issued>available"},
    {State::Paid, Event::TakeBackNet, State::Paid, "available>issued"},
    {State::Paid, Event::PayBack, State::Paid, "issued>available"},
    {State::Paid, Event::WriteOff, State::Paid, "write_off>available"},
    {State::Paid, Event::RevokeWriteOff, State::Paid, "available>write_off"},
    {State::Declined, Event::TakeBackDecline, State::AwaitingApproval, "cost>pending"},
    {State::ClawedBack, Event::ReturnTransfer, State::Reversed, "issued>available"},
    {State::ClawedBack, Event::Net, State::ClawedBack, "issued>available"},
    {State::ClawedBack, Event::TakeBackNet, State::ClawedBack, "available>issued"},
    {State::ClawedBack, Event::PayBack, State::ClawedBack, "issued>available"},
    {State::ClawedBack, Event::WriteOff, State::ClawedBack, "write_off>available"},
    {State::ClawedBack, Event::RevokeWriteOff, State::ClawedBack, "available>write_off"},
    {State::Expired, Event::Reinstate, State::Available, "breakage>available"},
    {State::Expired, Event::LoseCause, State::Reversed, "breakage>available available>cost"},
    {State::Expired, Event::LosePart, State::Expired, "breakage>available available>cost"},
    {State::Expired, Event::RegainPart, State::Expired, "cost>available available>breakage"},
};

QString postingsOf(const RewardTransition& step)
{
    QStringList moves;
    for (const Move& move : step.moves)
        moves << toStored(move.from) + u'>' + toStored(move.to);
    return moves.join(u' ');
}

/// A reward of 10.00 in this state, with some history where the state allows it.
Reward aReward(State state)
{
    Reward reward;
    reward.amountMinor = 1000;
    reward.reversedMinor = 200;
    reward.state = state;
    if (state == State::Paid || state == State::ClawedBack) {
        reward.carriedMinor = state == State::Paid ? -200 : -500;
        reward.writtenOffMinor = 100;
    }
    return reward;
}

qint64 sumOfBalances(const Reward& reward)
{
    qint64 sum = 0;
    for (const Account account :
         {Account::Pending, Account::Available, Account::Cost, Account::Issued, Account::Breakage, Account::WriteOff})
        sum += expectedBalance(reward, account);
    return sum;
}

} // namespace

/// Every transition of a reward, the allowed and the refused ones.
class RewardCycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatTheTableSaysAndRefusesTheRest_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("next"); // -1: refused
        QTest::addColumn<QString>("postings");
        for (int state = 0; state < kRewardStateCount; ++state) {
            for (int event = 0; event < kRewardEventCount; ++event) {
                const auto it = std::find_if(kAllowed.begin(), kAllowed.end(), [&](const Allowed& line) {
                    return line.from == State(state) && line.event == Event(event);
                });
                const bool isAllowed = it != kAllowed.end();
                const QString name = toStored(State(state)) + QStringLiteral(", event %1 ").arg(event) +
                                     toStored(Event(event)) + QLatin1String(isAllowed ? "" : ": refused");
                QTest::newRow(qPrintable(name)) << state << event << (isAllowed ? int(it->to) : -1)
                                                << QLatin1String(isAllowed ? it->postings : "").toString();
            }
        }
    }
    void allowsWhatTheTableSaysAndRefusesTheRest()
    {
        QFETCH(int, state);
        QFETCH(int, event);
        QFETCH(int, next);
        QFETCH(QString, postings);
        const RewardTransition* step = transitionOf(State(state), Event(event));
        QCOMPARE(step != nullptr, next >= 0);
        if (!step) {
            QVERIFY(!afterStep(aReward(State(state)), Event(event), 100));
            return;
        }
        QCOMPARE(int(step->to), next);
        QCOMPARE(postingsOf(*step), postings);
    }
    void namesNoTransitionTwice()
    {
        std::map<std::pair<State, Event>, int> seen;
        for (const RewardTransition& line : rewardTransitions())
            QCOMPARE(++seen[std::pair(line.from, line.event)], 1);
        QCOMPARE(seen.size(), kAllowed.size());
    }
    void postsExactlyTheChangeOfTheBalances()
    {
        for (const RewardTransition& line : rewardTransitions()) {
            const Reward before = aReward(line.from);
            QCOMPARE(sumOfBalances(before), qint64(0));
            const std::optional<Reward> after = afterStep(before, line.event, 100);
            if (line.event == Event::ReturnTransfer) // what was settled in between makes it impossible, see below
                continue;
            QVERIFY2(after, qPrintable(toStored(line.from) + u' ' + toStored(line.event)));
            QCOMPARE(sumOfBalances(*after), qint64(0));
            std::map<Account, qint64> change;
            for (const Move& move : line.moves) {
                change[move.from] -= stepAmount(before, line.event, 100);
                change[move.to] += stepAmount(before, line.event, 100);
            }
            for (const Account account : {Account::Pending, Account::Available, Account::Cost, Account::Issued,
                                          Account::Breakage, Account::WriteOff})
                QCOMPARE(expectedBalance(*after, account) - expectedBalance(before, account), change[account]);
        }
    }
    void movesNoPartThatIsNotThere_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<qint64>("most");
        QTest::newRow("lose a part") << int(Event::LosePart) << qint64(800);
        QTest::newRow("regain a part") << int(Event::RegainPart) << qint64(200);
        QTest::newRow("net") << int(Event::Net) << qint64(200);
        QTest::newRow("pay back") << int(Event::PayBack) << qint64(200);
        QTest::newRow("write off") << int(Event::WriteOff) << qint64(200);
        QTest::newRow("revoke a write-off") << int(Event::RevokeWriteOff) << qint64(100);
    }
    void movesNoPartThatIsNotThere()
    {
        QFETCH(int, event);
        QFETCH(qint64, most);
        const Reward paid = aReward(State::Paid);
        QVERIFY(afterStep(paid, Event(event), most));
        QVERIFY(!afterStep(paid, Event(event), most + 1));
        QVERIFY(!afterStep(paid, Event(event), 0));
        QVERIFY(!afterStep(paid, Event(event), -1));
    }
    void takesATransferBackOnlyWhileItsDebtIsOpen()
    {
        Reward paid;
        paid.amountMinor = 1000;
        paid.state = State::Paid;
        QCOMPARE(int(afterStep(paid, Event::ReturnTransfer, 1000)->state), int(State::Available));
        QVERIFY(!afterStep(paid, Event::ReturnTransfer, 999));
        Reward clawed = *afterStep(paid, Event::LoseCause, 0);
        QCOMPARE(clawed.carriedMinor, qint64(-1000));
        const std::optional<Reward> reversed = afterStep(clawed, Event::ReturnTransfer, 1000);
        QCOMPARE(int(reversed->state), int(State::Reversed));
        QCOMPARE(reversed->carriedMinor, qint64(0));
        QVERIFY(!afterStep(*afterStep(clawed, Event::Net, 1), Event::ReturnTransfer, 1000));
        QVERIFY(!afterStep(*afterStep(clawed, Event::WriteOff, 1000), Event::ReturnTransfer, 1000));
    }
};

QTEST_APPLESS_MAIN(RewardCycleTest)
#include "tst_rewardcycle.moc"
