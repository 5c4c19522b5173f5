#pragma once

#include "core/rules/rewards.h"

#include <algorithm>

namespace vouchwell {

/// The facts of a small program, written as a story. People are numbers; 0 to 9 are referrers, friends come after them.
class ProgramBuilder
{
public:
    explicit ProgramBuilder(RuleSet rules) : m_rules(std::move(rules))
    {
        m_facts.versions.push_back({&m_rules, 1});
        m_facts.people.resize(10);
    }
    ProgramBuilder(const ProgramBuilder&) = delete;
    ProgramBuilder& operator=(const ProgramBuilder&) = delete;

    ProgramFacts& facts() { return m_facts; }
    RuleSet& rules() { return m_rules; }

    /// A new friend of the referrers, each with a weight; returns the referral.
    int referral(std::vector<CreditShare> shares, QDate on)
    {
        const int first = int(m_facts.shares.size());
        m_facts.shares.insert(m_facts.shares.end(), shares.begin(), shares.end());
        Cause cause;
        cause.kind = RewardCause::Received;
        cause.referral = ++m_referrals;
        cause.friendIndex = int(m_facts.people.size());
        cause.firstShare = first;
        cause.shareCount = int(shares.size());
        cause.on = cause.referredOn = on;
        m_facts.people.emplace_back();
        m_templates.push_back(cause);
        m_facts.causes.push_back(cause);
        return m_referrals;
    }
    int referral(int referrer, QDate on) { return referral({{referrer}}, on); }

    Cause& happens(RewardCause kind, int referral, QDate on, int number = 0, qint64 net = 0, qint64 kept = -1)
    {
        Cause cause = m_templates[size_t(referral - 1)];
        cause.kind = kind;
        cause.on = on;
        cause.number = number;
        cause.sale = ++m_sales;
        cause.netMinor = net;
        cause.keptMinor = kept < 0 ? net : kept;
        m_facts.causes.push_back(cause);
        return m_facts.causes.back();
    }
    Cause& buys(int referral, QDate on, qint64 net = 5000, int number = 1, qint64 kept = -1)
    {
        return happens(RewardCause::Purchase, referral, on, number, net, kept);
    }
    /// `count` friends of the referrer who buy on consecutive days from `first` on.
    void friendsBuy(int referrer, int count, QDate first, qint64 net = 5000)
    {
        for (int i = 0; i < count; ++i)
            buys(referral(referrer, first.addDays(i)), first.addDays(i), net);
    }

    std::vector<Grant> work(Tracing tracing = Tracing::Off)
    {
        std::stable_sort(m_facts.causes.begin(), m_facts.causes.end(),
                         [](const Cause& a, const Cause& b) { return inOrder(a, {}, b, {}); });
        return workOutRewards(m_facts, tracing);
    }
    /// The amounts of one person's rewards in their order.
    std::vector<qint64> amountsOf(int person)
    {
        std::vector<qint64> amounts;
        for (const Grant& grant : work()) {
            if (grant.person == person)
                amounts.push_back(grant.amount);
        }
        return amounts;
    }

private:
    RuleSet m_rules;
    ProgramFacts m_facts;
    std::vector<Cause> m_templates;
    int m_referrals = 0;
    qint64 m_sales = 0;
};

} // namespace vouchwell
