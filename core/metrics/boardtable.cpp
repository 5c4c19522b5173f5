#include "core/metrics/boardtable.h"

#include "core/metrics/boardwords.h"
#include "core/metrics/periodtext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class BoardTableTexts
{
    Q_DECLARE_TR_FUNCTIONS(Leaderboard)
};

/// Writes a board line by line.
class BoardTableWriter
{
public:
    explicit BoardTableWriter(const BoardChoice& choice)
        : m_choice(choice), m_unit(leaderUnit(choice.metric, choice.fairness)), m_hasValue(hasValueOfItsOwn(choice))
    {
    }

    ReportTable::Kind valueKind() const { return leaderKind(m_unit); }
    bool hasValue() const { return m_hasValue; }

    void add(ReportTable& table, const LeaderRow& row, const QString& name) const
    {
        std::vector<QVariant> cells = start(row.rank, name);
        if (m_hasValue)
            cells.emplace_back(row.value);
        table.rows.push_back(end(std::move(cells), row));
    }

    /// A line without a rank; left out where it holds nothing.
    void addRest(ReportTable& table, const LeaderSums& sums, const QString& name) const
    {
        if (sums == LeaderSums())
            return;
        std::vector<QVariant> cells = start({}, name);
        if (m_hasValue)
            cells.push_back(restValue(sums));
        table.rows.push_back(end(std::move(cells), sums));
    }

private:
    static std::vector<QVariant> start(const QVariant& rank, const QString& name) { return {rank, name}; }
    static std::vector<QVariant> end(std::vector<QVariant> cells, const LeaderSums& sums)
    {
        cells.insert(cells.end(), {sums.referrals, sums.conversions, sums.revenueMinor});
        return cells;
    }
    /// Only what adds up has a value beyond the people of the board.
    QVariant restValue(const LeaderSums& sums) const
    {
        if (m_choice.fairness != Fairness::Raw)
            return {};
        if (m_choice.metric == LeaderMetric::Qualified)
            return sums.qualified;
        return m_choice.metric == LeaderMetric::Rewards ? QVariant(sums.rewardMinor) : QVariant();
    }

    const BoardChoice& m_choice;
    LeaderUnit m_unit;
    bool m_hasValue;
};

void addColumns(ReportTable& table, const BoardChoice& choice, const BoardTableWriter& writer)
{
    using Kind = ReportTable::Kind;
    table.columns = {{QStringLiteral("rank"), BoardTableTexts::tr("Rank"), Kind::Count, false},
                     {QStringLiteral("name"), BoardTableTexts::tr("Name"), Kind::Text, false}};
    if (writer.hasValue()) {
        const bool addsUp = choice.fairness == Fairness::Raw &&
                            (choice.metric == LeaderMetric::Qualified || choice.metric == LeaderMetric::Rewards);
        table.columns.push_back({QStringLiteral("value"), leaderMetricName(choice.metric), writer.valueKind(), addsUp});
    }
    table.columns.push_back({QStringLiteral("referrals"), BoardTableTexts::tr("Referred"), Kind::Count, true});
    table.columns.push_back({QStringLiteral("conversions"), BoardTableTexts::tr("Customers"), Kind::Count, true});
    table.columns.push_back({QStringLiteral("revenue"), BoardTableTexts::tr("Revenue"), Kind::MoneyMinor, true});
}

QString subtitleOf(const BoardChoice& choice, const QString& filter, const QLocale& locale)
{
    QString subtitle =
        BoardTableTexts::tr("%1, by %2").arg(periodInWords(choice.period, locale), leaderMetricTitle(choice.metric));
    if (choice.fairness != Fairness::Raw)
        subtitle += QStringLiteral(" · ") + fairnessName(choice.fairness);
    return filter.isEmpty() ? subtitle : subtitle + QStringLiteral(" · ") + filter;
}

ReportTable tableOf(const Snapshot& snapshot, const Board& board, const BoardChoice& choice,
                    const BoardTableStyle& style, const QLocale& locale)
{
    const BoardTableWriter writer(choice);
    ReportTable table;
    table.title = style.title.isEmpty() ? BoardTableTexts::tr("Leaderboard") : style.title;
    table.subtitle = subtitleOf(choice, style.filter, locale);
    table.shopName = snapshot.shopName;
    table.currency = snapshot.currency;
    addColumns(table, choice, writer);
    LeaderSums rest = board.all - board.nobody;
    for (const LeaderRow& row : board.rows) {
        writer.add(table, row, boardName(snapshot, row.person, style.showsInitials));
        rest = rest - row;
    }
    if (!style.showsRest)
        return table;
    LeaderSums nobody = board.nobody;
    rest.networkMinor = nobody.networkMinor = 0; // it counts a sale for several people and has no sum
    writer.addRest(table, rest, BoardTableTexts::tr("Others who are not listed"));
    writer.addRest(table, nobody, BoardTableTexts::tr("Nobody credited"));
    return table;
}

} // namespace

Board boardOfPlaces(const Snapshot& snapshot, const std::vector<SeasonPlace>& places)
{
    Board board;
    for (const SeasonPlace& place : places) {
        LeaderRow row;
        row.person = snapshot.indexOfPerson(place.person);
        row.rank = place.rank;
        row.value = place.value;
        row.referrals = place.referrals;
        row.conversions = place.conversions;
        row.revenueMinor = place.revenueMinor;
        board.rows.push_back(row);
    }
    board.total = board.rows.size();
    return board;
}

QString boardName(const Snapshot& snapshot, qint32 person, bool showsInitials)
{
    if (person < 0)
        return BoardTableTexts::tr("(no longer in the book)");
    if (snapshot.people.isOffBoards[size_t(person)])
        return BoardTableTexts::tr("(chose not to be shown)");
    const QString name = snapshot.people.name.at(size_t(person));
    return showsInitials ? nameWithInitial(name) : name;
}

ReportTable leaderboardTable(const Snapshot& snapshot, const BoardChoice& choice, const QLocale& locale,
                             const BoardTableStyle& style)
{
    return tableOf(snapshot, leaderboard(snapshot, choice), choice, style, locale);
}

ReportTable leaderboardTable(const Snapshot& snapshot, const BoardReport& report, const QLocale& locale)
{
    if (report.places) {
        BoardTableStyle style = report.style;
        style.showsRest = false; // only the places were kept
        return tableOf(snapshot, boardOfPlaces(snapshot, *report.places), report.choice, style, locale);
    }
    BoardChoice choice = report.choice;
    if (report.people) {
        std::vector<bool> people(snapshot.people.id.size(), false);
        for (const qint64 id : *report.people) {
            if (const qint32 index = snapshot.indexOfPerson({id}); index >= 0)
                people[size_t(index)] = true;
        }
        choice.people = std::make_shared<const std::vector<bool>>(std::move(people));
    }
    return leaderboardTable(snapshot, choice, locale, report.style);
}

} // namespace vouchwell
