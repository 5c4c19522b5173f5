#include "child.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace vouchwell::test {

namespace {

constexpr unsigned int kMostSeconds = 20;
constexpr std::array kDeadlySignals{SIGSEGV, SIGABRT, SIGBUS, SIGALRM};
int crashPipe = -1;

/// True for what only carries an error from where it happened.
bool isCarrier(const char* file)
{
    constexpr std::array kCarriers{"libc.so", "libstdc++", "libgcc_s", "libasan", "libubsan"};
    return std::any_of(kCarriers.begin(), kCarriers.end(),
                       [file](const char* name) { return std::strstr(file, name) != nullptr; });
}

/// True for the templates of Qt's containers, which are compiled into our own programs. They promise not to throw where
/// they grow, so that too little memory ends the process there.
bool isContainerOfQt(const char* mangledName)
{
    return mangledName && (std::strstr(mangledName, "QHashPrivate") || std::strstr(mangledName, "QArrayData"));
}

void tell(const char* text)
{
    if (::write(crashPipe, text, std::strlen(text)) < 0)
        return;
}

/// Tells the parent which library was at work, and ends as the signal would have it.
void tellOfCrash(int signal)
{
    std::array<void*, 64> frames{};
    const int count = ::backtrace(frames.data(), int(frames.size()));
    bool isThrowing = false;          // the next one is our own `new`
    for (int i = 1; i < count; ++i) { // the first is this function
        Dl_info info{};
        if (::dladdr(frames[size_t(i)], &info) == 0 || !info.dli_fname || std::exchange(isThrowing, false))
            continue;
        if (isCarrier(info.dli_fname)) {
            isThrowing = std::strstr(info.dli_fname, "libstdc++") != nullptr;
            continue;
        }
        if (isContainerOfQt(info.dli_sname)) {
            tell("Qt");
            break;
        }
        const char* const name = std::strstr(info.dli_fname, "lib");
        if (name && std::strstr(name, ".so"))
            tell(name);
        break;
    }
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

[[noreturn]] void runAndTell(const std::function<QString()>& work, int pipe)
{
    crashPipe = pipe;
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), 1); // loads what it needs while there is memory
    for (const int signal : kDeadlySignals)
        ::signal(signal, tellOfCrash);
    ::alarm(kMostSeconds);
    const QByteArray said = work().toUtf8();
    const bool isTold = ::write(pipe, said.constData(), size_t(said.size())) == said.size();
    ::_exit(isTold ? 0 : 1);
}

} // namespace

ChildEnd inChild(const std::function<QString()>& work)
{
    std::array<int, 2> pipe{};
    std::fflush(nullptr);
    if (::pipe(pipe.data()) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        runAndTell(work, pipe[1]);
    }
    ::close(pipe[1]);
    QByteArray said;
    std::array<char, 4096> block{};
    for (ssize_t size = 0; (size = ::read(pipe[0], block.data(), block.size())) > 0;)
        said.append(block.data(), size);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool isWhole = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    const QString text = QString::fromUtf8(said);
    return {isWhole, WIFSIGNALED(status) ? WTERMSIG(status) : 0, isWhole ? QString() : text,
            isWhole ? text : QString()};
}

} // namespace vouchwell::test
