#include "ui/home/todo.h"

#include "core/base/text.h"
#include "core/metrics/giftreport.h"
#include "core/metrics/numbers.h"
#include "ui/home/backupnow.h"
#include "ui/referrals/claimdialog.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace vouchwell::ui {

namespace {

class TodoTexts
{
    Q_DECLARE_TR_FUNCTIONS(Todo)
};

using Urgency = Todo::Urgency;

/// A page with one of its views in front.
std::function<void(Workbench&, QWidget*)> opening(const char* page, const char* view = "")
{
    return [page, view](Workbench& bench, QWidget*) {
        bench.openView(QString::fromLatin1(page), QString::fromLatin1(view));
    };
}

void addRewards(std::vector<Todo>& list, const TodoContext& context)
{
    const Attention& attention = context.snapshot.attention;
    if (attention.awaitingRewards > 0) {
        list.push_back({QStringLiteral("approvals"),
                        Urgency::Today,
                        QStringLiteral("circle-check"),
                        TodoTexts::tr("%n reward(s) wait for your approval", nullptr, int(attention.awaitingRewards)),
                        {},
                        Tone::Warn,
                        TodoTexts::tr("Decide"),
                        opening("payouts", "decisions")});
    }
    if (attention.payableRewards > 0) {
        list.push_back(
            {QStringLiteral("rewards"), Urgency::Today, QStringLiteral("wallet"),
             TodoTexts::tr("%n reward(s) passed the wait and may be paid", nullptr, int(attention.payableRewards)),
             formatMoney({attention.payableMinor, context.snapshot.currency}, context.locale), Tone::Warn,
             TodoTexts::tr("Prepare payout"), opening("payouts", "prepare")});
    }
    if (context.facts.peopleInDebt > 0) {
        list.push_back({QStringLiteral("debts"), Urgency::Soon, QStringLiteral("wallet"),
                        TodoTexts::tr("%n person(s) owe you a reward that was taken back", nullptr,
                                      int(context.facts.peopleInDebt)),
                        formatMoney({context.facts.debtMinor, context.snapshot.currency}, context.locale),
                        Tone::Neutral, TodoTexts::tr("Open debts"), opening("payouts", "debts")});
    }
}

void addClaims(std::vector<Todo>& list, const TodoContext& context)
{
    if (context.facts.openClaims == 0)
        return;
    list.push_back({QStringLiteral("claims"),
                    Urgency::Now,
                    QStringLiteral("users"),
                    TodoTexts::tr("%n friend(s) are claimed by several people, and nobody is credited yet", nullptr,
                                  int(context.facts.openClaims)),
                    {},
                    Tone::Warn,
                    TodoTexts::tr("Decide who"),
                    [referral = context.facts.firstClaimed](Workbench& bench, QWidget* window) {
                        openClaimDesk(bench, window, referral);
                    }});
}

void addGifts(std::vector<Todo>& list, const TodoContext& context)
{
    const std::vector<GiftLevel>& low = context.snapshot.attention.lowGifts;
    if (low.empty())
        return;
    QStringList names;
    for (const GiftLevel& level : low)
        names << giftTitle(level.name);
    const GiftLevel& first = low.front();
    const QString text = low.size() > 1 ? TodoTexts::tr("%n gifts or codes run low: %1", nullptr, int(low.size()))
                                              .arg(names.mid(0, 3).join(QLatin1String(", ")))
                                        : TodoTexts::tr("%1: %2 on hand, %3 promised")
                                              .arg(names.front(), context.locale.toString(first.onHand),
                                                   context.locale.toString(first.promised));
    const auto openGifts = [](Workbench& bench, QWidget*) {
        if (QAction* command = bench.commands().action(QStringLiteral("gifts.open")))
            command->trigger();
    };
    list.push_back({QStringLiteral("gifts"), Urgency::Today, QStringLiteral("triangle-alert"), text,
                    TodoTexts::tr("low stock"), Tone::Warn, TodoTexts::tr("Open gifts and codes"), openGifts});
}

void addReferrals(std::vector<Todo>& list, const TodoContext& context)
{
    const Attention& counts = context.snapshot.attention;
    if (counts.endingSoon > 0) {
        //: On the Home page: the first of several windows ends on this date
        const QString first =
            TodoTexts::tr("from %1").arg(formatDate(QDate::fromJulianDay(counts.nextEnd), context.locale));
        list.push_back({QStringLiteral("windows"), Urgency::Soon, QStringLiteral("clock"),
                        TodoTexts::tr("%n open referral(s) end within two weeks", nullptr, int(counts.endingSoon)),
                        first, Tone::Info, TodoTexts::tr("Show them"), opening("referrals", "ending")});
    }
    if (context.facts.waitingLong > 0) {
        list.push_back(
            {QStringLiteral("waiting"),
             Urgency::Soon,
             QStringLiteral("clock"),
             TodoTexts::tr("%n referral(s) are open for more than 30 days", nullptr, int(context.facts.waitingLong)),
             {},
             Tone::Neutral,
             TodoTexts::tr("Show them"),
             opening("referrals", "waiting")});
    }
    if (counts.withoutContact > 0) {
        list.push_back(
            {QStringLiteral("contacts"),
             Urgency::Soon,
             QStringLiteral("mail"),
             TodoTexts::tr("%n referred friend(s) have no e-mail and no phone", nullptr, int(counts.withoutContact)),
             {},
             Tone::Neutral,
             TodoTexts::tr("Show them"),
             opening("referrals", "contacts")});
    }
}

void addSignals(std::vector<Todo>& list, const TodoContext& context)
{
    if (context.snapshot.attention.openSignals == 0)
        return;
    list.push_back({QStringLiteral("signals"),
                    Urgency::Soon,
                    QStringLiteral("flag"),
                    TodoTexts::tr("%n signal(s) worth a look", nullptr, int(context.snapshot.attention.openSignals)),
                    {},
                    Tone::Neutral,
                    TodoTexts::tr("Look at signals"),
                    [](Workbench& bench, QWidget*) { bench.openSignals(); }});
}

void addKeeping(std::vector<Todo>& list, const TodoContext& context)
{
    const TodoFacts& facts = context.facts;
    if (facts.isBackupDue) {
        const auto days = int(facts.newestBackup.daysTo(context.snapshot.today));
        list.push_back({QStringLiteral("backup"),
                        Urgency::Today,
                        QStringLiteral("archive"),
                        facts.newestBackup.isValid() ? TodoTexts::tr("The last backup is %n day(s) old", nullptr, days)
                                                     : TodoTexts::tr("There is no backup of this book yet"),
                        {},
                        Tone::Warn,
                        TodoTexts::tr("Back up now"),
                        [](Workbench& bench, QWidget*) { backUpNow(bench); }});
    }
    if (facts.oldDrafts > 0) {
        list.push_back({QStringLiteral("drafts"), Urgency::Soon, QStringLiteral("stairs"),
                        TodoTexts::tr("%n draft(s) of rules are kept for more than two weeks and not published",
                                      nullptr, int(facts.oldDrafts)),
                        displayText(facts.oldestDraft), Tone::Neutral, TodoTexts::tr("Open rewards"),
                        opening("rewards")});
    }
}

void addRecognition(std::vector<Todo>& list, const TodoContext& context)
{
    const TodoFacts& facts = context.facts;
    if (facts.challengesToDecide > 0) {
        list.push_back(
            {QStringLiteral("challenges"),
             Urgency::Today,
             QStringLiteral("trophy"),
             facts.challengesToDecide == 1
                 //: %1: the name of a challenge
                 ? TodoTexts::tr("“%1” is over: its winners can be named").arg(displayText(facts.challengeToDecide))
                 : TodoTexts::tr("%n challenge(s) are over: their winners can be named", nullptr,
                                 int(facts.challengesToDecide)),
             {},
             Tone::Warn,
             TodoTexts::tr("Name winners"),
             opening("milestones", "challenges")});
    }
    if (facts.peopleToThank > 0) {
        list.push_back(
            {QStringLiteral("milestones"),
             Urgency::Soon,
             QStringLiteral("circle-check"),
             TodoTexts::tr("%n milestone(s) were reached and nobody said thank you", nullptr, int(facts.peopleToThank)),
             {},
             Tone::Neutral,
             TodoTexts::tr("Thank"),
             opening("milestones", "milestones")});
    }
}

void addGoals(std::vector<Todo>& list, const TodoContext& context)
{
    const TodoFacts& facts = context.facts;
    if (facts.goalsBehind == 0)
        return;
    const QString title = kpiDefinition(facts.goalBehind).title;
    const QString needed = facts.neededPerWeek == 0
                               ? QString()
                               //: In a pill; %1: a number or an amount
                               : TodoTexts::tr("%1 a week needed")
                                     .arg(formatCell(facts.neededPerWeek, kpiCellKind(facts.goalBehind),
                                                     context.snapshot.currency, context.locale));
    list.push_back({QStringLiteral("goals"), Urgency::Soon, QStringLiteral("flag"),
                    facts.goalsBehind == 1
                        //: %1: a key figure
                        ? TodoTexts::tr("This month's goal for “%1” is at risk").arg(title)
                        : TodoTexts::tr("%n goal(s) of this month are at risk", nullptr, int(facts.goalsBehind)),
                    needed, Tone::Neutral, TodoTexts::tr("Look at it"), opening("insights", "goals")});
}

} // namespace

const std::vector<TodoMaker>& todoMakers()
{
    static const std::vector<TodoMaker> makers{addClaims,  addRewards,     addGifts, addReferrals,
                                               addSignals, addRecognition, addGoals, addKeeping};
    return makers;
}

std::vector<Todo> todoList(const TodoContext& context)
{
    std::vector<Todo> list;
    for (const TodoMaker maker : todoMakers())
        maker(list, context);
    std::stable_sort(list.begin(), list.end(), [](const Todo& a, const Todo& b) { return a.urgency > b.urgency; });
    return list;
}

} // namespace vouchwell::ui
