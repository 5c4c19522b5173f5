#include "madehistory.h"

#include <random>

namespace vouchwell::bench {

namespace {

constexpr int kDays = 3650;
const QDate kFirst(2016, 1, 1);

} // namespace

RuleSet ladderRules()
{
    using Kind = RewardValue::Kind;
    Rule ladder;
    ladder.key = QStringLiteral("ladder");
    ladder.tiers = TierSchedule{};
    ladder.tiers->window = {Window::Kind::Rolling, 365};
    ladder.tiers->steps = {{1, {Kind::Flat, 1000}}, {5, {Kind::Flat, 1500}}, {10, {Kind::Flat, 2000}}};
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    rules.rules = {ladder};
    return rules;
}

RuleSet everyRule()
{
    using Kind = RewardValue::Kind;
    RuleSet rules = ladderRules();
    Rule& ladder = rules.rules.front();
    ladder.factors = {{QStringLiteral("December"), 20'000, QDate(2025, 12, 1), QDate(2025, 12, 31), {}}};
    ladder.decay.shape = Decay::Shape::HalfLife;
    ladder.decay.halfLifeDays = 60;
    Rule welcome;
    welcome.key = QStringLiteral("welcome");
    welcome.role = Role::Friend;
    welcome.amount = {Kind::Percent, 500};
    rules.rules.push_back(welcome);
    rules.caps = {{Cap::Scope::Referrer, {Window::Kind::Year, 0}, RewardUnit::Money, 20'000, {}, false},
                  {Cap::Scope::Campaign, {Window::Kind::Year, 0}, RewardUnit::Money, 900'000'000, {}, false}};
    return rules;
}

ProgramFacts madeConversions(const RuleSet& rules, int count)
{
    std::mt19937 random(7);
    ProgramFacts facts;
    facts.versions.push_back({&rules, 1});
    const int referrers = count / 4;
    facts.people.resize(size_t(referrers + count));
    facts.shares.resize(size_t(count));
    facts.causes.resize(size_t(count));
    for (int i = 0; i < count; ++i) {
        const double skewed = std::uniform_real_distribution<double>(0, 1)(random);
        facts.shares[size_t(i)].referrer = int(skewed * skewed * skewed * referrers);
        Cause& cause = facts.causes[size_t(i)];
        cause.referral = i + 1;
        cause.sale = i + 1;
        cause.friendIndex = referrers + i;
        cause.firstShare = i;
        cause.on = kFirst.addDays(qint64(i) * kDays / count);
        cause.referredOn = cause.on.addDays(-int(random() % 90));
        cause.number = 1;
        cause.netMinor = cause.keptMinor = 500 + int(random() % 20'000);
    }
    return facts;
}

} // namespace vouchwell::bench
