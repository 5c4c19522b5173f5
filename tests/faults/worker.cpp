#include "activities.h"

#include "core/storage/book.h"
#include "tests/support/testclock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vouchwell;
using namespace vouchwell::test;

/// Works on a book until somebody kills it: vouchwell-faultworker BOOK SEED. Says what it is about to do, and the state
/// as soon as that has been acknowledged.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto clock = std::make_shared<TestClock>(QDate(2026, 5, 20));
    auto book = Book::open(arguments.value(1), clock);
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(book.failure().text));
        return 1;
    }
    Activities activities(**book, *clock, arguments.value(2).toUInt());
    std::printf("open\n");
    std::fflush(stdout);
    for (;;) {
        const QString act = activities.any();
        std::printf("doing %s\n", qPrintable(act));
        std::fflush(stdout);
        const Result<Done> done = activities.run(act);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.failure().text));
            return 1;
        }
        std::printf("done %s\n", qPrintable(stateOf(**book)));
        std::fflush(stdout);
    }
}
