#include "app/recentmenu.h"

#include "core/base/text.h"
#include "ui/shell/session.h"

#include <QFileInfo>
#include <QTextDocument>

namespace vouchwell::app {

RecentMenu::RecentMenu(ui::Session& session, QWidget* parent) : QMenu(parent), m_session(session)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    setToolTipsVisible(true);
    const QStringList files = m_session.recentFiles();
    for (const QString& path : files) {
        const QFileInfo file(path);
        QAction* action = addAction(displayText(file.fileName()).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(Qt::convertFromPlainText(displayText(path)));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    addSeparator();
    QAction* clearList = addAction(tr("&Clear List"));
    clearList->setEnabled(!files.isEmpty());
    connect(clearList, &QAction::triggered, this, [this] {
        m_session.clearRecentFiles();
        Q_EMIT cleared();
    });
}

} // namespace vouchwell::app
