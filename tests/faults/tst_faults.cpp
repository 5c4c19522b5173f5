#include "activities.h"
#include "faultbook.h"
#include "powercut.h"

#include "tests/support/testbook.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace vouchwell;
using namespace vouchwell::test;

/// What may go wrong outside of the program, done on purpose. More of it: VOUCHWELL_KILLS=2000 VOUCHWELL_CUTS=1000
/// VOUCHWELL_FAULT_STRIDE=1.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledgedWhenKilled_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::newRow("typing") << QStringList{QStringLiteral("record"), QStringLiteral("person")};
        QTest::newRow("import") << QStringList{QStringLiteral("customers"), QStringLiteral("referrals"),
                                               QStringLiteral("sales")};
        QTest::newRow("payout") << QStringList{QStringLiteral("referrals"), QStringLiteral("sales"),
                                               QStringLiteral("due"),       QStringLiteral("prepare"),
                                               QStringLiteral("approve"),   QStringLiteral("pay")};
        QTest::newRow("undo") << QStringList{QStringLiteral("customers"), QStringLiteral("undo"),
                                             QStringLiteral("undo")};
    }
    void keepsWhatWasAcknowledgedWhenKilled()
    {
        QFETCH(QStringList, acts);
        constexpr int kRows = 4;
        constexpr int kKillsPerBook = 25;
        const int kills = (timesOf("VOUCHWELL_KILLS", 30) + kRows - 1) / kRows;
        qint64 acknowledged = 0;
        qint64 longestStart = 0;
        for (int i = 0; i < kills && !QTest::currentTestFailed(); i += kKillsPerBook)
            killOften(acts, std::min(kKillsPerBook, kills - i), acknowledged, longestStart);
        qInfo("%d kills, %lld acknowledged acts, none lost; the next start and a whole check took at most %lld ms",
              kills, static_cast<long long>(acknowledged), static_cast<long long>(longestStart));
        QVERIFY(longestStart <= 3000);
    }

    void keepsWhatWasAcknowledgedWhenThePowerFails()
    {
        const int lost = lostInPowerCuts(timesOf("VOUCHWELL_CUTS", 150), nullptr);
        QCOMPARE(lost, 0);
    }

    /// Shows that the test above can see what it is looking for.
    void losesSomethingWhenNothingIsSynced()
    {
        const int lost = lostInPowerCuts(60, "PRAGMA synchronous = OFF");
        QVERIFY(lost > 0);
    }

    void survivesEveryFailingCall_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("isForGood");
        QTest::addColumn<bool>("isDiskFull");
        for (const QString& act : Activities::all()) {
            for (const bool isForGood : {false, true}) {
                for (const bool isDiskFull : {false, true})
                    QTest::addRow("%s, %s, %s", qPrintable(act), isForGood ? "for good" : "once",
                                  isDiskFull ? "disk full" : "unreadable")
                        << act << isForGood << isDiskFull;
            }
        }
    }
    void survivesEveryFailingCall()
    {
        QFETCH(QString, act);
        QFETCH(bool, isForGood);
        QFETCH(bool, isDiskFull);
        const QTemporaryDir folder;
        const QString original = usedBook(folder, Activities::before(act));
        const QString before = soundState(copyOf(original, folder));
        QString after;
        const int stride = timesOf("VOUCHWELL_FAULT_STRIDE", 3);
        int calls = 0;
        for (bool isThrough = false; !isThrough; calls += stride) {
            const QString path = copyOf(original, folder);
            QVERIFY(calls < 2000);
            {
                TestFiles files;
                const auto clock = std::make_shared<TestClock>(act == u"due" ? kFaultDay : kFaultDay.addDays(15));
                auto book = mustHave(Book::open(path, clock));
                Activities activities(*book, *clock, 2);
                files.failCall(calls + 1, isForGood ? TestFiles::Failing::FromThenOn : TestFiles::Failing::Once,
                               isDiskFull);
                const Result<Done> done = activities.run(act);
                isThrough = !files.hasFailed();
                files.stopFailing();
                if (done)
                    after = stateOf(*book);
                else
                    QVERIFY(!done.failure().text.isEmpty());
                const QString left = stateOf(*book);
                QVERIFY2(done ? left == after : (left == before || after.isEmpty() || left == after),
                         qPrintable(QStringLiteral("call %1: %2").arg(calls + 1).arg(left)));
                // The disk is well again, and so is the program.
                const Result<Done> again = activities.run(QStringLiteral("record"));
                QVERIFY2(
                    again.isOk(),
                    qPrintable(
                        QStringLiteral("call %1: %2").arg(calls + 1).arg(again ? QString() : again.failure().text)));
            }
            const QString found = soundState(path);
            QVERIFY2(!found.contains(u':'), qPrintable(QStringLiteral("call %1: %2").arg(calls + 1).arg(found)));
        }
        QVERIFY(calls > 5);
    }

