#include "core/storage/sumsupgrade.h"

#include "core/storage/bookcopy.h"
#include "core/storage/pagesums.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace vouchwell {

bool lacksSums(const Database& database)
{
    int reserved = -1; // asks only
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    return reserved == 0;
}

bool hasRoomForSums(const QString& path)
{
    const QFileInfo book(path);
    constexpr qint64 kRoomForOthers = 64LL << 20;
    return QStorageInfo(book.absolutePath()).bytesAvailable() >= 3 * book.size() + kRoomForOthers;
}

void replaceBySummed(const QString& path)
{
    const QFile::Permissions permissions = QFile::permissions(path);
    copyBook(path, path, CopyKind::Summed);
    QFile::setPermissions(path, permissions);
}

} // namespace vouchwell
