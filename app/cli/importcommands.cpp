#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "app/cli/importprint.h"
#include "app/cli/tableoptions.h"
#include "core/actions/campaignchoice.h"
#include "core/actions/importfile.h"
#include "core/actions/importmatching.h"
#include "core/metrics/reportcsv.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

ImportKind importKind(const CommandLine& line)
{
    const QStringList kinds{QStringLiteral("customers"), QStringLiteral("referrals"), QStringLiteral("sales")};
    if (!line.isSet(QStringLiteral("as")))
        throw CommandError{WrongUsage, ImportTexts::tr("“import” needs --as customers, referrals or sales.")};
    return ImportKind(kinds.indexOf(line.choice(QStringLiteral("as"), kinds, {})));
}

/// What the command line says of the import. Wrong values end the command before the book is opened.
ImportRequest importRequest(const CommandLine& line)
{
    ImportRequest request;
    request.path = line.positional(1);
    request.kind = importKind(line);
    request.table = tableOptionsOf(line);
    const QString sums = line.choice(QStringLiteral("sums"), {QStringLiteral("skip"), QStringLiteral("rows")}, {});
    if (!sums.isEmpty())
        request.table.areSumsRows = sums == u"rows";
    request.isDryRun = line.isSet(QStringLiteral("dry-run"));
    request.isProposing = request.isDryRun;
    request.isListingRows = false;
    const QStringList orders{QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")};
    const QString order = line.choice(QStringLiteral("date-order"), orders, {});
    if (!order.isEmpty())
        request.choices.dateOrder = DateOrder(orders.indexOf(order));
    const QStringList known{QStringLiteral("fill"), QStringLiteral("overwrite"), QStringLiteral("leave")};
    request.decisions.knownPeople =
        ImportDecisions::KnownPeople(known.indexOf(line.choice(QStringLiteral("known-people"), known, known.front())));
    if (line.choice(QStringLiteral("changed-sales"), {QStringLiteral("keep"), QStringLiteral("update")}, {}) ==
        u"update")
        request.decisions.changedSales = ImportDecisions::ChangedSale::Update;
    const QString past = line.choice(QStringLiteral("past-rewards"), {QStringLiteral("yes"), QStringLiteral("no")}, {});
    if (!past.isEmpty())
        request.decisions.pastRewards =
            past == u"no" ? ImportDecisions::PastRewards::LeaveOut : ImportDecisions::PastRewards::Give;
    const QString mark = line.choice(QStringLiteral("decimal"), {QStringLiteral(","), QStringLiteral(".")}, {});
    if (!mark.isEmpty())
        request.choices.decimalMark = mark.front();
    return request;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw CommandError{Failed, ImportTexts::tr("“%1” could not be read: %2.").arg(path, file.errorString())};
    return file.readAll();
}

/// A saved matching by its name, or one in a file.
ColumnMatching matchingOf(const CommandLine& line, Book& book, ImportKind kind)
{
    const QString name = line.value(QStringLiteral("matching"));
    ColumnMatching matching =
        valueOf(QFile::exists(name) ? matchingFromJson(bytesOf(name)) : namedMatching(book, name));
    if (matching.kind != kind)
        throw CommandError{Failed, ImportTexts::tr("The matching “%1” is for %2.").arg(name, kindKey(matching.kind))};
    return matching;
}

CommandLine matchingLine()
{
    return {QStringLiteral("matching"),
            {QStringLiteral("BOOK"), QStringLiteral("list|write|save|remove")},
            {{QStringLiteral("name"), QStringLiteral("NAME"), ImportTexts::tr("Name of the matching.")},
             {QStringLiteral("file"), QStringLiteral("FILE"), ImportTexts::tr("The matching as a file.")},
             jsonOption()}};
}

void listMatchings(const CommandLine& line)
{
    QJsonArray list;
    for (const NamedMatching& named : valueOf(namedMatchings(*openBook(line, Book::Mode::ReadOnly)))) {
        const QString on = named.usedOn.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("name"), named.name},
                                {QStringLiteral("kind"), kindKey(named.matching.kind)},
                                {QStringLiteral("saved_on"), on},
                                {QStringLiteral("columns"), qint64(named.matching.columns.size())}});
        if (!line.isSet(kJson))
            print(QStringLiteral("%1  %2  %3").arg(on, kindKey(named.matching.kind), named.name));
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
    else if (list.isEmpty())
        print(ImportTexts::tr("There are no saved matchings."));
}

QString needed(const CommandLine& line, const char* option)
{
    const QString value = line.value(QLatin1String(option));
    if (value.isEmpty())
        throw CommandError{WrongUsage,
                           ImportTexts::tr("“%1” needs --%2.")
                               .arg(QStringLiteral("matching ") + line.positional(1), QLatin1String(option))};
    return value;
}

