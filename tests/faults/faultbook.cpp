#include "faultbook.h"

#include "activities.h"

#include "core/actions/postdue.h"
#include "tests/support/testbook.h"

namespace vouchwell::test {

int timesOf(const char* variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

QString copyOf(const QString& path, const QTemporaryDir& folder, const QString& name)
{
    const QString copy = folder.filePath(name);
    for (const char* ending : {"", "-journal"}) {
        QFile::remove(copy + QLatin1String(ending));
        QFile::copy(path + QLatin1String(ending), copy + QLatin1String(ending));
    }
    return copy;
}

QString usedBook(const QTemporaryDir& folder, const QStringList& further)
{
    const QString path = folder.filePath(QStringLiteral("book.vouchwell"));
    const auto clock = std::make_shared<TestClock>(kFaultDay);
    auto book = mustHave(Book::create(path, aShop(), clock));
    Activities activities(*book, *clock, 1);
    for (const char* name : {"record", "customers", "referrals", "sales", "person"})
        mustHave(activities.run(QLatin1String(name)));
    for (const QString& name : further)
        mustHave(activities.run(name));
    return path;
}

QString soundState(const QString& path)
try {
    // Some of what was done waited some days; nothing may be due that the book has not seen.
    auto book = Book::open(path, std::make_shared<TestClock>(kFaultDay.addYears(20)));
    if (!book)
        return QLatin1String("refused: ") + book.failure().text;
    const QString state = stateOf(**book);
    if (const Result<Done> posted = postDue(**book); !posted)
        return QLatin1String("not posted: ") + posted.failure().text;
    const auto differences = verifyBook(**book);
    if (!differences)
        return QLatin1String("not verified: ") + differences.failure().text;
    for (const Difference& difference : *differences)
        return QLatin1String("damaged: ") + difference.check + u' ' + difference.sentence;
    return state;
} catch (const StorageError& error) {
    return QLatin1String("damaged: ") + error.toFailure().text;
}

qint64 actsIn(const QString& state)
{
    return state.split(QLatin1String("; ")).value(7).toLongLong();
}

} // namespace vouchwell::test
