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
    {State::Available, Event::Redeem, State::Available, "available>issued"},
    {State::Pending, Event::TakeBackRedeem, State::Pending, "issued>available available>pending"},
    {State::AwaitingApproval, Event::TakeBackRedeem, State::AwaitingApproval, "issued>available available>pending"},
    {State::OnHold, Event::TakeBackRedeem, State::OnHold, "issued>available available>pending"},
    {State::Available, Event::TakeBackRedeem, State::Available, "issued>available"},
    {State::Paid, Event::TakeBackRedeem, State::Paid, "issued>available"},
    {State::ClawedBack, Event::TakeBackRedeem, State::ClawedBack, "issued>available"},
    {State::Expired, Event::TakeBackRedeem, State::Expired, "issued>available available>breakage"},
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

/// A reward of 10.00 in this state of which so much was used; nothing where that cannot be.
std::optional<Reward> usedReward(State state, qint64 used)
{
    Reward reward;
    reward.amountMinor = 1000;
    reward.state = State::Available;
    reward = *afterStep(reward, Event::Redeem, used);
    switch (state) {
    case State::Available: return reward;
    case State::Pending: return afterStep(reward, Event::WaitAgain, 0);
    case State::AwaitingApproval: return afterStep(reward, Event::WithdrawApproval, 0);
    case State::OnHold: return afterStep(reward, Event::Hold, 0);
    case State::Expired: return afterStep(reward, Event::Expire, 0);
    case State::ClawedBack: return afterStep(reward, Event::LoseCause, 0);
    case State::Paid: return afterStep(reward, Event::Redeem, 1000 - used);
    default: return std::nullopt;
    }
}

