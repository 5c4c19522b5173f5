#include "app/cli/boardcommands.h"
#include "app/cli/campaigntools.h"
#include "app/cli/commandtools.h"
#include "core/actions/seasons.h"
#include "core/actions/segments.h"
#include "core/metrics/boardtable.h"
#include "core/metrics/boardwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace vouchwell::cli {

namespace {

class LeaderboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kMetric = QStringLiteral("metric");
const QString kTies = QStringLiteral("ties");
const QString kFair = QStringLiteral("fair");
const QString kSegment = QStringLiteral("segment");
const QString kSeason = QStringLiteral("season");
const QString kTop = QStringLiteral("top");
const QString kInitials = QStringLiteral("initials");
const QStringList kTieWords{QStringLiteral("competition"), QStringLiteral("dense"), QStringLiteral("row_number")};
const QStringList kFairWords{QStringLiteral("raw"), QStringLiteral("per_year"), QStringLiteral("adjusted")};

QStringList metricWords()
{
    QStringList words;
    for (const LeaderMetric metric : leaderMetrics())
        words << toStored(metric);
    return words;
}

/// What is on the board and, of a closed season, the places as they were kept.
struct AskedBoard
{
    SnapshotPtr snapshot;
    BoardChoice choice;
    Board board;
};

/// What is wrong with the options is said before a book is looked for.
using OpenBook = std::function<std::unique_ptr<Book>()>;

/// A season says itself what it ranks.
AskedBoard boardOfSeason(const CommandLine& line, const OpenBook& open)
{
    for (const QString& option :
         {QStringLiteral("from"), QStringLiteral("to"), kMetric, kTies, kFair, kSegment, QString(kCampaignOption)}) {
        if (line.isSet(option))
            throw CommandError{
                WrongUsage, LeaderboardTexts::tr("A season has its own days and rules: leave --%1 out.").arg(option)};
    }
    const std::unique_ptr<Book> book = open();
    const Season season = valueOf(seasonNamed(*book, line.value(kSeason)));
    AskedBoard asked{valueOf(loadSnapshot(*book)), {}, {}};
    asked.choice = valueOf(boardOf(*book, *asked.snapshot, season));
    asked.choice.top = size_t(line.number(kTop, 0));
    asked.board =
        season.isClosed() ? boardOfPlaces(*asked.snapshot, season.places) : leaderboard(*asked.snapshot, asked.choice);
    if (asked.choice.top > 0 && asked.choice.top < asked.board.rows.size())
        asked.board.rows.resize(asked.choice.top);
    return asked;
}

AskedBoard boardOfPeriod(const CommandLine& line, const OpenBook& open)
{
    BoardChoice choice;
    choice.metric = *leaderMetricFrom(line.choice(kMetric, metricWords(), metricWords().front()));
    choice.ties = *tieRuleFrom(line.choice(kTies, kTieWords, kTieWords.front()));
    choice.fairness = *fairnessFrom(line.choice(kFair, kFairWords, kFairWords.front()));
    choice.period = line.period();
    choice.top = size_t(line.number(kTop, 0));
    if (!canBeFair(choice.metric, choice.fairness))
        throw CommandError{WrongUsage, LeaderboardTexts::tr("A share cannot be counted per year as a customer.")};
    const std::unique_ptr<Book> book = open();
    if (line.isSet(kCampaignOption))
        choice.campaign = campaignOf(line, *book).id;
    AskedBoard asked{valueOf(loadSnapshot(*book)), choice, {}};
    if (line.isSet(kSegment)) {
        const Segment segment = valueOf(segmentNamed(*book, line.value(kSegment)));
        asked.choice.people = valueOf(peopleIn(*book, *asked.snapshot, segment.filter));
    }
    asked.board = leaderboard(*asked.snapshot, asked.choice);
    return asked;
}

void printJson(const AskedBoard& asked, bool showsInitials)
{
    const Snapshot& snapshot = *asked.snapshot;
    QJsonArray rows;
    for (const LeaderRow& row : asked.board.rows) {
        QJsonObject entry{{QStringLiteral("rank"), row.rank},
                          {QStringLiteral("name"), boardName(snapshot, row.person, showsInitials)},
                          {QStringLiteral("value"), row.value},
                          {QStringLiteral("referrals"), row.referrals},
                          {QStringLiteral("conversions"), row.conversions},
                          {QStringLiteral("revenue_minor"), row.revenueMinor}};
        if (!showsInitials && row.person >= 0 && !snapshot.people.isOffBoards[size_t(row.person)])
            entry.insert(QStringLiteral("email"), snapshot.people.email.at(size_t(row.person)));
        rows.append(entry);
    }
    print(QJsonDocument(rows));
}

void printLines(const AskedBoard& asked, bool showsInitials)
{
    const QLocale locale;
    const Snapshot& snapshot = *asked.snapshot;
    for (const LeaderRow& row : asked.board.rows) {
        print(QStringLiteral("%1. %2  %3  %4  %5  %6")
                  .arg(row.rank, 3)
                  .arg(boardName(snapshot, row.person, showsInitials).leftJustified(28))
                  .arg(leaderText(row, asked.choice, snapshot.currency, locale), 12)
                  .arg(row.referrals, 5)
                  .arg(row.conversions, 5)
                  .arg(formatMoney({row.revenueMinor, snapshot.currency}, locale), 14));
    }
    for (const QString& sentence : whoIsMissing(asked.board))
        print(sentence);
    print(boardRules(asked.choice));
}

std::vector<CommandLine::Option> boardOptions()
{
    return {{QStringLiteral("from"), QStringLiteral("DAY"), LeaderboardTexts::tr("First day of the period.")},
            {QStringLiteral("to"), QStringLiteral("DAY"), LeaderboardTexts::tr("Last day of the period.")},
            {kMetric, QStringLiteral("METRIC"),
             LeaderboardTexts::tr("What the board ranks by: %1.").arg(metricWords().join(QLatin1String(", ")))},
            {kTies, QStringLiteral("RULE"),
             LeaderboardTexts::tr("competition (1, 2, 2, 4), dense (1, 2, 2, 3) or row_number (1, 2, 3, 4).")},
            {kFair, QStringLiteral("WAY"),
             LeaderboardTexts::tr("raw, per_year (as a customer) or adjusted (for how many referrals become "
                                  "customers).")},
            {kSegment, QStringLiteral("NAME"), LeaderboardTexts::tr("Only people of this segment.")},
            {kCampaignOption, QStringLiteral("NAME"), LeaderboardTexts::tr("Only referrals of this campaign.")},
            {kSeason, QStringLiteral("NAME"), LeaderboardTexts::tr("The board of a season; closed ones as they were.")},
            {kTop, QStringLiteral("N"), LeaderboardTexts::tr("Only the first N.")},
            {kInitials, {}, LeaderboardTexts::tr("First name and first letter of the family name.")},
            jsonOption()};
}

} // namespace

void showLeaderboard(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("leaderboard"), {QStringLiteral("BOOK")}, boardOptions());
    line.parse(arguments);
    const auto open = [&] { return openBook(line, Book::Mode::ReadOnly); };
    const AskedBoard asked = line.isSet(kSeason) ? boardOfSeason(line, open) : boardOfPeriod(line, open);
    const bool showsInitials = line.isSet(kInitials);
    if (line.isSet(kJson))
        printJson(asked, showsInitials);
    else
        printLines(asked, showsInitials);
}

} // namespace vouchwell::cli
