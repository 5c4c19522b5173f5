#include "core/storage/cutoffwrite.h"

#include "core/storage/bookaccess.h"
#include "core/storage/database.h"
#include "core/storage/durablefile.h"
#include "core/storage/enginefile.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

namespace vouchwell {

namespace {

class CutOffTexts
{
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

/// Opening it to write is all that the engine needs.
void mend(const QString& path)
{
    Database database({path, ConnectionSettings::Mode::ReadWrite});
    Statement(database, QStringLiteral("PRAGMA schema_version")).first();
}

Result<Done> rehearse(const QString& path, const BookJudge& judge)
{
    const QTemporaryDir folder;
    const EngineFile book(path);
    const qint64 needed = book.size() + QFileInfo(journalOf(path)).size();
    if (!folder.isValid() || QStorageInfo(folder.path()).bytesAvailable() < needed)
        throw StorageError(StorageError::Kind::Full, folder.path());
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    book.copyTo(copy);
    durable::copyFile(journalOf(path), journalOf(copy));
    mend(copy);
    return judge(copy);
}

QByteArray endOf(const QString& path)
{
    constexpr qint64 kMostOfInterest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Disconnected, file.errorString());
    file.seek(std::max(qint64(0), file.size() - kMostOfInterest));
    return file.readAll();
}

} // namespace

bool namesFurtherFiles(const QByteArray& journal)
{
    // Name, its length, the sum of its bytes, and the eight bytes every part of a journal begins with.
    static const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    constexpr qsizetype kSizeAt = 16;
    return journal.size() >= kSizeAt && journal.endsWith(magic) &&
           qFromBigEndian<quint32>(journal.constData() + journal.size() - kSizeAt) > 0;
}

Result<Done> takeBackCutOffWrite(const QString& path, const BookJudge& judge)
{
    if (namesFurtherFiles(endOf(journalOf(path)))) {
        return Failure{Failure::Kind::Unreadable,
                       CutOffTexts::tr("The file “%1-journal” beside the book was not written by Vouchwell, so the "
                                       "book is not safe to open. Please restore a backup.")
                           .arg(QFileInfo(path).fileName())};
    }
    if (const Result<Done> judged = rehearse(path, judge); !judged)
        return judged;
    const BookAccess access = accessTo(path, SystemClock());
    if (!access.lock)
        return Failure{Failure::Kind::Storage, access.obstacle};
    mend(path);
    return Done{};
}

} // namespace vouchwell
