#include "ui/shell/commandcatalog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vouchwell::ui;

namespace {

class CountingPage : public Page
{
public:
    explicit CountingPage(const QString& title) : Page(title)
    {
        header()->setSubtitle(QStringLiteral("A subtitle that may be cut"));
        header()->addControl(new PeriodChooser(QDate(2026, 11, 22)));
        header()->addControl(new SearchField(QStringLiteral("Search"), QStringLiteral("Search customers")));
        header()->setPrimary(QStringLiteral("Record a referral"));
        auto* tile = new KpiTile(QStringLiteral("Referrals received"));
        tile->setValue(QStringLiteral("41"));
        tile->setPill(QStringLiteral("8 more"), Tone::Good);
        content()->addWidget(tile);
        content()->addStretch(1);
    }
    void refresh() override
    {
        ++refreshes;
        setCountsText(QStringLiteral("%1 shown").arg(header()->title()));
    }
    int refreshes = 0;
};

bool isShownIn(const QWidget* widget, const QWidget* window)
{
    return widget->isVisibleTo(window) && !widget->visibleRegion().isEmpty();
}

/// Buttons and labels whose text does not fit, which the layouts must never let happen. Elided labels say so
/// themselves through a small minimum size.
QStringList clippedTexts(const QWidget* window)
{
    QStringList result;
    for (const auto* widget : window->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((!label && !button) || !isShownIn(widget, window))
            continue;
        if (label ? label->text().isEmpty() : button->text().isEmpty())
            continue;
        const QSize needed =
            label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            result.append(
                QStringLiteral("%1 '%2' %3x%4")
                    .arg(QLatin1String(widget->metaObject()->className()), label ? label->text() : button->text())
                    .arg(needed.width())
                    .arg(needed.height()));
    }
    return result;
}

QStringList unnamedFocusable(const QWidget* window)
{
    QStringList result;
    for (auto* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !isShownIn(widget, window))
            continue;
        if (widget->parentWidget() && widget->focusProxy())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            result.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return result;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp, Theme::Mode::Light};
    QTemporaryDir m_folder;
    QFont m_font = QApplication::font();
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CommandCatalog> m_commands;
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;

    QString iniPath() const { return m_folder.filePath(QStringLiteral("session.ini")); }

    void open()
    {
        m_session = std::make_unique<Session>(iniPath());
        m_commands = std::make_unique<CommandCatalog>();
        m_window = std::make_unique<MainWindow>(*m_commands, *m_session);
        const auto info = [](const char* id, const char* title, Qt::Key key) {
            return PageInfo{
                QLatin1String(id), QLatin1String(title), {}, QStringLiteral("house"), QKeySequence(Qt::CTRL | key)};
        };
        m_window->addPage(info("home", "Home", Qt::Key_1), new CountingPage(QStringLiteral("Home")));
        m_window->addPage(info("customers", "Customers", Qt::Key_2), [this] {
            ++m_made;
            return new CountingPage(QStringLiteral("Customers"));
        });
        m_window->addPage(info("payouts", "Payouts", Qt::Key_6),
                          [] { return new CountingPage(QStringLiteral("Payouts")); });
        auto* welcome = new WelcomePage;
        welcome->setLanguages({{QStringLiteral("en"), QStringLiteral("English")}}, QStringLiteral("en"));
        m_window->setWelcome([welcome] { return welcome; });
        m_window->buildMenus();
        m_window->show();
        m_window->showPages();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_commands.reset();
        m_session.reset();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(iniPath());
        m_made = 0;
        open();
    }
    void cleanup()
    {
        closeWindow();
        QApplication::setFont(m_font);
    }

    void startsWithTheFirstPage()
    {
        QCOMPARE(m_window->currentPageId(), QStringLiteral("home"));
        QCOMPARE(m_window->navigation()->currentId(), QStringLiteral("home"));
    }

    void makesAPageWhenItIsShown()
    {
        QCOMPARE(m_made, 0);
        m_window->showPage(QStringLiteral("customers"));
        m_window->showPage(QStringLiteral("home"));
        m_window->showPage(QStringLiteral("customers"));
        QCOMPARE(m_made, 1);
        QCOMPARE(static_cast<CountingPage*>(m_window->currentPage())->refreshes, 2);
    }

