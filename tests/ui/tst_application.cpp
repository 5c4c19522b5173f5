#include "app/application.h"
#include "core/actions/saveperson.h"
#include "core/storage/book.h"
#include "ui/home/homepage.h"
#include "ui/settings/helpdialogs.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/shell/choicebutton.h"
#include "ui/shell/navigation.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileOpenEvent>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::app::Application;

namespace {

/// A program of its own: own settings folder, a fixed day, answers given beforehand.
struct Program
{
    Program() { start({}); }
    explicit Program(const QString& file) { start(file); }

    void start(const QString& file)
    {
        application.reset();
        auto scripted = std::make_unique<ScriptedPrompts>();
        prompts = scripted.get();
        const QString config = folder.filePath(QStringLiteral("config"));
        QDir().mkpath(config);
        application = std::make_unique<Application>(
            *qApp,
            Application::Parts{config, std::make_shared<FixedDayClock>(QDate(2026, 11, 22)), std::move(scripted)});
        application->start(file);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    MainWindow& window() { return application->desk().window(); }
    NoticeBar* notice(const char* id)
    {
        for (NoticeBar* bar : window().findChildren<NoticeBar*>(QLatin1String("notice.") + QLatin1String(id))) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    void press(const char* button)
    {
        auto* found = window().findChild<QPushButton*>(QLatin1String(button));
        QVERIFY2(found, button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void startEmptyFile(const QString& name)
    {
        prompts->nextFile(path(name));
        press("welcomeEmpty");
    }

    QTemporaryDir folder;
    ScriptedPrompts* prompts = nullptr;
    std::unique_ptr<Application> application;
};

template<typename DialogType>
DialogType* openDialog(Program& program)
{
    for (auto* dialog : program.window().findChildren<DialogType*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

int visibleWindows()
{
    int count = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        count += widget->isVisible() ? 1 : 0;
    return count;
}

QStringList unnamedControls(QWidget& window)
{
    QStringList unnamed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return unnamed;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheClockOfTheComputerIsBehind()
    {
        Program program;
        const QString path = program.path(QStringLiteral("ahead.vouchwell"));
        {
            ShopSettings shop;
            shop.name = QStringLiteral("Bakery");
            shop.timeZone = QTimeZone::utc();
            const auto book =
                std::move(Book::create(path, shop, std::make_shared<FixedDayClock>(QDate(2026, 12, 24))).value());
            Person ana;
            ana.fullName = QStringLiteral("Ana");
            QVERIFY(savePerson(*book, ana));
        }
        program.start(path);
        QVERIFY(program.notice("clock"));
        QVERIFY(
            program.notice("clock")->text().contains(QLocale().toString(QDate(2026, 12, 24), QLocale::ShortFormat)));
    }

    void greetsWithOneWindowAndNoDialog()
    {
        Program program;
        QCOMPARE(visibleWindows(), 1);
        program.window().resize(1024, 700);
        const auto choices = program.window().findChildren<ChoiceButton*>();
        QCOMPARE(choices.size(), 4);
        for (const ChoiceButton* choice : choices)
            QVERIFY(choice->isVisible() && !choice->visibleRegion().isEmpty());
        QVERIFY(program.prompts->fileRequests().isEmpty());
    }
    void startsAnEmptyFileWhereThePersonSays()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("My bakery.vouchwell"));
        QVERIFY(QFile::exists(program.path(QStringLiteral("My bakery.vouchwell"))));
        QCOMPARE(program.window().currentPageId(), QStringLiteral("home"));
        QCOMPARE(program.application->openBook()->book->shop().name, QStringLiteral("My bakery"));
        QVERIFY(program.window().windowTitle().contains(QStringLiteral("My bakery")));
        QTRY_VERIFY(program.application->openBook()->feed.current());
        QTRY_VERIFY(program.window().findChild<QPushButton*>(QStringLiteral("emptyStateAction"))->isVisible());
    }
    void doesNothingWhenThePersonCancels()
    {
        Program program;
        program.press("welcomeEmpty");
        program.press("welcomeOpen");
        program.press("welcomeImport");
        QCOMPARE(program.prompts->fileRequests().size(), 3);
        QVERIFY(!program.application->openBook());
        QVERIFY(program.window().findChild<ChoiceButton*>()->isVisible());
    }
    void neverReplacesAFileThatExists()
    {
        Program program;
        const QString path = program.path(QStringLiteral("notes.vouchwell"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        program.startEmptyFile(QStringLiteral("notes.vouchwell"));
        QVERIFY(program.notice("open"));
        QCOMPARE(contentOf(path), QByteArray("precious"));
    }
    void opensTheLastBookAgain()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        program.window().showPage(QStringLiteral("payouts"));
        program.start({});
        QVERIFY(program.application->openBook());
        QCOMPARE(program.window().currentPageId(), QStringLiteral("payouts"));
        program.application->closeBook();
        QVERIFY(!program.application->openBook());
        program.start({});
        QVERIFY(!program.application->openBook());
        QCOMPARE(program.window().findChild<WelcomePage*>()->isVisible(), true);
    }
    void saysWhyAFileCannotBeOpened()
    {
        Program program;
        const QString path = program.path(QStringLiteral("holiday.vouchwell"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a book at all, <b>really</b>");
        file.close();
        program.start(path);
        QVERIFY(program.window().findChild<WelcomePage*>()->isVisible());
        QVERIFY(program.notice("open"));
        QVERIFY(program.notice("open")->text().contains(QStringLiteral("holiday.vouchwell")));
        QCOMPARE(visibleWindows(), 1);
        QCOMPARE(contentOf(path), QByteArray("not a book at all, <b>really</b>"));
    }
    void readsTheBookOnlyAfterTheFirstPaint()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        program.start({});
        QVERIFY(!program.application->openBook()->feed.current());
        QTRY_VERIFY(program.application->openBook()->feed.current());
    }
    void showsTheSampleShopAndLeavesNothing()
    {
        Program program;
        program.press("welcomeSample");
        QTRY_VERIFY_WITH_TIMEOUT(program.application->openBook() && program.application->openBook()->feed.current(),
                                 30000);
        const QString path = program.application->openBook()->book->path();
        QVERIFY(QFile::exists(path));
        QVERIFY(program.application->openBook()->feed.current()->referrals.id.size() > 50);
        QVERIFY(program.notice("sample"));
        QCOMPARE(program.window().currentPageId(), QStringLiteral("home"));
        program.application->closeBook();
        QVERIFY(!QFile::exists(path));
        QVERIFY(!program.notice("sample"));
        program.start({});
        QVERIFY(!program.application->openBook());
    }
    void everyPageHasItsKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("page");
        QTest::newRow("Home") << int(Qt::Key_1) << QStringLiteral("home");
        QTest::newRow("Customers") << int(Qt::Key_2) << QStringLiteral("customers");
        QTest::newRow("Referrals") << int(Qt::Key_3) << QStringLiteral("referrals");
        QTest::newRow("Payouts") << int(Qt::Key_6) << QStringLiteral("payouts");
        QTest::newRow("Leaderboard") << int(Qt::Key_7) << QStringLiteral("leaderboard");
        QTest::newRow("Milestones") << int(Qt::Key_8) << QStringLiteral("milestones");
        QTest::newRow("Reports") << int(Qt::Key_0) << QStringLiteral("reports");
    }
    void everyPageHasItsKey()
    {
        QFETCH(int, key);
        Program program;
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        program.window().showPage(program.window().navigation()->ids().last());
        QTest::keyClick(&program.window(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&program.window(), Qt::Key(key), Qt::ControlModifier);
        QTEST(program.window().currentPageId(), "page");
    }
    void noTwoCommandsShareAKey()
    {
        Program program;
        for (const auto& conflict : program.application->desk().commands().conflicts())
            QFAIL(qPrintable(conflict.ids.join(u' ')));
    }
    void everyControlHasAName()
    {
        Program program;
        QCOMPARE(unnamedControls(program.window()), QStringList());
        program.press("welcomeSample");
        QTRY_VERIFY_WITH_TIMEOUT(program.application->openBook() && program.application->openBook()->feed.current(),
                                 30000);
        for (const QString& id : program.window().navigation()->ids()) {
            program.window().showPage(id);
            QCoreApplication::processEvents();
            QVERIFY2(
                unnamedControls(program.window()).isEmpty(),
                qPrintable(id + QLatin1String(": ") + unnamedControls(program.window()).join(QLatin1String(", "))));
        }
    }
    void changesTheLanguageAtOnce()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        program.window().showPage(QStringLiteral("payouts"));
        program.application->desk().commands().action(QStringLiteral("app.preferences"))->trigger();
        auto* dialog = openDialog<PreferencesDialog>(program);
        QVERIFY(dialog);
        auto* language = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        const QPointer<MainWindow> before = &program.window();
        language->setFocus();
        while (language->currentData().toString() != u"es")
            QTest::keyClick(language, Qt::Key_Down);
        QTRY_VERIFY(!before);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QCOMPARE(program.window().currentPageId(), QStringLiteral("payouts"));
        QVERIFY(program.window().isVisible());
        QVERIFY(openDialog<PreferencesDialog>(program));
        program.start({});
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        program.application->setLanguage(QStringLiteral("en"));
        QCOMPARE(QLocale().language(), QLocale::English);
    }
    void changesTheColoursAtOnceAndRemembersThem()
    {
        Program program;
        program.application->desk().commands().action(QStringLiteral("app.preferences"))->trigger();
        auto* dialog = openDialog<PreferencesDialog>(program);
        auto* theme = dialog->findChild<QComboBox*>(QStringLiteral("theme"));
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QVERIFY(program.application->theme().isDark());
        program.start({});
        QVERIFY(program.application->theme().isDark());
        program.application->preferences().setThemeMode(Theme::Mode::Light);
        program.application->theme().setMode(Theme::Mode::Light);
    }
    void nothingClosesWhileAnImportWrites()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        program.application->desk().workbench()->setWriting(true);
        QVERIFY(!program.application->desk().commands().action(QStringLiteral("referral.record"))->isEnabled());
        program.application->closeBook();
        QVERIFY(program.application->openBook());
        QVERIFY(!program.window().close());
        QVERIFY(program.notice("open"));
        program.application->desk().workbench()->setWriting(false);
        QVERIFY(program.application->desk().commands().action(QStringLiteral("referral.record"))->isEnabled());
        QVERIFY(program.window().close());
    }
    void opensWhatTheDesktopHandsOver()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("one.vouchwell"));
        program.application->closeBook();
        QFileOpenEvent event(program.path(QStringLiteral("one.vouchwell")));
        QCoreApplication::sendEvent(qApp, &event);
        QVERIFY(program.application->openBook());
        Q_EMIT program.window().fileDropped(program.path(QStringLiteral("gone.vouchwell")));
        QVERIFY(program.notice("open"));
        QVERIFY(program.application->openBook());
    }
    void recordsAReferralFromAnyPage()
    {
        Program program;
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        QTest::keyClick(&program.window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<QDialog>(program));
        QTest::keyClick(openDialog<QDialog>(program), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<QDialog>(program));
    }
    void withoutABookOnlyWhatWorksIsOffered()
    {
        Program program;
        CommandCatalog& commands = program.application->desk().commands();
        for (const char* id : {"referral.record", "customer.add", "page.home", "file.close", "report.referrals"})
            QVERIFY2(!commands.action(QLatin1String(id))->isEnabled(), id);
        program.startEmptyFile(QStringLiteral("shop.vouchwell"));
        for (const char* id : {"referral.record", "customer.add", "page.home", "file.close", "report.referrals"})
            QVERIFY2(commands.action(QLatin1String(id))->isEnabled(), id);
        program.application->closeBook();
        for (const char* id : {"referral.record", "customer.add", "page.home", "file.close", "report.referrals"})
            QVERIFY2(!commands.action(QLatin1String(id))->isEnabled(), id);
    }
    void listsItsKeysAndItsLicence()
    {
        Program program;
        CommandCatalog& commands = program.application->desk().commands();
        commands.action(QStringLiteral("help.shortcuts"))->trigger();
        auto* shortcuts = openDialog<ShortcutsDialog>(program);
        QVERIFY(shortcuts);
        QCOMPARE(shortcuts->findChild<DataTable*>()->model()->rowCount(), int(commands.shortcuts().size()));
        shortcuts->reject();
        commands.action(QStringLiteral("app.about"))->trigger();
        auto* about = openDialog<AboutDialog>(program);
        QVERIFY(about);
        const auto* words = about->findChild<PlainLabel*>(QStringLiteral("aboutText"));
        QVERIFY(words->text().contains(QStringLiteral("GNU General Public License")));
        QCOMPARE(words->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
