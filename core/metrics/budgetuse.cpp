#include "core/metrics/budgetuse.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class BudgetTexts
{
    Q_DECLARE_TR_FUNCTIONS(Budgets)
};

QDate periodStart(const Window& window, QDate day, QDate firstOn)
{
    switch (window.kind) {
    case Window::Kind::Month: return {day.year(), day.month(), 1};
    case Window::Kind::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Window::Kind::Year: return {day.year(), 1, 1};
    case Window::Kind::Lifetime:
    case Window::Kind::Rolling: break;
    }
    return firstOn;
}

QDate periodEnd(const Window& window, QDate start)
{
    switch (window.kind) {
    case Window::Kind::Month: return start.addMonths(1).addDays(-1);
    case Window::Kind::Quarter: return start.addMonths(3).addDays(-1);
    case Window::Kind::Year: return start.addYears(1).addDays(-1);
    case Window::Kind::Lifetime:
    case Window::Kind::Rolling: break;
    }
    return {};
}

} // namespace

bool isBudget(const Cap& cap)
{
    const bool isForAll = cap.scope == Cap::Scope::Campaign || cap.scope == Cap::Scope::Business;
    const bool rolls = cap.scope == Cap::Scope::Campaign && cap.window.kind == Window::Kind::Rolling;
    return isForAll && !rolls && (cap.amount || cap.count);
}

BudgetUse budgetUse(const Cap& cap, int campaign, QDate endOn, const std::vector<OutsideUse>& used, QDate today)
{
    const bool isBusiness = cap.scope == Cap::Scope::Business;
    const Window window = isBusiness ? Window{Window::Kind::Year, 0} : cap.window;
    const auto isOurs = [&](const OutsideUse& use) {
        return use.unit == cap.unit && (isBusiness || use.campaign == campaign) && use.on <= today;
    };
    QDate first;
    for (const OutsideUse& use : used) {
        if (isOurs(use) && (!first.isValid() || use.on < first))
            first = use.on;
    }
    BudgetUse budget{cap, cap.amount ? *cap.amount : *cap.count, 0, {}, {}};
    const QDate start = periodStart(window, today, first);
    budget.from = std::max(start, first);
    budget.end = periodEnd(window, start);
    if (!isBusiness && endOn.isValid() && (!budget.end.isValid() || endOn < budget.end))
        budget.end = endOn;
    for (const OutsideUse& use : used) {
        if (isOurs(use) && use.on >= budget.from)
            budget.used += cap.amount ? use.amount : use.count;
    }
    return budget;
}

QString budgetAmountText(const Cap& cap, qint64 amount, const Currency& currency, const QLocale& locale)
{
    if (!cap.amount)
        return BudgetTexts::tr("%Ln reward(s)", nullptr, int(amount));
    switch (cap.unit) {
    case RewardUnit::Money: return formatMoney({amount, currency}, locale);
    case RewardUnit::Points: return BudgetTexts::tr("%Ln point(s)", nullptr, int(amount));
    case RewardUnit::Pieces: return BudgetTexts::tr("%Ln piece(s)", nullptr, int(amount));
    }
    Q_UNREACHABLE();
}

QString budgetSentence(const NamedBudget& budget, const Currency& currency, const QLocale& locale)
{
    const BudgetUse& use = budget.use;
    const QString name = budget.campaign.isEmpty() ? BudgetTexts::tr("all campaigns") : budget.campaign;
    const QString limit = budgetAmountText(use.cap, use.limit, currency, locale);
    const QString left = budgetAmountText(use.cap, use.left(), currency, locale);
    if (use.left() == 0)
        //: %1: a campaign
        return BudgetTexts::tr("Budget of %1: %2 are used up.").arg(name, limit);
    if (!use.end.isValid())
        return BudgetTexts::tr("Budget of %1: %2 of %3 are left.").arg(name, left, limit);
    return BudgetTexts::tr("Budget of %1: %2 of %3 are left until %4.")
        .arg(name, left, limit, locale.toString(use.end, QLocale::ShortFormat));
}

} // namespace vouchwell
