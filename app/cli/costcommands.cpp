#include "app/cli/campaigntools.h"
#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/costs.h"
#include "core/storage/campaignstore.h"
#include "core/transfer/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace vouchwell::cli {

namespace {

class CostCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kSpent = QStringLiteral("amount");
const QString kChannel = QStringLiteral("channel");
const QString kFirstDay = QStringLiteral("from");
const QString kLastDay = QStringLiteral("to");
const QString kCostNote = QStringLiteral("note");
const QString kCostNumber = QStringLiteral("cost");

CommandLine costsLine()
{
    const auto option = [](const QString& name, const char* value, const QString& text) {
        return CommandLine::Option{name, QString::fromLatin1(value), text};
    };
    return {QStringLiteral("costs"),
            {QStringLiteral("BOOK"), QStringLiteral("ACTION")},
            {option(kSpent, "AMOUNT", CostCommandTexts::tr("What was spent, as in 120.00.")),
             option(kChannel, "NAME", CostCommandTexts::tr("The other channel; without it, the referral program.")),
             option(kCampaignOption, "NAME", CostCommandTexts::tr("The campaign of the program that it was for.")),
             option(kFirstDay, "DAY", CostCommandTexts::tr("First day for which it was spent; today without it.")),
             option(kLastDay, "DAY", CostCommandTexts::tr("Last day; the first one without it.")),
             option(kCostNote, "TEXT", CostCommandTexts::tr("What else is to be kept.")),
             option(kCostNumber, "N", CostCommandTexts::tr("The cost with this number.")), jsonOption()}};
}

QJsonObject costJson(const CostRecord& cost)
{
    const bool isCampaign = cost.campaign.isValid();
    return {{QStringLiteral("cost"), cost.id.value},
            {QStringLiteral("channel"), cost.isOfProgram() ? QJsonValue() : QJsonValue(cost.channel)},
            {QStringLiteral("campaign"), isCampaign ? QJsonValue(cost.campaign.value) : QJsonValue()},
            {QStringLiteral("from"), dayOrNull(cost.from)},
            {QStringLiteral("to"), dayOrNull(cost.to)},
            {QStringLiteral("amount_minor"), cost.amountMinor},
            {QStringLiteral("note"), cost.note}};
}

QString costLine(const CostRecord& cost, const Currency& currency)
{
    const QString purpose = cost.isOfProgram() ? CostCommandTexts::tr("the referral program") : cost.channel;
    //: A line of a list: number, amount, on what, first day, last day
    return CostCommandTexts::tr("%1: %2 on %3, %4 to %5")
        .arg(QString::number(cost.id.value), formatPlainAmount({cost.amountMinor, currency}), purpose,
             cost.from.toString(Qt::ISODate), cost.to.toString(Qt::ISODate));
}

void listCosts(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    QJsonArray list;
    QStringList lines;
    for (const CostRecord& cost : valueOf(costsOf(*book))) {
        list.append(costJson(cost));
        lines << costLine(cost, book->shop().currency);
    }
    if (line.isSet(kJson))
        return print(QJsonDocument(list));
    print(lines.isEmpty() ? CostCommandTexts::tr("No cost was noted yet.") : lines.join(u'\n'));
}

qint64 spentOn(const CommandLine& line, const Currency& currency)
{
    const std::optional<ParsedAmount> amount = parseAmount(line.value(kSpent), u'.', currency);
    if (!amount)
        throw CommandError{
            WrongUsage,
            CostCommandTexts::tr("“%1” is no amount; please write --amount like 120.00.").arg(line.value(kSpent))};
    return amount->minor;
}

void addCost(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    CostRecord cost;
    cost.amountMinor = spentOn(line, book->shop().currency);
    cost.channel = line.value(kChannel);
    if (line.isSet(kCampaignOption))
        cost.campaign = campaignOf(line, *book).id;
    cost.from = line.isSet(kFirstDay) ? line.date(kFirstDay) : book->today();
    cost.to = line.isSet(kLastDay) ? line.date(kLastDay) : cost.from;
    cost.note = line.value(kCostNote);
    cost.id = valueOf(saveCost(*book, cost));
    if (line.isSet(kJson))
        return print(QJsonDocument(costJson(cost)));
    print(CostCommandTexts::tr("Noted %1.").arg(costLine(cost, book->shop().currency)));
}

void dropCost(const CommandLine& line)
{
    if (!line.isSet(kCostNumber))
        throw CommandError{WrongUsage, CostCommandTexts::tr("“costs BOOK remove” needs --cost N.")};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    valueOf(removeCost(*book, {line.number(kCostNumber, 0)}));
    printDone(line, QStringLiteral("removed"), line.value(kCostNumber),
              CostCommandTexts::tr("Removed the cost %1.").arg(line.value(kCostNumber)));
}

} // namespace

void manageCosts(const QStringList& arguments)
{
    const std::map<QString, void (*)(const CommandLine&)> actions{
        {QStringLiteral("list"), listCosts}, {QStringLiteral("add"), addCost}, {QStringLiteral("remove"), dropCost}};
    QStringList names;
    for (const auto& [name, run] : actions)
        names << name;
    CommandLine line = costsLine();
    line.parse(withDefaultAction(bookFirst(arguments, names), QStringLiteral("list")));
    const auto found = actions.find(line.positional(1));
    if (found == actions.end())
        throw CommandError{
            WrongUsage, CostCommandTexts::tr("“costs” can list, add or remove, but not “%1”.").arg(line.positional(1))};
    found->second(line);
}

} // namespace vouchwell::cli
