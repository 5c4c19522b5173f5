#include "historybook.h"

#include "core/actions/backupbook.h"
#include "core/actions/restorebackup.h"
#include "core/snapshot/snapshotfeed.h"
#include "core/storage/syncedfolder.h"

#include <QSignalSpy>

#include <atomic>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

std::string watchedPath;
std::atomic<int> opensByEngine{0};
std::atomic<int> opensByOthers{0};

void note(const char* path, const void* caller)
{
    if (watchedPath.empty() || watchedPath != path)
        return;
    Dl_info library = {};
    const bool isEngine = dladdr(caller, &library) != 0 && std::strstr(library.dli_fname, "libsqlite3") != nullptr;
    ++(isEngine ? opensByEngine : opensByOthers);
    if (!isEngine)
        qWarning("opened by %s", library.dli_fname ? library.dli_fname : "somebody");
}

mode_t modeOf(int flags, va_list& arguments)
{
    return (flags & O_CREAT) != 0 ? mode_t(va_arg(arguments, int)) : 0;
}

} // namespace

// Every call of these in the process, by any library, comes here.
#define VOUCHWELL_WATCHED_OPEN(name)                                                                                   \
    extern "C" int name(const char* path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        note(path, __builtin_return_address(0));                                                                       \
        return int(syscall(SYS_openat, AT_FDCWD, path, flags, mode));                                                  \
    }
#define VOUCHWELL_WATCHED_OPENAT(name)                                                                                 \
    extern "C" int name(int folder, const char* path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        note(path, __builtin_return_address(0));                                                                       \
        return int(syscall(SYS_openat, folder, path, flags, mode));                                                    \
    }
VOUCHWELL_WATCHED_OPEN(open)
VOUCHWELL_WATCHED_OPEN(open64)
VOUCHWELL_WATCHED_OPENAT(openat)
VOUCHWELL_WATCHED_OPENAT(openat64)

/// Whoever else opens and closes the file of an open book takes away the locks that the engine holds on it.
class OpensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { watchedPath.clear(); }

    void nobodyButTheEngineOpensTheBook()
    {
        const QTemporaryDir folder;
        const QString path = bookWithHistory(folder);
        watchedPath = path.toStdString();
        const auto clock = clockAfterwards();
        {
            auto book = mustHave(Book::openAsPossible(path, clock));
            SnapshotFeed feed(*book);
            QSignalSpy loaded(&feed, &SnapshotFeed::snapshotChanged);
            feed.reload();
            Activities activities(*book, *clock, 5);
            for (const QString& act : Activities::all())
                mustHave(activities.run(act));
            mustHave(backUpToday(path, *clock, book->shop().timeZone));
            mustHave(saveCopy(path, folder.filePath(QStringLiteral("copy.vouchwell")), *clock, false));
            mustHave(Book::reopen(book->place(), clock, Book::Mode::ReadWrite));
            QVERIFY(Book::open(path, clock, Book::Mode::ReadOnly));
            QVERIFY(!lookAtBackups(path).empty());
            QVERIFY(!restoreBackup(path, BackupFolder(path).list().front().path, *clock));
            QVERIFY(syncSignsOf(path).service.isEmpty());
            QVERIFY(book->isInPlace());
            mustHave(verifyBook(*book));
            QTRY_VERIFY(!loaded.isEmpty());
        }
        QVERIFY(opensByEngine > 5);
        QCOMPARE(opensByOthers, 0);
    }

    /// Shows that the test above can see what it is looking for.
    void somebodyElseIsSeen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("any.vouchwell"));
        watchedPath = path.toStdString();
        const int before = opensByOthers;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(opensByOthers, before + 1);
    }
};

QTEST_GUILESS_MAIN(OpensTest)
#include "tst_opens.moc"
