#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <bit>

namespace vouchwell {

inline QByteArray le16(quint16 value)
{
    return QByteArray(1, char(value & 0xFF)) + char(value >> 8);
}

inline QByteArray le32(quint32 value)
{
    return le16(quint16(value)) + le16(quint16(value >> 16));
}

inline QByteArray leDouble(double value)
{
    const auto bits = std::bit_cast<quint64>(value);
    return le32(quint32(bits)) + le32(quint32(bits >> 32));
}

inline QByteArray biffRecord(quint16 type, const QByteArray& data)
{
    return le16(type) + le16(quint16(data.size())) + data;
}

inline QByteArray biffBegin(quint16 part, quint16 version = 0x0600)
{
    return biffRecord(0x0809, le16(version) + le16(part) + le32(0) + le32(0) + le32(0));
}

/// Row, column and format: what every record of a cell begins with.
inline QByteArray biffCell(int row, int column, int format = 0)
{
    return le16(quint16(row)) + le16(quint16(column)) + le16(quint16(format));
}

/// A workbook of BIFF8: `globals` are records before the sheets, each sheet the records of its cells.
struct MadeSheet
{
    QByteArray name;
    QByteArray records;
    quint8 visibility = 0;
    quint8 kind = 0;
};

inline QByteArray biffWorkbook(const QList<MadeSheet>& sheets, const QByteArray& globals = {})
{
    const QByteArray end = biffRecord(0x000A, {});
    const auto listed = [&](const QList<qsizetype>& positions) {
        QByteArray bytes = biffBegin(0x0005) + globals;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const MadeSheet& sheet = sheets[i];
            bytes += biffRecord(0x0085, le32(quint32(positions.value(i))) + char(sheet.visibility) + char(sheet.kind) +
                                            char(sheet.name.size()) + '\0' + sheet.name);
        }
        return bytes + end;
    };
    QByteArray bodies;
    QList<qsizetype> positions;
    const qsizetype front = listed({}).size();
    for (const MadeSheet& sheet : sheets) {
        positions += front + bodies.size();
        bodies += biffBegin(0x0010) + sheet.records + end;
    }
    return listed(positions) + bodies;
}

/// A compound file that holds one stream.
inline QByteArray compoundFile(const QString& name, QByteArray stream)
{
    constexpr quint32 kEnd = 0xFFFFFFFE;
    constexpr int kSector = 512;
    stream.resize(qMax<qsizetype>(stream.size(), 4096)); // below that it would be a small stream
    const qsizetype size = stream.size();
    const qsizetype sectors = (size + kSector - 1) / kSector;
    stream.resize(sectors * kSector);
    // Directory in sector 0, the stream behind it, then the table.
    const qsizetype tables = (sectors + 2 + 127) / 127;
    QByteArray table = le32(kEnd);
    for (qsizetype i = 0; i < sectors; ++i)
        table += le32(i + 1 == sectors ? kEnd : quint32(i + 2));
    for (qsizetype i = 0; i < tables; ++i)
        table += le32(0xFFFFFFFD);
    table = table.leftJustified(tables * kSector, '\xFF');
    const auto entry = [](const QString& title, char kind, quint32 child, quint32 start, quint32 length) {
        QByteArray bytes(reinterpret_cast<const char*>(title.utf16()), title.size() * 2);
        bytes = bytes.leftJustified(64, '\0') + le16(quint16(title.size() * 2 + 2)) + kind + '\1';
        bytes += le32(0xFFFFFFFF) + le32(0xFFFFFFFF) + le32(child) + QByteArray(36, '\0');
        return bytes + le32(start) + le32(length) + le32(0);
    };
    const QByteArray directory =
        entry(QStringLiteral("Root Entry"), '\5', 1, kEnd, 0) + entry(name, '\2', 0xFFFFFFFF, 1, quint32(size));
    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    header += QByteArray(16, '\0') + le16(0x3E) + le16(3) + le16(0xFFFE) + le16(9) + le16(6) + QByteArray(10, '\0');
    header += le32(quint32(tables)) + le32(0) + le32(0) + le32(4096) + le32(kEnd) + le32(0) + le32(kEnd) + le32(0);
    for (qsizetype i = 0; i < tables; ++i)
        header += le32(quint32(sectors + 1 + i));
    return header.leftJustified(kSector, '\xFF') + directory.leftJustified(kSector, '\0') + stream + table;
}

} // namespace vouchwell
