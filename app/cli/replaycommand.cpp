#include "app/cli/replaycommand.h"

#include "app/cli/campaigntools.h"
#include "app/cli/commands.h"
#include "core/actions/replay.h"
#include "core/metrics/replayreport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vouchwell::cli {

namespace {

class ReplayCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kPeople = QStringLiteral("people");
const QString kMargin = QStringLiteral("margin");
const QString kMore = QStringLiteral("more");
constexpr int kMostPercent = 1000;

QJsonObject sideJson(const ReplaySide& side, QDate from)
{
    QJsonArray months;
    QDate month(from.year(), from.month(), 1);
    for (const qint64 cost : side.costByMonth) {
        months.append(QJsonObject{{QStringLiteral("month"), month.toString(QStringLiteral("yyyy-MM"))},
                                  {QStringLiteral("cost_minor"), cost}});
        month = month.addMonths(1);
    }
    return {{QStringLiteral("value_minor"), side.valueMinor},
            {QStringLiteral("cost_minor"), side.costMinor},
            {QStringLiteral("new_customers"), side.newCustomers},
            {QStringLiteral("revenue_minor"), side.revenueMinor},
            {QStringLiteral("highest_minor"), side.highestMinor},
            {QStringLiteral("rewards"), side.rewards},
            {QStringLiteral("capped"), side.capped},
            {QStringLiteral("cost_per_new_customer_minor"), orNull(costPerNewCustomer(side))},
            {QStringLiteral("return_hundredths"), orNull(returnHundredths(side))},
            {QStringLiteral("cost_by_month"), months}};
}

/// A percentage in basis points.
std::optional<int> percentOf(const CommandLine& line, const QString& option)
{
    if (!line.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const double percent = QLocale::c().toDouble(line.value(option), &isNumber);
    if (!isNumber || percent < 0 || percent > kMostPercent)
        throw CommandError{
            WrongUsage,
            ReplayCommandTexts::tr("“%1” is no percentage; please write it like 25 or 7.5.").arg(line.value(option))};
    return qRound(percent * 100);
}

int peopleOf(const CommandLine& line)
{
    if (!line.isSet(kPeople))
        return ReplayRequest{}.people;
    bool isNumber = false;
    const int people = line.value(kPeople).toInt(&isNumber);
    if (!isNumber || people < 0)
        throw CommandError{WrongUsage, ReplayCommandTexts::tr("“%1” is no number of people.").arg(line.value(kPeople))};
    return people;
}

} // namespace

QJsonObject replayJson(const ReplayFigures& figures)
{
    QJsonArray people;
    for (const PersonDifference& person : figures.people)
        people.append(QJsonObject{{QStringLiteral("person"), person.person.value},
                                  {QStringLiteral("name"), person.name},
                                  {QStringLiteral("now_minor"), person.nowMinor},
                                  {QStringLiteral("draft_minor"), person.draftMinor}});
    return {{QStringLiteral("from"), figures.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), figures.to.toString(Qt::ISODate)},
            {QStringLiteral("now"), sideJson(figures.now, figures.from)},
            {QStringLiteral("draft"), sideJson(figures.draft, figures.from)},
            {QStringLiteral("people_with_more"), figures.peopleWithMore},
            {QStringLiteral("people_with_less"), figures.peopleWithLess},
            {QStringLiteral("people"), people}};
}

QString replaySentence(const ReplayFigures& figures, const Currency& currency)
{
    return ReplayCommandTexts::tr("On the history from %1 to %2: %3 people would get more, %4 less, %5 in all.")
        .arg(figures.from.toString(Qt::ISODate), figures.to.toString(Qt::ISODate),
             QString::number(figures.peopleWithMore), QString::number(figures.peopleWithLess),
             signedMoney(figures.draft.valueMinor - figures.now.valueMinor, currency, QLocale()));
}

void replayDraft(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("replay"), {QStringLiteral("BOOK"), QStringLiteral("[FILE.json]")},
                     {{kCampaignOption, QStringLiteral("NAME"), ReplayCommandTexts::tr("Of which campaign.")},
                      {kFrom, QStringLiteral("DAY"), ReplayCommandTexts::tr("First day whose rewards are counted.")},
                      {kTo, QStringLiteral("DAY"), ReplayCommandTexts::tr("Last day whose rewards are counted.")},
                      {kPeople, QStringLiteral("N"), ReplayCommandTexts::tr("List so many people; 50 without it.")},
                      {kMargin, QStringLiteral("PERCENT"),
                       ReplayCommandTexts::tr("What the shop keeps of a sale after the goods, where it is not the "
                                              "margin in the book.")},
                      {kMore, QStringLiteral("PERCENT"),
                       ReplayCommandTexts::tr("Assume so many more friends because of the draft.")},
                      jsonOption()});
    line.parse(arguments);
    const std::optional<int> saidMargin = percentOf(line, kMargin);
    const int more = percentOf(line, kMore).value_or(0);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const CampaignRecord campaign = campaignOf(line, *book);
    ReplayRequest request{campaign.id, {}, {}, peopleOf(line)};
    request.from = line.isSet(kFrom) ? line.date(kFrom) : QDate();
    request.to = line.isSet(kTo) ? line.date(kTo) : QDate();
    ReplayFigures figures = valueOf(replayRules(*book, draftOf(line, campaign, 1), request));
    const std::optional<int> margin = saidMargin ? saidMargin : book->shop().marginBp;
    const std::optional<int> breakEven = margin ? breakEvenBp(figures, *margin) : std::nullopt;
    if (more > 0)
        figures.draft = withMoreFriends(figures.draft, more);
    if (line.isSet(kJson)) {
        QJsonObject json = replayJson(figures);
        if (margin)
            json.insert(QStringLiteral("break_even_bp"), breakEven ? QJsonValue(*breakEven) : QJsonValue());
        return print(QJsonDocument(json));
    }
    print(replaySentence(figures, book->shop().currency));
    print(replayTable(figures, book->shop().currency, QLocale()));
    if (margin)
        print(breakEvenSentence(breakEven, QLocale()));
}

} // namespace vouchwell::cli
