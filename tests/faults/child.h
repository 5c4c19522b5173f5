#pragma once

#include <QString>

#include <functional>

namespace vouchwell::test {

/// How a process of its own ended.
struct ChildEnd
{
    bool isWhole = false; ///< it came to its end; else a signal ended it
    int signal = 0;       ///< SIGALRM where it stood still
    QString where;        ///< of a crash: the library that was at work, empty for our own code
    QString said;         ///< what the function gave back
};

/// Runs it in a process of its own, which shares nothing with this one but the files. Open no book before.
ChildEnd inChild(const std::function<QString()>& work);

} // namespace vouchwell::test
