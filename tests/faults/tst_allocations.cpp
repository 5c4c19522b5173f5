#include "activities.h"
#include "allocations.h"
#include "child.h"
#include "faultbook.h"

#include "core/actions/backupbook.h"
#include "core/actions/restorebackup.h"
#include "core/snapshot/snapshot.h"
#include "tests/support/testbook.h"

#include <QDir>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QStringList kFileActs{QStringLiteral("open"),   QStringLiteral("upgrade"), QStringLiteral("verify"),
                            QStringLiteral("load"),   QStringLiteral("backup"),  QStringLiteral("copy"),
                            QStringLiteral("restore")};

Result<Done> doneOr(const auto& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.failure());
}

/// A file that is worked on as a whole.
class FileActs
{
public:
    FileActs()
    {
        const QString path = usedBook(m_folder);
        QDir(BackupFolder(path).path()).removeRecursively();
        BackupFolder(path).make(BackupReason::Daily, TestClock(kFaultDay.addDays(-1)), QTimeZone::utc());
        QFile::copy(
            QDir(qEnvironmentVariable("VOUCHWELL_SOURCE")).filePath(QStringLiteral("tests/data/books/v1.vouchwell")),
            m_old);
        m_backup = BackupFolder(path).list().front().path;
        m_state = soundState(copyOf(path, m_checking));
    }

    Result<Done> run(const QString& act) const
    {
        if (act == u"backup")
            return backUpToday(m_path, *m_clock, m_zone);
        if (act == u"copy")
            return doneOr(saveCopy(m_path, m_target, *m_clock, true));
        if (act == u"restore")
            return doneOr(restoreBackup(m_path, m_backup, *m_clock));
        const auto book = Book::open(act == u"upgrade" ? m_old : m_path, m_clock);
        if (!book || act == u"open" || act == u"upgrade")
            return doneOr(book);
        return act == u"load" ? doneOr(loadSnapshot(**book)) : doneOr(verifyBook(**book));
    }

    /// What is wrong with the files; empty where nothing is.
    QString problem() const
    {
        if (const QString state = soundState(copyOf(m_path, m_checking)); state != m_state)
            return state;
        if (const QString state = soundState(copyOf(m_old, m_checking)); state.contains(u':'))
            return state;
        for (const BackupFile& backup : BackupFolder(m_path).list()) {
            if (const QString state = soundState(copyOf(backup.path, m_checking)); state != m_state)
                return backup.path + u' ' + state;
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_checking;
    const std::shared_ptr<TestClock> m_clock = std::make_shared<TestClock>(kFaultDay);
    const QTimeZone m_zone = QTimeZone::utc();
    const QString m_path = m_folder.filePath(QStringLiteral("book.vouchwell"));
    const QString m_old = m_folder.filePath(QStringLiteral("old.vouchwell"));
    const QString m_target = m_folder.filePath(QStringLiteral("target.vouchwell"));
    QString m_backup;
    QString m_state;
};

/// Lets one allocation of an act fail; what came of it as one letter and a text: "." for done, "!" for a failure with
/// its sentence, "?" for a mistake. In front of it a blank where nothing has failed.
template<typename Act, typename Problem>
QString outcome(int number, bool isForGood, Act act, Problem problem)
{
    failAllocation(number, isForGood);
    Result<Done> done = Done{};
    try {
        done = act();
    } catch (const std::exception& error) {
        stopFailingAllocations();
        return QStringLiteral("-?thrown: ") + QString::fromUtf8(error.what());
    }
    stopFailingAllocations();
    const QString hit(hasAllocationFailed() ? u'-' : u' ');
    if (const QString wrong = problem(done.isOk()); !wrong.isEmpty())
        return hit + u'?' + wrong;
    if (!done && done.failure().text.startsWith(QLatin1String("thrown")))
        return hit + u'?' + done.failure().text;
    return hit + (done ? QStringLiteral(".") : u'!' + done.failure().text);
}

} // namespace

/// Little memory is a failure with a sentence, never a crash and never damage: whatever `new` gives nothing, in our
/// code and in the libraries. Each in a process of its own. VOUCHWELL_FAULT_STRIDE=1 visits every one,
/// VOUCHWELL_FAULT_FROM begins with another.
class AllocationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActSurvivesWithoutMemory_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("isForGood");
        for (const QString& act : Activities::all() + kFileActs) {
            QTest::addRow("%s, once", qPrintable(act)) << act << false;
            QTest::addRow("%s, for good", qPrintable(act)) << act << true;
        }
    }
    void everyActSurvivesWithoutMemory()
    {
        QFETCH(QString, act);
        QFETCH(bool, isForGood);
        if (kFileActs.contains(act)) {
            const FileActs files;
            visitAll([&](int number) {
                return outcome(
                    number, isForGood, [&] { return files.run(act); }, [&](bool) { return files.problem(); });
            });
            return;
        }
        TestBook book(kFaultDay);
        Activities activities(book.book(), book.clock(), 2);
        for (const char* name : {"record", "customers", "referrals", "sales", "person"})
            mustHave(activities.run(QLatin1String(name)));
        for (const QString& name : Activities::before(act))
            mustHave(activities.run(name));
        const QString before = stateOf(book.book());
        visitAll([&](int number) {
            return outcome(
                number, isForGood, [&] { return activities.run(act); },
                [&](bool isDone) {
                    if (!isDone && stateOf(book.book()) != before)
                        return stateOf(book.book());
                    // There is memory again, and the program goes on.
                    const Result<Done> next = activities.run(QStringLiteral("record"));
                    return next ? book.differences() : next.failure().text;
                });
        });
    }

private:
    template<typename Visit>
    static void visitAll(Visit visit)
    {
        const int stride = timesOf("VOUCHWELL_FAULT_STRIDE", 499);
        int visited = 0;
        int failures = 0;
        int inQt = 0;
        QStringList mistakes;
        for (int number = timesOf("VOUCHWELL_FAULT_FROM", 1);; number += stride) {
            const ChildEnd end = inChild([&] { return visit(number); });
            if (!end.isWhole && end.where.contains(QLatin1String("Qt")))
                ++inQt; // what Qt makes of it is not ours to mend
            else if (!end.isWhole)
                mistakes << QStringLiteral("allocation %1: signal %2 in %3").arg(number).arg(end.signal).arg(end.where);
            else if (end.said.mid(1).startsWith(u'?') || end.said.endsWith(u'!'))
                mistakes << QStringLiteral("allocation %1: %2").arg(number).arg(end.said);
            failures += end.said.startsWith(QLatin1String("-!")) ? 1 : 0;
            if (end.isWhole && end.said.startsWith(u' '))
                break;
            ++visited;
        }
        qInfo("%d allocations, %d failures, %d crashes in Qt, %lld mistakes", visited, failures, inQt,
              qlonglong(mistakes.size()));
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.mid(0, 12).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(AllocationsTest)
#include "tst_allocations.moc"
