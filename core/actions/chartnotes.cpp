#include "core/actions/chartnotes.h"

#include "core/storage/book.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class NoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChartNotes)
};

QJsonObject noteJson(const std::optional<ChartNote>& note)
{
    if (!note)
        return {};
    return {{QStringLiteral("on"), note->on.toString(Qt::ISODate)}, {QStringLiteral("text"), note->text}};
}

Failure noSuchNote()
{
    return {Failure::Kind::NotFound, NoteTexts::tr("This note is no longer in the book.")};
}

/// Files what `change` does as one act that can be taken back.
template<typename Change>
void actOnNote(Book& book, const QString& name, const std::optional<ChartNote>& before,
               const std::optional<ChartNote>& after, Change change)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    ChartNoteStore store(book.database());
    ChangeRecorder changes(work);
    const ChartNoteId id = change(work, store);
    const ActId filed = HistoryStore::addAct(work, name, after ? after->text : before->text, changes);
    HistoryStore::audit(work, filed, QStringLiteral("chart_note"), id.value, noteJson(before), noteJson(after));
    work.commit();
    book.announceChange();
}

} // namespace

Result<std::vector<ChartNote>> chartNotes(Book& book)
{
    try {
        return ChartNoteStore(book.database()).all();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<ChartNoteId> saveChartNote(Book& book, const ChartNote& wanted)
{
    ChartNote note = wanted;
    note.text = wanted.text.simplified();
    if (note.text.isEmpty())
        return Failure{Failure::Kind::Refused, NoteTexts::tr("Please write what happened on that day.")};
    if (!note.on.isValid())
        return Failure{Failure::Kind::Refused, NoteTexts::tr("Please choose the day of the note.")};
    try {
        if (!note.id.isValid()) {
            actOnNote(book, QStringLiteral("add_chart_note"), std::nullopt, note,
                      [&](UnitOfWork& work, ChartNoteStore& store) {
                          note.id = store.add(work, note);
                          return note.id;
                      });
            return note.id;
        }
        const std::optional<ChartNote> before = ChartNoteStore(book.database()).find(note.id);
        if (!before)
            return noSuchNote();
        if (*before != note)
            actOnNote(book, QStringLiteral("change_chart_note"), before, note,
                      [&](UnitOfWork& work, ChartNoteStore& store) {
                          store.update(work, note);
                          return note.id;
                      });
        return note.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> removeChartNote(Book& book, ChartNoteId id)
{
    try {
        const std::optional<ChartNote> before = ChartNoteStore(book.database()).find(id);
        if (!before)
            return noSuchNote();
        actOnNote(book, QStringLiteral("remove_chart_note"), before, std::nullopt,
                  [&](UnitOfWork& work, ChartNoteStore& store) {
                      store.remove(work, id);
                      return id;
                  });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
