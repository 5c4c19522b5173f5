#include "ui/shell/mainwindow.h"

#include "core/base/text.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace vouchwell::ui {

namespace {

constexpr QSize kFirstSize(1180, 760);
constexpr double kLargestShareOfScreen = 0.85;
/// About 900 pixels at the usual text size: below, the side list shows icons only.
constexpr double kCollapseBelowLines = 56;

QString firstLocalFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(CommandCatalog& commands, Session& session, QWidget* parent)
    : QMainWindow(parent), m_commands(commands), m_session(session)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Vouchwell"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    createParts();
    createCommands();
    restoreGeometryOrDefault();
}

MainWindow::~MainWindow() = default;

void MainWindow::createParts()
{
    const Metrics m;
    m_navigation = new Navigation;
    m_side = new QFrame;
    m_side->setProperty("surface", QStringLiteral("side"));
    auto* sideLayout = new QHBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    auto* line = new QFrame;
    line->setProperty("surface", QStringLiteral("line"));
    line->setFixedWidth(m.hairline());
    sideLayout->addWidget(m_navigation);
    sideLayout->addWidget(line);
    m_stack = new QStackedWidget;
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(m.lines(0.5));
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addLayout(m_notices);
    main->addWidget(m_stack, 1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(main, 1);
    setCentralWidget(middle);
    m_status = new StatusStrip;
    setStatusBar(m_status);
    m_bookName = new PlainLabel({}, PlainLabel::Role::Small);
    m_bookName->setContentsMargins(m.lines(0.8), 0, m.lines(0.8), 0);
    menuBar()->setCornerWidget(m_bookName);
    connect(m_navigation, &Navigation::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::createCommands()
{
    const QString category = tr("Pages");
    QAction* back = m_commands.add({QStringLiteral("go.back"),
                                    tr("&Back"),
                                    tr("Show the page before this one"),
                                    QStringLiteral("chevron-left"),
                                    {QKeySequence(Qt::ALT | Qt::Key_Left)},
                                    category});
    QAction* forward = m_commands.add({QStringLiteral("go.forward"),
                                       tr("For&ward"),
                                       tr("Undo the last step back"),
                                       QStringLiteral("chevron-right"),
                                       {QKeySequence(Qt::ALT | Qt::Key_Right)},
                                       category});
    QAction* area = m_commands.add({QStringLiteral("go.area"),
                                    tr("Switch Between &List and Page"),
                                    tr("Move the keyboard between the list of pages and the page"),
                                    {},
                                    {QKeySequence(Qt::CTRL | Qt::Key_F6)},
                                    category});
    connect(back, &QAction::triggered, this, &MainWindow::goBack);
    connect(forward, &QAction::triggered, this, &MainWindow::goForward);
    connect(area, &QAction::triggered, this, &MainWindow::switchArea);
    updateHistoryActions();
}

void MainWindow::restoreGeometryOrDefault()
{
    if (restoreGeometry(m_session.windowGeometry()))
        return;
    const QSize available = screen() ? screen()->availableSize() : kFirstSize;
    resize(kFirstSize.boundedTo(available * kLargestShareOfScreen));
}

void MainWindow::addPage(const PageInfo& info, QWidget* page)
{
    adoptPage(page);
    registerPage({info, {}, page});
}

void MainWindow::addPage(const PageInfo& info, PageFactory factory)
{
    registerPage({info, std::move(factory), nullptr});
}

void MainWindow::registerPage(Entry entry)
{
    const PageInfo info = entry.info;
    m_entries.push_back(std::move(entry));
    if (!info.isListed)
        return;
    QAction* action = m_commands.add({QStringLiteral("page.") + info.id,
                                      info.title,
                                      {},
                                      info.iconName,
                                      info.key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{info.key},
                                      tr("Pages")});
    connect(action, &QAction::triggered, this, [this, id = info.id] { showPage(id); });
    m_navigation->addEntry(info.id, info.title, info.iconName, info.group, info.key.toString(QKeySequence::NativeText));
}

void MainWindow::adoptPage(QWidget* page)
{
    m_stack->addWidget(page);
    if (auto* ours = qobject_cast<Page*>(page)) {
        connect(ours, &Page::countsChanged, this, [this, ours](const QString& text) {
            if (currentPage() == ours)
                m_status->setCounts(text);
        });
    }
}

void MainWindow::discardPages()
{
    for (Entry& known : m_entries) {
        if (!known.factory || !known.widget)
            continue;
        m_stack->removeWidget(known.widget);
        delete std::exchange(known.widget, nullptr);
    }
    m_currentId.clear();
}

void MainWindow::setWelcome(PageFactory factory)
{
    m_welcomeFactory = std::move(factory);
}

void MainWindow::buildMenus()
{
    QStringList ids;
    for (const Entry& known : m_entries) {
        if (known.info.isListed)
            ids.append(QStringLiteral("page.") + known.info.id);
    }
    auto layouts = standardMenus(ids);
    m_commands.buildMenus(menuBar(), layouts);
    // Commands that are in no menu still have to answer their keys.
    for (const Command& command : m_commands.commands())
        addAction(m_commands.action(command.id));
}

MainWindow::Entry* MainWindow::entry(const QString& id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.info.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

QWidget* MainWindow::page(const QString& id) const
{
    const Entry* known = const_cast<MainWindow*>(this)->entry(id);
    return known ? known->widget : nullptr;
}

QWidget* MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::showPage(const QString& id)
{
    Entry* wanted = entry(id);
    if (!wanted || (id == m_currentId && m_stack->currentWidget() == wanted->widget))
        return;
    if (!wanted->widget) {
        wanted->widget = wanted->factory();
        adoptPage(wanted->widget);
    }
    m_currentId = id;
    m_side->show();
    m_stack->setCurrentWidget(wanted->widget);
    m_navigation->setCurrentId(id);
    if (wanted->info.isListed)
        m_session.setPage(id);
    if (m_history.value(m_historyPosition) != id) {
        m_history = m_history.mid(0, m_historyPosition + 1);
        m_history.append(id);
        m_historyPosition = int(m_history.size()) - 1;
    }
    updateHistoryActions();
    const auto* ours = qobject_cast<const Page*>(wanted->widget);
    m_status->setCounts(ours ? ours->countsText() : QString());
    refreshCurrentPage();
    Q_EMIT pageShown(id);
}

void MainWindow::showPages()
{
    const QString last = m_session.page();
    if (entry(last))
        showPage(last);
    else if (!m_entries.empty())
        showPage(m_entries.front().info.id);
}

void MainWindow::showWelcome()
{
    if (!m_welcomeFactory)
        return;
    if (!m_welcome) {
        m_welcome = m_welcomeFactory();
        m_stack->addWidget(m_welcome);
    }
    m_side->hide();
    m_currentId.clear();
    m_history.clear();
    m_historyPosition = -1;
    updateHistoryActions();
    m_status->setCounts({});
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::refreshCurrentPage()
{
    if (auto* ours = qobject_cast<Page*>(currentPage()))
        ours->refresh();
}

void MainWindow::goBack()
{
    moveInHistory(-1);
}

void MainWindow::goForward()
{
    moveInHistory(1);
}

void MainWindow::moveInHistory(int step)
{
    const int position = m_historyPosition + step;
    if (position < 0 || position >= m_history.size())
        return;
    m_historyPosition = position;
    showPage(m_history.at(position));
}

void MainWindow::updateHistoryActions()
{
    m_commands.action(QStringLiteral("go.back"))->setEnabled(m_historyPosition > 0);
    m_commands.action(QStringLiteral("go.forward"))->setEnabled(m_historyPosition + 1 < m_history.size());
}

void MainWindow::switchArea()
{
    if (!m_navigation->hasFocus())
        return m_navigation->setFocus(Qt::ShortcutFocusReason);
    currentPage()->setFocus(Qt::ShortcutFocusReason);
    if (!currentPage()->hasFocus())
        focusNextChild();
}

NoticeBar* MainWindow::showNotice(const QString& id, NoticeBar::Kind kind, const QString& text,
                                  const QString& actionText, std::function<void()> action)
{
    removeNotice(id);
    const Metrics m;
    auto* bar = new NoticeBar(kind, displayText(text), actionText);
    bar->setObjectName(QStringLiteral("notice.") + id);
    m_noticeBars[id] = bar;
    m_notices->setContentsMargins(m.pageMargin(), m.lines(0.8), m.pageMargin(), 0);
    m_notices->addWidget(bar);
    bar->show();
    connect(bar, &NoticeBar::dismissed, this, [this, id] { removeNotice(id); });
    if (action)
        connect(bar, &NoticeBar::actionTriggered, this, [action = std::move(action)] { action(); });
    return bar;
}

void MainWindow::removeNotice(const QString& id)
{
    const auto it = m_noticeBars.find(id);
    if (it == m_noticeBars.end())
        return;
    it->second->hide();
    it->second->deleteLater();
    m_noticeBars.erase(it);
    if (m_noticeBars.empty())
        m_notices->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::setBookName(const QString& name)
{
    const QString shown = displayText(name);
    m_bookName->setText(shown);
    m_bookName->setMinimumHeight(menuBar()->sizeHint().height() - Metrics().lines(0.35));
    m_bookName->adjustSize();
    // The menu bar gives its corner a new place only when it is set.
    menuBar()->setCornerWidget(m_bookName);
    //: Window title: name of the file, name of the program
    setWindowTitle(shown.isEmpty() ? QStringLiteral("Vouchwell") : tr("%1 – Vouchwell").arg(shown));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool isAccepted = true;
    Q_EMIT closeRequested(isAccepted);
    event->setAccepted(isAccepted);
    if (isAccepted)
        m_session.setWindowGeometry(saveGeometry());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCollapsed(width() < Metrics().lines(kCollapseBelowLines));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!firstLocalFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = firstLocalFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace vouchwell::ui
