#include "app/application.h"
#include "core/actions/importfile.h"
#include "core/storage/statement.h"
#include "ui/imports/importpage.h"
#include "ui/settings/preferencesdialog.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::app::Application;

namespace {

const QByteArray kHead = "Order,Date,Email,Total\n";

/// A program with a book of one referral, and an empty folder for the till.
struct Program
{
    Program()
    {
        QDir(folder.path()).mkdir(QStringLiteral("till"));
        const auto made =
            Book::create(path("shop.vouchwell"), suggestedShop(QLocale(QLocale::English, QLocale::Ireland)), clock());
        Q_ASSERT(made.isOk());
        importInto(**made, ImportKind::Referrals,
                   "Referrer,Referrer email,Friend,Friend email,Date\n"
                   "Ana,ana@example.org,Ben,ben@example.org,2026-11-01\n");
    }
    void importInto(Book& book, ImportKind kind, const QByteArray& list) const
    {
        ImportRequest request;
        request.path = write("elsewhere.csv", list);
        request.kind = kind;
        request.choices = choicesFor(book);
        const auto done = importFile(book, request);
        Q_ASSERT(done.isOk());
    }
    static std::shared_ptr<const Clock> clock() { return std::make_shared<FixedDayClock>(QDate(2026, 11, 22)); }
    void start()
    {
        application.reset();
        auto scripted = std::make_unique<ScriptedPrompts>();
        prompts = scripted.get();
        QDir(folder.path()).mkdir(QStringLiteral("config"));
        application = std::make_unique<Application>(
            *qApp, Application::Parts{path("config"), clock(), std::move(scripted), std::chrono::milliseconds(0)});
        application->start(path("shop.vouchwell"));
    }
    void startWatching()
    {
        start();
        application->preferences().setWatchedFolder(path("shop.vouchwell"), path("till"));
        application->watchTill();
    }

    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write(bytes);
        return file.fileName();
    }
    MainWindow& window() { return application->desk().window(); }
    NoticeBar* notice(const char* id)
    {
        for (NoticeBar* bar : window().findChildren<NoticeBar*>(QLatin1String("notice.") + QLatin1String(id))) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    QString said(const char* id)
    {
        const NoticeBar* bar = notice(id);
        return bar ? bar->text() : QString();
    }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* each : notice("till")->findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    qint64 sales()
    {
        Statement row(application->openBook()->book->database(), QStringLiteral("SELECT COUNT(*) FROM transactions"));
        row.first();
        return row.int64(0);
    }
    ImportPage* importPage() { return qobject_cast<ImportPage*>(window().page(QStringLiteral("import"))); }

    QTemporaryDir folder;
    ScriptedPrompts* prompts = nullptr;
    std::unique_ptr<Application> application;
};

} // namespace

