#pragma once

#include "core/transfer/tableproblem.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace vouchwell {

/// One part of an archive while it is inflated. Counted bytes, not the header's word, decide the limits.
class ZipPart
{
public:
    ZipPart(zip_file* file, qint64 packedSize, qint64 statedSize, qint64& archiveTotal);
    ZipPart(ZipPart&&) noexcept;
    ~ZipPart();

    /// Bytes read, 0 at the end (only then the checksum is known to be right). Throws TableError.
    qsizetype read(char* buffer, qsizetype size);
    double progress() const;

private:
    struct Close
    {
        void operator()(zip_file* file) const;
    };

    std::unique_ptr<zip_file, Close> m_file;
    qint64 m_packedSize;
    qint64 m_statedSize;
    qint64 m_inflated = 0;
    qint64* m_archiveTotal;
};

/// The parts of a ZIP file by name. Names are looked up without case, with either slash; nothing is ever written to
/// disk, so names that climb out of the folder and links have no effect. For one thread.
class ZipArchive
{
public:
    /// Both throw TableError when the archive is damaged, protected, or over a limit.
    static ZipArchive openFile(const QString& path);
    static ZipArchive openMemory(QByteArray bytes);
    ZipArchive(ZipArchive&&) noexcept;
    ~ZipArchive();

    bool contains(const QString& name) const;
    /// Throws TableError{Damaged} when there is no such part.
    ZipPart part(const QString& name);
    /// The beginning of a part, for looking at what it is.
    QByteArray beginning(const QString& name, qsizetype size);

private:
    struct Discard
    {
        void operator()(zip* archive) const;
    };

    ZipArchive(zip* archive, QByteArray bytes);
    void list();

    QByteArray m_bytes; ///< outlives the archive that reads from it
    std::unique_ptr<zip, Discard> m_archive;
    QHash<QString, quint64> m_indexes;
    std::unique_ptr<qint64> m_inflatedTotal; ///< parts point to it
};

} // namespace vouchwell
