#pragma once

#include "core/base/result.h"
#include "core/storage/actjournal.h"

#include <QStringList>

namespace vouchwell {

class Book;

/// What came of taking an act back, or of doing it again.
struct TakenBack
{
    JournalAct act; ///< as it was done first
    bool isRedo = false;
    qint64 removed = 0;  ///< of an import: people, referrals or sales, whatever the list was of
    qint64 restored = 0; ///< records that were there before and are again as they were
    QStringList kept;    ///< names of what was changed since and stays
    QStringList cannot;  ///< names of what stays because a reward was paid
    QString sentence;    ///< "Import of clientes.csv taken back: 140 removed, 2 kept ..."
};

/// What can be undone and redone next, for menus.
struct UndoState
{
    std::optional<JournalAct> undo;
    std::optional<JournalAct> redo;
    std::optional<JournalAct> before; ///< what can be taken back where `undo` is refused
};
UndoState undoState(Book& book);

/// Takes back the newest act that holds. What cannot be taken back is refused, with what to do instead.
Result<TakenBack> undo(Book& book);
/// Does again what was taken back last, unless something new was done since.
Result<TakenBack> redo(Book& book);
/// Takes back this act, even if others followed.
Result<TakenBack> undoAct(Book& book, ActId act);
/// Takes back an import from the list of imports.
Result<TakenBack> undoImport(Book& book, BatchId batch);

} // namespace vouchwell
