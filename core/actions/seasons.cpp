#include "core/actions/seasons.h"

#include "core/base/text.h"
#include "core/metrics/boardwords.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/seasonstore.h"
#include "core/storage/segmentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

/// As many as anybody asks for later.
constexpr size_t kFrozenPlaces = 100;

class SeasonActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Seasons)
};

QJsonObject seasonJson(const Season& season)
{
    return {{QStringLiteral("name"), season.name},
            {QStringLiteral("from"), season.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), season.to.toString(Qt::ISODate)},
            {QStringLiteral("metric"), season.metric},
            {QStringLiteral("fairness"), season.fairness},
            {QStringLiteral("ties"), season.ties},
            {QStringLiteral("segment"), season.segment.value},
            {QStringLiteral("closed_on"), season.closedOn.toString(Qt::ISODate)}};
}

Failure noSuchSeason()
{
    return {Failure::Kind::NotFound, SeasonActionTexts::tr("The season is no longer in the book.")};
}

Failure isClosedAlready(const Season& season)
{
    return {Failure::Kind::Refused,
            SeasonActionTexts::tr("The season %1 is closed: its places stay as they were. Please make a new season.")
                .arg(season.name)};
}

/// Runs `change(work, store)` as one act that can be taken back.
template<typename Change>
void actOnSeason(Book& book, const char* name, const std::optional<Season>& before, const std::optional<Season>& after,
                 Change change)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    SeasonStore store(book.database());
    ChangeRecorder changes(work);
    const SeasonId id = change(work, store);
    const ActId filed =
        HistoryStore::addAct(work, QString::fromLatin1(name), after ? after->name : before->name, changes);
    HistoryStore::audit(work, filed, QStringLiteral("season"), id.value, before ? seasonJson(*before) : QJsonObject(),
                        after ? seasonJson(*after) : QJsonObject());
    work.commit();
    book.announceChange();
}

QString seasonProblem(const Season& season, const std::vector<Season>& all)
{
    if (season.name.isEmpty())
        return SeasonActionTexts::tr("Please give the season a name.");
    const auto same = std::find_if(all.begin(), all.end(), [&](const Season& other) {
        return other.id != season.id && foldKey(other.name) == foldKey(season.name);
    });
    if (same != all.end())
        return SeasonActionTexts::tr("There is a season %1 already. Please choose another name.").arg(same->name);
    if (!season.from.isValid() || !season.to.isValid() || season.from > season.to)
        return SeasonActionTexts::tr("The last day of the season lies before its first one.");
    const std::optional<LeaderMetric> metric = leaderMetricFrom(season.metric);
    const std::optional<Fairness> fairness = fairnessFrom(season.fairness);
    if (!metric || !fairness || !tieRuleFrom(season.ties))
        return SeasonActionTexts::tr("What the season counts is not known to this version of Vouchwell.");
    if (!canBeFair(*metric, *fairness))
        return SeasonActionTexts::tr("A share cannot be counted per year as a customer. Please choose another way.");
    return {};
}

std::vector<SeasonPlace> placesOf(const Snapshot& snapshot, const Board& board)
{
    std::vector<SeasonPlace> places;
    for (const LeaderRow& row : board.rows)
        places.push_back({{snapshot.people.id[size_t(row.person)]},
                          row.rank,
                          row.value,
                          row.referrals,
                          row.conversions,
                          row.revenueMinor});
    return places;
}

} // namespace

Result<std::vector<Season>> savedSeasons(Book& book)
{
    try {
        return SeasonStore(book.database()).all();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Season> seasonNamed(Book& book, const QString& name)
{
    const Result<std::vector<Season>> seasons = savedSeasons(book);
    if (!seasons)
        return seasons.failure();
    QStringList names;
    for (const Season& season : *seasons) {
        if (foldKey(season.name) == foldKey(name))
            return season;
        names << season.name;
    }
    if (names.isEmpty())
        return Failure{Failure::Kind::NotFound, SeasonActionTexts::tr("No season was made yet.")};
    return Failure{Failure::Kind::NotFound,
                   SeasonActionTexts::tr("There is no season “%1”. Please choose one of these: %2.")
                       .arg(name, names.join(QLatin1String(", ")))};
}

Result<SeasonId> saveSeason(Book& book, const Season& typed)
{
    Season season = typed;
    season.name = simplifiedName(typed.name);
    season.closedOn = {};
    season.places.clear();
    try {
        SeasonStore seasons(book.database());
        if (const QString problem = seasonProblem(season, seasons.all()); !problem.isEmpty())
            return Failure{Failure::Kind::Refused, problem};
        const std::optional<Season> before = season.id.isValid() ? seasons.find(season.id) : std::optional<Season>();
        if (season.id.isValid() && !before)
            return noSuchSeason();
        if (before && before->isClosed())
            return isClosedAlready(*before);
        if (before && seasonJson(*before) == seasonJson(season))
            return season.id;
        actOnSeason(book, before ? "change_season" : "add_season", before, season,
                    [&](UnitOfWork& work, SeasonStore& store) {
                        if (before)
                            store.update(work, season);
                        else
                            season.id = store.add(work, season);
                        return season.id;
                    });
        return season.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> closeSeason(Book& book, SeasonId id, const std::stop_token& stop)
{
    try {
        const std::optional<Season> before = SeasonStore(book.database()).find(id);
        if (!before)
            return noSuchSeason();
        if (before->isClosed())
            return isClosedAlready(*before);
        if (before->to >= book.today())
            return Failure{Failure::Kind::Refused,
                           SeasonActionTexts::tr("The season %1 runs until %2. Please close it when it is over.")
                               .arg(before->name, QLocale().toString(before->to, QStringLiteral("d MMM yyyy")))};
        const Result<SnapshotPtr> snapshot = loadSnapshot(book, stop);
        if (!snapshot)
            return snapshot.failure();
        Result<BoardChoice> choice = boardOf(book, **snapshot, *before);
        if (!choice)
            return choice.failure();
        choice->top = kFrozenPlaces;
        Season after = *before;
        after.closedOn = book.today();
        after.places = placesOf(**snapshot, leaderboard(**snapshot, *choice));
        actOnSeason(book, "close_season", before, after, [&](UnitOfWork& work, SeasonStore& store) {
            store.update(work, after);
            return id;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> deleteSeason(Book& book, SeasonId id)
{
    try {
        const std::optional<Season> before = SeasonStore(book.database()).find(id);
        if (!before)
            return noSuchSeason();
        actOnSeason(book, "delete_season", before, {}, [&](UnitOfWork& work, SeasonStore& store) {
            store.remove(work, id);
            return id;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<BoardChoice> boardOf(Book& book, const Snapshot& snapshot, const Season& season)
{
    try {
        BoardChoice choice;
        choice.period = {season.from, season.to};
        choice.metric = leaderMetricFrom(season.metric).value_or(LeaderMetric::Conversions);
        choice.fairness = fairnessFrom(season.fairness).value_or(Fairness::Raw);
        choice.ties = tieRuleFrom(season.ties).value_or(TieRule::Competition);
        const std::optional<Segment> segment =
            season.segment.isValid() ? SegmentStore(book.database()).find(season.segment) : std::optional<Segment>();
        if (!segment)
            return choice;
        Result<PeopleChoice> people = peopleIn(book, snapshot, segment->filter);
        if (!people)
            return people.failure();
        choice.people = std::move(*people);
        return choice;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
