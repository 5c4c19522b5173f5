#include "core/rules/rulescheck.h"

#include "core/rules/stepcheck.h"

#include <QCoreApplication>
#include <QSet>

namespace vouchwell {

namespace {

class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesCheck)
};

QString titleOf(const Rule& rule)
{
    return rule.name.isEmpty() ? rule.key : rule.name;
}

bool isAlways(const Condition& condition)
{
    return condition.kind == Condition::Kind::All && condition.parts.empty();
}

bool isPurchase(Trigger::Kind kind)
{
    return kind == Trigger::Kind::FirstPurchase || kind == Trigger::Kind::EachPurchase ||
           kind == Trigger::Kind::NthPurchase;
}

bool isMilestone(const Rule& rule)
{
    return rule.trigger.kind == Trigger::Kind::Milestone;
}

/// Everything that triggers `inner` triggers `outer` too.
bool covers(const Trigger& outer, const Trigger& inner)
{
    return outer == inner || (outer.kind == Trigger::Kind::EachPurchase && isPurchase(inner.kind));
}

/// One rule by itself.
class RuleCheck
{
public:
    RuleCheck(const Rule& rule, QStringList& problems) : m_rule(rule), m_problems(problems) {}

    void run()
    {
        checkTrigger();
        checkDates(m_rule.from, m_rule.until);
        checkAmounts();
        checkDecay();
        checkFactors();
        if (m_rule.floor && m_rule.ceiling && *m_rule.floor > *m_rule.ceiling)
            add(CheckTexts::tr("“%1”: the least amount is above the most. Make it smaller."));
        if (isMilestone(m_rule))
            checkMilestone();
    }

private:
    void add(const QString& sentence) { m_problems << sentence.arg(titleOf(m_rule)); }

    bool isAnyPercent() const
    {
        const auto hasPercent = [](const std::vector<Step>& steps) {
            return std::any_of(steps.begin(), steps.end(),
                               [](const Step& step) { return step.value.kind == RewardValue::Kind::Percent; });
        };
        return (m_rule.amount.kind == RewardValue::Kind::Percent && m_rule.amount.number > 0) ||
               (m_rule.brackets && hasPercent(m_rule.brackets->steps)) ||
               (m_rule.tiers && hasPercent(m_rule.tiers->steps));
    }

    void checkTrigger()
    {
        const bool needsNumber = m_rule.trigger.kind == Trigger::Kind::NthPurchase ||
                                 m_rule.trigger.kind == Trigger::Kind::Retained || isMilestone(m_rule);
        if (needsNumber && m_rule.trigger.number < 1)
            add(CheckTexts::tr("“%1”: say how many are needed, at least 1."));
        if (!needsNumber && m_rule.trigger.number != 0)
            add(CheckTexts::tr("“%1”: this occasion takes no number. Leave it out."));
        const bool hasSale = isPurchase(m_rule.trigger.kind);
        if (!hasSale && (isAnyPercent() || m_rule.brackets))
            add(CheckTexts::tr("“%1”: a percentage needs a purchase to be taken of. Give a fixed amount."));
        if (unitOf(m_rule.reward.form) == RewardUnit::Pieces && isAnyPercent())
            add(CheckTexts::tr("“%1”: a percentage of a sale cannot be given in pieces. Give a number of them."));
    }

    void checkDates(QDate from, QDate until)
    {
        if (from.isValid() && until.isValid() && until < from)
            add(CheckTexts::tr("“%1”: the last day is before the first, so it never applies. Change the dates."));
    }

    void checkAmounts()
    {
        if (m_rule.amount.kind == RewardValue::Kind::Factor)
            add(CheckTexts::tr("“%1”: a factor needs an amount that it changes. Give an amount or a percentage."));
        if (m_rule.brackets && m_rule.amount.number > 0)
            add(CheckTexts::tr("“%1”: brackets stand instead of an amount. Leave one of them out."));
        if (m_rule.brackets)
            checkBrackets(titleOf(m_rule), *m_rule.brackets, m_problems);
        if (m_rule.tiers)
            checkTiers(titleOf(m_rule), m_rule, m_problems);
    }

    void checkDecay()
    {
        const Decay& decay = m_rule.decay;
        if (decay.shape == Decay::Shape::Linear && decay.toDays <= decay.fromDays)
            add(CheckTexts::tr("“%1”: the reward must shrink over at least one day. Change its days."));
        if (decay.shape == Decay::Shape::HalfLife && decay.halfLifeDays < 1)
            add(CheckTexts::tr("“%1”: say after how many days half of the reward is left."));
        if (decay.shape == Decay::Shape::Steps)
            checkDecaySteps(titleOf(m_rule), decay.steps, m_problems);
    }

