#include "rewardsbench.h"

#include "core/rules/rewards.h"
#include "madehistory.h"
#include "measure.h"

namespace vouchwell::bench {

namespace {

constexpr int kRounds = 3;

} // namespace

void measureRewards()
{
    const RuleSet rules = everyRule();
    const ProgramFacts few = madeConversions(rules, 100'000);
    const ProgramFacts many = madeConversions(rules, 1'000'000);
    const auto work = [](const ProgramFacts& facts) {
        return millisecondsOf([&] {
            if (workOutRewards(facts).size() != 2 * facts.causes.size())
                giveUp(QStringLiteral("rewards are missing"));
        });
    };
    const Pair pair = measureInTurn(
        kRounds, [&] { return work(few); }, [&] { return work(many); });
    printNote(QStringLiteral("rewards of 100,000 conversions: %1 ms; of 1,000,000: %2 ms")
                  .arg(pair.medianA, 0, 'f', 0)
                  .arg(pair.medianB, 0, 'f', 0));
    printRatio(QStringLiteral("rewards_1m_to_100k"), pair.ratio(), 12);
}

} // namespace vouchwell::bench
