#include "app/application.h"
#include "core/actions/importfile.h"
#include "core/storage/backupfolder.h"
#include "ui/settings/restoredialog.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::app::Application;

namespace {

/// A program of its own with a book in a folder of its own.
struct Program
{
    Program()
    {
        {
            const auto made = Book::create(path("shop.vouchwell"), suggestedShop(QLocale::c()), clock());
            Q_ASSERT(made.isOk());
        }
        restart();
    }

    static std::shared_ptr<const Clock> clock() { return std::make_shared<FixedDayClock>(QDate(2026, 11, 22)); }
    void restart()
    {
        application.reset();
        auto scripted = std::make_unique<ScriptedPrompts>();
        prompts = scripted.get();
        const QString config = path("config");
        QDir().mkpath(config);
        application = std::make_unique<Application>(*qApp, Application::Parts{config, clock(), std::move(scripted)});
    }
    void start(const QString& file)
    {
        application->start(file);
        QTRY_VERIFY(!book() || application->openBook()->feed.current());
    }
    Book* book() { return application->openBook() ? application->openBook()->book.get() : nullptr; }
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    MainWindow& window() { return application->desk().window(); }
    QAction* command(const char* id) { return application->desk().commands().action(QLatin1String(id)); }
    NoticeBar* notice(const char* id)
    {
        for (NoticeBar* bar : window().findChildren<NoticeBar*>(QLatin1String("notice.") + QLatin1String(id))) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    RestoreDialog* dialog()
    {
        for (RestoreDialog* found : window().findChildren<RestoreDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    int backups() const { return int(BackupFolder(path("shop.vouchwell")).list().size()); }
    bool addCustomer(const char* name)
    {
        QFile list(path("list.csv"));
        if (!list.open(QIODevice::WriteOnly))
            return false;
        list.write("Name,Email\n" + QByteArray(name) + ',' + name + "@example.org\n");
        list.close();
        ImportRequest request;
        request.path = list.fileName();
        return importFile(*book(), request).isOk();
    }
    qint64 customers() { return countsIn(book()->database()).customers; }

    QTemporaryDir folder;
    ScriptedPrompts* prompts = nullptr;
    std::unique_ptr<Application> application;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeLockOfAnotherComputer(const QString& bookPath)
{
    QFile lock(BookLock::pathFor(bookPath));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QJsonDocument(QJsonObject{{QStringLiteral("user"), QStringLiteral("ana")},
                                         {QStringLiteral("host"), QStringLiteral("till-2")},
                                         {QStringLiteral("pid"), 12},
                                         {QStringLiteral("since"), QStringLiteral("2026-11-22T08:00:00.000Z")}})
                   .toJson());
}

} // namespace

class SafekeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheBackupOfTheDayOnce()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        QTRY_COMPARE(program.backups(), 1);
        program.restart();
        program.start(program.path("shop.vouchwell"));
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(program.backups(), 1);
        QCOMPARE(BackupFolder(program.path("shop.vouchwell")).list().front().reason, BackupReason::Daily);
    }

    void makesNoneOfTheSampleShop()
    {
        Program program;
        program.start({});
        program.application->openSample();
        QTRY_VERIFY_WITH_TIMEOUT(program.book() && program.application->openBook()->feed.current(), 30000);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(BackupFolder(program.book()->path()).list().empty());
    }

    void savesACopy()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        QVERIFY(program.addCustomer("ana"));
        program.prompts->nextFile(program.path("copy.vouchwell"));
        program.command("file.copy")->trigger();
        QCOMPARE(program.prompts->fileRequests().last().suggestedName, QStringLiteral("shop (copy).vouchwell"));
        QTRY_VERIFY(program.window().status()->outcome().contains(QStringLiteral("copy.vouchwell")));
        QCOMPARE(checkSound(program.path("copy.vouchwell")).customers, qint64(1));
        QCOMPARE(program.book()->path(), program.path("shop.vouchwell"));
    }

    void offersACopyOfAFileThatWasReplaced()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        QVERIFY(program.addCustomer("ana"));
        QTRY_COMPARE(program.backups(), 2);
        QVERIFY(QFile::rename(program.path("shop.vouchwell"), program.path("moved.vouchwell")));
        const auto other = Book::create(program.path("shop.vouchwell"), suggestedShop(QLocale::c()), Program::clock());
        QVERIFY(other.isOk());
        const QByteArray before = contentOf(program.path("shop.vouchwell"));
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(program.notice("moved"));
        QVERIFY(!program.addCustomer("bea"));
        program.prompts->nextFile(program.path("copy.vouchwell"));
        QTest::mouseClick(program.notice("moved")->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(program.window().status()->outcome().contains(QStringLiteral("copy.vouchwell")));
        QCOMPARE(checkSound(program.path("copy.vouchwell")).customers, qint64(1));
        QCOMPARE(contentOf(program.path("shop.vouchwell")), before);
    }

