#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
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
const QString kFrom = QStringLiteral("from");

RuleSet rulesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw CommandError{Failed, CampaignCommandTexts::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    return valueOf(ruleSetFromJson(file.readAll()));
}

QMap<QString, QString> termsInAllLanguages(const RuleSet& rules, const QLocale& locale)
{
    QMap<QString, QString> terms;
    for (const QString& language : shippedLanguages()) {
        const std::unique_ptr<QTranslator> translator = translatorOf(language);
        const QLocale format(QLocale(language).language(), locale.territory());
        terms.insert(language, termsText(rules, {format, translator.get()}));
    }
    return terms;
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

void show(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    CampaignStore store(book->database());
    const std::optional<CampaignRecord> campaign = store.find(book->starterCampaign());
    const std::vector<CampaignVersionRecord> versions = store.versionsOf(book->starterCampaign());
    const CampaignVersionId inForce = VersionsInForce(book->database(), book->starterCampaign()).on(book->today());
    QJsonArray list;
    QStringList lines{campaign ? campaign->name : QString()};
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
    print(QJsonDocument(QJsonObject{{QStringLiteral("name"), campaign ? campaign->name : QString()},
                                    {QStringLiteral("state"), campaign ? campaign->state : QString()},
                                    {QStringLiteral("versions"), list}}));
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
    if (line.isSet(kFrom))
        request.effectiveFrom = line.date(kFrom);
    request.terms = termsInAllLanguages(request.rules, QLocale());
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

} // namespace

void manageCampaign(const QStringList& arguments)
{
    const QStringList ordered = bookFirst(arguments, {kShow, kCheck, kPublish});
    const QString action = ordered.value(1);
    const bool takesFile = action == kCheck || action == kPublish;
    QStringList positionals{QStringLiteral("BOOK"), QStringLiteral("ACTION")};
    if (takesFile)
        positionals << QStringLiteral("FILE");
    CommandLine line(QStringLiteral("campaign"), positionals,
                     {{kFrom, QStringLiteral("DAY"),
                       CampaignCommandTexts::tr("The first day of the referrals that the rules are for.")},
                      jsonOption()});
    line.parse(ordered);
    if (action == kShow)
        return show(line);
    if (action == kCheck)
        return check(line);
    if (action == kPublish)
        return publish(line);
    throw CommandError{
        WrongUsage,
        CampaignCommandTexts::tr("there is no campaign action “%1”; try show, check or publish").arg(action)};
}

} // namespace vouchwell::cli
