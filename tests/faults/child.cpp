#include "child.h"

#include <QByteArray>

#include <array>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace vouchwell::test {

namespace {

[[noreturn]] void runAndTell(const std::function<QString()>& work, int pipe)
{
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
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0, WIFSIGNALED(status) ? WTERMSIG(status) : 0,
            QString::fromUtf8(said)};
}

} // namespace vouchwell::test