private:
    /// Kills a worker so often, and looks each time whether everything that was acknowledged is in its book.
    static void killOften(const QStringList& acts, int kills, qint64& acknowledged, qint64& longestStart)
    {
        const QTemporaryDir folder;
        const QString path = usedBook(folder);
        QString last = soundState(copyOf(path, folder));
        for (int i = 0; i < kills; ++i) {
            const quint32 seed = QRandomGenerator::global()->generate();
            const QString about = QStringLiteral("kill %1, seed %2").arg(i).arg(seed);
            QProcess worker;
            worker.setEnvironment(QProcess::systemEnvironment() << QLatin1String("TMPDIR=") + folder.path());
            worker.start(QStringLiteral(VOUCHWELL_FAULTWORKER), QStringList{path, QString::number(seed)} + acts);
            QVERIFY2(worker.waitForReadyRead(20000),
                     qPrintable(about + QString::fromUtf8(worker.readAllStandardError())));
            worker.waitForFinished(int(seed % 120)); // it does not finish by itself
            worker.kill();
            worker.waitForFinished();
            const QStringList lines = QString::fromUtf8(worker.readAllStandardOutput()).split(u'\n');
            const QString complaint = QString::fromUtf8(worker.readAllStandardError());
            QVERIFY2(complaint.isEmpty(), qPrintable(about + u' ' + complaint));
            // The last line may be cut off: it is whole only where another begins after it.
            QString promised = last;
            bool isPosting = false; // what has fallen due: no act of somebody, so not counted among them
            for (qsizetype l = 0; l + 1 < lines.size(); ++l) {
                if (lines[l].startsWith(QLatin1String("done "))) {
                    promised = lines[l].mid(5);
                    ++acknowledged;
                }
                isPosting = lines[l] == u"doing due";
            }
            const QString copy = copyOf(path, folder);
            QElapsedTimer timer;
            timer.start();
            last = soundState(copy);
            longestStart = std::max(longestStart, timer.elapsed());
            QVERIFY2(!last.contains(u':'), qPrintable(about + u' ' + last));
            QVERIFY2(actsIn(last) >= actsIn(promised),
                     qPrintable(about + u' ' + promised + QLatin1String(" -> ") + last));
            if (actsIn(last) == actsIn(promised) && !isPosting)
                QCOMPARE(last, promised);
        }
    }

    /// Works, then looks at what so many power cuts would have left behind. How many had lost something acknowledged
    /// or were damaged.
    static int lostInPowerCuts(int cuts, const char* setting)
    {
        const QTemporaryDir folder;
        const QString path = usedBook(folder);
        const PowerCut powerCut(path);
        struct Promise
        {
            size_t operations; ///< done when it was given
            QString state;
        };
        std::vector<Promise> promises;
        std::vector<FileOperation> operations;
        {
            TestFiles files;
            const auto clock = std::make_shared<TestClock>(kFaultDay);
            auto book = mustHave(Book::open(path, clock));
            if (setting)
                book->database().execute(QString::fromLatin1(setting));
            Activities activities(*book, *clock, 3);
            promises.push_back({0, stateOf(*book)});
            for (int round = 0; round < 3; ++round) {
                for (const QString& act : Activities::all()) {
                    mustHave(activities.run(act));
                    promises.push_back({files.operations().size(), stateOf(*book)});
                }
            }
            operations = files.operations();
        }
        std::mt19937 random(4);
        int lost = 0;
        for (int i = 0; i < cuts; ++i) {
            const size_t cut = random() % (operations.size() + 1);
            const QString left = folder.filePath(QStringLiteral("left.vouchwell"));
            powerCut.leaveBehind(operations, cut, random, left);
            const QString state = soundState(left);
            size_t given = 0;
            while (given + 1 < promises.size() && promises[given + 1].operations <= cut)
                ++given;
            const bool isKept =
                state == promises[given].state || (given + 1 < promises.size() && state == promises[given + 1].state);
            if (!isKept && !setting)
                qWarning("cut after %lld of %lld operations: %s, promised %s", static_cast<long long>(cut),
                         static_cast<long long>(operations.size()), qPrintable(state),
                         qPrintable(promises[given].state));
            lost += isKept ? 0 : 1;
        }
        return lost;
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
