#include "activities.h"
#include "faultbook.h"

#include "core/actions/restorebackup.h"
#include "tests/support/testbook.h"

#include <QProcess>
#include <QThread>

#include <atomic>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr int kWaitMs = 30000;

std::unique_ptr<QProcess> startWorker(const QStringList& arguments)
{
    auto worker = std::make_unique<QProcess>();
    worker->start(QStringLiteral(VOUCHWELL_FAULTWORKER), arguments);
    return worker;
}

QString lineOf(QProcess& worker)
{
    while (!worker.canReadLine() && worker.waitForReadyRead(kWaitMs)) {
    }
    return QString::fromUtf8(worker.readLine()).trimmed();
}

/// Does everything that a shop does on a thread of its own, without a pause.
class Writer
{
public:
    explicit Writer(const QString& path, quint32 seed)
        : m_thread(QThread::create([this, path, seed] { write(path, seed); }))
    {
        m_thread->start();
    }
    ~Writer()
    {
        m_isAsked = true;
        m_thread->wait();
    }

    qint64 acknowledged() const { return m_acknowledged; }
    /// Of the thread that has ended; empty where nothing went wrong.
    QString end()
    {
        m_isAsked = true;
        m_thread->wait();
        return m_problem;
    }

private:
    void write(const QString& path, quint32 seed)
    {
        const auto clock = std::make_shared<TestClock>(kFaultDay);
        const auto book = Book::open(path, clock);
        if (!book) {
            m_problem = book.failure().text;
            return;
        }
        Activities activities(**book, *clock, seed);
        while (!m_isAsked && m_problem.isEmpty()) {
            if (const Result<Done> done = activities.run(activities.any()); !done)
                m_problem = done.failure().text;
            else
                m_acknowledged = actsIn(stateOf(**book));
        }
    }

    std::atomic<bool> m_isAsked = false;
    std::atomic<qint64> m_acknowledged = 0;
    QString m_problem;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/// Several processes or threads and one book: one writes at a time, and backups are whole meanwhile. More of it:
/// VOUCHWELL_STARTS=1000 VOUCHWELL_BACKUPS=1000.
class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsExactlyOneWrite()
    {
        const QTemporaryDir folder;
        const QString path = usedBook(folder);
        qint64 acts = actsIn(soundState(copyOf(path, folder)));
        const int starts = timesOf("VOUCHWELL_STARTS", 12);
        for (int i = 0; i < starts; ++i) {
            std::vector<std::unique_ptr<QProcess>> workers;
            for (int w = 0; w < 2 + i % 2; ++w)
                workers.push_back(startWorker({path, QString::number(i * 10 + w), QStringLiteral("hold")}));
            QProcess* writer = nullptr;
            for (const auto& worker : workers) {
                const QString line = lineOf(*worker);
                const QByteArray about = QStringLiteral("start %1: %2").arg(i).arg(line).toUtf8();
                if (line.startsWith(QLatin1String("writing "))) {
                    QVERIFY2(!writer, about.constData());
                    writer = worker.get();
                    QCOMPARE(actsIn(line.mid(8)), ++acts);
                } else {
                    QVERIFY2(line.startsWith(QLatin1String("reading ")) && line.contains(QLatin1String(" since ")),
                             about.constData());
                }
            }
            QVERIFY2(writer, qPrintable(QStringLiteral("start %1: nobody writes").arg(i)));
            // Where the writer dies, the book is free at once.
            writer->kill();
            writer->waitForFinished();
            const auto next = Book::open(path, std::make_shared<TestClock>(kFaultDay));
            QVERIFY2(next, qPrintable(QStringLiteral("start %1: ").arg(i) + (next ? QString() : next.failure().text)));
            for (const auto& worker : workers) {
                worker->closeWriteChannel();
                worker->waitForFinished();
            }
        }
        const QString state = soundState(copyOf(path, folder));
        QCOMPARE(actsIn(state), acts);
        QVERIFY2(!state.contains(u':'), qPrintable(state));
        qInfo("%d starts of two or three, one writer each", starts);
    }

    void backsUpWhileSomebodyWrites()
    {
        const int backups = timesOf("VOUCHWELL_BACKUPS", 12);
        constexpr int kBackupsPerBook = 25;
        qint64 written = 0;
        for (int made = 0; made < backups; made += kBackupsPerBook) {
            const QTemporaryDir folder;
            const QString path = usedBook(folder);
            TestClock clock(kFaultDay.addDays(1));
            Writer writer(path, quint32(made));
            for (int i = 0; i < std::min(kBackupsPerBook, backups - made); ++i) {
                const qint64 acknowledged = writer.acknowledged();
                if (i % 5 == 4)
                    damageNewest(path);
                clock.addDays(i % 3);
                const BackupReason reason = i % 2 == 0 ? BackupReason::Daily : BackupReason::BeforeImport;
                const BackupFile backup = BackupFolder(path).make(reason, clock, QTimeZone::utc());
                const QString rehearsed = rehearse(backup.path, folder);
                const QByteArray about = QStringLiteral("backup %1: %2").arg(made + i).arg(rehearsed).toUtf8();
                QVERIFY2(!rehearsed.contains(u':'), about.constData());
                QVERIFY2(actsIn(rehearsed) >= acknowledged, about.constData());
            }
            QCOMPARE(writer.end(), QString());
            written += writer.acknowledged();
        }
        qInfo("%d backups during %lld acts, all whole", backups, static_cast<long long>(written));
    }

private:
    /// As a bad disk would: its end is missing.
    static void damageNewest(const QString& path)
    {
        const BackupFile newest = BackupFolder(path).list().front();
        QVERIFY(QFile::resize(newest.path, newest.size / 2));
    }

    /// Restores it in the place of another book and says what that holds then.
    static QString rehearse(const QString& backup, const QTemporaryDir& folder)
    {
        const QString other = folder.filePath(QStringLiteral("rehearsal.vouchwell"));
        QFile::remove(other);
        const auto restored = restoreBackup(other, backup, TestClock(kFaultDay));
        return restored ? soundState(other) : QLatin1String("not restored: ") + restored.failure().text;
    }
};

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
