#include "core/rules/ruletemplates.h"

#include "core/base/money.h"
#include "core/rules/exactamount.h"
#include "core/rules/starterrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class TemplateTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTemplates)
};

constexpr qint64 kUsualMajor = 10;
constexpr qint64 kUsualPercent = 500;
constexpr qint64 kUsualPoints = 50;
constexpr qint64 kGiftCostMajor = 5;
constexpr qint64 kTwice = 2;
constexpr int kDecember = 12;
constexpr size_t kMostFactors = 2;

bool isMilestoneRule(const Rule& rule)
{
    return rule.trigger.kind == Trigger::Kind::Milestone;
}

/// Of several such rules for the same person only one gives its amount.
bool isBaseRule(const Rule& rule)
{
    return !rule.isExtra && !isMilestoneRule(rule);
}

bool areRivals(const Rule& a, const Rule& b)
{
    return a.role == b.role && a.isExtra == b.isExtra && !isMilestoneRule(a) && !isMilestoneRule(b);
}

qint64 majorInMinor(const RuleSet& rules, qint64 major)
{
    const std::optional<Currency> currency = Currency::parse(rules.currency);
    return major * (currency ? currency->minorPerMajor() : 1);
}

/// What the referrer gets for a friend today, if it is an amount of money.
qint64 usualAmount(const RuleSet& rules)
{
    for (const Rule& rule : rules.rules) {
        const bool isMoney = unitOf(rule.reward.form) == RewardUnit::Money;
        if (rule.role != Role::Referrer || !isBaseRule(rule) || !isMoney)
            continue;
        const bool hasTiers = rule.tiers && !rule.tiers->steps.empty();
        const RewardValue amount = hasTiers ? rule.tiers->steps.front().value : rule.amount;
        if (amount.kind == RewardValue::Kind::Flat && amount.number > 0)
            return amount.number;
    }
    return majorInMinor(rules, kUsualMajor);
}

/// Takes the place of the base rules of its role.
void replaceBase(RuleSet& rules, Rule rule)
{
    const auto isReplaced = [&](const Rule& other) { return isBaseRule(other) && other.role == rule.role; };
    const auto first = std::find_if(rules.rules.begin(), rules.rules.end(), isReplaced);
    if (first == rules.rules.end()) {
        rule.key = freeKey(rules, rule.key);
        rules.rules.push_back(rule);
        return;
    }
    rule.key = first->key;
    rule.holdDays = first->holdDays;
    rule.approval = first->approval;
    *first = rule;
    rules.rules.erase(std::remove_if(std::next(first), rules.rules.end(), isReplaced), rules.rules.end());
}

Rule referrerRule(const QString& name)
{
    Rule rule;
    rule.key = kReferrerRuleKey;
    rule.name = name;
    return rule;
}

Rule flatRule(const QString& name, qint64 minor)
{
    Rule rule = referrerRule(name);
    rule.amount.number = minor;
    return rule;
}

Rule stepRule(const QString& name, qint64 minor)
{
    Rule rule = referrerRule(name);
    rule.tiers.emplace();
    const auto flat = [](qint64 number) { return RewardValue{RewardValue::Kind::Flat, number}; };
    //: Names of three steps, from the first to the highest
    rule.tiers->steps = {{1, flat(minor), TemplateTexts::tr("Friend")},
                         {5, flat(minor + minor / kTwice), TemplateTexts::tr("Ambassador")},
                         {10, flat(minor * kTwice), TemplateTexts::tr("Champion")}};
    return rule;
}

Rule percentRule(const QString& name)
{
    Rule rule = referrerRule(name);
    rule.amount = {RewardValue::Kind::Percent, kUsualPercent};
    return rule;
}

Rule pointsRule(const QString& name)
{
    Rule rule = referrerRule(name);
    rule.trigger.kind = Trigger::Kind::EachPurchase;
    rule.reward.form = RewardForm::Points;
    rule.reward.faceMinor = 1;
    rule.reward.costMinor = 1;
    rule.amount.number = kUsualPoints;
    return rule;
}

Rule friendRule(qint64 minor)
{
    Rule rule = flatRule(TemplateTexts::tr("Welcome for the friend"), minor);
    rule.key = QStringLiteral("friend");
    rule.role = Role::Friend;
    return rule;
}

