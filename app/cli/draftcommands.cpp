#include "app/cli/draftcommands.h"

#include "app/cli/campaigntools.h"
#include "app/cli/commandtools.h"
#include "core/actions/comparedrafts.h"
#include "core/actions/gatherevidence.h"
#include "core/actions/ruledrafts.h"
#include "core/actions/saveshopmargin.h"
#include "core/metrics/affordability.h"
#include "core/metrics/reportcsv.h"
#include "core/rules/rulesjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace vouchwell::cli {

namespace {

class DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString draftName(const CommandLine& line)
{
    if (!line.isSet(kNewName))
        throw CommandError{WrongUsage,
                           DraftTexts::tr("“campaign drafts BOOK %1” needs --name NAME.").arg(line.positional(2))};
    return line.value(kNewName);
}

void listDrafts(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    QJsonArray list;
    QStringList lines;
    for (const KeptDraft& draft : valueOf(keptDrafts(*book, campaignOf(line, *book).id))) {
        list.append(QJsonObject{{QStringLiteral("name"), draft.name},
                                {QStringLiteral("kept_at"), draft.keptAt},
                                {QStringLiteral("kept_by"), draft.keptBy},
                                {QStringLiteral("rules"), QJsonDocument::fromJson(draft.rules).object()}});
        lines << draft.name;
    }
    if (line.isSet(kJson))
        return print(QJsonDocument(list));
    print(lines.isEmpty() ? DraftTexts::tr("No draft was kept for this campaign yet.") : lines.join(u'\n'));
}

void keep(const CommandLine& line)
{
    const QString name = draftName(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const CampaignRecord campaign = campaignOf(line, *book);
    valueOf(keepDraft(*book, campaign.id, name, draftOf(line, campaign, 3)));
    print(DraftTexts::tr("Kept the draft %1.").arg(name));
}

void removeDraft(const CommandLine& line)
{
    const QString name = draftName(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const KeptDraft draft = valueOf(draftNamed(*book, campaignOf(line, *book).id, name));
    valueOf(deleteDraft(*book, draft.id));
    print(DraftTexts::tr("Deleted the draft %1.").arg(draft.name));
}

QJsonArray rowsOf(const ReportTable& table)
{
    QJsonArray rows;
    for (const std::vector<QVariant>& cells : table.rows) {
        QJsonObject row;
        for (size_t i = 0; i < cells.size(); ++i)
            row.insert(table.columns[i].key, cells[i].toString());
        rows.append(row);
    }
    return rows;
}

/// All that were kept, and the file where one is named.
void compare(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const CampaignId campaign = campaignOf(line, *book).id;
    std::vector<NamedRules> drafts;
    for (const KeptDraft& draft : valueOf(keptDrafts(*book, campaign)))
        drafts.push_back({draft.name, valueOf(rulesOf(draft))});
    if (const QString file = line.positional(3); !file.isEmpty())
        drafts.push_back({file, rulesInFile(file)});
    if (drafts.empty())
        throw CommandError{Failed, DraftTexts::tr("There is nothing to compare: keep a draft or name a file with "
                                                  "rules.")};
    const ReportTable table = valueOf(compareDrafts(*book, campaign, drafts, QLocale()));
    if (line.isSet(kCsvFile))
        valueOf(writeFile(line.value(kCsvFile), spreadsheetCsv(table, QLocale())));
    if (!line.isSet(kJson))
        return print(table);
    QJsonArray columns;
    for (const ReportTable::Column& column : table.columns)
        columns.append(QJsonObject{{QStringLiteral("key"), column.key}, {QStringLiteral("title"), column.title}});
    print(QJsonDocument(QJsonObject{{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rowsOf(table)}}));
}

/// "32.5" as 3250; nothing for "none".
std::optional<int> marginIn(const CommandLine& line)
{
    const QString text = line.value(kPercent);
    if (text == u"none")
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        throw CommandError{WrongUsage,
                           DraftTexts::tr("--percent takes a share such as 32.5, or none; “%1” is neither.").arg(text)};
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

} // namespace

void manageDrafts(const CommandLine& line)
{
    const std::map<QString, void (*)(const CommandLine&)> actions{{QStringLiteral("list"), listDrafts},
                                                                  {QStringLiteral("keep"), keep},
                                                                  {QStringLiteral("delete"), removeDraft},
                                                                  {QStringLiteral("compare"), compare}};
    const auto found = actions.find(line.positional(2));
    if (found == actions.end())
        throw CommandError{WrongUsage,
                           DraftTexts::tr("“campaign drafts” can list, keep, delete or compare, but not “%1”.")
                               .arg(line.positional(2))};
    found->second(line);
}

void manageMargin(const CommandLine& line)
{
    const bool isSet = line.isSet(kPercent);
    const std::unique_ptr<Book> book = openBook(line, isSet ? Book::Mode::ReadWrite : Book::Mode::ReadOnly);
    if (isSet)
        valueOf(saveShopMargin(*book, marginIn(line)));
    const RulesEvidence evidence = valueOf(gatherEvidence(*book, campaignOf(line, *book).id));
    if (!line.isSet(kJson))
        return print(affordabilitySentence(evidence, QLocale()));
    const std::optional<Affordability> worth = affordabilityOf(evidence);
    const std::optional<int> margin = evidence.marginBp;
    print(
        QJsonDocument(QJsonObject{{QStringLiteral("margin_bp"), margin ? QJsonValue(*margin) : QJsonValue()},
                                  {QStringLiteral("worth_minor"), worth ? QJsonValue(worth->worthMinor) : QJsonValue()},
                                  {QStringLiteral("friends"), evidence.firstPurchases.friends}}));
}

QJsonArray adviceJson(const std::vector<Advice>& advices)
{
    QJsonArray list;
    for (const Advice& advice : advices) {
        QJsonObject entry{{QStringLiteral("kind"), adviceWord(advice.kind)},
                          {QStringLiteral("is_warning"), advice.severity == Advice::Severity::Warning},
                          {QStringLiteral("rule"), advice.ruleKey},
                          {QStringLiteral("step"), advice.step < 0 ? QJsonValue() : QJsonValue(advice.step + 1)},
                          {QStringLiteral("sentence"), advice.sentence},
                          {QStringLiteral("what_to_do"), advice.whatToDo}};
        if (advice.repaired) {
            entry.insert(QStringLiteral("repair"), advice.fixTitle);
            entry.insert(QStringLiteral("repaired"),
                         QJsonDocument::fromJson(toCanonicalJson(*advice.repaired)).object());
        }
        list.append(entry);
    }
    return list;
}

QString lineOf(const Advice& advice)
{
    //: What an advice is about, what was found, and what to do
    return DraftTexts::tr("%1: %2 %3").arg(adviceTitle(advice.kind), advice.sentence, advice.whatToDo);
}

} // namespace vouchwell::cli
