#include "core/storage/leftovers.h"

#include "core/base/clock.h"
#include "core/storage/backupfolder.h"
#include "core/storage/book.h"
#include "core/storage/enginefile.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <unistd.h>

namespace vouchwell {

namespace {

bool isOldAndOurs(const QFileInfo& file)
{
    constexpr qint64 kSecondsOfAnHour = 3600;
    return file.isFile() && !file.isSymLink() && file.ownerId() == geteuid() &&
           file.lastModified().secsTo(SystemClock().nowUtc()) > kSecondsOfAnHour;
}

/// Of a book, or of one whose beginning had not been written yet.
bool hasBookOrNothing(const QString& path)
{
    constexpr qsizetype kApplicationIdAt = 68;
    constexpr qsizetype kNeeded = kApplicationIdAt + qsizetype(sizeof kBookApplicationId);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kNeeded);
    return header == QByteArray(header.size(), '\0') ||
           (header.size() == kNeeded &&
            qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) == kBookApplicationId);
}

void removeFrom(QDir folder, const QStringList& names)
{
    const QFileInfoList files = folder.entryInfoList(names, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        if (!isOldAndOurs(file) || !hasBookOrNothing(file.filePath()))
            continue;
        folder.remove(file.fileName());
        if (isOldAndOurs(QFileInfo(journalOf(file.filePath()))))
            QFile::remove(journalOf(file.filePath()));
    }
}

} // namespace

void removeLeftovers(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    const QStringList anyBook{QStringLiteral("*.vouchwell.tmp"), QStringLiteral("*.vouchwell.restoring")};
    removeFrom(book.absoluteDir(), anyBook);
    removeFrom(book.absoluteDir(),
               {book.fileName() + QLatin1String(".tmp"), book.fileName() + QLatin1String(".restoring")});
    removeFrom(QDir(BackupFolder(bookPath).path()), anyBook);
}

} // namespace vouchwell