    void saysNoMoreOfItWhenTheFileIsBack()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(QFile::rename(program.path("shop.vouchwell"), program.path("moved.vouchwell")));
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(program.notice("moved"));
        QVERIFY(QFile::rename(program.path("moved.vouchwell"), program.path("shop.vouchwell")));
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(!program.notice("moved"));
        QVERIFY(program.addCustomer("ana"));
    }

    void goesBackToABackup()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        QTRY_COMPARE(program.backups(), 1);
        QVERIFY(program.addCustomer("ana"));
        QVERIFY(program.addCustomer("bea"));
        QCOMPARE(program.customers(), qint64(2));
        program.command("file.restore")->trigger();
        QTRY_VERIFY(program.dialog());
        auto* table = program.dialog()->findChild<DataTable*>(QStringLiteral("backupsTable"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("1"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Before an import"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        auto* restore = program.dialog()->findChild<QPushButton*>(QStringLiteral("restoreButton"));
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(program.window().status()->outcome().contains(QStringLiteral("shop before restore")));
        QCOMPARE(program.customers(), qint64(1));
        QVERIFY(!program.book()->isReadOnly());
        QCOMPARE(QDir(program.folder.path()).entryList({QStringLiteral("shop before restore*")}).size(), 1);
    }

    void leavesEverythingWhenTheDialogIsCancelled()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        program.command("file.restore")->trigger();
        QTRY_VERIFY(program.dialog());
        QTest::keyClick(program.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!program.dialog());
        QVERIFY(program.book());
    }

    void offersABackupOfADamagedFile()
    {
        Program program;
        program.start(program.path("shop.vouchwell"));
        QTRY_COMPARE(program.backups(), 1);
        program.application->closeBook();
        QFile file(program.path("shop.vouchwell"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const QByteArray damaged = contentOf(file.fileName());
        QVERIFY(!program.application->openPath(file.fileName()));
        QCOMPARE(contentOf(file.fileName()), damaged);
        QVERIFY(program.notice("open"));
        QTest::mouseClick(program.notice("open")->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(program.dialog());
        auto* restore = program.dialog()->findChild<QPushButton*>(QStringLiteral("restoreButton"));
        QTRY_VERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(program.book());
        QVERIFY(!program.notice("open"));
    }

    void offersAnotherFileWhereThereIsNoBackup()
    {
        Program program;
        program.start(program.path("nowhere.vouchwell"));
        QVERIFY(program.notice("open"));
        program.prompts->nextFile(program.path("shop.vouchwell"));
        QTest::mouseClick(program.notice("open")->actionButton(), Qt::LeftButton);
        QVERIFY(program.book());
    }

    void tellsOfDamageThatTheDailyBackupFinds()
    {
        Program program;
        {
            const auto book = Book::open(program.path("shop.vouchwell"), Program::clock());
            (*book)->database().execute(QStringLiteral(
                "INSERT INTO ledger_links (operation_id, hash) VALUES (1, 'of an operation that is not there')"));
        }
        program.start(program.path("shop.vouchwell"));
        QTRY_VERIFY(program.notice("backup"));
        QVERIFY(program.notice("backup")->text().contains(QStringLiteral("damaged")));
        QCOMPARE(program.backups(), 0);
    }

    void canLookAtWhatAnotherComputerWrites()
    {
        Program program;
        writeLockOfAnotherComputer(program.path("shop.vouchwell"));
        program.start(program.path("shop.vouchwell"));
        QVERIFY(program.book()->isReadOnly());
        QVERIFY(program.notice("readonly"));
        QVERIFY(program.notice("readonly")->text().contains(QStringLiteral("till-2")));
        QVERIFY(!program.command("referral.record")->isEnabled());
        QVERIFY(!program.command("customer.add")->isEnabled());
        QCOMPARE(program.backups(), 0);
        for (const char* page : {"home", "customers", "referrals", "payouts", "leaderboard", "reports"}) {
            program.window().showPage(QLatin1String(page));
            QCoreApplication::processEvents();
        }
        program.application->setLanguage(QStringLiteral("es"));
        QVERIFY(program.notice("readonly"));
        program.application->setLanguage(QStringLiteral("en"));
        QTest::mouseClick(program.notice("readonly")->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(program.book() && !program.book()->isReadOnly());
        QVERIFY(!program.notice("readonly"));
        QVERIFY(program.command("referral.record")->isEnabled());
    }

    void offersACopyOfAFileThatIsMarkedReadOnly()
    {
        Program program;
        QVERIFY(QFile::setPermissions(program.path("shop.vouchwell"), QFile::ReadOwner));
        const QByteArray before = contentOf(program.path("shop.vouchwell"));
        program.start(program.path("shop.vouchwell"));
        QVERIFY(program.book()->isReadOnly());
        program.prompts->nextFile(program.path("copy.vouchwell"));
        QTest::mouseClick(program.notice("readonly")->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(program.path("copy.vouchwell")));
        QCOMPARE(contentOf(program.path("shop.vouchwell")), before);
        QTRY_VERIFY(program.application->openPath(program.path("copy.vouchwell")));
        QVERIFY(!program.book()->isReadOnly());
    }

    void warnsOnceOfASynchronisedFolder()
    {
        Program program;
        QVERIFY(QDir(program.folder.path()).mkpath(QStringLiteral("Dropbox/Shop")));
        const QString path = program.path("Dropbox/Shop/shop.vouchwell");
        QVERIFY(QFile::copy(program.path("shop.vouchwell"), path));
        program.start(path);
        QVERIFY(program.notice("sync"));
        QVERIFY(program.notice("sync")->text().contains(QStringLiteral("Dropbox")));
        QVERIFY(!program.book()->isReadOnly());
        QTest::mouseClick(program.notice("sync")->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!program.notice("sync"));
        program.restart();
        program.start(path);
        QVERIFY(program.book());
        QVERIFY(!program.notice("sync"));
    }

    void comesForwardWithTheFileOfALaterStart()
    {
        Program program;
        program.start({});
        program.window().showMinimized();
        program.application->comeForward(program.path("shop.vouchwell"), {});
        QVERIFY(program.book());
        QVERIFY(!program.window().isMinimized());
        Book* const before = program.book();
        program.application->comeForward(program.path("shop.vouchwell"), {});
        QCOMPARE(program.book(), before);
    }
};

QTEST_MAIN(SafekeepingTest)
#include "tst_safekeeping.moc"
