#include "core/base/blockqueue.h"
#include "core/domain/payout.h"
#include "tests/support/workedreferral.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>

using namespace vouchwell;

namespace {

constexpr int kThreads = 4;
constexpr int kBlocks = 2000;

/// Runs it on several threads at once, each with its own number.
template<typename Work>
void together(Work work)
{
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&work, i] { work(i); });
}

ReferralFacts factsOf(int seed)
{
    ReferralFacts facts;
    const QDate first(2026, 1, 1);
    for (int i = 0; i < 3; ++i)
        facts.claims.push_back({ClaimId{i + 1}, PersonId{i + 10}, first.addDays((seed + i) % 7), i, {}});
    for (int i = 0; i < 5; ++i) {
        SaleFact sale;
        sale.id = {i + 1};
        sale.on = first.addDays(10 + (seed * i) % 40);
        sale.netMinor = 5000 + seed * 100;
        facts.sales.push_back(sale);
    }
    return facts;
}

} // namespace

/// What more than one thread works with, under the thread sanitizer: the classes that need no thread of Qt's, whose
/// libraries are not built for it.
class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverEveryBlockOnce()
    {
        BlockQueue<std::vector<int>> queue(3);
        std::atomic<int> givers = kThreads;
        std::atomic<qint64> sum = 0;
        std::jthread taker([&] {
            while (const auto block = queue.take())
                sum += std::accumulate(block->begin(), block->end(), qint64(0));
        });
        together([&](int number) {
            for (int i = 0; i < kBlocks; ++i) {
                if (!queue.give({number, i}))
                    return;
            }
            if (--givers == 0)
                queue.close();
        });
        taker.join();
        QCOMPARE(sum.load(), qint64(kThreads) * kBlocks * (kBlocks - 1) / 2 + qint64(kBlocks) * (0 + 1 + 2 + 3));
    }

    void letsGoOfEverybodyWhenItIsClosed()
    {
        for (int round = 0; round < 200; ++round) {
            BlockQueue<int> queue(1);
            std::atomic<int> taken = 0;
            together([&](int number) {
                if (number == 0)
                    queue.close();
                else if (number == 1)
                    taken += queue.take() ? 1 : 0;
                else
                    while (queue.give(number)) {
                    }
            });
            QVERIFY(taken <= 1);
        }
    }

    void evaluatesTheSameFactsOnEveryThread()
    {
        const RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
        std::vector<ReferralFacts> facts;
        for (int seed = 0; seed < 50; ++seed)
            facts.push_back(factsOf(seed));
        std::vector<qint64> sums(kThreads);
        together([&](int number) {
            for (const ReferralFacts& f : facts) {
                const test::WorkedReferral outcome = test::workOut(f, rules, QDate(2026, 6, 1));
                sums[size_t(number)] += outcome.qualifyingMinor;
                for (const RewardOutcome& reward : outcome.rewards)
                    sums[size_t(number)] += reward.amountMinor;
            }
        });
        QVERIFY(sums.front() > 0);
        QCOMPARE(sums, std::vector<qint64>(kThreads, sums.front()));
    }

    void plansTheSamePayoutOnEveryThread()
    {
        std::vector<OwedReward> owed;
        for (int i = 0; i < 500; ++i)
            owed.push_back({RewardId{i + 1}, PersonId{i % 40 + 1}, i % 7 == 0 ? -300 : 200, QDate(2026, 1, 1)});
        std::vector<qint64> sums(kThreads);
        together([&](int number) {
            for (const PlannedItem& item : planPayout(owed, 100))
                sums[size_t(number)] += item.amountMinor();
        });
        QVERIFY(sums.front() > 0);
        QCOMPARE(sums, std::vector<qint64>(kThreads, sums.front()));
    }
};

QTEST_APPLESS_MAIN(ThreadsTest)
#include "tst_threads.moc"
