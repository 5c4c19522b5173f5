#include "app/cli/campaigntools.h"

#include "core/actions/campaignchoice.h"
#include "core/actions/newcampaign.h"
#include "core/actions/publishrules.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "core/rules/termssheet.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace vouchwell::cli {

namespace {

class CampaignToolTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kStartDay = QStringLiteral("start");
const QString kEndDay = QStringLiteral("end");
const QString kGraceDays = QStringLiteral("grace");
const QString kPriority = QStringLiteral("priority");

/// The day of an option; invalid for "none".
QDate dayOrNone(const CommandLine& line, const QString& option)
{
    return line.value(option) == u"none" ? QDate() : line.date(option);
}

int graceDays(const CommandLine& line)
{
    bool isNumber = false;
    const int days = line.value(kGraceDays).toInt(&isNumber);
    if (!isNumber || days < 0)
        throw CommandError{
            WrongUsage,
            CampaignToolTexts::tr("--grace takes a number of days; “%1” is none.").arg(line.value(kGraceDays))};
    return days;
}

int priority(const CommandLine& line)
{
    bool isNumber = false;
    const int number = line.value(kPriority).toInt(&isNumber);
    if (!isNumber)
        throw CommandError{
            WrongUsage,
            CampaignToolTexts::tr("--priority takes a whole number; “%1” is none.").arg(line.value(kPriority))};
    return number;
}

/// Of the file, of another campaign, or what a new book starts with.
RuleSet rulesFor(const CommandLine& line, Book& book, int file)
{
    if (!line.positional(file).isEmpty())
        return rulesInFile(line.positional(file));
    if (line.isSet(kCampaignOption))
        return valueOf(rulesInForce(book, book.today(), campaignOf(line, book).id));
    return starterRules(book.shop().currency);
}

} // namespace

CampaignRecord campaignOf(const CommandLine& line, Book& book)
{
    return valueOf(campaignNamed(book, line.value(kCampaignOption)));
}

RuleSet rulesInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw CommandError{Failed, CampaignToolTexts::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    return valueOf(ruleSetFromJson(file.readAll()));
}

RuleSet draftOf(const CommandLine& line, const CampaignRecord& campaign, int argument)
{
    if (!line.positional(argument).isEmpty())
        return rulesInFile(line.positional(argument));
    if (campaign.draftRules.isEmpty())
        throw CommandError{Failed, CampaignToolTexts::tr("The campaign “%1” has no draft. Please name a file with "
                                                         "rules.")
                                       .arg(campaign.name)};
    return valueOf(ruleSetFromJson(campaign.draftRules));
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject campaignJson(const CampaignRecord& campaign, QDate today)
{
    return {{QStringLiteral("name"), campaign.name},
            {QStringLiteral("state"), toWord(stateOn(today, campaign))},
            {QStringLiteral("start_on"), dayOrNull(campaign.dates.startOn)},
            {QStringLiteral("end_on"), dayOrNull(campaign.dates.endOn)},
            {QStringLiteral("grace_days"), campaign.dates.graceDays},
            {QStringLiteral("priority"), campaign.priority}};
}

QString stateLine(const CampaignRecord& campaign, QDate today)
{
    const CampaignDates& dates = campaign.dates;
    QStringList parts{campaignStateTitle(stateOn(today, campaign))};
    if (dates.startOn.isValid())
        parts << CampaignToolTexts::tr("from %1").arg(dates.startOn.toString(Qt::ISODate));
    if (dates.endOn.isValid())
        parts << CampaignToolTexts::tr("to %1").arg(dates.endOn.toString(Qt::ISODate));
    if (dates.graceDays > 0)
        parts << CampaignToolTexts::tr("with %n day(s) of grace", nullptr, dates.graceDays);
    if (campaign.priority != 0)
        parts << CampaignToolTexts::tr("priority %1").arg(campaign.priority);
    return parts.join(QLatin1String(", "));
}

void readDates(const CommandLine& line, CampaignChange& change)
{
    if (line.isSet(kStartDay))
        change.dates.startOn = dayOrNone(line, kStartDay);
    if (line.isSet(kEndDay))
        change.dates.endOn = dayOrNone(line, kEndDay);
    if (line.isSet(kGraceDays))
        change.dates.graceDays = graceDays(line);
    if (line.isSet(kPriority))
        change.priority = priority(line);
}

std::vector<CommandLine::Option> dateOptions()
{
    return {{kStartDay, QStringLiteral("DAY"), CampaignToolTexts::tr("Its first day, or “none”.")},
            {kEndDay, QStringLiteral("DAY"), CampaignToolTexts::tr("Its last day, or “none”.")},
            {kGraceDays, QStringLiteral("DAYS"),
             CampaignToolTexts::tr("So many days after the end purchases still count.")},
            {kPriority, QStringLiteral("N"),
             CampaignToolTexts::tr("Of several that could take a referral, the one with the highest number does.")}};
}

void listCampaigns(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    QJsonArray list;
    for (const CampaignRecord& campaign : CampaignStore(book->database()).all()) {
        list.append(campaignJson(campaign, book->today()));
        if (!line.isSet(kJson))
            print(campaign.name + QStringLiteral(": ") + stateLine(campaign, book->today()));
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
}

void addCampaign(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    NewCampaign wanted;
    wanted.campaign.name = line.value(kNewName);
    readDates(line, wanted.campaign);
    if (line.isSet(kFromDay))
        wanted.campaign.dates.startOn = line.date(kFromDay);
    if (line.isSet(kUntilDay))
        wanted.campaign.dates.endOn = line.date(kUntilDay);
    wanted.rules = rulesFor(line, *book, 2);
    wanted.isDraft = line.isSet(QStringLiteral("draft"));
    if (!wanted.isDraft)
        wanted.terms = termsByLanguage(wanted.rules, shippedLanguages(), QLocale(), translatorOf);
    const CampaignRecord made = valueOf(campaignOf(*book, valueOf(newCampaign(*book, wanted))));
    if (line.isSet(kJson))
        return print(QJsonDocument(campaignJson(made, book->today())));
    print(CampaignToolTexts::tr("Made the campaign “%1”: %2.").arg(made.name, stateLine(made, book->today())));
}

void deleteCampaign(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const CampaignRecord campaign = campaignOf(line, *book);
    valueOf(vouchwell::deleteCampaign(*book, campaign.id));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("deleted"), campaign.name}}));
    print(CampaignToolTexts::tr("Deleted the campaign “%1”.").arg(campaign.name));
}

} // namespace vouchwell::cli
