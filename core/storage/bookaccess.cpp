#include "core/storage/bookaccess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace vouchwell {

namespace {

class AccessTexts
{
    Q_DECLARE_TR_FUNCTIONS(BookAccess)
};

/// By its mark as well as by what the system lets us do: the system lets root do everything.
bool isReadOnlyFile(const QFileInfo& file)
{
    return !file.permissions().testFlag(QFile::WriteOwner) || !file.isWritable();
}

} // namespace

FileIdentity identityOf(const QString& path)
{
    struct stat info = {};
    if (lstat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {quint64(info.st_dev), quint64(info.st_ino)};
}

BookAccess accessTo(const QString& bookPath, const Clock& clock, BookLock::Foreign foreign)
{
    const QFileInfo file(bookPath);
    const QString name = file.fileName();
    if (isReadOnlyFile(file)) {
        return {nullptr, AccessTexts::tr("“%1” is marked as read-only, so it can only be looked at. To change it, save "
                                         "a copy and work with that.")
                             .arg(name)};
    }
    BookLock::Attempt attempt = BookLock::acquire(bookPath, clock.nowUtc(), foreign);
    if (attempt.lock)
        return {attempt.lock, {}};
    if (!attempt.holder) {
        return {nullptr, AccessTexts::tr("Nothing can be written in the folder of “%1”, so the file can only be looked "
                                         "at. To change it, save a copy in another folder.")
                             .arg(name)};
    }
    const bool isForeign = !attempt.holder->isOnThisComputer();
    return {nullptr,
            AccessTexts::tr("“%1” is open elsewhere (%2), so it can only be looked at here. Close it there to change "
                            "it here.")
                .arg(name, attempt.holder->description()),
            isForeign};
}

} // namespace vouchwell
