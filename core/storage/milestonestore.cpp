#include "core/storage/milestonestore.h"

#include "core/storage/rewardreader.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

const QString kMilestone = QStringLiteral(":milestone");
const QString kThanked = QStringLiteral(":person");
const QString kMilestoneColumns = QStringLiteral("SELECT id, name, measure, threshold, from_on FROM milestones ");

Milestone milestoneOf(const Statement& row)
{
    return {{row.int64(0)},
            row.text(1),
            achievementFrom(row.text(2)).value_or(Achievement::Conversions),
            row.int64(3),
            row.date(4)};
}

void bindMilestone(Statement& statement, const Milestone& milestone)
{
    statement.bind(QStringLiteral(":name"), QVariant(milestone.name))
        .bind(QStringLiteral(":measure"), QVariant(toStored(milestone.measure)))
        .bind(QStringLiteral(":threshold"), milestone.threshold)
        .bind(QStringLiteral(":from"), milestone.fromOn);
}

} // namespace

std::vector<Milestone> MilestoneStore::all()
{
    std::vector<Milestone> milestones;
    Statement rows(m_database, kMilestoneColumns + QLatin1String("ORDER BY id"));
    rows.run();
    while (rows.next())
        milestones.push_back(milestoneOf(rows));
    std::sort(milestones.begin(), milestones.end(), [](const Milestone& a, const Milestone& b) {
        return std::tie(a.measure, a.threshold) < std::tie(b.measure, b.threshold);
    });
    return milestones;
}

std::optional<Milestone> MilestoneStore::find(MilestoneId milestone)
{
    Statement row(m_database, kMilestoneColumns + QLatin1String("WHERE id = :milestone"));
    return row.bind(kMilestone, milestone).first() ? std::optional(milestoneOf(row)) : std::nullopt;
}

std::vector<MilestoneThanks> MilestoneStore::thanks()
{
    std::vector<MilestoneThanks> thanks;
    Statement rows(m_database, QStringLiteral("SELECT t.milestone_id, t.person_id, t.thanked_on, t.note, p.merged_into "
                                              "IS NOT NULL FROM milestone_thanks t JOIN people p ON p.id = "
                                              "t.person_id ORDER BY t.milestone_id, t.person_id"));
    rows.run();
    RewardReader survivors(m_database);
    while (rows.next()) {
        const PersonId person{rows.int64(1)};
        thanks.push_back(
            {{rows.int64(0)}, rows.int64(4) != 0 ? survivors.survivorOf(person) : person, rows.date(2), rows.text(3)});
    }
    return thanks;
}

MilestoneId MilestoneStore::add(UnitOfWork& work, const Milestone& milestone)
{
    Statement row(work.database(), QStringLiteral("INSERT INTO milestones (name, measure, threshold, from_on) VALUES "
                                                  "(:name, :measure, :threshold, :from) RETURNING id"));
    bindMilestone(row, milestone);
    row.first();
    return {row.int64(0)};
}

void MilestoneStore::update(UnitOfWork& work, const Milestone& milestone)
{
    Statement row(work.database(), QStringLiteral("UPDATE milestones SET name = :name, measure = :measure, threshold = "
                                                  ":threshold, from_on = :from WHERE id = :milestone"));
    bindMilestone(row, milestone);
    row.bind(kMilestone, milestone.id).run();
}

void MilestoneStore::remove(UnitOfWork& work, MilestoneId milestone)
{
    for (const char* sql : {"DELETE FROM milestone_thanks WHERE milestone_id = :milestone",
                            "DELETE FROM milestones WHERE id = :milestone"})
        Statement(work.database(), QString::fromLatin1(sql)).bind(kMilestone, milestone).run();
}

bool MilestoneStore::addThanks(UnitOfWork& work, const MilestoneThanks& thanks)
{
    Statement row(work.database(), QStringLiteral("INSERT INTO milestone_thanks (milestone_id, person_id, thanked_on, "
                                                  "note) VALUES (:milestone, :person, :on, :note) ON CONFLICT DO "
                                                  "NOTHING"));
    row.bind(kMilestone, thanks.milestone)
        .bind(kThanked, thanks.person)
        .bind(QStringLiteral(":on"), thanks.on)
        .bind(QStringLiteral(":note"), QVariant(thanks.note))
        .run();
    return row.changed() > 0;
}

bool MilestoneStore::removeThanks(UnitOfWork& work, MilestoneId milestone, PersonId person)
{
    Statement row(work.database(),
                  QStringLiteral("DELETE FROM milestone_thanks WHERE milestone_id = :milestone AND person_id IN (WITH "
                                 "RECURSIVE same (id) AS (SELECT :person UNION SELECT p.id FROM people p JOIN same s "
                                 "ON p.merged_into = s.id AND p.id <> s.id) SELECT id FROM same)"));
    row.bind(kMilestone, milestone).bind(kThanked, person).run();
    return row.changed() > 0;
}

} // namespace vouchwell
