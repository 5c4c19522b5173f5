#include "ui/shell/workbench.h"

namespace vouchwell::ui {

Workbench::Workbench(Book& book, SnapshotFeed& feed, CommandCatalog& commands, Prompts& prompts, Session& session,
                     QObject* parent)
    : QObject(parent), m_book(book), m_feed(feed), m_commands(commands), m_prompts(prompts), m_session(session)
{
}

void Workbench::setWriting(bool isWriting)
{
    if (m_isWriting == isWriting)
        return;
    m_isWriting = isWriting;
    Q_EMIT writingChanged(isWriting);
}

} // namespace vouchwell::ui