/// True where the step cannot be with these amounts, whatever the table says.
bool isRefused(const RewardTransition& line, qint64 used)
{
    const bool isOfTransfer = line.event == Event::ReturnTransfer;
    const bool needsLoss = line.event == Event::RegainPart || line.event == Event::RevokeWriteOff ||
                           (line.from == State::Paid && (line.event == Event::Net || line.event == Event::PayBack ||
                                                         line.event == Event::WriteOff));
    if (used == 0)
        return isOfTransfer || line.event == Event::TakeBackRedeem;
    return isOfTransfer || needsLoss || line.event == Event::Decline;
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
    void postsExactlyTheChangeOfTheBalances_data()
    {
        QTest::addColumn<qint64>("used");
        QTest::addColumn<qint64>("part");
        QTest::newRow("nothing was used") << qint64(0) << qint64(100);
        QTest::newRow("a part was used") << qint64(300) << qint64(100);
        QTest::newRow("most was used") << qint64(700) << qint64(200);
        QTest::newRow("all but the part was used") << qint64(700) << qint64(100);
    }
    void postsExactlyTheChangeOfTheBalances()
    {
        QFETCH(qint64, used);
        QFETCH(qint64, part);
        for (const RewardTransition& line : rewardTransitions()) {
            const std::optional<Reward> before = used == 0 ? aReward(line.from) : usedReward(line.from, used);
            if (!before)
                continue;
            QCOMPARE(sumOfBalances(*before), qint64(0));
            const std::optional<Reward> after = afterStep(*before, line.event, part);
            const QString name = toStored(line.from) + u' ' + toStored(line.event);
            if (!after) {
                QVERIFY2(isRefused(line, used), qPrintable(name));
                continue;
            }
            QCOMPARE(sumOfBalances(*after), qint64(0));
            std::map<Account, qint64> change;
            for (const auto& [move, amount] : postedMoves(*before, line.event, part)) {
                change[move.from] -= amount;
                change[move.to] += amount;
            }
            for (const Account account : {Account::Pending, Account::Available, Account::Cost, Account::Issued,
                                          Account::Breakage, Account::WriteOff})
                QVERIFY2(expectedBalance(*after, account) - expectedBalance(*before, account) == change[account],
                         qPrintable(name + u' ' + toStored(account)));
        }
    }
    void usesARewardBitByBit()
    {
        Reward reward;
        reward.amountMinor = 1000;
        reward.state = State::Available;
        reward = *afterStep(reward, Event::Redeem, 400);
        QCOMPARE(int(reward.state), int(State::Available));
        QCOMPARE(expectedBalance(reward, Account::Available), qint64(600));
        QVERIFY(!afterStep(reward, Event::Redeem, 601));
        QVERIFY(!afterStep(reward, Event::TakeBackRedeem, 401));
        reward = *afterStep(reward, Event::Redeem, 600);
        QCOMPARE(int(reward.state), int(State::Paid));
        QCOMPARE(expectedBalance(reward, Account::Issued), qint64(1000));
        QVERIFY(!afterStep(reward, Event::ReturnTransfer, 1000)); // it was not sent
        reward = *afterStep(reward, Event::TakeBackRedeem, 400);
        QCOMPARE(int(reward.state), int(State::Available));
        QCOMPARE(reward.restMinor(), qint64(400));
    }
    void makesADebtOfWhatWasUsedAndIsNotDueAnyMore_data()
    {
        QTest::addColumn<int>("state");
        for (const State state :
             {State::Pending, State::AwaitingApproval, State::OnHold, State::Available, State::Expired})
            QTest::newRow(qPrintable(toStored(state))) << int(state);
    }
    void makesADebtOfWhatWasUsedAndIsNotDueAnyMore()
    {
        QFETCH(int, state);
        const Reward reward = *usedReward(State(state), 400); // of 1000
        const Reward smaller = *afterStep(reward, Event::LosePart, 600);
        QCOMPARE(int(smaller.state), int(State::Paid)); // exactly what was used is still due
        QCOMPARE(smaller.carriedMinor, qint64(0));
        QCOMPARE(int(afterStep(smaller, Event::RegainPart, 600)->state), int(State::Available));
        const Reward owing = *afterStep(reward, Event::LosePart, 700);
        QCOMPARE(int(owing.state), int(State::Paid));
        QCOMPARE(owing.carriedMinor, qint64(-100));
        const Reward lost = *afterStep(reward, Event::LoseCause, 0);
        QCOMPARE(int(lost.state), int(State::ClawedBack));
        QCOMPARE(lost.carriedMinor, qint64(-400));
        QCOMPARE(int(afterStep(lost, Event::TakeBackRedeem, 400)->state), int(State::Reversed));
    }
    void takesAUseBackOnlyWhileItsDebtIsOpen()
    {
        const Reward lost = *afterStep(*usedReward(State::Available, 400), Event::LoseCause, 0);
        QVERIFY(!afterStep(*afterStep(lost, Event::Net, 1), Event::TakeBackRedeem, 400));
        QVERIFY(!afterStep(*afterStep(lost, Event::WriteOff, 400), Event::TakeBackRedeem, 400));
        const Reward part = *afterStep(*afterStep(lost, Event::Net, 1), Event::TakeBackRedeem, 399);
        QCOMPARE(int(part.state), int(State::ClawedBack));
    }
    void reversesBreakageFirstWhenTheCauseOfAnExpiredRewardIsGone()
    {
        const Reward expired = *afterStep(*usedReward(State::Available, 400), Event::Expire, 0);
        QCOMPARE(expectedBalance(expired, Account::Breakage), qint64(600));
        const std::vector<PostedMove> moves = postedMoves(expired, Event::LoseCause, 0);
        QCOMPARE(moves.size(), size_t(2));
        QCOMPARE(moves[0], (PostedMove{{Account::Breakage, Account::Available}, 600}));
        QCOMPARE(moves[1], (PostedMove{{Account::Available, Account::Cost}, 1000}));
    }
    void declinesNothingThatWasUsed() { QVERIFY(!afterStep(*usedReward(State::OnHold, 400), Event::Decline, 0)); }
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
