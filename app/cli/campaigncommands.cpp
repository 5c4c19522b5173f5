#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "app/cli/movecommand.h"
#include "core/actions/changecampaign.h"
#include "core/actions/comparerules.h"
#include "core/actions/publishrules.h"
#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/rules/termssheet.h"
#include "core/storage/campaignstore.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class CampaignCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kShow = QStringLiteral("show");
const QString kCheck = QStringLiteral("check");
const QString kPublish = QStringLiteral("publish");
const QString kSet = QStringLiteral("set");
const QString kMove = QStringLiteral("move");
const QString kFromDay = QStringLiteral("from");
const QString kNewName = QStringLiteral("name");
const QString kStartDay = QStringLiteral("start");
const QString kEndDay = QStringLiteral("end");
const QString kGraceDays = QStringLiteral("grace");
const QString kSetState = QStringLiteral("state");

RuleSet rulesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw CommandError{Failed, CampaignCommandTexts::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    return valueOf(ruleSetFromJson(file.readAll()));
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject asJson(const RulesComparison& comparison)
{
    QJsonArray people;
    for (const PersonDifference& person : comparison.people)
        people.append(QJsonObject{{QStringLiteral("person"), person.person.value},
                                  {QStringLiteral("name"), person.name},
                                  {QStringLiteral("now_minor"), person.nowMinor},
                                  {QStringLiteral("draft_minor"), person.draftMinor}});
    return {{QStringLiteral("from"), comparison.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), comparison.to.toString(Qt::ISODate)},
            {QStringLiteral("now_minor"), comparison.nowMinor},
            {QStringLiteral("draft_minor"), comparison.draftMinor},
            {QStringLiteral("now_cost_minor"), comparison.nowCostMinor},
            {QStringLiteral("draft_cost_minor"), comparison.draftCostMinor},
            {QStringLiteral("conversions"), comparison.conversions},
            {QStringLiteral("people_with_more"), comparison.peopleWithMore},
            {QStringLiteral("people_with_less"), comparison.peopleWithLess},
            {QStringLiteral("people"), people}};
}

QString sentenceOf(const RulesComparison& comparison, const Currency& currency)
{
    const qint64 change = comparison.draftMinor - comparison.nowMinor;
    const QString money = formatMoney({change, currency}, QLocale());
    return CampaignCommandTexts::tr("On the history from %1 to %2: %3 people would get more, %4 less, %5 in all.")
        .arg(comparison.from.toString(Qt::ISODate), comparison.to.toString(Qt::ISODate),
             QString::number(comparison.peopleWithMore), QString::number(comparison.peopleWithLess),
             change > 0 ? u'+' + money : money);
}

QJsonObject asJson(const CampaignRecord& campaign, QDate today)
{
    return {{QStringLiteral("name"), campaign.name},
            {QStringLiteral("state"), toWord(campaignStateOn(today, campaign.byHand, campaign.dates))},
            {QStringLiteral("start_on"), dayOrNull(campaign.dates.startOn)},
            {QStringLiteral("end_on"), dayOrNull(campaign.dates.endOn)},
            {QStringLiteral("grace_days"), campaign.dates.graceDays}};
}

/// "Active, from 2026-03-01 to 2026-05-31, with 14 days of grace"
QString stateLine(const CampaignRecord& campaign, QDate today)
{
    const CampaignDates& dates = campaign.dates;
    QStringList parts{campaignStateTitle(campaignStateOn(today, campaign.byHand, dates))};
    if (dates.startOn.isValid())
        parts << CampaignCommandTexts::tr("from %1").arg(dates.startOn.toString(Qt::ISODate));
    if (dates.endOn.isValid())
        parts << CampaignCommandTexts::tr("to %1").arg(dates.endOn.toString(Qt::ISODate));
    if (dates.graceDays > 0)
        parts << CampaignCommandTexts::tr("with %n day(s) of grace", nullptr, dates.graceDays);
    return parts.join(QLatin1String(", "));
}

void show(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    CampaignStore store(book->database());
    const CampaignRecord campaign = valueOf(campaignOf(*book));
    const std::vector<CampaignVersionRecord> versions = store.versionsOf(book->starterCampaign());
    const CampaignVersionId inForce = VersionsInForce(book->database(), book->starterCampaign()).on(book->today());
    QJsonArray list;
    QStringList lines{campaign.name, stateLine(campaign, book->today())};
    for (const CampaignVersionRecord& version : versions) {
        const RuleSet rules = valueOf(ruleSetFromJson(version.rules));
        QJsonObject terms = QJsonDocument::fromJson(version.terms).object();
        list.append(QJsonObject{{QStringLiteral("number"), version.number},
                                {QStringLiteral("effective_from"), dayOrNull(version.effectiveFrom)},
                                {QStringLiteral("in_force"), version.id == inForce},
                                {QStringLiteral("published_at"), version.publishedAt},
                                {QStringLiteral("rules"), QJsonDocument::fromJson(toCanonicalJson(rules)).object()},
                                {QStringLiteral("terms"), terms}});
        if (version.id == inForce)
            lines << CampaignCommandTexts::tr("Version %1 is in force.").arg(version.number) << QString()
                  << termsText(rules, {QLocale(), nullptr});
    }
    if (!line.isSet(kJson))
        return print(lines.join(u'\n'));
    QJsonObject json = asJson(campaign, book->today());
    json.insert(QStringLiteral("versions"), list);
    print(QJsonDocument(json));
}