void addMilestone(RuleSet& rules)
{
    Rule rule = referrerRule(TemplateTexts::tr("Gift for the tenth friend"));
    rule.key = freeKey(rules, QStringLiteral("gift"));
    rule.trigger = {Trigger::Kind::Milestone, 10};
    rule.reward.form = RewardForm::Gift;
    rule.reward.name = TemplateTexts::tr("Gift");
    rule.reward.faceMinor = majorInMinor(rules, kGiftCostMajor);
    rule.reward.costMinor = majorInMinor(rules, kGiftCostMajor);
    rule.amount.number = 1;
    rules.rules.push_back(rule);
}

void doubleInDecember(RuleSet& rules, QDate today)
{
    const QDate first(today.year(), kDecember, 1);
    const Factor december{
        TemplateTexts::tr("Double in December"), kTwice * kWhole, first, first.addMonths(1).addDays(-1), {}};
    for (Rule& rule : rules.rules) {
        const bool isThere = std::find(rule.factors.begin(), rule.factors.end(), december) != rule.factors.end();
        if (isBaseRule(rule) && !isThere && rule.factors.size() < kMostFactors)
            rule.factors.push_back(december);
    }
}

} // namespace

QString templateTitle(RuleTemplate which)
{
    switch (which) {
    case RuleTemplate::OneAmount: return TemplateTexts::tr("One amount for every friend");
    case RuleTemplate::ThreeSteps: return TemplateTexts::tr("Three steps: 1st, 5th, 10th");
    case RuleTemplate::PercentOfFirst: return TemplateTexts::tr("Percent of the first purchase");
    case RuleTemplate::BothSides: return TemplateTexts::tr("Both sides: friend and referrer");
    case RuleTemplate::PointsForPurchases: return TemplateTexts::tr("Points for every purchase");
    case RuleTemplate::DoubleInDecember: return TemplateTexts::tr("Double in December");
    case RuleTemplate::MilestoneGift: break;
    }
    return TemplateTexts::tr("Milestone gift");
}

bool isAddition(RuleTemplate which)
{
    return which == RuleTemplate::DoubleInDecember || which == RuleTemplate::MilestoneGift;
}

RuleSet withTemplate(const RuleSet& rules, RuleTemplate which, QDate today)
{
    RuleSet made = rules;
    const qint64 minor = usualAmount(rules);
    switch (which) {
    case RuleTemplate::OneAmount: replaceBase(made, flatRule(templateTitle(which), minor)); break;
    case RuleTemplate::ThreeSteps: replaceBase(made, stepRule(TemplateTexts::tr("Three steps"), minor)); break;
    case RuleTemplate::PercentOfFirst: replaceBase(made, percentRule(templateTitle(which))); break;
    case RuleTemplate::BothSides:
        replaceBase(made, flatRule(TemplateTexts::tr("Thank you for the referrer"), minor));
        replaceBase(made, friendRule(minor));
        break;
    case RuleTemplate::PointsForPurchases: replaceBase(made, pointsRule(templateTitle(which))); break;
    case RuleTemplate::DoubleInDecember: doubleInDecember(made, today); break;
    case RuleTemplate::MilestoneGift: addMilestone(made); break;
    }
    return made;
}

QString freeKey(const RuleSet& rules, const QString& wanted)
{
    const auto isTaken = [&](const QString& key) {
        return std::any_of(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) { return rule.key == key; });
    };
    QString key = wanted;
    for (int number = 2; isTaken(key); ++number)
        key = QStringLiteral("%1-%2").arg(wanted, QString::number(number));
    return key;
}

void moveRule(RuleSet& rules, int from, int to)
{
    Rule moved = rules.rules[size_t(from)];
    rules.rules.erase(rules.rules.begin() + from);
    rules.rules.insert(rules.rules.begin() + to, moved);
    std::vector<Rule*> rivals;
    for (Rule& rule : rules.rules) {
        if (areRivals(rule, moved))
            rivals.push_back(&rule);
    }
    for (size_t i = 0; i < rivals.size(); ++i)
        rivals[i]->priority = int(rivals.size() - 1 - i);
}

} // namespace vouchwell
