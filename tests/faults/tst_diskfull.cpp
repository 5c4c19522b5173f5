#include "activities.h"
#include "faultbook.h"
#include "smalldisk.h"

#include "core/actions/backupbook.h"
#include "core/actions/restorebackup.h"
#include "core/metrics/referralreport.h"
#include "core/metrics/reportcsv.h"
#include "core/print/reportprinter.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QGuiApplication>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr int kMegabytes = 8;
constexpr qint64 kMostKilobytes = 2048;

/// How much is left on the disk, in steps of whole pages.
qint64 stepKilobytes()
{
    return 4 * timesOf("VOUCHWELL_FAULT_STRIDE", 24);
}

/// One clear sentence or two, for a strip.
bool isForPeople(const Result<Done>& done)
{
    return done || (done.failure().text.endsWith(u'.') && !done.failure().text.contains(u'\n'));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Done> doneOr(const auto& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.failure());
}

} // namespace

/// A disk that is really full, with every amount of room that is left. VOUCHWELL_FAULT_STRIDE=1 takes every page.
class DiskFullTest : public QObject
{
    Q_OBJECT

public:
    explicit DiskFullTest(QString hindrance) : m_hindrance(std::move(hindrance)) {}

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_hindrance.isEmpty())
            QSKIP(qPrintable(m_hindrance));
    }

    void everyActHoldsOut_data()
    {
        QTest::addColumn<QString>("act");
        for (const QString& act : Activities::all())
            QTest::addRow("%s", qPrintable(act)) << act;
    }
    void everyActHoldsOut()
    {
        QFETCH(QString, act);
        const QTemporaryDir folder;
        const QString original = usedBook(folder, Activities::before(act));
        QDir(BackupFolder(original).path()).removeRecursively();
        const QString before = soundState(copyOf(original, folder));
        const SmallDisk disk(kMegabytes);
        int points = 0;
        int full = 0;
        for (qint64 left = 0, good = 0; left < kMostKilobytes && good < 2; left += stepKilobytes(), ++points) {
            disk.clear();
            const QString path = disk.filePath(QStringLiteral("book.vouchwell"));
            QFile::copy(original, path);
            const auto clock = std::make_shared<TestClock>(act == u"due" ? kFaultDay : kFaultDay.addDays(15));
            auto book = mustHave(Book::open(path, clock));
            Activities activities(*book, *clock, 2);
            disk.fillBut(left);
            const Result<Done> done = activities.run(act);
            const QByteArray about =
                QStringLiteral("%1 kB: %2 ").arg(left).arg(done ? QString() : done.failure().text).toUtf8();
            good = done ? good + 1 : 0;
            full += done ? 0 : 1;
            QVERIFY2(isForPeople(done), about.constData());
            const QString promised = stateOf(*book);
            QVERIFY2(done || promised == before, about.constData());
            const QString found = soundState(copyOf(path, folder));
            QVERIFY2(found == promised, (about + found.toUtf8()).constData());
            // There is room again, and the program goes on.
            disk.free();
            const Result<Done> again = activities.run(done ? QStringLiteral("record") : act);
            QVERIFY2(again, (about + (again ? QByteArray() : again.failure().text.toUtf8())).constData());
            const QString after = soundState(copyOf(path, folder));
            QVERIFY2(after == stateOf(*book), (about + after.toUtf8()).constData());
        }
        QVERIFY(full > 0);
        qInfo("%d points, %d of them without room", points, full);
    }

    void everyFileIsWholeOrAbsent_data()
    {
        QTest::addColumn<QString>("act");
        for (const char* act : {"backup", "copy", "restore", "upgrade", "csv", "pdf"})
            QTest::addRow("%s", act) << QString::fromLatin1(act);
    }
    void everyFileIsWholeOrAbsent()
    {
        QFETCH(QString, act);
        const QTemporaryDir folder;
        const QString original = act == u"upgrade" ? QDir(qEnvironmentVariable("VOUCHWELL_SOURCE"))
                                                         .filePath(QStringLiteral("tests/data/books/v1.vouchwell"))
                                                   : usedBook(folder);
        const QString before = soundState(copyOf(original, folder));
        const ReportTable report = aReport(original, folder);
        const SmallDisk disk(kMegabytes);
        const QString path = disk.filePath(QStringLiteral("book.vouchwell"));
        const QString target = disk.filePath(QStringLiteral("target"));
        int points = 0;
        int full = 0;
        for (qint64 left = 0, good = 0; left < kMostKilobytes && good < 2; left += stepKilobytes(), ++points) {
            disk.clear();
            QFile::copy(original, path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            BackupFolder(path).make(BackupReason::BeforeImport, TestClock(kFaultDay), QTimeZone::utc());
            const std::vector<BackupFile> backups = BackupFolder(path).list();
            disk.fillBut(left);
            const Result<Done> done = run(act, path, target, report);
            const QByteArray about =
                QStringLiteral("%1 kB: %2 ").arg(left).arg(done ? QString() : done.failure().text).toUtf8();
            good = done ? good + 1 : 0;
            full += done ? 0 : 1;
            QVERIFY2(isForPeople(done), about.constData());
            const QString found = soundState(copyOf(path, folder));
            QVERIFY2(found == before, (about + found.toUtf8()).constData());
            QVERIFY2(QFile::exists(target) == (done && isExport(act)), about.constData());
            QVERIFY2(soundState(copyOf(backups.front().path, folder)) == before, about.constData());
            QVERIFY2(BackupFolder(path).list().size() >= backups.size(), about.constData());
            for (const BackupFile& backup : BackupFolder(path).list())
                QVERIFY2(soundState(copyOf(backup.path, folder)) == before, about.constData());
            disk.free();
            const QStringList leftovers =
                QDir(disk.filePath({})).entryList({QStringLiteral("target*.*"), QStringLiteral("*.restoring")});
            QVERIFY2(leftovers.isEmpty(), (about + leftovers.join(u' ').toUtf8()).constData());
            QFile::remove(target);
            const Result<Done> again = run(act, path, target, report);
            QVERIFY2(again, (about + (again ? QByteArray() : again.failure().text.toUtf8())).constData());
            if (act == u"pdf")
                QVERIFY(bytesOf(target).trimmed().endsWith("%%EOF"));
            if (act == u"csv")
                QCOMPARE(bytesOf(target), exactCsv(report));
        }
        QVERIFY(full > 0);
        qInfo("%d points, %d of them without room", points, full);
    }

private:
    static bool isExport(const QString& act) { return act == u"copy" || act == u"csv" || act == u"pdf"; }

    /// The rows of the book, over and over.
    static ReportTable aReport(const QString& original, const QTemporaryDir& folder)
    {
        const auto book = mustHave(
            Book::open(copyOf(original, folder), std::make_shared<TestClock>(kFaultDay), Book::Mode::ReadOnly));
        const SnapshotPtr snapshot = mustHave(loadSnapshot(*book));
        ReportTable report = referralReport(*snapshot, {QDate(2026, 1, 1), QDate(2026, 12, 31)}, QLocale::c());
        constexpr size_t kRows = 3000;
        const auto rows = report.rows;
        while (!rows.empty() && report.rows.size() < kRows)
            report.rows.push_back(rows[report.rows.size() % rows.size()]);
        return report;
    }

    static Result<Done> run(const QString& act, const QString& path, const QString& target, const ReportTable& report)
    {
        const auto clock = std::make_shared<TestClock>(kFaultDay);
        if (act == u"backup")
            return backUpToday(path, *clock, QTimeZone::utc());
        if (act == u"copy")
            return doneOr(saveCopy(path, target, *clock, false));
        if (act == u"restore")
            return doneOr(restoreBackup(path, BackupFolder(path).list().back().path, *clock));
        if (act == u"csv")
            return writeFile(target, exactCsv(report));
        if (act == u"pdf") {
            PageSetup setup;
            setup.locale = QLocale::c();
            setup.printedOn = kFaultDay;
            return mustHave(ReportPrinter::layout(report, setup)).writePdf(target);
        }
        return doneOr(Book::open(path, clock));
    }

    QString m_hindrance;
};

int main(int argc, char** argv)
{
    const QString hindrance = SmallDisk::prepare();
    QGuiApplication application(argc, argv);
    DiskFullTest test(hindrance);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_diskfull.moc"