/// A folder into which the till writes, while the window is open.
class TillNoticesTest : public QObject
{
    Q_OBJECT

private:
    static PreferencesDialog* openPreferences(Program& program)
    {
        program.application->desk().commands().action(QStringLiteral("app.preferences"))->trigger();
        return program.window().findChild<PreferencesDialog*>();
    }
    static void click(QWidget* inside, const char* name)
    {
        auto* button = inside->findChild<QPushButton*>(QLatin1String(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void tellsOfAFileAndImportsItWhenItIsTold()
    {
        Program program;
        program.start();
        PreferencesDialog* dialog = openPreferences(program);
        program.prompts->nextFile(program.path("till"));
        click(dialog, "chooseWatchedFolder");
        dialog->reject();
        program.write("till/sales.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n"
                                                "A2,2026-11-04,dora@example.org,4.00\n");
        QTRY_COMPARE(program.said("till"), QStringLiteral("sales.csv has arrived: 2 sales, 1 becomes a customer."));
        QCOMPARE(program.sales(), 0); // never by itself
        QTest::keyClick(program.button(QStringLiteral("Import Now")), Qt::Key_Space);
        QTRY_VERIFY(!program.notice("till"));
        QTRY_VERIFY(!program.application->desk().workbench()->isWriting());
        QCOMPARE(program.sales(), 2);
    }

    void looksAtTheStartOfTheProgram()
    {
        Program program;
        program.write("till/sales.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n");
        program.startWatching();
        QTRY_VERIFY(program.notice("till"));
        program.start();
        QTRY_VERIFY(program.notice("till")); // it still waits
        QCOMPARE(program.sales(), 0);
    }

    void opensTheFileToBeReviewed()
    {
        Program program;
        program.startWatching();
        program.write("till/sales.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n");
        QTRY_VERIFY(program.notice("till"));
        QTest::mouseClick(program.button(QStringLiteral("Review")), Qt::LeftButton);
        QVERIFY(!program.notice("till"));
        QCOMPARE(program.window().currentPageId(), QStringLiteral("import"));
        QTRY_VERIFY(!program.importPage()->isBusy());
        QVERIFY(program.importPage()->findChild<QPushButton*>(QStringLiteral("nextButton"))->isVisible());
    }

    void offersNoImportWhereSomethingIsToBeDecided()
    {
        Program program;
        program.startWatching();
        program.write("till/sales.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n"
                                                "A2,2026-11-04,dora@example.org,lots\n");
        QTRY_VERIFY(program.notice("till"));
        QVERIFY(program.said("till").endsWith(QStringLiteral("Some rows wait for your decision.")));
        QVERIFY(program.button(QStringLiteral("Review")));
        QVERIFY(!program.button(QStringLiteral("Import Now")));
    }

    void speaksOfOneFileAtATime()
    {
        Program program;
        program.write("till/a.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n");
        program.write("till/b.csv", kHead + "B1,2026-11-03,ben@example.org,40.00\n");
        program.write("till/c.csv", "Name,Email\nAna,ana@example.org\n"); // no sales
        program.startWatching();
        QTRY_VERIFY(program.said("till").endsWith(QStringLiteral("1 more file waits.")));
        QVERIFY(program.said("till").startsWith(QStringLiteral("a.csv")));
        QTest::mouseClick(program.button(QStringLiteral("Import Now")), Qt::LeftButton);
        QTRY_VERIFY(program.said("till").startsWith(QStringLiteral("b.csv")));
        QCOMPARE(program.sales(), 1);
        QTest::mouseClick(program.notice("till")->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!program.notice("till"));
        QCOMPARE(program.sales(), 1);
    }

    void forgetsAFileThatWasImportedOtherwise()
    {
        Program program;
        const QByteArray list = kHead + "A1,2026-11-03,ben@example.org,40.00\n";
        program.startWatching();
        program.write("till/sales.csv", list);
        QTRY_VERIFY(program.notice("till"));
        Book& book = *program.application->openBook()->book;
        program.importInto(book, ImportKind::Sales, list);
        book.announceChange();
        QVERIFY(!program.notice("till"));
    }

    void saysOnceThatAFileCannotBeRead()
    {
        Program program;
        program.startWatching();
        program.write("till/sales.csv", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
        QTRY_VERIFY(
            program.said("till.problem").startsWith(QStringLiteral("sales.csv has arrived and cannot be read.")));
        program.write("till/later.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n");
        program.start();
        QTRY_VERIFY(program.notice("till"));
        QVERIFY(!program.notice("till.problem"));
    }

    void saysThatTheFolderIsNotThere()
    {
        Program program;
        QVERIFY(QDir(program.folder.path()).rmdir(QStringLiteral("till")));
        program.startWatching();
        QTRY_VERIFY(program.said("till.problem").contains(program.path("till")));
    }

    void turnsTheWatchingOff()
    {
        Program program;
        program.startWatching();
        program.write("till/sales.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n");
        QTRY_VERIFY(program.notice("till"));
        PreferencesDialog* dialog = openPreferences(program);
        click(dialog, "stopWatching");
        QVERIFY(!program.notice("till"));
        QCOMPARE(program.application->preferences().watchedFolder(program.path("shop.vouchwell")), QString());
    }

    void watchesNothingWithoutAFile()
    {
        Program program;
        program.start();
        program.application->closeBook();
        PreferencesDialog* dialog = openPreferences(program);
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("chooseWatchedFolder"))->isEnabled());
    }

    void goesOnInAnotherLanguage()
    {
        Program program;
        program.startWatching();
        program.write("till/sales.csv", kHead + "A1,2026-11-03,ben@example.org,40.00\n");
        QTRY_VERIFY(program.notice("till"));
        program.application->setLanguage(QStringLiteral("es"));
        QTRY_VERIFY(program.notice("till"));
        program.application->setLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TillNoticesTest)
#include "tst_tillnotices.moc"
