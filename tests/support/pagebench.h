#pragma once

#include "tests/support/bookfixture.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vouchwell::test {

/// Types into whatever has the focus; unlike QTest::keyClicks() it can type every letter.
inline void type(const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
        QApplication::sendEvent(QApplication::focusWidget(), &release);
    }
}

/// What a page of the window needs, around a book of its own.
class PageBench : public BookFixture
{
public:
    PageBench() : m_session(path(QStringLiteral("session.ini"))) {}

    ui::Workbench& workbench()
    {
        if (!m_workbench)
            m_workbench = std::make_unique<ui::Workbench>(book(), feed(), m_commands, m_prompts, m_session);
        return *m_workbench;
    }
    ui::CommandCatalog& commands() { return m_commands; }
    ui::ScriptedPrompts& prompts() { return m_prompts; }
    ui::Session& session() { return m_session; }

private:
    ui::CommandCatalog m_commands;
    ui::ScriptedPrompts m_prompts;
    ui::Session m_session;
    std::unique_ptr<ui::Workbench> m_workbench;
};

} // namespace vouchwell::test
