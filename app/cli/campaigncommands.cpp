#include "app/cli/campaigntools.h"
#include "app/cli/commands.h"
#include "app/cli/draftcommands.h"
#include "app/cli/movecommand.h"
#include "app/cli/replaycommand.h"
#include "core/actions/exploitsearch.h"
#include "core/actions/gatherevidence.h"
#include "core/actions/publishrules.h"
#include "core/actions/replay.h"
#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/rules/termssheet.h"
#include "core/storage/campaignstore.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace vouchwell::cli {

namespace {

class CampaignCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kList = QStringLiteral("list");
const QString kNew = QStringLiteral("new");
const QString kShow = QStringLiteral("show");
const QString kCheck = QStringLiteral("check");
const QString kPublish = QStringLiteral("publish");
const QString kSet = QStringLiteral("set");
const QString kDelete = QStringLiteral("delete");
const QString kMove = QStringLiteral("move");
const QString kDrafts = QStringLiteral("drafts");
const QString kMargin = QStringLiteral("margin");
const QString kSetState = QStringLiteral("state");

void show(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    CampaignStore store(book->database());
    const CampaignRecord campaign = campaignOf(line, *book);
    const std::vector<CampaignVersionRecord> versions = store.versionsOf(campaign.id);
    const CampaignVersionId inForce = VersionsInForce(book->database(), campaign.id).on(book->today());
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
    QJsonObject json = campaignJson(campaign, book->today());
    json.insert(QStringLiteral("versions"), list);
    print(QJsonDocument(json));
}

/// What is worth a thought, with the loophole last.
std::vector<Advice> advicesOn(Book& book, const RuleSet& rules, CampaignId campaign)
{
    std::vector<Advice> advices = lintRules(rules, valueOf(gatherEvidence(book, campaign)), QLocale());
    if (const std::optional<Advice> exploit = valueOf(findExploit(book, rules, campaign, QLocale())))
        advices.push_back(*exploit);
    return advices;
}

void check(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const CampaignRecord campaign = campaignOf(line, *book);
    const RuleSet rules = draftOf(line, campaign, 2);
    const QStringList problems = problemsOf(rules);
    if (!problems.isEmpty() && !line.isSet(kJson))
        throw CommandError{Failed, problems.join(u'\n')};
    QJsonObject json{{QStringLiteral("ok"), problems.isEmpty()},
                     {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
    if (problems.isEmpty()) {
        const ReplayFigures comparison = valueOf(replayRules(*book, rules, {campaign.id, {}, {}}));
        json.insert(QStringLiteral("comparison"), replayJson(comparison));
        json.insert(QStringLiteral("terms"), termsText(rules, {QLocale(), nullptr}));
        const std::vector<Advice> advices = advicesOn(*book, rules, campaign.id);
        json.insert(QStringLiteral("advices"), adviceJson(advices));
        if (!line.isSet(kJson)) {
            print(termsText(rules, {QLocale(), nullptr}) + QStringLiteral("\n\n") +
                  replaySentence(comparison, book->shop().currency));
            for (const Advice& advice : advices)
                print(lineOf(advice));
            return;
        }
    }
    print(QJsonDocument(json));
    if (!problems.isEmpty())
        throw CommandError{Failed, problems.join(u'\n')};
}

void publish(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    PublishRequest request;
    const CampaignRecord campaign = campaignOf(line, *book);
    request.campaign = campaign.id;
    request.rules = draftOf(line, campaign, 2);
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

void set(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const CampaignId id = campaignOf(line, *book).id;
    CampaignChange change = asChange(valueOf(campaignOf(*book, id)));
    if (line.isSet(kNewName))
        change.name = line.value(kNewName);
    readDates(line, change);
    const QString word = toStored(change.byHand);
    change.byHand = campaignSwitchFrom(
        line.choice(kSetState, {QStringLiteral("active"), QStringLiteral("paused"), QStringLiteral("closed")}, word));
    valueOf(changeCampaign(*book, change, id));
    const CampaignRecord campaign = valueOf(campaignOf(*book, id));
    const int outside = valueOf(referralsOutside(*book, campaign.dates, id));
    if (line.isSet(kJson)) {
        QJsonObject json = campaignJson(campaign, book->today());
        json.insert(QStringLiteral("referrals_outside"), outside);
        return print(QJsonDocument(json));
    }
    print(campaign.name + QStringLiteral(": ") + stateLine(campaign, book->today()));
    if (outside > 0)
        print(CampaignCommandTexts::tr("%n referral(s) lie outside of these days and do not count.", nullptr, outside));
}

std::vector<CommandLine::Option> options()
{
    std::vector<CommandLine::Option> options = dateOptions();
    options.insert(
        options.end(),
        {{kCampaignOption, QStringLiteral("NAME"),
          CampaignCommandTexts::tr("The campaign that is meant; for new: the one whose rules it begins with.")},
         {kFromDay, QStringLiteral("DAY"),
          CampaignCommandTexts::tr(
              "The first day of the referrals that the rules or the new campaign are for, or that move.")},
         {kUntilDay, QStringLiteral("DAY"),
          CampaignCommandTexts::tr("The last day of a new campaign, or of the referrals that move.")},
         {kNewName, QStringLiteral("NAME"), CampaignCommandTexts::tr("What the campaign is called.")},
         {kSetState, QStringLiteral("STATE"),
          CampaignCommandTexts::tr("active, paused (it takes no referrals for now) or closed.")},
         {kToVersion, QStringLiteral("VERSION"), CampaignCommandTexts::tr("The version that referrals move to.")},
         {kWhichReferrals, QStringLiteral("WHICH"),
          CampaignCommandTexts::tr("open: those without a purchase; unpaid: all for which nothing was paid.")},
         {kOnlyTry, {}, CampaignCommandTexts::tr("Says what would move.")},
         {kCsvFile, QStringLiteral("FILE"), CampaignCommandTexts::tr("Writes the comparison for a spreadsheet.")},
         {kPercent, QStringLiteral("SHARE"),
          CampaignCommandTexts::tr("The shop's margin in percent of the revenue, or none.")},
         {QStringLiteral("draft"), {}, CampaignCommandTexts::tr("Leave the rules of a new campaign as a draft.")},
         jsonOption()});
    return options;
}

} // namespace

void manageCampaign(const QStringList& arguments)
{
    const QStringList ordered =
        bookFirst(arguments, {kList, kNew, kShow, kSet, kCheck, kPublish, kMove, kDelete, kDrafts, kMargin});
    const QString action = ordered.value(1);
    QStringList positionals{QStringLiteral("BOOK"), QStringLiteral("ACTION")};
    if (action == kCheck || action == kPublish || action == kNew)
        positionals << QStringLiteral("[FILE]");
    if (action == kDrafts)
        positionals << QStringLiteral("WHAT") << QStringLiteral("[FILE]");
    CommandLine line(QStringLiteral("campaign"), positionals, options());
    line.parse(ordered);
    const std::map<QString, void (*)(const CommandLine&)> actions{
        {kList, listCampaigns},  {kNew, addCampaign},    {kShow, show},          {kSet, set},
        {kCheck, check},         {kPublish, publish},    {kMove, moveReferrals}, {kDelete, deleteCampaign},
        {kDrafts, manageDrafts}, {kMargin, manageMargin}};
    const auto found = actions.find(action);
    if (found == actions.end())
        throw CommandError{WrongUsage,
                           CampaignCommandTexts::tr("there is no campaign action “%1”; try list, new, show, "
                                                    "set, check, publish, move, drafts, margin or delete")
                               .arg(action)};
    found->second(line);
}

} // namespace vouchwell::cli
