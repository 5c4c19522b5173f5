#include "core/domain/payout.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace vouchwell;

namespace {

const QDate kDay(2026, 11, 1);

OwedReward owed(qint64 reward, qint64 recipient, qint64 amount, int after = 0)
{
    return {{reward}, {recipient}, amount, kDay.addDays(after)};
}

QString asText(const std::vector<PlannedItem>& plan)
{
    QStringList items;
    for (const PlannedItem& item : plan) {
        QStringList lines;
        for (const PlannedLine& line : item.lines)
            lines << QStringLiteral("%1:%2").arg(line.reward.value).arg(line.amountMinor);
        items << QStringLiteral("%1=%2(%3)").arg(item.recipient.value).arg(item.amountMinor()).arg(lines.join(u' '));
    }
    return items.join(QLatin1String(", "));
}

} // namespace

/// How a payout is put together, and in which order it moves on.
class PayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansWhatEverybodyGets_data()
    {
        QTest::addColumn<std::vector<OwedReward>>("rewards");
        QTest::addColumn<qint64>("minimum");
        QTest::addColumn<QString>("plan");
        using Owed = std::vector<OwedReward>;
        const auto row = [](const char* name, const Owed& rewards, qint64 minimum, const char* plan) {
            QTest::newRow(name) << rewards << minimum << QString::fromLatin1(plan);
        };
        row("nobody", {}, 0, "");
        row("one", {owed(1, 5, 1000)}, 0, "5=1000(1:1000)");
        row("two of one person", {owed(2, 5, 700), owed(1, 5, 300)}, 0, "5=1000(1:300 2:700)");
        row("by person", {owed(1, 6, 1000), owed(2, 5, 500)}, 0, "5=500(2:500), 6=1000(1:1000)");
        row("a debt is deducted", {owed(1, 5, 1000), owed(2, 5, -400)}, 0, "5=600(1:1000 2:-400)");
        row("a debt as large as the rewards", {owed(1, 5, 1000), owed(2, 5, -1000)}, 0, "5=0(1:1000 2:-1000)");
        row("a larger debt waits with its rest", {owed(1, 5, 1000), owed(2, 5, -1500)}, 0, "5=0(1:1000 2:-1000)");
        row("the oldest debt first", {owed(1, 5, 1000), owed(2, 5, -800, 9), owed(3, 5, -700, 2)}, 0,
            "5=0(1:1000 3:-700 2:-300)");
        row("a debt alone is no item", {owed(2, 5, -400)}, 0, "");
        row("a debt of somebody else", {owed(1, 5, 1000), owed(2, 6, -400)}, 0, "5=1000(1:1000)");
        row("below the minimum", {owed(1, 5, 999), owed(2, 6, 1000)}, 1000, "6=1000(2:1000)");
        row("below the minimum after the debt", {owed(1, 5, 1000), owed(2, 5, -1)}, 1000, "");
    }
    void plansWhatEverybodyGets()
    {
        QFETCH(std::vector<OwedReward>, rewards);
        QFETCH(qint64, minimum);
        QFETCH(QString, plan);
        QCOMPARE(asText(planPayout(rewards, minimum)), plan);
    }
    void addsUpForAnyRewardsAndDebts()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            std::vector<OwedReward> rewards;
            std::map<qint64, qint64> gains;
            std::map<qint64, qint64> balance;
            for (qint64 id = 1; id <= random.bounded(12); ++id) {
                const qint64 person = 1 + random.bounded(3);
                qint64 amount = random.bounded(2001) - 1000;
                amount += amount == 0;
                rewards.push_back(owed(id, person, amount, random.bounded(30)));
                gains[person] += std::max<qint64>(0, amount);
                balance[person] += amount;
            }
            size_t items = 0;
            for (const PlannedItem& item : planPayout(rewards, 0)) {
                const qint64 person = item.recipient.value;
                QCOMPARE(item.rewardsMinor, gains[person]);
                QCOMPARE(item.amountMinor(), std::max<qint64>(0, balance[person]));
                qint64 sum = 0;
                for (const PlannedLine& line : item.lines)
                    sum += line.amountMinor;
                QCOMPARE(sum, item.amountMinor());
                ++items;
            }
            QCOMPARE(items, size_t(std::count_if(gains.begin(), gains.end(), [](auto& g) { return g.second > 0; })));
        }
    }
    void movesOnInOneOrderOnly()
    {
        using S = PayoutState;
        using E = PayoutEvent;
        const std::map<std::pair<S, E>, S> allowed{{{S::Draft, E::Approve}, S::Approved},
                                                   {{S::Draft, E::Cancel}, S::Cancelled},
                                                   {{S::Approved, E::Reopen}, S::Draft},
                                                   {{S::Approved, E::FinishPaying}, S::Paid},
                                                   {{S::Paid, E::Close}, S::Closed}};
        for (const S state : {S::Draft, S::Approved, S::Paid, S::Closed, S::Cancelled}) {
            for (const E event : {E::Approve, E::Reopen, E::FinishPaying, E::Close, E::Cancel}) {
                const auto it = allowed.find({state, event});
                const std::optional<S> after = afterEvent(state, event);
                QCOMPARE(after ? int(*after) : -1, it == allowed.end() ? -1 : int(it->second));
            }
        }
    }
};

QTEST_APPLESS_MAIN(PayoutTest)
#include "tst_payout.moc"
