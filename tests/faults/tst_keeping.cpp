#include "activities.h"
#include "child.h"
#include "diskcalls.h"
#include "faultbook.h"

#include "core/actions/backupbook.h"
#include "core/actions/restorebackup.h"
#include "tests/support/testbook.h"

#include <QDir>

#include <csignal>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QString kDaily = QStringLiteral("daily backup");
const QString kBeforeImport = QStringLiteral("backup before an import");
const QString kCopy = QStringLiteral("copy");
const QString kCopyOver = QStringLiteral("copy over another");
const QString kRestore = QStringLiteral("restore");
const QString kRestoreTorn = QStringLiteral("restore over a torn book");
const QString kRestoreGone = QStringLiteral("restore of a lost book");
const QStringList kActs{kDaily, kBeforeImport, kCopy, kCopyOver, kRestore, kRestoreTorn, kRestoreGone};

bool isBackup(const QString& act)
{
    return act == kDaily || act == kBeforeImport;
}

bool isCopy(const QString& act)
{
    return act == kCopy || act == kCopyOver;
}

/// Leaves a write of the book cut off in the middle: its journal waits to be played back.
void tear(const QString& path, const QTemporaryDir& folder)
{
    for (int call = 1; !QFile::exists(path + QLatin1String("-journal")); ++call) {
        inChild([&] {
            qputenv("TMPDIR", folder.path().toLocal8Bit());
            const auto clock = std::make_shared<TestClock>(kFaultDay);
            const auto book = mustHave(Book::open(path, clock));
            Activities activities(*book, *clock, 5);
            failDiskCall(4 + call, DiskFault::Kill);
            return mustHave(activities.run(QStringLiteral("person"))), QString();
        });
    }
}

/// A book with a backup of an earlier state, where somebody keeps the book or brings the backup back.
class Scene
{
public:
    explicit Scene(QString act) : m_act(std::move(act))
    {
        const QString path = usedBook(m_original);
        QDir(BackupFolder(path).path()).removeRecursively(); // those of its imports
        const auto clock = std::make_shared<TestClock>(kFaultDay.addDays(-1));
        BackupFolder(path).make(BackupReason::Daily, *clock, QTimeZone::utc());
        m_backup = soundState(copyOf(BackupFolder(path).list().front().path, m_checking));
        {
            const auto book = mustHave(Book::open(path, clock));
            mustHave(Activities(*book, *clock, 2).run(QStringLiteral("person")));
        }
        if (m_act == kRestoreTorn)
            tear(path, m_checking);
        if (m_act == kRestoreGone)
            QFile::remove(path);
        else
            m_before = soundState(copyOf(path, m_checking));
    }

    /// Everything as it was.
    void begin()
    {
        m_now = std::make_unique<QTemporaryDir>();
        copyFolder(m_original.path(), m_now->path());
        if (m_act == kCopyOver)
            QFile::copy(BackupFolder(path()).list().front().path, target());
    }

    /// In a process of its own; "done", or why not. The first letter tells whether a call has failed.
    QString act() const
    {
        const TestClock clock(kFaultDay);
        const Result<Done> done = perform(clock);
        return QString(hasDiskCallFailed() ? u'!' : u' ') + (done ? QStringLiteral("done") : done.failure().text);
    }

    /// What is wrong with what was left; empty where nothing is.
    QString problem(bool isDone) const
    {
        const QString state = stateAt(path());
        if (isBackup(m_act) || isCopy(m_act))
            return state == m_before ? (isBackup(m_act) ? problemOfBackups(isDone) : problemOfCopy(isDone)) : state;
        if (state == m_backup)
            return isBeforeKept() ? QString() : QStringLiteral("what was there before the restore is gone");
        if (m_act == kRestoreGone && !isDone && !QFile::exists(path()))
            return {};
        return state == m_before && !isDone ? QString() : state;
    }

    QStringList leftovers() const
    {
        QStringList found;
        for (const QString& folder : {m_now->path(), BackupFolder(path()).path()})
            found << QDir(folder).entryList({QStringLiteral("*.tmp*"), QStringLiteral("*.restoring*")}, QDir::Files);
        return found;
    }

private:
    QString path() const { return m_now->filePath(QStringLiteral("book.vouchwell")); }
    QString target() const { return m_now->filePath(QStringLiteral("target.vouchwell")); }

