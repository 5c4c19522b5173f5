#pragma once

#include <string>
#include <vector>

struct sqlite3_vfs;

namespace vouchwell::test {

/// One thing that the engine did to a file.
struct FileOperation
{
    enum class Kind { Create, Write, Truncate, Sync, Delete };

    Kind kind;
    std::string path;
    long long offset = 0;      ///< where a write begins; the new size of a truncation
    std::string bytes;         ///< what was written
    bool reachesFolder = true; ///< of a deletion: the folder was synced as well
};

/// While it lives, stands between the engine and its files: remembers every operation, and lets one fail, once or for
/// good. One at a time; make it before the book is opened.
class TestFiles
{
public:
    enum class Failing { Once, FromThenOn };

    TestFiles();
    ~TestFiles();
    TestFiles(const TestFiles&) = delete;
    TestFiles& operator=(const TestFiles&) = delete;

    /// The call with this number (from 1, counted from now) fails as an unreadable disk would, or as a full one.
    void failCall(int number, Failing failing, bool isDiskFull);
    void stopFailing();
    /// True when a call has failed since failCall().
    bool hasFailed() const;

    const std::vector<FileOperation>& operations() const;

private:
    sqlite3_vfs* m_usual;
};

} // namespace vouchwell::test
