#include "activities.h"

#include "tests/support/testbook.h"

#include <sqlite3.h>

#include <optional>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

/// The engine's allocator, with one that counts in front of it.
struct Memory
{
    sqlite3_mem_methods usual{};
    std::optional<int> callsLeft;
    bool isForGood = false;
    bool hasFailed = false;
};

Memory memory;

bool mustFail()
{
    if (!memory.callsLeft)
        return false;
    if (*memory.callsLeft > 1) {
        --*memory.callsLeft;
        return false;
    }
    if (!memory.isForGood)
        memory.callsLeft.reset();
    memory.hasFailed = true;
    return true;
}

void* take(int size)
{
    return mustFail() ? nullptr : memory.usual.xMalloc(size);
}

void* resize(void* block, int size)
{
    return mustFail() ? nullptr : memory.usual.xRealloc(block, size);
}

} // namespace

/// Little memory is an error with a sentence, never a crash and never damage.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActSurvivesEveryMissingPieceOfMemory_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("isForGood");
        for (const QString& act : Activities::all()) {
            QTest::addRow("%s, once", qPrintable(act)) << act << false;
            QTest::addRow("%s, for good", qPrintable(act)) << act << true;
        }
    }
    void everyActSurvivesEveryMissingPieceOfMemory()
    {
        QFETCH(QString, act);
        QFETCH(bool, isForGood);
        TestBook book(kToday);
        Activities activities(book.book(), book.clock(), 2);
        const int stride = qEnvironmentVariableIsSet("VOUCHWELL_FAULT_STRIDE")
                               ? qEnvironmentVariableIntValue("VOUCHWELL_FAULT_STRIDE")
                               : 97;
        int calls = 1;
        for (;; calls += stride) {
            const QString before = stateOf(book.book());
            memory.callsLeft = calls;
            memory.isForGood = isForGood;
            memory.hasFailed = false;
            const Result<Done> done = activities.run(act);
            memory.callsLeft.reset();
            const QString about = QStringLiteral("allocation %1").arg(calls);
            QVERIFY2(done.isOk() || !done.failure().text.isEmpty(), qPrintable(about));
            if (!done.isOk())
                QVERIFY2(stateOf(book.book()) == before, qPrintable(about));
            QCOMPARE(book.differences(), QString());
            if (!memory.hasFailed)
                break;
        }
        QVERIFY(calls > 1);
    }
};

int main(int argc, char** argv)
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory.usual);
    sqlite3_mem_methods counting = memory.usual;
    counting.xMalloc = take;
    counting.xRealloc = resize;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &counting);
    QCoreApplication application(argc, argv);
    MemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_memory.moc"
