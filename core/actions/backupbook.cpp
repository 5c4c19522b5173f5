#include "core/actions/backupbook.h"

#include "core/storage/book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

namespace vouchwell {

namespace {

class BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

Result<Done> makeBackup(const QString& bookPath, BackupReason reason, const Clock& clock, const QTimeZone& zone)
{
    try {
        BackupFolder(bookPath).make(reason, clock, zone);
        return Done{};
    } catch (const StorageError& error) {
        return Failure{Failure::Kind::Storage,
                       BackupTexts::tr("No backup could be made. %1").arg(error.toFailure().text)};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Failure backupFailure(const QString& sentence)
{
    return Failure{Failure::Kind::Refused, sentence};
}

Result<BookCounts> writeCopy(const QString& to, const Clock& clock, bool mayReplace,
                             const std::function<BookCounts()>& write)
{
    const QFileInfo target(to);
    BookLock::Attempt attempt;
    if (target.exists() || target.isSymLink()) {
        if (!mayReplace || !target.isFile() || target.isSymLink())
            return backupFailure(
                BackupTexts::tr("“%1” exists already. Please choose another name; nothing was changed.")
                    .arg(target.fileName()));
        attempt = BookLock::acquire(to, clock.nowUtc());
        if (!attempt.lock)
            return backupFailure(
                BackupTexts::tr("“%1” is open elsewhere, so it cannot be replaced. Please choose another name.")
                    .arg(target.fileName()));
    }
    try {
        return write();
    } catch (const StorageError& error) {
        return Failure{
            Failure::Kind::Storage,
            BackupTexts::tr("The copy “%1” could not be written. %2").arg(target.fileName(), error.toFailure().text)};
    }
}

} // namespace

Result<Done> backUp(const Book& book, BackupReason reason)
{
    if (book.path() == u":memory:")
        return Done{};
    if (!book.isInPlace()) // a backup of another file would be none
        return StorageError(StorageError::Kind::Moved, QString()).toFailure();
    return makeBackup(book.path(), reason, book.clock(), book.shop().timeZone);
}

Result<Done> backUpToday(const QString& bookPath, const Clock& clock, const QTimeZone& zone)
try {
    if (BackupFolder(bookPath).hasDaily(clock.today(zone)))
        return Done{};
    return makeBackup(bookPath, BackupReason::Daily, clock, zone);
} catch (const std::exception& error) {
    return failureOf(error);
}

Result<BookCounts> saveCopy(const QString& bookPath, const QString& to, const Clock& clock, bool mayReplace)
try {
    const QFileInfo target(to);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(bookPath).canonicalFilePath())
        return backupFailure(
            BackupTexts::tr("A copy cannot take the place of the file itself. Please choose another name."));
    return writeCopy(to, clock, mayReplace, [&] { return copyBook(bookPath, to); });
} catch (const std::exception& error) {
    return failureOf(error);
}

Result<BookCounts> saveCopyOfMoved(Book& book, const QString& to, bool mayReplace)
try {
    // Whoever has the name now is not this book, so it is replaced like any other file.
    return writeCopy(to, book.clock(), mayReplace, [&] { return copyBook(book.database(), to); });
} catch (const std::exception& error) {
    return failureOf(error);
}

} // namespace vouchwell
