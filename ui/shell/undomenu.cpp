#include "ui/shell/undomenu.h"

#include "core/actions/acttitle.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

namespace {

/// For menus, where "&" underlines a letter.
QString inMenu(const JournalAct& act)
{
    return displayText(actTitle(act)).replace(u'&', QStringLiteral("&&"));
}

} // namespace

UndoMenu::UndoMenu(Workbench& workbench) : QObject(&workbench), m_workbench(workbench)
{
    CommandCatalog& commands = workbench.commands();
    if (QAction* action = commands.action(QStringLiteral("edit.undo")))
        connect(action, &QAction::triggered, this, &UndoMenu::undo);
    if (QAction* action = commands.action(QStringLiteral("edit.redo")))
        connect(action, &QAction::triggered, this, &UndoMenu::redo);
    connect(&workbench.book(), &Book::changed, this, &UndoMenu::refresh);
    connect(&workbench, &Workbench::writingChanged, this, &UndoMenu::refresh);
    refresh();
}

void UndoMenu::refresh()
{
    const bool isWritable = !m_workbench.isWriting() && !m_workbench.book().isReadOnly();
    if (!m_workbench.isWriting())
        m_state = undoState(m_workbench.book());
    const auto show = [&](const char* id, const std::optional<JournalAct>& act, const QString& text,
                          const QString& nothing) {
        QAction* action = m_workbench.commands().action(QLatin1String(id));
        if (!action)
            return;
        action->setText(act ? text.arg(inMenu(*act)) : nothing);
        action->setEnabled(act && isWritable);
    };
    //: %1: what was done, such as "import of clientes.csv (142 customers)"
    show("edit.undo", m_state.undo, tr("&Undo %1"), tr("&Undo"));
    show("edit.redo", m_state.redo, tr("&Redo %1"), tr("&Redo"));
}

void UndoMenu::undo()
{
    tell(vouchwell::undo(m_workbench.book()));
}

void UndoMenu::redo()
{
    tell(vouchwell::redo(m_workbench.book()));
}

void UndoMenu::undoAct(ActId act)
{
    tell(vouchwell::undoAct(m_workbench.book(), act));
}

void UndoMenu::tell(const Result<TakenBack>& result)
{
    refresh();
    if (result) {
        Q_EMIT done(result->sentence);
        return;
    }
    Q_EMIT refused(result.failure().text, m_state.before ? inMenu(*m_state.before) : QString(),
                   m_state.before ? m_state.before->id : ActId{});
}

} // namespace vouchwell::ui