    void checkFactors()
    {
        constexpr size_t kMostFactors = 2;
        if (m_rule.factors.size() > kMostFactors)
            add(CheckTexts::tr("“%1”: more than two promotions on one rule. Make a rule of its own of the others."));
        for (const Factor& factor : m_rule.factors) {
            if (factor.name.trimmed().isEmpty())
                add(CheckTexts::tr("“%1”: every promotion needs a name, which is shown where it applied."));
            checkDates(factor.from, factor.until);
        }
    }

    void checkMilestone()
    {
        if (m_rule.role != Role::Referrer)
            add(CheckTexts::tr("“%1”: milestones are reached by referrers. Choose the referrer."));
        if (m_rule.milestoneMeasure == Measure::Settled)
            add(CheckTexts::tr("“%1”: a milestone cannot wait for holds. Count new customers."));
        if (m_rule.tiers)
            add(CheckTexts::tr("“%1”: a milestone has one amount. Add a milestone for each step."));
    }

    const Rule& m_rule;
    QStringList& m_problems;
};

void checkKeys(const RuleSet& rules, QStringList& problems)
{
    QSet<QString> keys;
    for (const Rule& rule : rules.rules) {
        if (rule.key.trimmed().isEmpty())
            problems << CheckTexts::tr("A rule has no key. Give it a short name that stays.");
        else if (keys.contains(rule.key))
            problems << CheckTexts::tr("Two rules have the key “%1”. Rename one.").arg(rule.key);
        keys.insert(rule.key);
    }
}

void checkPriorities(const RuleSet& rules, QStringList& problems)
{
    for (size_t i = 0; i < rules.rules.size(); ++i) {
        for (size_t j = i + 1; j < rules.rules.size(); ++j) {
            const Rule& a = rules.rules[i];
            const Rule& b = rules.rules[j];
            const bool competes = a.role == b.role && a.isExtra == b.isExtra && !isMilestone(a) && !isMilestone(b);
            if (competes && a.priority == b.priority)
                problems << CheckTexts::tr("“%1” and “%2” have the same priority. Say which of them comes first.")
                                .arg(titleOf(a), titleOf(b));
            const Rule& first = a.priority > b.priority ? a : b;
            const Rule& second = a.priority > b.priority ? b : a;
            const bool isHidden = competes && a.priority != b.priority && !a.isExtra && isAlways(first.condition) &&
                                  !first.from.isValid() && !first.until.isValid() &&
                                  covers(first.trigger, second.trigger);
            if (isHidden)
                problems << CheckTexts::tr("“%2” never applies, because “%1” always comes before it. Give “%1” a "
                                           "condition or the lower priority.")
                                .arg(titleOf(first), titleOf(second));
        }
    }
}

bool isWindowSound(const Window& window)
{
    return window.kind != Window::Kind::Rolling || window.days >= 1;
}

void checkWindows(const RuleSet& rules, QStringList& problems)
{
    const auto say = [&](const QString& title) {
        problems << CheckTexts::tr("“%1”: say over how many days it counts, at least 1.").arg(title);
    };
    for (const Rule& rule : rules.rules) {
        if (!isWindowSound(rule.milestoneWindow) || (rule.tiers && !isWindowSound(rule.tiers->window)))
            say(titleOf(rule));
    }
    for (const Cap& cap : rules.caps) {
        if (!isWindowSound(cap.window))
            say(CheckTexts::tr("limit"));
    }
}

void checkCaps(const RuleSet& rules, QStringList& problems)
{
    for (const Cap& cap : rules.caps) {
        if (!cap.amount && !cap.count)
            problems << CheckTexts::tr("A limit says neither how much nor how many. Give one of them.");
        if (cap.scope == Cap::Scope::Reward && cap.count)
            problems << CheckTexts::tr("A limit of each reward cannot be a number of rewards. Give an amount.");
        if (cap.scope == Cap::Scope::Business && cap.window != Window{})
            problems << CheckTexts::tr("The limit of the whole business is for a year. Leave its period out.");
    }
}

void checkEligibility(const Eligibility& eligibility, QStringList& problems)
{
    if (eligibility.existingCustomer == Eligibility::ExistingCustomer::LapsedIsNew && eligibility.lapsedDays < 1)
        problems << CheckTexts::tr("Say after how many days without a purchase a customer counts as new.");
}

} // namespace

QStringList problemsOf(const RuleSet& rules)
{
    QStringList problems;
    if (rules.rules.empty())
        problems << CheckTexts::tr("There is no rule yet. Add what the referrer gets.");
    checkEligibility(rules.eligibility, problems);
    checkKeys(rules, problems);
    checkPriorities(rules, problems);
    checkWindows(rules, problems);
    for (const Rule& rule : rules.rules)
        RuleCheck(rule, problems).run();
    checkCaps(rules, problems);
    checkReach(rules, problems);
    return problems;
}

} // namespace vouchwell
