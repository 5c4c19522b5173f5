#include "testfiles.h"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <optional>

namespace vouchwell::test {

namespace {

struct State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs* usual = nullptr;
    std::vector<FileOperation> operations;
    std::optional<int> callsLeft;
    TestFiles::Failing failing = TestFiles::Failing::Once;
    bool isDiskFull = false;
    bool hasFailed = false;
};

State state;

/// Counts a call; true where it has to fail.
bool mustFail()
{
    if (!state.callsLeft)
        return false;
    if (*state.callsLeft > 1) {
        --*state.callsLeft;
        return false;
    }
    if (state.failing == TestFiles::Failing::Once)
        state.callsLeft.reset();
    state.hasFailed = true;
    return true;
}

int failure(int code)
{
    return state.isDiskFull ? SQLITE_FULL : code;
}

/// What the engine holds as its file; the usual one lies behind it in the same memory.
struct File
{
    sqlite3_file base;
    std::string* path;

    sqlite3_file* usual() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* usualOf(sqlite3_file* file)
{
    return fileOf(file)->usual();
}

int closeFile(sqlite3_file* file)
{
    const int code = usualOf(file)->pMethods->xClose(usualOf(file));
    delete fileOf(file)->path;
    return code;
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    return usualOf(file)->pMethods->xRead(usualOf(file), bytes, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    if (mustFail())
        return failure(SQLITE_IOERR_WRITE);
    state.operations.push_back({FileOperation::Kind::Write, *fileOf(file)->path, offset,
                                std::string(static_cast<const char*>(bytes), size_t(size))});
    return usualOf(file)->pMethods->xWrite(usualOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (mustFail())
        return failure(SQLITE_IOERR_TRUNCATE);
    state.operations.push_back({FileOperation::Kind::Truncate, *fileOf(file)->path, size, {}});
    return usualOf(file)->pMethods->xTruncate(usualOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (mustFail())
        return failure(SQLITE_IOERR_FSYNC);
    state.operations.push_back({FileOperation::Kind::Sync, *fileOf(file)->path, 0, {}});
    return usualOf(file)->pMethods->xSync(usualOf(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return usualOf(file)->pMethods->xFileSize(usualOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return usualOf(file)->pMethods->xLock(usualOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return usualOf(file)->pMethods->xUnlock(usualOf(file), level);
}

int isReserved(sqlite3_file* file, int* answer)
{
    return usualOf(file)->pMethods->xCheckReservedLock(usualOf(file), answer);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return usualOf(file)->pMethods->xFileControl(usualOf(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return usualOf(file)->pMethods->xSectorSize(usualOf(file));
}

int characteristics(sqlite3_file*)
{
    return 0; // nothing is promised: neither whole pages nor their order
}

const sqlite3_io_methods kMethods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile, sizeOfFile, lockFile,        unlockFile, isReserved,
                                  control,  sectorSize, characteristics, nullptr,    nullptr,
                                  nullptr,  nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* gotFlags)
{
    file->pMethods = nullptr;
    if (mustFail())
        return failure(SQLITE_CANTOPEN);
    File* const mine = fileOf(file);
    std::memset(mine->usual(), 0, size_t(state.usual->szOsFile));
    int isThere = 0;
    if (name)
        state.usual->xAccess(state.usual, name, SQLITE_ACCESS_EXISTS, &isThere);
    const int code = state.usual->xOpen(state.usual, name, mine->usual(), flags, gotFlags);
    if (code != SQLITE_OK)
        return code;
    mine->path = new std::string(name ? name : "");
    if (name && !isThere)
        state.operations.push_back({FileOperation::Kind::Create, *mine->path, 0, {}});
    file->pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int isFolderSynced)
{
    if (mustFail())
        return failure(SQLITE_IOERR_DELETE);
    state.operations.push_back({FileOperation::Kind::Delete, name, 0, {}, isFolderSynced != 0});
    return state.usual->xDelete(state.usual, name, isFolderSynced);
}

} // namespace

TestFiles::TestFiles()
{
    // The driver configures the engine before its first use; the default file layer is only looked up here.
    m_usual = sqlite3_vfs_find(nullptr);
    state = State();
    state.usual = m_usual;
    state.vfs = *m_usual;
    state.vfs.pNext = nullptr;
    state.vfs.zName = "vouchwell-test";
    state.vfs.szOsFile = int(sizeof(File)) + m_usual->szOsFile;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&state.vfs, 1);
}

TestFiles::~TestFiles()
{
    sqlite3_vfs_register(m_usual, 1);
    sqlite3_vfs_unregister(&state.vfs);
}

void TestFiles::failCall(int number, Failing failing, bool isDiskFull)
{
    state.callsLeft = number;
    state.failing = failing;
    state.isDiskFull = isDiskFull;
    state.hasFailed = false;
}

void TestFiles::stopFailing()
{
    state.callsLeft.reset();
}

bool TestFiles::hasFailed() const
{
    return state.hasFailed;
}

const std::vector<FileOperation>& TestFiles::operations() const
{
    return state.operations;
}

} // namespace vouchwell::test
