#pragma once

#include "activities.h"

#include "tests/support/testbook.h"

namespace vouchwell::test {

inline QDate historyDay()
{
    return {2026, 5, 20};
}

/// A day on which nothing is due any more of what bookWithHistory() did.
inline std::shared_ptr<TestClock> clockAfterwards()
{
    return std::make_shared<TestClock>(historyDay().addDays(15));
}

/// How often; more on demand.
inline int roundsOf(const char* variable, int usual)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
}

/// A book in which something has happened already.
inline QString bookWithHistory(const QTemporaryDir& folder, const QStringList& further = {})
{
    const QString path = folder.filePath(QStringLiteral("book.vouchwell"));
    const auto clock = std::make_shared<TestClock>(historyDay());
    auto book = mustHave(Book::create(path, aShop(), clock));
    Activities activities(*book, *clock, 1);
    for (const char* name : {"record", "customers", "referrals", "sales", "person"})
        mustHave(activities.run(QLatin1String(name)));
    for (const QString& name : further)
        mustHave(activities.run(name));
    return path;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace vouchwell::test
