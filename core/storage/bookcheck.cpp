#include "core/storage/bookcheck.h"

#include "core/storage/book.h"
#include "core/storage/cutoffwrite.h"
#include "core/storage/enginefile.h"
#include "core/storage/migrator.h"
#include "core/storage/pagesums.h"
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

Failure changedByAnother(const QString& name)
{
    return refused(BookCheckTexts::tr("“%1” has been changed by another program, so it is not safe to open. "
                                      "Please restore a copy.")
                       .arg(name));
}

Failure damaged(const QString& name)
{
    return refused(BookCheckTexts::tr("“%1” was damaged or changed by another program. It was left as it is; please "
                                      "restore a backup.")
                       .arg(name));
}

/// What the content of an ordinary file says; throws what the engine cannot read.
Result<Done> checkContent(const QString& path, const QString& name)
{
    constexpr std::chrono::seconds kLimit(5); // a file can be made so that reading it never ends
    Database database({path, ConnectionSettings::Mode::ReadOnly, kLimit});
    if (pragmaNumber(database, QStringLiteral("application_id")) != kBookApplicationId)
        return noBook(name);
    const int newest = Migrator(database).newestVersion();
    const qint64 version = pragmaNumber(database, QStringLiteral("user_version"));
    if (version > newest && neededReader(database) > newest) {
        return refused(BookCheckTexts::tr("“%1” was made by a newer Vouchwell. Please update this one; the book was "
                                          "not changed.")
                           .arg(name));
    }
    if (pragmaText(database, QStringLiteral("encoding")) != u"UTF-8" || !hasKnownSchema(database))
        return changedByAnother(name);
    return Done{};
}

/// What the first bytes and the neighbours of the file say, before the engine works on it.
Result<Done> checkHeader(const QString& path, const QString& name)
{
    constexpr int kHeaderSize = 100;
    constexpr int kFormatAt = 18; // of the writer, then of the reader
    constexpr int kReservedAt = 20;
    constexpr int kApplicationIdAt = 68;
    const QByteArray header = EngineFile(path).read(0, kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith("SQLite format 3") ||
        qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) != kBookApplicationId)
        return noBook(name);
    const QFileInfo journal(journalOf(path));
    if (header[kFormatAt] != 1 || header[kFormatAt + 1] != 1 || QFileInfo::exists(path + QLatin1String("-wal")) ||
        journal.isSymLink() || (journal.exists() && !journal.isFile()))
        return changedByAnother(name);
    if (header[kReservedAt] != 0 && header[kReservedAt] != kPageSumSize)
        return damaged(name);
    return Done{};
}

} // namespace

Result<Done> checkBookFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (const std::optional<Failure> failure = notAnOrdinaryFile(path, name))
        return *failure;
    const BookJudge judge = [&name](const QString& file) { return checkContent(file, name); };
    try {
        if (const Result<Done> checked = checkHeader(path, name); !checked)
            return checked;
        try {
            return judge(path);
        } catch (const StorageError& error) {
            if (error.kind() != StorageError::Kind::Interrupted)
                throw;
        }
        if (const Result<Done> mended = takeBackCutOffWrite(path, judge); !mended)
            return mended;
        return judge(path);
    } catch (const StorageError& error) {
        if (error.kind() == StorageError::Kind::Corrupt || error.kind() == StorageError::Kind::Other)
            return damaged(name);
        return error.toFailure();
    }
}

} // namespace vouchwell
