#include "core/metrics/ruleprogress.h"

#include "core/metrics/referrertotals.h"
#include "core/rules/tracetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

class RuleProgressTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleProgress)
};

/// Whoever misses at most this share is nearly there, and whoever misses one.
constexpr qint64 kNearRuleShare = 5;

QString missingWords(const RuleProgress& progress, const Rule& rule, const Currency& currency, const QLocale& locale)
{
    const int count = int(progress.missing);
    switch (rule.milestoneMeasure) {
    case Measure::Received: return RuleProgressTexts::tr("%n more friend(s)", nullptr, count);
    case Measure::Qualified: return RuleProgressTexts::tr("%n more qualified friend(s)", nullptr, count);
    case Measure::Converted:
    case Measure::Settled: return RuleProgressTexts::tr("%n more new customer(s)", nullptr, count);
    case Measure::Value: break;
    }
    return RuleProgressTexts::tr("%1 more").arg(formatMoney({progress.missing, currency}, locale));
}

} // namespace

std::vector<RuleProgress> nearRuleMilestones(const Snapshot& snapshot, const std::vector<MilestoneRule>& rules,
                                             size_t limit)
{
    std::vector<RuleProgress> near;
    for (size_t i = 0; i < rules.size(); ++i) {
        const Rule& rule = rules[i].rule;
        const qint64 threshold = rule.trigger.number;
        const std::vector<qint64> totals =
            totalsOfBringers(snapshot, rules[i].campaign, rule.milestoneMeasure, rule.milestoneWindow);
        for (size_t slot = 0; slot < totals.size(); ++slot) {
            const qint64 missing = threshold - totals[slot];
            if (totals[slot] > 0 && missing > 0 && missing <= std::max<qint64>(1, threshold / kNearRuleShare))
                near.push_back({i, snapshot.bringers[slot], totals[slot], missing});
        }
    }
    const auto share = [&](const RuleProgress& one) {
        constexpr qint64 kMillion = 1'000'000;
        return std::make_tuple(one.missing * kMillion / rules[one.rule].rule.trigger.number, one.rule, one.person);
    };
    std::sort(near.begin(), near.end(),
              [&](const RuleProgress& a, const RuleProgress& b) { return share(a) < share(b); });
    near.resize(std::min(near.size(), limit));
    return near;
}

QString ruleProgressSentence(const RuleProgress& progress, const MilestoneRule& rule, const Currency& currency,
                             const QLocale& locale)
{
    //: 1: what is missing, "2 more friends", 2: the reward, 3: name of the campaign
    return RuleProgressTexts::tr("%1: %2 by the rules of “%3”")
        .arg(missingWords(progress, rule.rule, currency, locale),
             rewardAmountText(rule.rule.amount.number, rule.rule.reward, rule.currency, locale), rule.campaignName);
}

} // namespace vouchwell
