#include "core/transfer/olefile.h"

#include "core/transfer/tableproblem.h"

#include <QtEndian>

#include <cstring>

namespace vouchwell {

namespace {

constexpr qint64 kOleHeaderSize = 512;
constexpr int kTableSlotsInHeader = 109;
constexpr quint32 kLastSector = 0xFFFFFFFA; ///< above it lie the marks for free, end, table
constexpr quint32 kEndOfChain = 0xFFFFFFFE;
constexpr quint32 kNoEntry = 0xFFFFFFFF;
constexpr qsizetype kOleEntrySize = 128;
constexpr size_t kMostOleEntries = 65'536;
constexpr qint64 kReadAhead = 64 * 1024;

quint16 oleWord(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 oleLong(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

[[noreturn]] void oleDamaged()
{
    throw TableError{TableProblem::Damaged};
}

void appendLongs(std::vector<quint32>& list, const QByteArray& bytes, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        list.push_back(oleLong(bytes, i * 4));
}

} // namespace

struct OleFile::RawEntry
{
    Entry entry;
    int kind = 0; ///< 1 folder, 2 stream, 5 root
    quint32 left = kNoEntry;
    quint32 right = kNoEntry;
    quint32 child = kNoEntry;
};

OleStream::OleStream(const std::shared_ptr<QIODevice>& device)
    : OleStream(device, std::vector<qint64>{0}, device->size(), device->size())
{
}

OleStream::OleStream(std::shared_ptr<QIODevice> device, std::vector<qint64> pieces, qint64 pieceSize, qint64 size)
    : m_device(std::move(device)), m_pieces(std::move(pieces)), m_pieceSize(pieceSize), m_size(size)
{
}

/// Reads ahead from the position on, as far as the pieces lie side by side. Returns how many bytes there are now.
qint64 OleStream::fill()
{
    if (m_position >= m_size)
        return 0;
    const auto first = size_t(m_position / m_pieceSize);
    if (first >= m_pieces.size())
        return 0;
    const qint64 skipped = m_position % m_pieceSize;
    size_t last = first;
    qint64 length = m_pieceSize - skipped;
    while (length < kReadAhead && last + 1 < m_pieces.size() && m_pieces[last + 1] == m_pieces[last] + m_pieceSize) {
        ++last;
        length += m_pieceSize;
    }
    m_window.resize(qMin(qMin(length, kReadAhead), m_size - m_position));
    m_windowBegin = m_position;
    const bool isThere = m_device->seek(m_pieces[first] + skipped);
    const qint64 got = isThere ? m_device->read(m_window.data(), m_window.size()) : 0;
    m_window.resize(qMax<qint64>(got, 0));
    return m_window.size();
}

void OleStream::read(char* buffer, qint64 size)
{
    while (size > 0) {
        qint64 at = m_position - m_windowBegin;
        if (at < 0 || at >= m_window.size()) {
            if (fill() == 0)
                oleDamaged();
            at = 0;
        }
        const qint64 got = qMin(size, m_window.size() - at);
        std::memcpy(buffer, m_window.constData() + at, size_t(got));
        buffer += got;
        size -= got;
        m_position += got;
    }
}

OleFile::OleFile(std::shared_ptr<QIODevice> device) : m_device(std::move(device))
{
    m_device->seek(0);
    const QByteArray header = m_device->read(kOleHeaderSize);
    if (header.size() < kOleHeaderSize)
        oleDamaged();
    const int shift = oleWord(header, 30);
    const int smallShift = oleWord(header, 32);
    if ((shift != 9 && shift != 12) || smallShift < 4 || smallShift >= shift)
        oleDamaged();
    m_sectorSize = qint64(1) << shift;
    m_smallSize = qint64(1) << smallShift;
    m_smallLimit = oleLong(header, 56);
    m_sectorCount = (m_device->size() - 1) / m_sectorSize; // the header takes the place of one; the last may be short
    readTable(header);
    readDirectory(oleLong(header, 48));
    for (const quint32 index : wholeChain(oleLong(header, 60)))
        appendLongs(m_smallTable, sector(index), m_sectorSize / 4);
}

/// A sector; where the file ends inside it, the rest is missing bytes that count as free.
QByteArray OleFile::sector(quint32 index) const
{
    if (qint64(index) >= m_sectorCount || !m_device->seek(offsetOf(index)))
        oleDamaged();
    QByteArray bytes = m_device->read(m_sectorSize);
    if (bytes.isEmpty())
        oleDamaged();
    return bytes.leftJustified(m_sectorSize, '\xFF');
}

/// The table of sectors is itself in sectors: 109 of them are named in the header, the rest in a chain of lists.
void OleFile::readTable(const QByteArray& header)
{
    const qint64 tableSectors = oleLong(header, 44);
    if (tableSectors > m_sectorCount)
        oleDamaged();
    std::vector<quint32> places;
    appendLongs(places, header.sliced(76), kTableSlotsInHeader);
    const qsizetype perList = m_sectorSize / 4 - 1;
    quint32 list = oleLong(header, 68);
    for (qint64 lists = 0; qint64(places.size()) < tableSectors; ++lists) {
        if (lists > m_sectorCount)
            oleDamaged();
        const QByteArray bytes = sector(list);
        appendLongs(places, bytes, perList);
        list = oleLong(bytes, perList * 4);
    }
    for (qint64 i = 0; i < tableSectors; ++i)
        appendLongs(m_table, sector(places[size_t(i)]), m_sectorSize / 4);
}

/// `count` sectors from `start` on; none comes twice.
std::vector<quint32> OleFile::chain(const std::vector<quint32>& table, quint32 start, qint64 count)
{
    if (count > qint64(table.size()))
        oleDamaged();
    std::vector<bool> isSeen(table.size());
    std::vector<quint32> sectors;
    sectors.reserve(size_t(count));
    for (quint32 next = start; qint64(sectors.size()) < count; next = table[next]) {
        if (next >= table.size() || isSeen[next])
            oleDamaged();
        isSeen[next] = true;
        sectors.push_back(next);
    }
    return sectors;
}

/// The sectors up to the mark that ends the chain.
std::vector<quint32> OleFile::wholeChain(quint32 start) const
{
    std::vector<bool> isSeen(m_table.size());
    std::vector<quint32> sectors;
    for (quint32 next = start; next < kLastSector; next = m_table[next]) {
        if (next >= m_table.size() || isSeen[next])
            oleDamaged();
        isSeen[next] = true;
        sectors.push_back(next);
    }
    return sectors;
}

void OleFile::readDirectory(quint32 start)
{
    std::vector<RawEntry> entries;
    for (const quint32 index : wholeChain(start)) {
        const QByteArray bytes = sector(index);
        for (qsizetype at = 0; at + kOleEntrySize <= bytes.size(); at += kOleEntrySize) {
            const qsizetype nameBytes = qBound(0, int(oleWord(bytes, at + 64)) - 2, 62);
            RawEntry raw;
            for (qsizetype i = 0; i + 1 < nameBytes; i += 2)
                raw.entry.name += QChar(oleWord(bytes, at + i));
            raw.kind = uchar(bytes[at + 66]);
            raw.left = oleLong(bytes, at + 68);
            raw.right = oleLong(bytes, at + 72);
            raw.child = oleLong(bytes, at + 76);
            raw.entry.start = oleLong(bytes, at + 116);
            raw.entry.size = oleLong(bytes, at + 120);
            entries.push_back(std::move(raw));
        }
        if (entries.size() > kMostOleEntries)
            throw TableError{TableProblem::TooLarge};
    }
    if (entries.empty() || entries.front().kind != 5)
        oleDamaged();
    listTop(entries);
    const quint32 home = entries.front().entry.start;
    if (home != kEndOfChain && entries.front().entry.size > 0)
        m_smallHome = wholeChain(home);
}

/// The children of the root hang on a tree; every entry is visited once at most.
void OleFile::listTop(const std::vector<RawEntry>& entries)
{
    std::vector<bool> isSeen(entries.size());
    std::vector<quint32> open{entries.front().child};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index >= entries.size() || isSeen[index])
            continue;
        isSeen[index] = true;
        m_entries.push_back(entries[index].entry);
        open.push_back(entries[index].left);
        open.push_back(entries[index].right);
    }
}

const OleFile::Entry* OleFile::find(QLatin1String name) const
{
    for (const Entry& entry : m_entries) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

OleStream OleFile::stream(QLatin1String name) const
{
    const Entry* const entry = find(name);
    if (entry == nullptr || entry->size > m_device->size())
        oleDamaged();
    std::vector<qint64> pieces;
    if (entry->size >= m_smallLimit) {
        const qint64 count = (entry->size + m_sectorSize - 1) / m_sectorSize;
        for (const quint32 index : chain(m_table, entry->start, count))
            pieces.push_back(offsetOf(index));
        return OleStream(m_device, std::move(pieces), m_sectorSize, entry->size);
    }
    const qint64 count = (entry->size + m_smallSize - 1) / m_smallSize;
    for (const quint32 index : chain(m_smallTable, entry->start, count)) {
        const qint64 at = qint64(index) * m_smallSize;
        const auto home = size_t(at / m_sectorSize);
        if (home >= m_smallHome.size())
            oleDamaged();
        pieces.push_back(offsetOf(m_smallHome[home]) + at % m_sectorSize);
    }
    return OleStream(m_device, std::move(pieces), m_smallSize, entry->size);
}

} // namespace vouchwell
