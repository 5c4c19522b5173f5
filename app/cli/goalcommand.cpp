#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/budgets.h"
#include "core/actions/kpitargets.h"
#include "core/metrics/weeklysummary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class GoalCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kGoalFigure = QStringLiteral("figure");
const QString kGoalMonth = QStringLiteral("month");
const QString kGoalTarget = QStringLiteral("target");

Numbers numbersOf(Book& book)
{
    return {valueOf(loadMetricFacts(book, valueOf(loadSnapshot(book)))), {}};
}

QDate monthOf(const CommandLine& line, const Book& book)
{
    if (!line.isSet(kGoalMonth))
        return {book.today().year(), book.today().month(), 1};
    const QDate month = QDate::fromString(line.value(kGoalMonth) + QLatin1String("-01"), Qt::ISODate);
    if (!month.isValid())
        throw CommandError{
            WrongUsage,
            GoalCommandTexts::tr("“%1” is no month; please write it like 2026-11.").arg(line.value(kGoalMonth))};
    return month;
}

QJsonObject goalJson(const GoalProgress& goal)
{
    static const QStringList states{QStringLiteral("no_data"),  QStringLiteral("reached"),  QStringLiteral("on_track"),
                                    QStringLiteral("behind"),   QStringLiteral("missed"),   QStringLiteral("within"),
                                    QStringLiteral("exceeded"), QStringLiteral("not_begun")};
    return {{QStringLiteral("key"), kpiKey(goal.kpi)},
            {QStringLiteral("month"), goal.month.from.toString(QStringLiteral("yyyy-MM"))},
            {QStringLiteral("target"), goal.target},
            {QStringLiteral("actual"), orNull(goal.actual.value)},
            {QStringLiteral("expected"), orNull(goal.expected)},
            {QStringLiteral("needed_per_week"), orNull(goal.neededPerWeek)},
            {QStringLiteral("attainment_bp"), orNull(goal.attainmentBp())},
            {QStringLiteral("days_left"), goal.daysLeft},
            {QStringLiteral("state"), states.at(int(goal.state))}};
}

QJsonObject budgetJson(const NamedBudget& budget)
{
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return {{QStringLiteral("campaign"), budget.campaign.isEmpty() ? QJsonValue() : QJsonValue(budget.campaign)},
            {QStringLiteral("limit"), budget.use.limit},
            {QStringLiteral("used"), budget.use.used},
            {QStringLiteral("left"), budget.use.left()},
            {QStringLiteral("from"), day(budget.use.from)},
            {QStringLiteral("end"), day(budget.use.end)}};
}

void listGoals(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const QDate month = monthOf(line, *book);
    const std::vector<GoalProgress> goals = goalsOf(numbersOf(*book), valueOf(kpiTargets(*book)), month);
    const std::vector<NamedBudget> all = valueOf(budgets(*book));
    if (!line.isSet(kJson)) {
        for (const GoalProgress& goal : goals)
            print(goalSentence(goal, book->shop().currency, QLocale()));
        if (goals.empty())
            print(GoalCommandTexts::tr("There is no goal for this month."));
        for (const NamedBudget& budget : all)
            print(budgetSentence(budget, book->shop().currency, QLocale()));
        return;
    }
    QJsonArray goalsJson;
    for (const GoalProgress& goal : goals)
        goalsJson.append(goalJson(goal));
    QJsonArray budgetsJson;
    for (const NamedBudget& budget : all)
        budgetsJson.append(budgetJson(budget));
    print(QJsonDocument(QJsonObject{{QStringLiteral("goals"), goalsJson}, {QStringLiteral("budgets"), budgetsJson}}));
}

void setGoal(const CommandLine& line)
{
    if (!line.isSet(kGoalFigure) || !line.isSet(kGoalTarget))
        throw CommandError{WrongUsage, GoalCommandTexts::tr("Please name the key figure and the target.")};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    valueOf(saveKpiTarget(*book, {line.value(kGoalFigure), monthOf(line, *book), line.number(kGoalTarget, 0, 0)}));
    const qint64 target = line.number(kGoalTarget, 0, 0);
    printDone(line, target > 0 ? QStringLiteral("saved") : QStringLiteral("removed"), line.value(kGoalFigure),
              target > 0 ? GoalCommandTexts::tr("Saved the goal.") : GoalCommandTexts::tr("Took the goal away."));
}

} // namespace

void manageGoals(const QStringList& given)
{
    const QStringList actions{QStringLiteral("list"), QStringLiteral("set")};
    const QStringList arguments = withDefaultAction(bookFirst(given, actions), actions.front());
    CommandLine line(
        QStringLiteral("goals"), {QStringLiteral("BOOK"), QStringLiteral("ACTION")},
        {{kGoalFigure, QStringLiteral("KEY"), GoalCommandTexts::tr("The key figure, such as conversions.")},
         {kGoalMonth, QStringLiteral("MONTH"), GoalCommandTexts::tr("Such as 2026-11; this month without it.")},
         {kGoalTarget, QStringLiteral("NUMBER"),
          GoalCommandTexts::tr("The goal in the unit of the figure (minor units, basis points); 0 takes it away.")},
         jsonOption()});
    line.parse(arguments);
    if (line.positional(1) == u"set")
        return setGoal(line);
    if (line.positional(1) != u"list")
        throw CommandError{
            WrongUsage,
            GoalCommandTexts::tr("“%1” is not one of: %2.").arg(line.positional(1), actions.join(QLatin1String(", ")))};
    listGoals(line);
}

void showSummary(const QStringList& arguments)
{
    const QString week = QStringLiteral("week");
    CommandLine line(
        QStringLiteral("summary"), {QStringLiteral("BOOK")},
        {{week, QStringLiteral("DAY"), GoalCommandTexts::tr("Any day of the week; the last whole week without it.")},
         jsonOption()});
    line.parse(arguments);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const QDate day = line.isSet(week) ? line.date(week) : QDate();
    const QDate monday = day.isValid() ? day.addDays(1 - day.dayOfWeek()) : QDate();
    const Period period = monday.isValid() ? Period{monday, monday.addDays(6)} : lastWholeWeek(book->today());
    const WeeklySummary summary =
        weeklySummary(numbersOf(*book), period, valueOf(kpiTargets(*book)), valueOf(budgets(*book)), QLocale());
    if (line.isSet(kJson))
        return print(
            QJsonDocument(QJsonObject{{QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                                      {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
                                      {QStringLiteral("sentences"), QJsonArray::fromStringList(summary.sentences)}}));
    print(summary.title);
    for (const QString& sentence : summary.sentences)
        print(sentence);
}

} // namespace vouchwell::cli
