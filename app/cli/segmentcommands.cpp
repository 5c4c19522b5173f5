#include "app/cli/boardcommands.h"
#include "app/cli/campaigntools.h"
#include "app/cli/commandtools.h"
#include "core/actions/seasons.h"
#include "core/actions/segments.h"
#include "core/metrics/boardwords.h"
#include "core/snapshot/segmentpeople.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace vouchwell::cli {

namespace {

class SegmentCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Action = void (*)(const CommandLine&);

const QString kSegmentList = QStringLiteral("list");
const QString kSegmentShow = QStringLiteral("show");
const QString kSegmentSave = QStringLiteral("save");
const QString kSegmentClose = QStringLiteral("close");
const QString kSegmentDelete = QStringLiteral("delete");

QString neededName(const CommandLine& line)
{
    if (!line.isSet(kNewName))
        throw CommandError{WrongUsage, SegmentCommandTexts::tr("This needs --name NAME.")};
    return line.value(kNewName);
}

QStringList listedWords(const CommandLine& line, const QString& option)
{
    return line.value(option).split(u',', Qt::SkipEmptyParts);
}

std::optional<bool> yesOrNo(const CommandLine& line, const QString& option)
{
    const QStringList words{QStringLiteral("any"), QStringLiteral("yes"), QStringLiteral("no")};
    const QString word = line.choice(option, words, words.front());
    return word == words.front() ? std::nullopt : std::optional(word == words[1]);
}

SegmentFilter filterOf(const CommandLine& line)
{
    SegmentFilter filter;
    filter.tags = listedWords(line, QStringLiteral("tags"));
    filter.cities = listedWords(line, QStringLiteral("cities"));
    if (line.isSet(QStringLiteral("since-from")))
        filter.sinceFrom = line.date(QStringLiteral("since-from"));
    if (line.isSet(QStringLiteral("since-to")))
        filter.sinceTo = line.date(QStringLiteral("since-to"));
    filter.hasReferred = yesOrNo(line, QStringLiteral("has-referred"));
    filter.wasReferred = yesOrNo(line, QStringLiteral("was-referred"));
    return filter;
}

void listSegments(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<Segment> segments = valueOf(savedSegments(*book));
    const SnapshotPtr snapshot = valueOf(loadSnapshot(*book));
    QJsonArray list;
    QStringList lines;
    for (const Segment& segment : segments) {
        const qint64 people = countChosen(*snapshot, valueOf(peopleIn(*book, *snapshot, segment.filter)));
        list.append(
            QJsonObject{{QStringLiteral("name"), segment.name},
                        {QStringLiteral("people"), people},
                        {QStringLiteral("filter"), QJsonDocument::fromJson(toStored(segment.filter)).object()}});
        lines << QStringLiteral("%1: %2, %3")
                     .arg(segment.name, SegmentCommandTexts::tr("%n people", nullptr, int(people)),
                          segmentInWords(segment.filter, QLocale()));
    }
    if (line.isSet(kJson))
        return print(QJsonDocument(list));
    print(lines.isEmpty() ? SegmentCommandTexts::tr("No segment was saved yet.") : lines.join(u'\n'));
}

void showSegment(const CommandLine& line)
{
    const QString name = neededName(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const Segment segment = valueOf(segmentNamed(*book, name));
    const SnapshotPtr snapshot = valueOf(loadSnapshot(*book));
    const PeopleChoice people = valueOf(peopleIn(*book, *snapshot, segment.filter));
    QJsonArray list;
    for (size_t i = 0; i < snapshot->people.id.size(); ++i) {
        if (people && !(*people)[i])
            continue;
        if (!line.isSet(kJson))
            print(snapshot->people.name.at(i));
        list.append(QJsonObject{{QStringLiteral("id"), snapshot->people.id[i]},
                                {QStringLiteral("name"), snapshot->people.name.at(i)}});
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
}

void saveNamedSegment(const CommandLine& line)
{
    Segment segment{{}, neededName(line), filterOf(line)};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    if (const Result<Segment> same = segmentNamed(*book, segment.name))
        segment.id = same->id;
    valueOf(saveSegment(*book, segment));
    printDone(line, QStringLiteral("saved"), segment.name,
              SegmentCommandTexts::tr("Saved the segment %1: %2.")
                  .arg(segment.name, segmentInWords(segment.filter, QLocale())));
}

void deleteNamedSegment(const CommandLine& line)
{
    const QString name = neededName(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Segment segment = valueOf(segmentNamed(*book, name));
    valueOf(deleteSegment(*book, segment.id));
    printDone(line, QStringLiteral("deleted"), segment.name,
              SegmentCommandTexts::tr("Deleted the segment %1.").arg(segment.name));
}

void listSeasons(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    QJsonArray list;
    QStringList lines;
    for (const Season& season : valueOf(savedSeasons(*book))) {
        list.append(QJsonObject{{QStringLiteral("name"), season.name},
                                {QStringLiteral("from"), season.from.toString(Qt::ISODate)},
                                {QStringLiteral("to"), season.to.toString(Qt::ISODate)},
                                {QStringLiteral("metric"), season.metric},
                                {QStringLiteral("fairness"), season.fairness},
                                {QStringLiteral("ties"), season.ties},
                                {QStringLiteral("closed_on"), dayOrNull(season.closedOn)}});
        lines << QStringLiteral("%1: %2 – %3, %4%5")
                     .arg(season.name, season.from.toString(Qt::ISODate), season.to.toString(Qt::ISODate),
                          season.metric,
                          season.isClosed() ? QLatin1String(", ") + SegmentCommandTexts::tr("closed") : QString());
    }
    if (line.isSet(kJson))
        return print(QJsonDocument(list));
    print(lines.isEmpty() ? SegmentCommandTexts::tr("No season was made yet.") : lines.join(u'\n'));
}

void addSeason(const CommandLine& line)
{
    Season season;
    season.name = neededName(line);
    const Period period = line.period();
    season.from = period.from;
    season.to = period.to;
    const auto word = [&](const char* option, const QString& usual) {
        return line.isSet(QLatin1String(option)) ? line.value(QLatin1String(option)) : usual;
    };
    season.metric = word("metric", toStored(LeaderMetric::Conversions));
    season.fairness = word("fair", toStored(Fairness::Raw));
    season.ties = word("ties", toStored(TieRule::Competition));
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    if (line.isSet(QStringLiteral("segment")))
        season.segment = valueOf(segmentNamed(*book, line.value(QStringLiteral("segment")))).id;
    valueOf(saveSeason(*book, season));
    printDone(line, QStringLiteral("made"), season.name,
              SegmentCommandTexts::tr("Made the season %1.").arg(season.name));
}

void closeNamedSeason(const CommandLine& line)
{
    const QString name = neededName(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Season season = valueOf(seasonNamed(*book, name));
    valueOf(closeSeason(*book, season.id));
    printDone(line, QStringLiteral("closed"), season.name,
              SegmentCommandTexts::tr("Closed the season %1.").arg(season.name));
}

void deleteNamedSeason(const CommandLine& line)
{
    const QString name = neededName(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Season season = valueOf(seasonNamed(*book, name));
    valueOf(deleteSeason(*book, season.id));
    printDone(line, QStringLiteral("deleted"), season.name,
              SegmentCommandTexts::tr("Deleted the season %1.").arg(season.name));
}

void runAction(const QString& command, const QStringList& arguments, const std::map<QString, Action>& actions,
               std::vector<CommandLine::Option> options)
{
    QStringList names;
    for (const auto& [name, action] : actions)
        names << name;
    options.push_back({kNewName, QStringLiteral("NAME"), SegmentCommandTexts::tr("Which one is meant.")});
    options.push_back(jsonOption());
    CommandLine line(command, {QStringLiteral("BOOK"), QStringLiteral("ACTION")}, options);
    const QStringList ordered = withDefaultAction(bookFirst(arguments, names), kSegmentList);
    line.parse(ordered);
    const auto found = actions.find(line.positional(1));
    if (found == actions.end())
        throw CommandError{WrongUsage, SegmentCommandTexts::tr("“%1” can do this: %2; but not “%3”.")
                                           .arg(command, names.join(QLatin1String(", ")), line.positional(1))};
    found->second(line);
}

} // namespace

void manageSegments(const QStringList& arguments)
{
    runAction(QStringLiteral("segment"), arguments,
              {{kSegmentList, listSegments},
               {kSegmentShow, showSegment},
               {kSegmentSave, saveNamedSegment},
               {kSegmentDelete, deleteNamedSegment}},
              {{QStringLiteral("tags"), QStringLiteral("A,B"), SegmentCommandTexts::tr("With all of these tags.")},
               {QStringLiteral("cities"), QStringLiteral("A,B"), SegmentCommandTexts::tr("From one of these cities.")},
               {QStringLiteral("since-from"), QStringLiteral("DAY"),
                SegmentCommandTexts::tr("Customer since this day or later.")},
               {QStringLiteral("since-to"), QStringLiteral("DAY"),
                SegmentCommandTexts::tr("Customer since this day or earlier.")},
               {QStringLiteral("has-referred"), QStringLiteral("yes|no"),
                SegmentCommandTexts::tr("Who has brought somebody, or nobody.")},
               {QStringLiteral("was-referred"), QStringLiteral("yes|no"),
                SegmentCommandTexts::tr("Who came by a referral, or without.")}});
}

void manageSeasons(const QStringList& arguments)
{
    runAction(
        QStringLiteral("season"), arguments,
        {{kSegmentList, listSeasons},
         {QStringLiteral("new"), addSeason},
         {kSegmentClose, closeNamedSeason},
         {kSegmentDelete, deleteNamedSeason}},
        {{QStringLiteral("from"), QStringLiteral("DAY"), SegmentCommandTexts::tr("First day of the season.")},
         {QStringLiteral("to"), QStringLiteral("DAY"), SegmentCommandTexts::tr("Last day of the season.")},
         {QStringLiteral("metric"), QStringLiteral("METRIC"), SegmentCommandTexts::tr("As of leaderboard.")},
         {QStringLiteral("ties"), QStringLiteral("RULE"), SegmentCommandTexts::tr("As of leaderboard.")},
         {QStringLiteral("fair"), QStringLiteral("WAY"), SegmentCommandTexts::tr("As of leaderboard.")},
         {QStringLiteral("segment"), QStringLiteral("NAME"), SegmentCommandTexts::tr("Only people of this segment.")}});
}

} // namespace vouchwell::cli
