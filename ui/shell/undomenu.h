#pragma once

#include "core/actions/undo.h"

#include <QObject>

namespace vouchwell::ui {

class Workbench;

/// Undo and Redo of the Edit menu: says in the user's words what they would take back, does it and tells what came of
/// it. Lives as long as the workbench.
class UndoMenu : public QObject
{
    Q_OBJECT

public:
    explicit UndoMenu(Workbench& workbench);

    void undo();
    void redo();
    /// An act that is not the newest; used where Undo was refused.
    void undoAct(ActId act);
    /// Brings texts and state of the commands up to date.
    void refresh();

Q_SIGNALS:
    void done(const QString& sentence);
    /// Why not, and what to do instead; `earlier` is what was done before that, if anything.
    void refused(const QString& sentence, const QString& earlierTitle, vouchwell::ActId earlier);

private:
    void tell(const Result<TakenBack>& result);

    Workbench& m_workbench;
    UndoState m_state;
};

} // namespace vouchwell::ui