void check(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const RuleSet rules = rulesOf(line.positional(2));
    const QStringList problems = problemsOf(rules);
    if (!problems.isEmpty() && !line.isSet(kJson))
        throw CommandError{Failed, problems.join(u'\n')};
    QJsonObject json{{QStringLiteral("ok"), problems.isEmpty()},
                     {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
    if (problems.isEmpty()) {
        const RulesComparison comparison = valueOf(compareRules(*book, rules));
        json.insert(QStringLiteral("comparison"), asJson(comparison));
        json.insert(QStringLiteral("terms"), termsText(rules, {QLocale(), nullptr}));
        if (!line.isSet(kJson))
            return print(termsText(rules, {QLocale(), nullptr}) + QStringLiteral("\n\n") +
                         sentenceOf(comparison, book->shop().currency));
    }
    print(QJsonDocument(json));
    if (!problems.isEmpty())
        throw CommandError{Failed, problems.join(u'\n')};
}

void publish(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    PublishRequest request;
    request.rules = rulesOf(line.positional(2));
    if (line.isSet(kFromDay))
        request.effectiveFrom = line.date(kFromDay);
    request.terms = termsByLanguage(request.rules, shippedLanguages(), QLocale(), translatorOf);
    const Published published = valueOf(publishRules(*book, request));
    if (line.isSet(kJson))
        return print(
            QJsonDocument(QJsonObject{{QStringLiteral("version"), published.number},
                                      {QStringLiteral("effective_from"), dayOrNull(published.effectiveFrom)}}));
    print(published.effectiveFrom.isValid()
              ? CampaignCommandTexts::tr("Published version %1, for referrals from %2 on.")
                    .arg(QString::number(published.number), published.effectiveFrom.toString(Qt::ISODate))
              : CampaignCommandTexts::tr("Published version %1, for all referrals.").arg(published.number));
}

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
            CampaignCommandTexts::tr("--grace takes a number of days; “%1” is none.").arg(line.value(kGraceDays))};
    return days;
}

void set(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    CampaignChange change = asChange(valueOf(campaignOf(*book)));
    if (line.isSet(kNewName))
        change.name = line.value(kNewName);
    if (line.isSet(kStartDay))
        change.dates.startOn = dayOrNone(line, kStartDay);
    if (line.isSet(kEndDay))
        change.dates.endOn = dayOrNone(line, kEndDay);
    if (line.isSet(kGraceDays))
        change.dates.graceDays = graceDays(line);
    const QString word = toStored(change.byHand);
    change.byHand = campaignSwitchFrom(
        line.choice(kSetState, {QStringLiteral("active"), QStringLiteral("paused"), QStringLiteral("closed")}, word));
    valueOf(changeCampaign(*book, change));
    const CampaignRecord campaign = valueOf(campaignOf(*book));
    const int outside = valueOf(referralsOutside(*book, campaign.dates));
    if (line.isSet(kJson)) {
        QJsonObject json = asJson(campaign, book->today());
        json.insert(QStringLiteral("referrals_outside"), outside);
        return print(QJsonDocument(json));
    }
    print(campaign.name + QStringLiteral(": ") + stateLine(campaign, book->today()));
    if (outside > 0)
        print(CampaignCommandTexts::tr("%n referral(s) lie outside of these days and do not count.", nullptr, outside));
}

} // namespace

void manageCampaign(const QStringList& arguments)
{
    const QStringList ordered = bookFirst(arguments, {kShow, kSet, kCheck, kPublish, kMove});
    const QString action = ordered.value(1);
    const bool takesFile = action == kCheck || action == kPublish;
    QStringList positionals{QStringLiteral("BOOK"), QStringLiteral("ACTION")};
    if (takesFile)
        positionals << QStringLiteral("FILE");
    CommandLine line(QStringLiteral("campaign"), positionals,
                     {{kFromDay, QStringLiteral("DAY"),
                       CampaignCommandTexts::tr("The first day of the referrals that the rules are for, or that "
                                                "move.")},
                      {QStringLiteral("until"), QStringLiteral("DAY"),
                       CampaignCommandTexts::tr("The last day of the referrals that move.")},
                      {QStringLiteral("to"), QStringLiteral("VERSION"),
                       CampaignCommandTexts::tr("The version that referrals move to.")},
                      {QStringLiteral("which"), QStringLiteral("WHICH"),
                       CampaignCommandTexts::tr("open: those without a purchase; unpaid: all for which nothing was "
                                                "paid.")},
                      {QStringLiteral("dry-run"), {}, CampaignCommandTexts::tr("Says what would move.")},
                      {kNewName, QStringLiteral("NAME"), CampaignCommandTexts::tr("What the campaign is called.")},
                      {kStartDay, QStringLiteral("DAY"), CampaignCommandTexts::tr("Its first day, or “none”.")},
                      {kEndDay, QStringLiteral("DAY"), CampaignCommandTexts::tr("Its last day, or “none”.")},
                      {kGraceDays, QStringLiteral("DAYS"),
                       CampaignCommandTexts::tr("So many days after the end purchases still count.")},
                      {kSetState, QStringLiteral("STATE"),
                       CampaignCommandTexts::tr("active, paused (it takes no referrals for now) or closed.")},
                      jsonOption()});
    line.parse(ordered);
    if (action == kShow)
        return show(line);
    if (action == kSet)
        return set(line);
    if (action == kCheck)
        return check(line);
    if (action == kPublish)
        return publish(line);
    if (action == kMove)
        return moveReferrals(line);
    throw CommandError{
        WrongUsage, CampaignCommandTexts::tr("there is no campaign action “%1”; try show, set, check, publish or move")
                        .arg(action)};
}

} // namespace vouchwell::cli
