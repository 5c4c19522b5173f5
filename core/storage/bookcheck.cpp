#include "core/storage/bookcheck.h"

#include "core/storage/book.h"
#include "core/storage/bookaccess.h"
#include "core/storage/migrator.h"
#include "core/storage/schemacheck.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

#include <sys/stat.h>

namespace vouchwell {

namespace {

class BookCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

Failure refused(const QString& text)
{
    return Failure{Failure::Kind::Unreadable, text};
}

/// nullopt for an ordinary file, else the sentence why it is none.
std::optional<Failure> notAnOrdinaryFile(const QString& path, const QString& name)
{
    struct stat info = {};
    if (lstat(QFile::encodeName(path).constData(), &info) != 0) {
        return Failure{
            Failure::Kind::NotFound,
            BookCheckTexts::tr("There is no file “%1”. Please check where the book was moved to.").arg(path)};
    }
    if (S_ISLNK(info.st_mode))
        return refused(BookCheckTexts::tr("“%1” is a link to another file. Please open that file itself.").arg(name));
    if (!S_ISREG(info.st_mode))
        return refused(BookCheckTexts::tr("“%1” is not a file. Please choose a book (*.vouchwell).").arg(name));
    if (info.st_nlink > 1) {
        // Each name would have a lock of its own, and two programs could write.
        return refused(BookCheckTexts::tr("“%1” has a second name on this disk (a hard link), so it is not safe to "
                                          "write. Please make a real copy and open that.")
                           .arg(name));
    }
    if (info.st_size == 0)
        return refused(BookCheckTexts::tr("“%1” is empty. Please choose another file or restore a backup.").arg(name));
    return std::nullopt;
}

qint64 pragmaNumber(Database& database, const QString& pragma)
{
    Statement statement(database, QLatin1String("PRAGMA ") + pragma);
    return statement.first() ? statement.int64(0) : 0;
}

QString pragmaText(Database& database, const QString& pragma)
{
    Statement statement(database, QLatin1String("PRAGMA ") + pragma);
    return statement.first() ? statement.text(0) : QString();
}

qint64 neededReader(Database& database)
{
    Statement statement(database, QStringLiteral("SELECT MAX(min_reader) FROM schema_steps"));
    return statement.first() ? statement.int64(0) : 0;
}

Failure noBook(const QString& name)
{
    return refused(
        BookCheckTexts::tr("“%1” is not a Vouchwell book. To bring in a spreadsheet, use Import.").arg(name));
}

/// What the content of an ordinary file says; throws what the engine cannot read.
Result<Done> checkContent(const QString& path, const QString& name)
{
    Database database({path, ConnectionSettings::Mode::ReadOnly});
    if (pragmaNumber(database, QStringLiteral("application_id")) != kBookApplicationId)
        return noBook(name);
    const int newest = Migrator(database).newestVersion();
    const qint64 version = pragmaNumber(database, QStringLiteral("user_version"));
    if (version > newest && neededReader(database) > newest) {
        return refused(BookCheckTexts::tr("“%1” was made by a newer Vouchwell. Please update this one; the book was "
                                          "not changed.")
                           .arg(name));
    }
    if (pragmaText(database, QStringLiteral("encoding")) != u"UTF-8" || !hasKnownSchema(database)) {
        return refused(BookCheckTexts::tr("“%1” has been changed by another program, so it is not safe to open. "
                                          "Please restore a copy.")
                           .arg(name));
    }
    return Done{};
}

/// True when the file says that it is a book, however torn the rest of it is. Only for one that waits to be mended,
/// which no engine has open: closing it here would take away the engine's locks.
bool hasBookHeader(const QString& path)
{
    constexpr qsizetype kApplicationIdAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kApplicationIdAt + qsizetype(sizeof kBookApplicationId));
    return header.size() == kApplicationIdAt + qsizetype(sizeof kBookApplicationId) &&
           qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) == kBookApplicationId;
}

/// Lets the engine take back a write that was cut off, as only somebody who may write can.
Result<Done> takeBackCutOffWrite(const QString& path, const QString& name)
{
    if (!hasBookHeader(path))
        return noBook(name);
    const BookAccess access = accessTo(path, SystemClock());
    if (!access.lock)
        return Failure{Failure::Kind::Storage, access.obstacle};
    Database database({path, ConnectionSettings::Mode::ReadWrite});
    pragmaNumber(database, QStringLiteral("schema_version"));
    return Done{};
}

} // namespace

Result<Done> checkBookFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (const std::optional<Failure> failure = notAnOrdinaryFile(path, name))
        return *failure;
    try {
        try {
            return checkContent(path, name);
        } catch (const StorageError& error) {
            if (error.kind() != StorageError::Kind::Interrupted)
                throw;
        }
        if (const Result<Done> mended = takeBackCutOffWrite(path, name); !mended)
            return mended;
        return checkContent(path, name);
    } catch (const StorageError& error) {
        if (error.kind() == StorageError::Kind::Corrupt || error.kind() == StorageError::Kind::Other) {
            return refused(
                BookCheckTexts::tr("“%1” is not a Vouchwell book, or it is damaged. It was not changed.").arg(name));
        }
        return error.toFailure();
    }
}

} // namespace vouchwell