    static void copyFolder(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                copyFolder(entry.filePath(), to + u'/' + entry.fileName());
            else
                QFile::copy(entry.filePath(), to + u'/' + entry.fileName());
        }
    }

    Result<Done> perform(const TestClock& clock) const
    {
        if (m_act == kDaily)
            return backUpToday(path(), clock, QTimeZone::utc());
        if (m_act == kBeforeImport) {
            const auto book = Book::open(path(), std::make_shared<TestClock>(kFaultDay));
            return book ? backUp(**book, BackupReason::BeforeImport) : Result<Done>(book.failure());
        }
        if (isCopy(m_act)) {
            const auto saved = saveCopy(path(), target(), clock, QFile::exists(target()));
            return saved ? Result<Done>(Done{}) : saved.failure();
        }
        const auto restored = restoreBackup(path(), BackupFolder(path()).list().back().path, clock);
        return restored ? Result<Done>(Done{}) : restored.failure();
    }

    QString stateAt(const QString& file) const { return soundState(copyOf(file, m_checking)); }

    QString problemOfBackups(bool isDone) const
    {
        const std::vector<BackupFile> backups = BackupFolder(path()).list();
        if (backups.size() < (isDone ? 2 : 1))
            return QStringLiteral("there are only %1 backups").arg(backups.size());
        for (size_t i = 0; i < backups.size(); ++i) {
            const QString wanted = i + 1 < backups.size() ? m_before : m_backup;
            if (const QString state = stateAt(backups[i].path); state != wanted)
                return backups[i].path + u' ' + state;
        }
        return {};
    }

    QString problemOfCopy(bool isDone) const
    {
        if (!isDone && m_act == kCopy && !QFile::exists(target()))
            return {};
        const QString state = stateAt(target());
        return state == m_before || (!isDone && m_act == kCopyOver && state == m_backup) ? QString() : state;
    }

    bool isBeforeKept() const
    {
        const QFileInfoList kept =
            QDir(m_now->path()).entryInfoList({QStringLiteral("* before restore *.vouchwell")}, QDir::Files);
        return m_act == kRestoreGone || std::any_of(kept.begin(), kept.end(), [this](const QFileInfo& file) {
                   return stateAt(file.filePath()) == m_before;
               });
    }

    QString m_act;
    QTemporaryDir m_original;
    QTemporaryDir m_checking;
    QString m_before;
    QString m_backup;
    std::unique_ptr<QTemporaryDir> m_now;
};

} // namespace

/// Backups, copies and restoring with the disk failing or the process ending at each call to the system in turn.
/// VOUCHWELL_FAULT_STRIDE=1 visits every one.
class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingWhicheverCallIsTheLast_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<DiskFault>("fault");
        QTest::addColumn<bool>("isForGood");
        for (const QString& act : kActs) {
            QTest::addRow("%s, killed", qPrintable(act)) << act << DiskFault::Kill << false;
            for (const bool isForGood : {false, true}) {
                const char* const often = isForGood ? "for good" : "once";
                QTest::addRow("%s, disk full %s", qPrintable(act), often) << act << DiskFault::Full << isForGood;
                QTest::addRow("%s, disk failing %s", qPrintable(act), often)
                    << act << DiskFault::Unreadable << isForGood;
            }
        }
    }
    void keepsEverythingWhicheverCallIsTheLast()
    {
        QFETCH(QString, act);
        QFETCH(DiskFault, fault);
        QFETCH(bool, isForGood);
        Scene scene(act);
        const int stride = timesOf("VOUCHWELL_FAULT_STRIDE", isBackup(act) || isCopy(act) ? 37 : 4);
        int visited = 0;
        for (int call = 1;; call += stride) {
            scene.begin();
            const ChildEnd end = inChild([&] {
                failDiskCall(call, fault, isForGood);
                return scene.act();
            });
            const QByteArray about = QStringLiteral("call %1: %2 ").arg(call).arg(end.said).toUtf8();
            QVERIFY2(end.isWhole || (fault == DiskFault::Kill && end.signal == SIGKILL), about.constData());
            const bool isDone = end.said.mid(1) == u"done";
            QVERIFY2(!end.isWhole || end.said.endsWith(u'.') || isDone, about.constData());
            const QString problem = scene.problem(isDone);
            QVERIFY2(problem.isEmpty(), (about + problem.toUtf8()).constData());
            if (end.isWhole && end.said.startsWith(u' '))
                break;
            ++visited;
            if (isDone)
                continue;
            // The disk is well again, and so is the program.
            const ChildEnd again = inChild([&] { return scene.act(); });
            QVERIFY2(again.said == u" done", (about + again.said.toUtf8()).constData());
            const QString left = scene.problem(true);
            QVERIFY2(left.isEmpty(), (about + left.toUtf8()).constData());
            QVERIFY2(scene.leftovers().isEmpty(), (about + scene.leftovers().join(u' ').toUtf8()).constData());
        }
        QVERIFY(visited > 0);
        qInfo("%d calls", visited);
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "tst_keeping.moc"
