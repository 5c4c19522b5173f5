#include "core/metrics/goals.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class GoalTexts
{
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr int kDaysOfWeek = 7;

/// It grows day by day, so that a pace says something.
bool addsUp(Kpi kpi)
{
    switch (kpi) {
    case Kpi::ReferralsReceived:
    case Kpi::QualifiedReferrals:
    case Kpi::Conversions:
    case Kpi::ActiveReferrers:
    case Kpi::NewReferrers:
    case Kpi::ReferredRevenue:
    case Kpi::ProgramCost: return true;
    default: return false;
    }
}

GoalProgress::State stateOf(const GoalProgress& goal, QDate today)
{
    using State = GoalProgress::State;
    if (!goal.actual.value)
        return State::NoData;
    const qint64 actual = *goal.actual.value;
    if (actual < goal.target && today < goal.month.from)
        return State::NotBegun;
    if (kpiDefinition(goal.kpi).aim == KpiAim::Less)
        return actual > goal.target ? State::Exceeded : State::Within;
    if (actual >= goal.target)
        return State::Reached;
    if (goal.daysLeft == 0)
        return State::Missed;
    return goal.expected && *goal.expected >= goal.target ? State::OnTrack : State::Behind;
}

GoalProgress progressOf(const Numbers& numbers, const KpiTarget& target, Kpi kpi)
{
    const QDate today = numbers.snapshot().today;
    GoalProgress goal;
    goal.kpi = kpi;
    goal.month = {target.month, target.month.addMonths(1).addDays(-1)};
    goal.target = target.target;
    goal.actual = numbers.kpi(kpi, goal.month);
    const qint64 passed = std::clamp<qint64>(goal.month.from.daysTo(today) + 1, 0, target.month.daysInMonth());
    goal.daysLeft = int(std::clamp<qint64>(today.daysTo(goal.month.to) + 1, 0, target.month.daysInMonth()));
    if (goal.actual.value && addsUp(kpi)) {
        if (passed > 0)
            goal.expected = roundedQuotient(*goal.actual.value * target.month.daysInMonth(), passed);
        const qint64 missing = goal.target - *goal.actual.value;
        if (missing > 0 && goal.daysLeft > 0 && kpiDefinition(kpi).aim != KpiAim::Less) {
            const qint64 days = std::max(goal.daysLeft, kDaysOfWeek);
            goal.neededPerWeek = (missing * kDaysOfWeek + days - 1) / days;
        }
    }
    goal.state = stateOf(goal, today);
    return goal;
}

} // namespace

std::optional<qint64> GoalProgress::attainmentBp() const
{
    return actual.value && target > 0 ? std::optional(rateBp(*actual.value, target)) : std::nullopt;
}

std::vector<GoalProgress> goalsOf(const Numbers& numbers, const std::vector<KpiTarget>& targets, QDate day)
{
    std::vector<GoalProgress> goals;
    for (const KpiTarget& target : targets) {
        const std::optional<Kpi> kpi = kpiFromKey(target.kpi);
        const bool isOfMonth = target.month.year() == day.year() && target.month.month() == day.month();
        if (kpi && isOfMonth)
            goals.push_back(progressOf(numbers, target, *kpi));
    }
    std::stable_sort(goals.begin(), goals.end(),
                     [](const GoalProgress& a, const GoalProgress& b) { return a.kpi < b.kpi; });
    return goals;
}

QString goalStateText(GoalProgress::State state)
{
    switch (state) {
    case GoalProgress::State::NoData: return GoalTexts::tr("No data");
    case GoalProgress::State::Reached: return GoalTexts::tr("Reached");
    case GoalProgress::State::OnTrack: return GoalTexts::tr("On track");
    case GoalProgress::State::Behind: return GoalTexts::tr("Behind");
    case GoalProgress::State::Missed: return GoalTexts::tr("Missed");
    //: A cost that has not reached its limit
    case GoalProgress::State::Within: return GoalTexts::tr("Within the limit");
    case GoalProgress::State::Exceeded: return GoalTexts::tr("Exceeded");
    //: A goal of a month to come
    case GoalProgress::State::NotBegun: return GoalTexts::tr("Not begun");
    }
    Q_UNREACHABLE();
}

QString goalSentence(const GoalProgress& goal, const Currency& currency, const QLocale& locale)
{
    const QString title = kpiDefinition(goal.kpi).title;
    const auto text = [&](qint64 value) { return formatCell(value, kpiCellKind(goal.kpi), currency, locale); };
    const QString target = text(goal.target);
    if (!goal.actual.value)
        return GoalTexts::tr("%1: no data yet; the goal is %2.").arg(title, target);
    const QString actual = kpiText(goal.actual, currency, locale);
    if (goal.neededPerWeek && goal.expected)
        return GoalTexts::tr("%1: %2 of %3. %4 a week are needed; at this pace it will be %5.")
            .arg(title, actual, target, text(*goal.neededPerWeek), text(*goal.expected));
    return GoalTexts::tr("%1: %2 of %3. %4.").arg(title, actual, target, goalStateText(goal.state));
}

} // namespace vouchwell
