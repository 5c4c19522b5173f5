#include "core/actions/restorebackup.h"

#include "core/storage/bookcheck.h"
#include "core/storage/booklock.h"
#include "core/storage/durablefile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vouchwell {

namespace {

const QString kJournal = QStringLiteral("-journal");

class RestoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(RestoreBackup)
};

std::optional<BookCounts> countsOf(const QString& path)
{
    if (!checkBookFile(path))
        return std::nullopt;
    try {
        Database database({path, ConnectionSettings::Mode::ReadOnly});
        return countsIn(database);
    } catch (const StorageError&) {
        return std::nullopt;
    }
}

/// “shop before restore 2026-11-22 0930.vouchwell”, with a number where that exists.
QString asidePath(const QFileInfo& book, const QDateTime& now)
{
    const QString base = QStringLiteral("%1 before restore %2")
                             .arg(book.completeBaseName(), now.toString(QStringLiteral("yyyy-MM-dd HHmm")));
    const QString suffix = book.suffix().isEmpty() ? QString() : u'.' + book.suffix();
    QString path = book.dir().filePath(base + suffix);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = book.dir().filePath(QStringLiteral("%1 (%2)%3").arg(base).arg(i).arg(suffix));
    return path;
}

/// A write that was cut off belongs to the old file: taken back, or, where that file is damaged, put aside with it.
void separateJournal(const QString& bookPath, const QString& aside)
{
    if (!QFile::exists(bookPath + kJournal))
        return;
    const bool isMended = checkBookFile(bookPath).isOk();
    if (!isMended || QFile::exists(bookPath + kJournal))
        durable::rename(bookPath + kJournal, aside + kJournal);
}

/// The new file takes the old one's place; the old one gets the name in `aside`. That name is taken before: from the
/// moment when they change places both have the names that they keep, whatever happens next.
void putInPlace(const QString& restored, const QString& bookPath, const QString& aside)
{
    if (aside.isEmpty()) {
        durable::rename(restored, bookPath);
        return;
    }
    separateJournal(bookPath, aside);
    durable::rename(restored, aside);
    try {
        durable::exchange(aside, bookPath);
    } catch (const StorageError&) {
        QFile::remove(aside); // still the copy of the backup
        QFile::rename(aside + kJournal, bookPath + kJournal);
        throw;
    }
    durable::flush(QFileInfo(bookPath).absolutePath());
}

} // namespace

std::vector<BackupEntry> lookAtBackups(const QString& bookPath)
{
    std::vector<BackupEntry> entries;
    for (const BackupFile& file : BackupFolder(bookPath).list())
        entries.push_back({file, countsOf(file.path)});
    return entries;
}

Result<RestoredBook> restoreBackup(const QString& bookPath, const QString& backupPath, const Clock& clock)
try {
    const QFileInfo book(bookPath);
    if (book.exists() && book.canonicalFilePath() == QFileInfo(backupPath).canonicalFilePath()) {
        return Failure{
            Failure::Kind::Refused,
            RestoreTexts::tr("“%1” is the file itself. Please choose one of its backups.").arg(book.fileName())};
    }
    if (const Result<Done> checked = checkBookFile(backupPath); !checked)
        return checked.failure();
    if (BookLock::isHeldHere(bookPath)) {
        return Failure{Failure::Kind::Refused,
                       RestoreTexts::tr("“%1” is being written. Please try again in a moment.").arg(book.fileName())};
    }
    const BookLock::Attempt attempt = BookLock::acquire(bookPath, clock.nowUtc());
    if (!attempt.lock) {
        const QString holder = attempt.holder ? attempt.holder->description() : QString();
        return Failure{Failure::Kind::Refused,
                       holder.isEmpty()
                           ? RestoreTexts::tr("Nothing can be written in the folder of “%1”.").arg(book.fileName())
                           : RestoreTexts::tr("“%1” is open elsewhere (%2). Close it there first; nothing was changed.")
                                 .arg(book.fileName(), holder)};
    }
    const QString restored = bookPath + QLatin1String(".restoring");
    try {
        QFile::remove(restored);
        durable::copyFile(backupPath, restored);
        const BookCounts counts = checkSound(restored);
        const QString aside = book.exists() ? asidePath(book, clock.nowUtc().toLocalTime()) : QString();
        putInPlace(restored, book.absoluteFilePath(), aside);
        return RestoredBook{aside, counts};
    } catch (const StorageError& error) {
        QFile::remove(restored);
        return Failure{Failure::Kind::Storage, RestoreTexts::tr("The backup “%1” could not be restored. %2")
                                                   .arg(QFileInfo(backupPath).fileName(), error.toFailure().text)};
    }
} catch (const std::exception& error) {
    return failureOf(error);
}

} // namespace vouchwell
