#include "core/base/blockqueue.h"
#include "core/domain/payout.h"
#include "core/replay/replay.h"
#include "core/rules/rewards.h"
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

/// A ladder for the referrer, something for the friend and for staff, with a limit that all share.
RuleSet rulesForThree()
{
    RuleSet rules;
    rules.rules.resize(3);
    Rule& ladder = rules.rules.front();
    ladder.key = QStringLiteral("ladder");
    ladder.tiers = TierSchedule{};
    ladder.tiers->steps = {{1, {RewardValue::Kind::Flat, 500}}, {3, {RewardValue::Kind::Flat, 900}}};
    rules.rules[1].key = QStringLiteral("friend");
    rules.rules[1].role = Role::Friend;
    rules.rules[1].amount.number = 300;
    rules.rules[2].key = QStringLiteral("staff");
    rules.rules[2].role = Role::Staff;
    rules.rules[2].amount.number = 100;
    rules.caps = {{Cap::Scope::Campaign, {Window::Kind::Year, 0}, RewardUnit::Money, 100'000'000, {}, false}};
    return rules;
}

ProgramFacts purchasesUnder(const RuleSet& rules)
{
    constexpr int kPurchases = 3000;
    constexpr int kReferrers = 400;
    ProgramFacts facts;
    facts.versions.push_back({&rules, 1});
    facts.people.resize(size_t(kReferrers + kPurchases));
    for (int i = 0; i < kPurchases; ++i) {
        facts.shares.push_back({(i * 7) % kReferrers});
        Cause cause;
        cause.referral = i + 1;
        cause.sale = i + 1;
        cause.friendIndex = kReferrers + i;
        cause.staff = i % 5;
        cause.firstShare = i;
        cause.on = cause.referredOn = QDate(2026, 1, 1).addDays(i / 10);
        cause.number = 1;
        cause.netMinor = cause.keptMinor = 2000;
        facts.causes.push_back(cause);
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

    void replaysADraftOnSeveralThreadsAtOnce()
    {
        RuleSet rules = rulesForThree();
        const ProgramFacts facts = purchasesUnder(rules);
        std::optional<ReplayTable> table = ReplayTable::of(facts);
        QVERIFY(table);
        QVERIFY(table->columns().chunks.size() >= 3);
        std::vector<PersonId> ids;
        for (size_t i = 0; i < facts.people.size(); ++i)
            ids.push_back({qint64(i) + 1});
        const ReplayPeriod period(QDate(2026, 1, 1), QDate(2026, 12, 31));
        Replay replay(*std::move(table), period, std::vector<qint64>(ids.size()), ids, 10);
        for (int i = 0; i < 30; ++i) {
            RuleSet dragged = rules;
            dragged.rules[0].tiers->steps[1].value.number += i;
            dragged.rules[1].amount.number += i % 3;
            ProgramFacts worked = facts;
            worked.versions.front().rules = &dragged;
            const ReplaySums expected = sumsOf(worked, workOutRewards(worked), period, 1);
            const ReplayAnswer answer = replay.under(dragged);
            QCOMPARE(answer.sums.value, expected.value);
            QCOMPARE(answer.sums.costByMonth, expected.costByMonth);
        }
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
