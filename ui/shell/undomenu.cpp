#include "ui/shell/undomenu.h"

#include "core/actions/acttitle.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/shell/bookjob.h"
#include "ui/shell/commandcatalog.h"

#include <QTextDocument>

namespace vouchwell::ui {

namespace {

const QString kUndo = QStringLiteral("edit.undo");
const QString kRedo = QStringLiteral("edit.redo");

/// For menus, where "&" underlines a letter.
QString escaped(const QString& text)
{
    return displayText(text).replace(u'&', QStringLiteral("&&"));
}

QString inMenu(const JournalAct& act)
{
    return escaped(actTitle(act));
}

/// The payout on whose page a new entry corrects what cannot be taken back.
PayoutId payoutOf(const JournalAct& act)
{
    return act.name == u"mark_paid" || act.name == u"close_payout" ? PayoutId{act.subject.toLongLong()} : PayoutId{};
}

} // namespace

UndoMenu::UndoMenu(Workbench& workbench) : QObject(&workbench), m_workbench(workbench)
{
    CommandCatalog& commands = workbench.commands();
    if (QAction* action = commands.action(kUndo))
        connect(action, &QAction::triggered, this, &UndoMenu::undo);
    if (QAction* action = commands.action(kRedo))
        connect(action, &QAction::triggered, this, &UndoMenu::redo);
    connect(&workbench.book(), &Book::changed, this, &UndoMenu::refresh);
    connect(&workbench, &Workbench::writingChanged, this, &UndoMenu::refresh);
    connect(&workbench, &Workbench::undoStackChanged, this, &UndoMenu::followStack);
    refresh();
}

void UndoMenu::refresh()
{
    if (!m_workbench.isWriting())
        m_state = undoState(m_workbench.book());
    if (showStack())
        return;
    showUndo();
    showRedo();
}

void UndoMenu::followStack()
{
    if (m_followed)
        disconnect(m_followed, nullptr, this, nullptr);
    m_followed = m_workbench.undoStack();
    if (m_followed)
        connect(m_followed, &QUndoStack::indexChanged, this, &UndoMenu::showStack);
    refresh();
}

/// True where a page has steps of its own.
bool UndoMenu::showStack()
{
    QUndoStack* stack = m_workbench.undoStack();
    if (!stack)
        return false;
    if (QAction* action = m_workbench.commands().action(kUndo)) {
        //: %1: a step of drawing, such as "Move Champion to 7"
        action->setText(stack->canUndo() ? tr("&Undo: %1").arg(escaped(stack->undoText())) : tr("&Undo"));
        action->setToolTip(tr("Take back what was done last"));
        action->setEnabled(stack->canUndo());
    }
    if (QAction* action = m_workbench.commands().action(kRedo)) {
        action->setText(stack->canRedo() ? tr("&Redo: %1").arg(escaped(stack->redoText())) : tr("&Redo"));
        action->setEnabled(stack->canRedo());
    }
    return true;
}

void UndoMenu::showUndo()
{
    QAction* action = m_workbench.commands().action(kUndo);
    if (!action)
        return;
    const bool isFinalAct = m_state.undo && isFinal(*m_state.undo);
    //: %1: what was done, such as "import of clientes.csv (142 customers)"
    const QString text = isFinalAct ? tr("&Undo Is Not Possible: %1…") : tr("&Undo %1");
    action->setText(m_state.undo ? text.arg(inMenu(*m_state.undo)) : tr("&Undo"));
    action->setToolTip(isFinalAct ? Qt::convertFromPlainText(displayText(whyFinal(*m_state.undo)), Qt::WhiteSpaceNormal)
                                  : tr("Take back what was done last"));
    action->setEnabled(m_state.undo && !m_workbench.isWriting() && !m_workbench.book().isReadOnly());
}

void UndoMenu::showRedo()
{
    QAction* action = m_workbench.commands().action(kRedo);
    if (!action)
        return;
    action->setText(m_state.redo ? tr("&Redo %1").arg(inMenu(*m_state.redo)) : tr("&Redo"));
    action->setEnabled(m_state.redo && !m_workbench.isWriting() && !m_workbench.book().isReadOnly());
}

QString UndoMenu::takingBack(const std::optional<JournalAct>& act) const
{
    //: %1: what was done, such as "import of clientes.csv (142 customers)"
    return act ? tr("Being taken back: %1.").arg(displayText(actTitle(*act))) : tr("Something is being taken back.");
}

void UndoMenu::undo()
{
    if (QUndoStack* stack = m_workbench.undoStack())
        return stack->undo();
    run(takingBack(m_state.undo), [](Book& book) { return vouchwell::undo(book); });
}

void UndoMenu::redo()
{
    if (QUndoStack* stack = m_workbench.undoStack())
        return stack->redo();
    run(m_state.redo ? tr("Being done again: %1.").arg(displayText(actTitle(*m_state.redo)))
                     : tr("Something is being done again."),
        [](Book& book) { return vouchwell::redo(book); });
}

void UndoMenu::undoAct(ActId act)
{
    run(takingBack(m_state.before), [act](Book& book) { return vouchwell::undoAct(book, act); });
}

void UndoMenu::run(const QString& deed, const std::function<Result<TakenBack>(Book&)>& work)
{
    if (m_workbench.isWriting())
        return;
    runBookJob(
        m_workbench, deed, Book::Mode::ReadWrite, [work](Book& book, const std::stop_token&) { return work(book); },
        [this](const Result<TakenBack>& result) { tell(result); });
}

void UndoMenu::tell(const Result<TakenBack>& result)
{
    refresh();
    if (result) {
        Q_EMIT done(result->sentence);
        return;
    }
    UndoRefusal refusal{result.failure().text, {}, {}, {}};
    if (m_state.before) {
        refusal.earlierTitle = inMenu(*m_state.before);
        refusal.earlier = m_state.before->id;
    }
    if (m_state.undo && isFinal(*m_state.undo))
        refusal.payout = payoutOf(*m_state.undo);
    Q_EMIT refused(refusal);
}

} // namespace vouchwell::ui
