#include "core/storage/chartnotestore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kChartNote = QStringLiteral(":note");
const QString kNoteText = QStringLiteral(":text");

} // namespace

std::vector<ChartNote> ChartNoteStore::all()
{
    std::vector<ChartNote> notes;
    Statement rows(m_database, QStringLiteral("SELECT id, noted_on, note FROM chart_notes ORDER BY noted_on, id"));
    rows.run();
    while (rows.next())
        notes.push_back({{rows.int64(0)}, rows.date(1), rows.text(2)});
    return notes;
}

std::optional<ChartNote> ChartNoteStore::find(ChartNoteId note)
{
    Statement row(m_database, QStringLiteral("SELECT noted_on, note FROM chart_notes WHERE id = :note"));
    if (!row.bind(kChartNote, note).first())
        return std::nullopt;
    return ChartNote{note, row.date(0), row.text(1)};
}

ChartNoteId ChartNoteStore::add(UnitOfWork& work, const ChartNote& note)
{
    Statement row(work.database(), QStringLiteral("INSERT INTO chart_notes (noted_on, note, recorded_at, recorded_by) "
                                                  "VALUES (:on, :text, :at, :by) RETURNING id"));
    row.bind(QStringLiteral(":on"), note.on)
        .bind(kNoteText, QVariant(note.text))
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .first();
    return {row.int64(0)};
}

void ChartNoteStore::update(UnitOfWork& work, const ChartNote& note)
{
    Statement(work.database(), QStringLiteral("UPDATE chart_notes SET noted_on = :on, note = :text WHERE id = :note"))
        .bind(QStringLiteral(":on"), note.on)
        .bind(kNoteText, QVariant(note.text))
        .bind(kChartNote, note.id)
        .run();
}

void ChartNoteStore::remove(UnitOfWork& work, ChartNoteId note)
{
    Statement(work.database(), QStringLiteral("DELETE FROM chart_notes WHERE id = :note")).bind(kChartNote, note).run();
}

} // namespace vouchwell
