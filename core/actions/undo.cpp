#include "core/actions/undo.h"

#include "core/actions/acttitle.h"
#include "core/actions/inverseaction.h"
#include "core/actions/takeback.h"
#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class UndoTexts
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// While it lives, the next act of the book is said to take back this one.
class UndoMark
{
public:
    UndoMark(Database& database, ActId act) : m_database(database) { m_database.setActToUndo(act.value); }
    ~UndoMark() { m_database.setActToUndo(0); }
    UndoMark(const UndoMark&) = delete;
    UndoMark& operator=(const UndoMark&) = delete;

private:
    Database& m_database;
};

Failure notUndone(const QString& sentence)
{
    return Failure{Failure::Kind::Refused, sentence};
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// A sentence for the strip.
QString sentenceOf(const TakenBack& result)
{
    const QString title = capitalised(actTitle(result.act));
    if (result.isRedo)
        return UndoTexts::tr("%1 done again.").arg(title);
    QStringList parts;
    if (result.act.name == u"import")
        parts << UndoTexts::tr("%n removed", nullptr, int(result.removed));
    const auto names = [](const QStringList& list) { return list.mid(0, 5).join(QLatin1String(", ")); };
    if (result.act.name == u"import" && result.restored > 0)
        parts << UndoTexts::tr("%n as before", nullptr, int(result.restored));
    if (!result.kept.isEmpty())
        parts << UndoTexts::tr("%n kept because they were changed since (%1)", nullptr, int(result.kept.size()))
                     .arg(names(result.kept));
    if (!result.cannot.isEmpty())
        parts << UndoTexts::tr("%n cannot be taken back because a reward was paid (%1)", nullptr,
                               int(result.cannot.size()))
                     .arg(names(result.cannot));
    if (parts.isEmpty())
        return UndoTexts::tr("%1 taken back.").arg(title);
    return UndoTexts::tr("%1 taken back: %2.").arg(title, parts.join(QLatin1String(", ")));
}

std::vector<ActId> laterThan(const JournalEntry& entry, const ActJournal& journal)
{
    std::vector<ActId> later;
    for (const JournalEntry& other : journal.done()) {
        if (other.root.id > entry.root.id)
            later.push_back(other.root.id);
    }
    return later;
}

Result<TakenBack> takeBack(Book& book, const ActJournal& journal, const JournalEntry& entry, bool isRedo)
{
    if (!isRedo && isFinal(entry.root))
        return notUndone(whyFinal(entry.root));
    const UndoMark mark(book.database(), entry.last.id);
    const QString action = entry.last.inverse.value(QLatin1String("action")).toString();
    if (action == u"undo_import")
        return takeBackImport(book, entry, laterThan(entry, journal));
    if (action == u"take_back")
        return takeBackChanges(book, entry, isRedo);
    const Result<Done> done = runInverse(book, entry.last.inverse);
    if (!done)
        return done.failure();
    TakenBack result;
    result.act = entry.root;
    result.isRedo = isRedo;
    return result;
}

Result<TakenBack> told(Result<TakenBack> result)
{
    try {
        if (result)
            result->sentence = sentenceOf(*result);
    } catch (const std::bad_alloc&) {
        result->sentence.clear(); // it is done, with words or without
    }
    return result;
}

template<typename Choose>
Result<TakenBack> takeBackChosen(Book& book, bool isRedo, const QString& nothing, Choose choose)
{
    try {
        const ActJournal journal(book.database());
        const std::optional<JournalEntry> entry = choose(journal);
        return entry ? told(takeBack(book, journal, *entry, isRedo)) : Result<TakenBack>(notUndone(nothing));
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

std::optional<JournalEntry> lastOf(const std::vector<JournalEntry>& entries)
{
    return entries.empty() ? std::nullopt : std::optional(entries.back());
}

} // namespace

UndoState undoState(Book& book)
{
    UndoState state;
    try {
        const ActJournal journal(book.database());
        if (const std::optional<JournalEntry> entry = lastOf(journal.done()))
            state.undo = entry->root;
        if (const std::optional<JournalEntry> entry = lastOf(journal.undone()))
            state.redo = entry->root;
        for (auto it = journal.done().rbegin(); it != journal.done().rend() && !state.before; ++it) {
            if (it != journal.done().rbegin() && !isFinal(it->root))
                state.before = it->root;
        }
    } catch (const StorageError&) {
        return {}; // nothing is offered; reading again tells the reason
    }
    return state;
}

Result<TakenBack> undo(Book& book)
{
    return takeBackChosen(book, false, UndoTexts::tr("There is nothing to undo."),
                          [](const ActJournal& journal) { return lastOf(journal.done()); });
}

Result<TakenBack> redo(Book& book)
{
    return takeBackChosen(book, true, UndoTexts::tr("There is nothing to redo."),
                          [](const ActJournal& journal) { return lastOf(journal.undone()); });
}

Result<TakenBack> undoAct(Book& book, ActId act)
{
    return takeBackChosen(book, false, UndoTexts::tr("This was taken back already."),
                          [act](const ActJournal& journal) { return journal.find(act); });
}

Result<TakenBack> undoImport(Book& book, BatchId batch)
{
    return takeBackChosen(book, false, UndoTexts::tr("This import was taken back already."),
                          [batch](const ActJournal& journal) { return journal.ofBatch(batch); });
}

} // namespace vouchwell
