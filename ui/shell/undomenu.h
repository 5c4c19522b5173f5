#pragma once

#include "core/actions/undo.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <functional>

namespace vouchwell::ui {

class Workbench;

/// Why something was not taken back, and what can be done instead.
struct UndoRefusal
{
    QString sentence;
    QString earlierTitle; ///< what was done before that, for a menu
    ActId earlier;        ///< invalid where there is nothing
    PayoutId payout;      ///< where a new entry corrects it
};

/// Undo and Redo of the Edit menu: says in the user's words what they would take back, does it on a worker and tells
/// what came of it. A page that has steps of its own puts them here while it is in front (Workbench::setUndoStack).
/// Lives as long as the workbench.
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
    void refused(const vouchwell::ui::UndoRefusal& refusal);

private:
    void followStack();
    bool showStack();
    void run(const QString& deed, const std::function<Result<TakenBack>(Book&)>& work);
    void showUndo();
    void showRedo();
    void tell(const Result<TakenBack>& result);
    QString takingBack(const std::optional<JournalAct>& act) const;

    Workbench& m_workbench;
    QPointer<QUndoStack> m_followed;
    UndoState m_state;
};

} // namespace vouchwell::ui