    void keysSwitchPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("payouts"));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("home"));
        QVERIFY(m_commands->conflicts().empty());
    }

    void goesBackAndForward()
    {
        m_window->showPage(QStringLiteral("customers"));
        m_window->showPage(QStringLiteral("payouts"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("customers"));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("payouts"));
        QVERIFY(!m_commands->action(QStringLiteral("go.forward"))->isEnabled());
    }

    void remembersPageAndSize()
    {
        m_window->showPage(QStringLiteral("payouts"));
        m_window->resize(780, 560);
        closeWindow();
        open();
        QCOMPARE(m_window->currentPageId(), QStringLiteral("payouts"));
        QCOMPARE(m_window->size(), QSize(780, 560));
    }

    void theOutcomeCanBeTakenBackOnce()
    {
        int undone = 0;
        m_window->status()->showOutcome(QStringLiteral("Recorded: <b>Marco</b>"), QStringLiteral("Undo"),
                                        [&undone] { ++undone; });
        auto* button = m_window->findChild<QPushButton*>(QStringLiteral("outcomeAction"));
        QVERIFY(button->isVisible());
        QCOMPARE(m_window->status()->outcome(), QStringLiteral("Recorded: <b>Marco</b>"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!button->isVisible());
    }

    void aNoticeReplacesItsPredecessor()
    {
        m_window->showNotice(QStringLiteral("sample"), NoticeBar::Kind::Info, QStringLiteral("First"));
        m_window->showNotice(QStringLiteral("sample"), NoticeBar::Kind::Warn, QStringLiteral("Second"));
        auto shown = m_window->findChildren<NoticeBar*>();
        shown.removeIf([](const NoticeBar* bar) { return bar->isHidden(); });
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first()->text(), QStringLiteral("Second"));
        QTest::mouseClick(shown.first()->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(shown.first()->isHidden());
    }

    void takesADroppedFile()
    {
        QSignalSpy dropped(m_window.get(), &MainWindow::fileDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/shop/list.csv"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toString(), QStringLiteral("/shop/list.csv"));
    }

    void theListCollapsesInANarrowWindow()
    {
        m_window->resize(600, 600);
        QVERIFY(m_window->navigation()->isCollapsed());
        m_window->resize(1180, 760);
        QVERIFY(!m_window->navigation()->isCollapsed());
    }

    void theWelcomePageStartsEveryWay()
    {
        m_window->showWelcome();
        QVERIFY(!m_window->navigation()->isVisible());
        auto* welcome = m_window->findChild<WelcomePage*>();
        const std::vector<std::pair<const char*, void (WelcomePage::*)()>> ways = {
            {"welcomeImport", &WelcomePage::importRequested},
            {"welcomeEmpty", &WelcomePage::emptyFileRequested},
            {"welcomeOpen", &WelcomePage::openRequested},
            {"welcomeSample", &WelcomePage::sampleRequested}};
        for (const auto& [name, signal] : ways) {
            QSignalSpy requested(welcome, signal);
            auto* button = welcome->findChild<QPushButton*>(QLatin1String(name));
            QVERIFY(isShownIn(button, m_window.get()));
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(requested.count(), 1);
        }
    }

    void everythingOneCanFocusHasAName()
    {
        QCOMPARE(unnamedFocusable(m_window.get()).join(u' '), QString());
        m_window->showWelcome();
        QCOMPARE(unnamedFocusable(m_window.get()).join(u' '), QString());
    }

    void noTextIsClipped_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {9, 14, 16})
            QTest::addRow("%d pt", points) << points;
    }
    void noTextIsClipped()
    {
        QFETCH(int, points);
        closeWindow();
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
        open();
        m_window->resize(1024, 700);
        m_window->status()->showOutcome(QStringLiteral("Recorded: Marco was referred by Lucía."),
                                        QStringLiteral("Undo"), [] {});
        m_window->showNotice(QStringLiteral("sample"), NoticeBar::Kind::Warn,
                             QStringLiteral("Sample data – nothing here is saved."),
                             QStringLiteral("Start my own file"));
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1024, 700));
        QCOMPARE(clippedTexts(m_window.get()).join(u' '), QString());
        m_window->showWelcome();
        QCoreApplication::processEvents();
        QCOMPARE(clippedTexts(m_window.get()).join(u' '), QString());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