/// From which score on alike people are one, as the command line says; nothing where it does not.
std::optional<int> leastScore(const CommandLine& line)
{
    const QString option = QStringLiteral("merge-above");
    if (!line.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int score = line.value(option).toInt(&isNumber);
    if (!isNumber || score < 0 || score > 100)
        throw CommandError{WrongUsage, ImportTexts::tr("--merge-above needs a score from 0 to 100.")};
    return score;
}

/// A dry run finds who is alike; those of this score and above are decided to be one.
void mergeFrom(int score, Book& book, ImportRequest& request)
{
    ImportRequest trial = request;
    trial.isDryRun = true;
    trial.isProposing = true;
    for (const SameProposal& proposal : valueOf(importFile(book, trial)).proposals) {
        if (proposal.score >= score)
            request.decisions.same.insert(proposal.row, ImportDecisions::Same::Merge);
    }
}

std::vector<CommandLine::Option> importOptions()
{
    std::vector<CommandLine::Option> options = tableOptions();
    options.insert(options.end(),
                   {{QStringLiteral("as"), QStringLiteral("KIND"), ImportTexts::tr("customers, referrals or sales.")},
                    {QStringLiteral("date-order"), QStringLiteral("ORDER"), ImportTexts::tr("dmy, mdy or ymd.")},
                    {QStringLiteral("decimal"), QStringLiteral("MARK"), ImportTexts::tr("Comma or dot.")},
                    {QStringLiteral("matching"), QStringLiteral("NAME"),
                     ImportTexts::tr("Saved matching of the columns, or a file with one.")},
                    {QStringLiteral("known-people"), QStringLiteral("HOW"),
                     ImportTexts::tr("fill, overwrite or leave people whom the book has.")},
                    {QStringLiteral("merge-above"), QStringLiteral("SCORE"),
                     ImportTexts::tr("Merge people who are alike from this score (0 to 100) on.")},
                    {QStringLiteral("changed-sales"), QStringLiteral("HOW"),
                     ImportTexts::tr("keep or update sales that the book has otherwise.")},
                    {QStringLiteral("past-rewards"), QStringLiteral("yes|no"),
                     ImportTexts::tr("Whether friends who became customers before today give rewards.")},
                    {QStringLiteral("campaign"), QStringLiteral("NAME"),
                     ImportTexts::tr("The campaign that all referrals of the file go into, whatever their days.")},
                    {QStringLiteral("dry-run"), {}, ImportTexts::tr("Only say what would happen.")},
                    {QStringLiteral("sums"), QStringLiteral("HOW"),
                     ImportTexts::tr("skip rows that look like sums, or take them as rows.")},
                    jsonOption()});
    return options;
}

} // namespace

void importInto(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("import"), {QStringLiteral("BOOK"), QStringLiteral("FILE")}, importOptions());
    line.parse(arguments);
    ImportRequest request = importRequest(line);
    const std::optional<int> score = leastScore(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    request.choices.countryCode = choicesFor(*book).countryCode;
    if (line.isSet(QStringLiteral("matching")))
        request.matching = matchingOf(line, *book, request.kind);
    if (line.isSet(QStringLiteral("campaign")))
        request.decisions.campaign = valueOf(campaignNamed(*book, line.value(QStringLiteral("campaign")))).id;
    if (score)
        mergeFrom(*score, *book, request);
    const ImportSummary summary = valueOf(importFile(*book, request));
    if (line.isSet(kJson))
        print(QJsonDocument(asJson(summary)));
    else
        printSummary(summary, book->shop().currency);
}

void manageMatchings(const QStringList& arguments)
{
    CommandLine line = matchingLine();
    line.parse(arguments);
    const QString what = line.positional(1);
    if (what == u"list") {
        listMatchings(line);
        return;
    }
    const QString name = needed(line, "name");
    if (what == u"write") {
        const QString file = needed(line, "file");
        valueOf(writeFile(file, toJson(valueOf(namedMatching(*openBook(line, Book::Mode::ReadOnly), name)))));
        print(ImportTexts::tr("Wrote “%1”.").arg(file));
    } else if (what == u"save") {
        const ColumnMatching matching = valueOf(matchingFromJson(bytesOf(needed(line, "file"))));
        valueOf(saveMatching(*openBook(line, Book::Mode::ReadWrite), name, matching));
        print(ImportTexts::tr("Saved the matching “%1”.").arg(name));
    } else if (what == u"remove") {
        valueOf(removeMatching(*openBook(line, Book::Mode::ReadWrite), name));
        print(ImportTexts::tr("Removed the matching “%1”.").arg(name));
    } else {
        throw CommandError{WrongUsage,
                           ImportTexts::tr("There is no “matching %1”; try list, write, save or remove.").arg(what)};
    }
}

} // namespace vouchwell::cli
