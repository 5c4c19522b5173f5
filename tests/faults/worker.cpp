#include "activities.h"

#include "core/storage/book.h"
#include "tests/support/testclock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int complain(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

/// Works until somebody kills it. Says what it is about to do, and the state as soon as that has been acknowledged.
int work(Activities& activities, Book& book, const QStringList& acts, quint32 seed)
{
    std::mt19937 random(seed);
    for (;;) {
        const QString act = acts[qsizetype(random() % quint32(acts.size()))];
        say(QLatin1String("doing ") + act);
        const Result<Done> done = activities.run(act);
        if (!done)
            return complain(done.failure().text);
        say(QLatin1String("done ") + stateOf(book));
    }
}

} // namespace

/// vouchwell-faultworker BOOK SEED ACT... does these acts in any order until it is killed;
/// vouchwell-faultworker BOOK SEED hold opens the book, writes once where it may, says so, and stays.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto clock = std::make_shared<TestClock>(QDate(2026, 5, 20));
    const quint32 seed = arguments.value(2).toUInt();
    const QStringList acts = arguments.mid(3);
    auto book = Book::openAsPossible(arguments.value(1), clock);
    if (!book)
        return complain(book.failure().text);
    Activities activities(**book, *clock, seed);
    if (acts != QStringList(QStringLiteral("hold"))) {
        if ((*book)->isReadOnly())
            return complain((*book)->readOnlyReason());
        say(QStringLiteral("open"));
        return work(activities, **book, acts, seed);
    }
    if ((*book)->isReadOnly()) {
        say(QLatin1String("reading ") + (*book)->readOnlyReason());
    } else if (const Result<Done> done = activities.run(QStringLiteral("person")); done) {
        say(QLatin1String("writing ") + stateOf(**book));
    } else {
        return complain(done.failure().text);
    }
    return std::getchar(); // until it is killed, or nobody listens any more
}
