#include "core/rules/ruletrial.h"

#include "core/rules/exactamount.h"
#include "core/rules/grantworth.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace vouchwell {

namespace {

/// Feeds purchases to the engine and keeps which cause is which of them.
class Trial
{
public:
    Trial(const RuleSet& rules, const std::vector<TriedPurchase>& purchases) : m_rules(rules)
    {
        m_facts.versions.push_back({&rules, 1});
        m_facts.shares.push_back({0, -1, kWhole});
        int friends = 0;
        for (size_t i = 0; i < purchases.size(); ++i) {
            add(purchases, int(i));
            friends = std::max(friends, purchases[i].friendNumber);
        }
        m_facts.people.resize(size_t(friends) + 1);
        sort();
    }

    std::vector<TriedReward> run() const
    {
        std::vector<TriedReward> rewards;
        for (const Grant& grant : workOutRewards(m_facts)) {
            const Rule& rule = m_rules.rules[size_t(grant.rule)];
            rewards.push_back({m_purchases[size_t(grant.cause)], grant.rule, valueOf(rule.reward, grant.amount),
                               costOf(rule.reward, grant.amount),
                               grant.isTopUp || rule.trigger.kind == Trigger::Kind::Milestone});
        }
        return rewards;
    }

private:
    void add(const std::vector<TriedPurchase>& purchases, int index)
    {
        const TriedPurchase& purchase = purchases[size_t(index)];
        Cause cause;
        cause.referral = purchase.friendNumber;
        cause.friendIndex = purchase.friendNumber;
        cause.on = purchase.on;
        const bool isFirst = m_friends.insert(purchase.friendNumber).second;
        cause.referredOn = purchase.on;
        for (int i = 0; i < index && !isFirst; ++i) {
            const TriedPurchase& earlier = purchases[size_t(i)];
            if (earlier.friendNumber == purchase.friendNumber) {
                cause.referredOn = earlier.on;
                break;
            }
        }
        for (const RewardCause kind : {RewardCause::Received, RewardCause::Qualified}) {
            cause.kind = kind;
            if (isFirst)
                keep(cause, index);
        }
        cause.kind = RewardCause::Purchase;
        cause.sale = index + 1;
        cause.number = 1 + int(std::count_if(purchases.begin(), purchases.begin() + index, [&](const TriedPurchase& p) {
                           return p.friendNumber == purchase.friendNumber;
                       }));
        cause.netMinor = purchase.netMinor;
        cause.keptMinor = purchase.netMinor;
        keep(cause, index);
    }

    void keep(const Cause& cause, int purchase)
    {
        m_facts.causes.push_back(cause);
        m_purchases.push_back(purchase);
    }

    void sort()
    {
        std::vector<size_t> order(m_facts.causes.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(),
                  [&](size_t a, size_t b) { return inOrder(m_facts.causes[a], {}, m_facts.causes[b], {}); });
        std::vector<Cause> causes;
        std::vector<int> purchases;
        for (const size_t i : order) {
            causes.push_back(m_facts.causes[i]);
            purchases.push_back(m_purchases[i]);
        }
        m_facts.causes = std::move(causes);
        m_purchases = std::move(purchases);
    }

    const RuleSet& m_rules;
    ProgramFacts m_facts;
    std::vector<int> m_purchases; ///< of each cause
    std::set<int> m_friends;
};

} // namespace

std::vector<TriedReward> tryPurchases(const RuleSet& rules, const std::vector<TriedPurchase>& purchases)
{
    return Trial(rules, purchases).run();
}

RuleSet onlyRule(const RuleSet& rules, size_t index)
{
    RuleSet only{rules.currency, rules.eligibility, {rules.rules[index]}, rules.caps};
    Rule& rule = only.rules.front();
    rule.condition = {};
    rule.from = {};
    rule.until = {};
    std::erase_if(rule.factors, [](const Factor& factor) {
        return factor.from.isValid() || factor.until.isValid() || factor.condition != Condition{};
    });
    if (rule.tiers && rule.tiers->measure == Measure::Settled)
        rule.tiers->measure = Measure::Converted;
    return only;
}

} // namespace vouchwell
