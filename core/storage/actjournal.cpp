#include "core/storage/actjournal.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

#include <algorithm>

namespace vouchwell {

namespace {

const QString kAction = QStringLiteral("action");

template<typename Test>
auto findEntry(const std::vector<JournalEntry>& entries, Test test)
{
    return std::find_if(entries.begin(), entries.end(), test);
}

} // namespace

std::vector<JournalAct> ActJournal::all(Database& database)
{
    std::vector<JournalAct> acts;
    Statement rows(database, QStringLiteral("SELECT id, name, subject, inverse, undoes, recorded_at, recorded_by "
                                            "FROM acts ORDER BY id"));
    rows.run();
    while (rows.next()) {
        acts.push_back({{rows.int64(0)},
                        rows.text(1),
                        rows.text(2),
                        QJsonDocument::fromJson(rows.text(3).toUtf8()).object(),
                        {rows.int64(4)},
                        rows.text(5),
                        rows.text(6)});
    }
    return acts;
}

ActJournal::ActJournal(Database& database)
{
    for (const JournalAct& act : all(database))
        take(act);
}

void ActJournal::take(const JournalAct& act)
{
    if (act.inverse.value(kAction) == kUndoneElsewhere)
        return;
    if (!act.undoes.isValid()) {
        m_done.push_back({act, act});
        m_undone.clear();
        return;
    }
    const auto isLast = [&](const JournalEntry& entry) { return entry.last.id == act.undoes; };
    auto from = findEntry(m_done, isLast);
    const bool wasDone = from != m_done.end();
    if (!wasDone)
        from = findEntry(m_undone, isLast);
    if (!wasDone && from == m_undone.end())
        return;
    JournalEntry moved = *from;
    moved.last = act;
    (wasDone ? m_done : m_undone).erase(from);
    if (wasDone) {
        m_undone.push_back(std::move(moved));
    } else {
        // Where it stood before: an older act that was done again does not come after newer ones.
        const auto newer = findEntry(m_done, [&](const JournalEntry& e) { return e.root.id > moved.root.id; });
        m_done.insert(newer, std::move(moved));
    }
}

std::optional<JournalEntry> ActJournal::find(ActId root) const
{
    const auto it = findEntry(m_done, [&](const JournalEntry& entry) { return entry.root.id == root; });
    return it == m_done.end() ? std::nullopt : std::optional(*it);
}

std::optional<JournalEntry> ActJournal::ofBatch(BatchId batch) const
{
    const QString id = QString::number(batch.value);
    const auto it = findEntry(m_done, [&](const JournalEntry& entry) {
        return entry.root.inverse.value(kAction) == QLatin1String("undo_import") &&
               entry.root.inverse.value(QLatin1String("batch")).toString() == id;
    });
    return it == m_done.end() ? std::nullopt : std::optional(*it);
}

bool isFinal(const JournalAct& act)
{
    return act.inverse.value(QLatin1String("is_correction")).toBool() ||
           act.inverse.value(kAction) == QLatin1String("none");
}

} // namespace vouchwell
