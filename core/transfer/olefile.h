#pragma once

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace vouchwell {

/// One stream of a compound file: pieces of it, wherever they lie.
class OleStream
{
public:
    /// A file that is the stream itself.
    explicit OleStream(const std::shared_ptr<QIODevice>& device);
    /// `pieces` are offsets in the file, each the beginning of `pieceSize` bytes.
    OleStream(std::shared_ptr<QIODevice> device, std::vector<qint64> pieces, qint64 pieceSize, qint64 size);

    qint64 size() const { return m_size; }
    qint64 position() const { return m_position; }
    void seek(qint64 position) { m_position = position; }
    /// Reads exactly so many bytes. Throws TableError{Damaged} where the stream or the file ends before.
    void read(char* buffer, qint64 size);

private:
    qint64 fill();

    std::shared_ptr<QIODevice> m_device;
    std::vector<qint64> m_pieces;
    qint64 m_pieceSize;
    qint64 m_size;
    qint64 m_position = 0;
    QByteArray m_window; ///< a part of the stream that was read ahead
    qint64 m_windowBegin = 0;
};

/// The directory of an OLE2 compound file (the container of Excel 97 to 2003, and of encrypted workbooks). Chains are
/// followed no further than the file has sectors.
class OleFile
{
public:
    /// Throws TableError{Damaged}.
    explicit OleFile(std::shared_ptr<QIODevice> device);

    /// A stream or folder at the top, whatever the case of its letters.
    bool contains(QLatin1String name) const { return find(name) != nullptr; }
    /// Throws TableError{Damaged} when there is no such stream.
    OleStream stream(QLatin1String name) const;

private:
    struct Entry
    {
        QString name;
        quint32 start = 0;
        qint64 size = 0;
    };
    struct RawEntry;

    const Entry* find(QLatin1String name) const;
    QByteArray sector(quint32 index) const;
    qint64 offsetOf(quint32 index) const { return (qint64(index) + 1) * m_sectorSize; }
    void readTable(const QByteArray& header);
    void readDirectory(quint32 start);
    void listTop(const std::vector<RawEntry>& entries);
    static std::vector<quint32> chain(const std::vector<quint32>& table, quint32 start, qint64 count);
    std::vector<quint32> wholeChain(quint32 start) const;

    std::shared_ptr<QIODevice> m_device;
    qint64 m_sectorSize = 512;
    qint64 m_smallSize = 64;
    qint64 m_smallLimit = 4096;
    qint64 m_sectorCount = 0;
    std::vector<quint32> m_table;      ///< the sector that follows each
    std::vector<quint32> m_smallTable; ///< the same for the small sectors
    std::vector<quint32> m_smallHome;  ///< the sectors that hold the small ones
    std::vector<Entry> m_entries;
};

} // namespace vouchwell
