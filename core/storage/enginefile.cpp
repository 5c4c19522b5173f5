#include "core/storage/enginefile.h"

#include "core/storage/dialect.h"
#include "core/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace vouchwell {

namespace {

void requireOk(int code)
{
    if (code != SQLITE_OK) {
        throw StorageError(sqliteDialect().errorKind(QString::number(code)), QString::fromUtf8(sqlite3_errstr(code)));
    }
}

} // namespace

EngineFile::EngineFile(const QString& path)
    : m_name(sqlite3_create_filename(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "", "", 0,
                                     nullptr))
{
    sqlite3_vfs* const layer = sqlite3_vfs_find(nullptr);
    m_file = static_cast<sqlite3_file*>(sqlite3_malloc(layer->szOsFile));
    int code = SQLITE_NOMEM;
    if (m_name && m_file) {
        m_file->pMethods = nullptr;
        code = layer->xOpen(layer, m_name, m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    }
    if (code != SQLITE_OK) {
        sqlite3_free(m_file);
        sqlite3_free_filename(const_cast<char*>(m_name));
        requireOk(code);
    }
}

EngineFile::~EngineFile()
{
    m_file->pMethods->xClose(m_file);
    sqlite3_free(m_file);
    sqlite3_free_filename(const_cast<char*>(m_name));
}

qint64 EngineFile::size() const
{
    sqlite3_int64 size = 0;
    requireOk(m_file->pMethods->xFileSize(m_file, &size));
    return size;
}

QByteArray EngineFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(qsizetype(std::clamp(this->size() - offset, qint64(0), size)), '\0');
    if (!bytes.isEmpty())
        requireOk(m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset));
    return bytes;
}

void EngineFile::copyTo(const QString& path) const
{
    constexpr qint64 kBlock = 1 << 20;
    durable::makeOwnFile(path);
    QFile copy(path);
    bool isWritten = copy.open(QIODevice::WriteOnly);
    const qint64 end = size();
    for (qint64 at = 0; isWritten && at < end; at += kBlock) {
        const QByteArray block = read(at, kBlock);
        isWritten = copy.write(block) == block.size();
    }
    if (!isWritten || !copy.flush())
        throw StorageError(StorageError::Kind::Full, copy.errorString());
}

} // namespace vouchwell
