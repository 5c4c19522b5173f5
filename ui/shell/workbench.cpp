#include "ui/shell/workbench.h"

namespace vouchwell::ui {

Workbench::Workbench(Book& book, SnapshotFeed& feed, CommandCatalog& commands, Prompts& prompts, Session& session,
                     QObject* parent)
    : QObject(parent), m_book(book), m_feed(feed), m_commands(commands), m_prompts(prompts), m_session(session)
{
}

void Workbench::setWriting(bool isWriting, const QString& deed)
{
    if (m_isWriting == isWriting)
        return;
    m_isWriting = isWriting;
    m_deed = deed;
    Q_EMIT writingChanged(isWriting);
}

void Workbench::setUndoStack(QUndoStack* stack)
{
    if (stack == m_undoStack)
        return;
    m_undoStack = stack;
    Q_EMIT undoStackChanged();
}

QString Workbench::deed() const
{
    if (!m_isWriting)
        return {};
    return m_deed.isEmpty() ? tr("An import is being written.") : m_deed;
}

} // namespace vouchwell::ui
