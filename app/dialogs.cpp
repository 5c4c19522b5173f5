#include "app/dialogs.h"

#include "app/application.h"
#include "ui/settings/helpdialogs.h"
#include "ui/settings/preferencesdialog.h"

#include <QTimer>

namespace vouchwell::app {

using namespace vouchwell::ui;

Dialogs::Dialogs(Application& program) : QObject(&program), m_program(program) {}

void Dialogs::connectCommands()
{
    CommandCatalog& commands = m_program.desk().commands();
    connect(commands.action(QStringLiteral("app.preferences")), &QAction::triggered, this, &Dialogs::showPreferences);
    connect(commands.action(QStringLiteral("app.about")), &QAction::triggered, this, &Dialogs::showAbout);
    connect(commands.action(QStringLiteral("help.shortcuts")), &QAction::triggered, this, &Dialogs::showShortcuts);
}

void Dialogs::showPreferences()
{
    auto* dialog = new PreferencesDialog(m_program.preferences(), m_program.prompts(), &m_program.desk().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLanguageLock(m_program.desk().obstacle());
    const OpenBook* open = m_program.openBook();
    dialog->setBook(open ? open->book->path() : QString(), whyNothingIsWatched());
    connect(dialog, &PreferencesDialog::themeChosen, &m_program.theme(), &Theme::setMode);
    connect(dialog, &PreferencesDialog::watchedFolderChosen, &m_program, &Application::watchTill);
    connect(dialog, &PreferencesDialog::languageChosen, this, [this](const QString& code) {
        QTimer::singleShot(0, this, [this, code] {
            m_program.setLanguage(code);
            showPreferences();
        });
    });
    dialog->open();
}

QString Dialogs::whyNothingIsWatched() const
{
    const OpenBook* open = m_program.openBook();
    if (!open)
        return tr("Open your file first: the folder belongs to it.");
    if (open->isSample())
        return tr("The sample shop is not saved, so no folder is watched for it.");
    return open->book->isReadOnly() ? tr("This file is open for reading only, so nothing can be imported into it.")
                                    : QString();
}

void Dialogs::showAbout()
{
    auto* dialog = new AboutDialog(QStringLiteral(VOUCHWELL_VERSION), &m_program.desk().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Dialogs::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_program.desk().commands(), &m_program.desk().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vouchwell::app
