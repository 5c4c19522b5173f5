#include "core/storage/bookcopy.h"

#include "core/storage/durablefile.h"
#include "core/storage/pagesums.h"
#include "core/storage/statement.h"
#include "core/storage/verifyreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QUrl>

#include <sqlite3.h>

#include <functional>

namespace vouchwell {

namespace {

class CopyTexts
{
    Q_DECLARE_TR_FUNCTIONS(BookCopy)
};

qint64 number(Database& database, const QString& sql)
{
    Statement row(database, sql);
    return row.first() ? row.int64(0) : 0;
}

QMap<QString, qint64> rowCounts(Database& database)
{
    QStringList tables;
    Statement rows(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    rows.run();
    while (rows.next())
        tables << rows.text(0);
    QMap<QString, qint64> counts;
    for (const QString& table : std::as_const(tables))
        counts.insert(table, number(database, QStringLiteral("SELECT COUNT(*) FROM \"%1\"").arg(table)));
    return counts;
}

void requireSound(Database& database)
{
    const std::vector<BrokenRule> damages = VerifyReader(database).damages();
    if (damages.empty())
        return;
    const BrokenRule& first = damages.front();
    throw StorageError(StorageError::Kind::Corrupt,
                       QStringLiteral("%1 %2: %3").arg(first.entity).arg(first.id).arg(first.sentence));
}

/// Begins to read. A writer that never pauses may keep readers out for longer than the engine waits.
QMap<QString, qint64> beginReading(Database& source)
{
    constexpr int kMostTries = 6;
    for (int tries = 1;; ++tries) {
        source.execute(QStringLiteral("BEGIN"));
        try {
            return rowCounts(source);
        } catch (const StorageError& error) {
            source.rollBack();
            if (error.kind() != StorageError::Kind::Busy || tries == kMostTries)
                throw;
        }
    }
}

/// For a book that nobody writes meanwhile.
QMap<QString, qint64> packAnew(const QString& from, const QString& to)
{
    Database source({from, ConnectionSettings::Mode::ReadWrite});
    int reserved = kPageSumSize;
    sqlite3_file_control(source.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    const QByteArray target = QUrl::fromLocalFile(to).toEncoded(QUrl::FullyEncoded);
    Statement(source, QStringLiteral("VACUUM INTO :target"))
        .bind(QStringLiteral(":target"),
              QVariant(QStringLiteral("%1?%2=1").arg(QString::fromLatin1(target), QLatin1String(kSumsFromTheStart))))
        .run();
    return rowCounts(source);
}

/// The rows of the book at the moment of the copy.
QMap<QString, qint64> copyPages(Database& source, const QString& to)
{
    Database target({to, ConnectionSettings::Mode::ReadWrite});
    // Writers wait for as long as pages are read; the copy reaches the disk after that.
    target.execute(QStringLiteral("PRAGMA synchronous = OFF"));
    const QMap<QString, qint64> counts = beginReading(source);
    copyDatabase(source, target);
    source.execute(QStringLiteral("COMMIT"));
    return counts;
}

void removeCopy(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QLatin1String("-journal"));
}

/// Has the copy written under a temporary name, by what says which rows it must have.
BookCounts finishCopy(const QString& to, const std::function<QMap<QString, qint64>(const QString& temporary)>& write)
{
    const QString temporary = to + QLatin1String(".tmp");
    removeCopy(temporary);
    try {
        durable::makeOwnFile(temporary);
        const QMap<QString, qint64> wanted = write(temporary);
        BookCounts counts;
        {
            Database copy({temporary, ConnectionSettings::Mode::ReadOnly});
            requireSound(copy);
            if (rowCounts(copy) != wanted)
                throw StorageError(StorageError::Kind::Other, CopyTexts::tr("the copy is not complete"));
            counts = countsIn(copy);
        }
        durable::flush(temporary);
        durable::rename(temporary, to);
        return counts;
    } catch (...) {
        removeCopy(temporary);
        throw;
    }
}

} // namespace

BookCounts countsIn(Database& database)
{
    return {number(database, QStringLiteral("SELECT COUNT(*) FROM people WHERE status <> 'merged'")),
            number(database, QStringLiteral("SELECT COUNT(*) FROM referrals")),
            number(database, QStringLiteral("SELECT COUNT(*) FROM transactions WHERE kind = 'sale'"))};
}

void copyDatabase(Database& from, Database& to)
{
    sqlite3_backup* const backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    int code = SQLITE_ERROR;
    if (backup) {
        constexpr int kAllPages = -1;
        sqlite3_backup_step(backup, kAllPages);
        code = sqlite3_backup_finish(backup);
    }
    if (code != SQLITE_OK)
        throw StorageError(to.dialect().errorKind(QString::number(code)), QString::fromUtf8(sqlite3_errstr(code)));
}

BookCounts copyBook(const QString& from, const QString& to, CopyKind kind)
{
    return finishCopy(to, [&](const QString& temporary) {
        if (kind == CopyKind::Summed)
            return packAnew(from, temporary);
        Database source({from, ConnectionSettings::Mode::ReadOnly});
        return copyPages(source, temporary);
    });
}

BookCounts copyBook(Database& from, const QString& to)
{
    return finishCopy(to, [&](const QString& temporary) { return copyPages(from, temporary); });
}

BookCounts checkSound(const QString& path)
{
    Database database({path, ConnectionSettings::Mode::ReadOnly});
    requireSound(database);
    return countsIn(database);
}

} // namespace vouchwell
