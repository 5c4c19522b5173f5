#include "core/storage/seasonstore.h"

#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

namespace vouchwell {

namespace {

const QString kSeason = QStringLiteral(":season");
const QString kSeasonColumns =
    QStringLiteral("SELECT id, name, from_on, to_on, metric, fairness, ties, segment_id, closed_on, places FROM "
                   "seasons ");

Season seasonOf(const Statement& row)
{
    const Result<std::vector<SeasonPlace>> places = seasonPlacesFrom(row.text(9).toUtf8());
    if (!places)
        throw StorageError(StorageError::Kind::Corrupt, places.failure().text);
    return {{row.int64(0)}, row.text(1), row.date(2),    row.date(3), row.text(4),
            row.text(5),    row.text(6), {row.int64(7)}, row.date(8), *places};
}

void bindSeason(Statement& statement, const Season& season)
{
    statement.bind(QStringLiteral(":name"), QVariant(season.name))
        .bind(QStringLiteral(":from"), season.from)
        .bind(QStringLiteral(":to"), season.to)
        .bind(QStringLiteral(":metric"), QVariant(season.metric))
        .bind(QStringLiteral(":fairness"), QVariant(season.fairness))
        .bind(QStringLiteral(":ties"), QVariant(season.ties))
        .bind(QStringLiteral(":segment"), season.segment)
        .bind(QStringLiteral(":closed"), season.closedOn)
        .bind(QStringLiteral(":places"),
              QVariant(season.isClosed() ? QString::fromUtf8(toStored(season.places)) : QStringLiteral("")));
}

} // namespace

std::vector<Season> SeasonStore::all()
{
    std::vector<Season> seasons;
    Statement rows(m_database, kSeasonColumns + QStringLiteral("ORDER BY to_on DESC, id DESC"));
    rows.run();
    while (rows.next())
        seasons.push_back(seasonOf(rows));
    for (Season& season : seasons) {
        for (SeasonPlace& place : season.places)
            place.person = survivorOf(place.person);
    }
    return seasons;
}

std::optional<Season> SeasonStore::find(SeasonId season)
{
    Statement row(m_database, kSeasonColumns + QStringLiteral("WHERE id = :season"));
    return row.bind(kSeason, season).first() ? std::optional(seasonOf(row)) : std::nullopt;
}

SeasonId SeasonStore::add(UnitOfWork& work, const Season& season)
{
    Statement row(work.database(),
                  QStringLiteral("INSERT INTO seasons (name, from_on, to_on, metric, fairness, ties, segment_id, "
                                 "closed_on, places) VALUES (:name, :from, :to, :metric, :fairness, :ties, :segment, "
                                 ":closed, :places) RETURNING id"));
    bindSeason(row, season);
    row.first();
    return {row.int64(0)};
}

void SeasonStore::update(UnitOfWork& work, const Season& season)
{
    Statement row(work.database(),
                  QStringLiteral("UPDATE seasons SET name = :name, from_on = :from, to_on = :to, metric = :metric, "
                                 "fairness = :fairness, ties = :ties, segment_id = :segment, closed_on = :closed, "
                                 "places = :places WHERE id = :season"));
    bindSeason(row, season);
    row.bind(kSeason, season.id).run();
}

void SeasonStore::remove(UnitOfWork& work, SeasonId season)
{
    Statement(work.database(), QStringLiteral("DELETE FROM seasons WHERE id = :season")).bind(kSeason, season).run();
}

PersonId SeasonStore::survivorOf(PersonId person)
{
    Statement row(m_database,
                  QStringLiteral("WITH RECURSIVE line (id) AS (SELECT :person UNION SELECT p.merged_into FROM people p "
                                 "JOIN line ON p.id = line.id WHERE p.status = 'merged' AND p.merged_into <> p.id) "
                                 "SELECT p.id FROM line JOIN people p ON p.id = line.id WHERE p.status <> 'merged'"));
    return row.bind(QStringLiteral(":person"), person).first() ? PersonId{row.int64(0)} : person;
}

} // namespace vouchwell
