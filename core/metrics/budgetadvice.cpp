#include "core/metrics/budgetuse.h"
#include "core/metrics/lintcontext.h"
#include "core/rules/exactamount.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class BudgetAdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesLint)
};

QString budgetText(const LintContext& context, const Cap& cap, qint64 amount)
{
    return budgetAmountText(cap, amount, context.evidence.currency, context.locale);
}

void proposeBudget(const LintContext& context, const BudgetUse& budget, size_t index, qint64 needed, Advice& advice)
{
    advice.fixTitle = BudgetAdviceTexts::tr("Raise it to %1").arg(budgetText(context, budget.cap, needed));
    advice.repaired = context.rules;
    Cap& cap = advice.repaired->caps[index];
    if (cap.amount)
        cap.amount = needed;
    else
        cap.count = int(needed);
}

/// What the time up to its end takes at the present pace, rounded up to whole units of money.
qint64 neededUntilEnd(const LintContext& context, const BudgetUse& budget, qint64 days)
{
    const qint64 all = ExactAmount(budget.used).timesShare(budget.from.daysTo(budget.end) + 1, days).rounded();
    const bool isMoney = budget.cap.amount && budget.cap.unit == RewardUnit::Money;
    const qint64 unit = isMoney ? context.evidence.currency.minorPerMajor() : 1;
    return (all + unit - 1) / unit * unit;
}

void adviseOnBudget(const LintContext& context, size_t index)
{
    constexpr qint64 kDaysForPace = 7;
    constexpr qint64 kFarOff = 365;
    const BudgetUse budget = budgetUse(context.rules.caps[index], context.evidence.campaign,
                                       context.evidence.dates.endOn, context.evidence.used, context.evidence.today);
    const QDate today = context.evidence.today;
    const QDate end = budget.end.isValid() ? budget.end : today.addDays(kFarOff);
    const qint64 days = budget.from.isValid() ? budget.from.daysTo(today) + 1 : 0;
    const bool isUsedUp = budget.used >= budget.limit;
    if (budget.used <= 0 || today > end || (days < kDaysForPace && !isUsedUp))
        return;
    // Of a limit that is hardly touched that may be more days than a calendar has.
    const qint64 daysLeft = ExactAmount(budget.limit - budget.used).timesShare(days, budget.used).truncated();
    if (!isUsedUp && daysLeft >= today.daysTo(end))
        return;
    const QDate usedUpOn = isUsedUp ? today : today.addDays(daysLeft);
    const QString limit = budgetText(context, budget.cap, budget.limit);
    QString sentence;
    if (isUsedUp)
        sentence =
            BudgetAdviceTexts::tr("The budget of %1 is used up already: new rewards come to nothing.").arg(limit);
    else if (budget.end.isValid())
        sentence =
            BudgetAdviceTexts::tr("The budget of %1 will be used up around %2, before it ends on %3: %4 since %5.")
                .arg(limit, context.day(usedUpOn), context.day(budget.end),
                     budgetText(context, budget.cap, budget.used), context.day(budget.from));
    else
        sentence = BudgetAdviceTexts::tr("The budget of %1 will be used up around %2: %3 since %4.")
                       .arg(limit, context.day(usedUpOn), budgetText(context, budget.cap, budget.used),
                            context.day(budget.from));
    Advice& advice =
        context.add(Advice::Kind::Budget, Advice::Severity::Warning, nullptr, sentence,
                    BudgetAdviceTexts::tr("Raise it, lower the rewards, or end the campaign on that day: afterwards "
                                          "nobody gets what the terms promise."));
    if (const qint64 needed = budget.end.isValid() ? neededUntilEnd(context, budget, std::max<qint64>(days, 1)) : 0;
        needed > budget.limit)
        proposeBudget(context, budget, index, needed, advice);
}

} // namespace

void adviseOnBudgets(const LintContext& context)
{
    for (size_t i = 0; i < context.rules.caps.size(); ++i) {
        if (isBudget(context.rules.caps[i]))
            adviseOnBudget(context, i);
    }
}

} // namespace vouchwell
