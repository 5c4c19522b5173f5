#include "diskcalls.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vouchwell::test {

namespace {

struct State
{
    std::atomic<int> callsLeft{0}; ///< 0: nothing fails
    DiskFault fault = DiskFault::Kill;
    bool isForGood = false;
    std::atomic<bool> hasFailed{false};
};

State state;

/// Counts a call; true where it has to fail. A full disk still lets go of files.
bool mustFail(bool needsRoom = true)
{
    if (state.callsLeft.load() == 0 || (state.fault == DiskFault::Full && !needsRoom))
        return false;
    if (state.callsLeft.load() > 1) {
        --state.callsLeft;
        return false;
    }
    if (state.fault == DiskFault::Kill)
        ::kill(::getpid(), SIGKILL);
    if (!state.isForGood)
        state.callsLeft = 0;
    state.hasFailed = true;
    errno = state.fault == DiskFault::Full ? ENOSPC : EIO;
    return true;
}

/// Pipes and terminals are no disks.
bool isFile(int descriptor)
{
    struct stat info = {};
    return ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
}

bool mustFailToOpen(int flags)
{
    return (flags & O_CREAT) != 0 && mustFail();
}

/// The call as the system's library does it.
template<typename Function>
Function usual(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void failDiskCall(int number, DiskFault fault, bool isForGood)
{
    state.hasFailed = false;
    state.fault = fault;
    state.isForGood = isForGood;
    state.callsLeft = number;
}

void stopFailingDiskCalls()
{
    state.callsLeft = 0;
}

bool hasDiskCallFailed()
{
    return state.hasFailed;
}

} // namespace vouchwell::test

using vouchwell::test::isFile;
using vouchwell::test::mustFail;
using vouchwell::test::mustFailToOpen;
using vouchwell::test::usual;

namespace {

mode_t modeOf(int flags, std::va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

// These take the place of the library's own in the whole process.
extern "C" {

int open(const char* path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static const auto next = usual<int (*)(const char*, int, ...)>("open");
    return mustFailToOpen(flags) ? -1 : next(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static const auto next = usual<int (*)(const char*, int, ...)>("open64");
    return mustFailToOpen(flags) ? -1 : next(path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto next = usual<ssize_t (*)(int, const void*, size_t)>("write");
    return isFile(descriptor) && mustFail() ? -1 : next(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset)
{
    static const auto next = usual<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return mustFail() ? -1 : next(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset)
{
    static const auto next = usual<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return mustFail() ? -1 : next(descriptor, bytes, size, offset);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto next = usual<int (*)(int, off_t)>("ftruncate");
    return mustFail(false) ? -1 : next(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto next = usual<int (*)(int, off64_t)>("ftruncate64");
    return mustFail(false) ? -1 : next(descriptor, size);
}

int fsync(int descriptor)
{
    static const auto next = usual<int (*)(int)>("fsync");
    return mustFail() ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = usual<int (*)(int)>("fdatasync");
    return mustFail() ? -1 : next(descriptor);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = usual<int (*)(const char*, const char*)>("rename");
    return mustFail() ? -1 : next(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    static const auto next = usual<int (*)(int, const char*, int, const char*, unsigned int)>("renameat2");
    return mustFail() ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto next = usual<int (*)(int, const char*, int, const char*, int)>("linkat");
    return mustFail() ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    static const auto next = usual<int (*)(const char*)>("unlink");
    return mustFail(false) ? -1 : next(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto next = usual<int (*)(const char*, mode_t)>("mkdir");
    return mustFail() ? -1 : next(path, mode);
}

} // extern "C"
