#pragma once

#include "core/transfer/olefile.h"

#include <QStringDecoder>

namespace vouchwell {

/// Kinds of records in an XLS stream; those that matter for cells.
namespace Biff {
enum Record : quint16 {
    Formula = 0x0006,
    End = 0x000A,
    Date1904 = 0x0022,
    Protected = 0x002F,
    Continue = 0x003C,
    CodePage = 0x0042,
    Sheet = 0x0085,
    RkRow = 0x00BD,
    RichLabel = 0x00D6,
    CellFormat = 0x00E0,
    SharedTexts = 0x00FC,
    SharedLabel = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolOrError = 0x0205,
    Text = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    NumberFormat = 0x041E,
    Begin = 0x0809,
};
} // namespace Biff

/// Goes through a stream of BIFF records, the format of XLS. What a record holds is read from its beginning on; where
/// it ends and a CONTINUE record follows, that goes on with it. All that reads throws TableError{Damaged} where
/// nothing is left.
class BiffRecords
{
public:
    explicit BiffRecords(OleStream stream) : m_stream(std::move(stream)) {}

    /// Goes to the next record. CONTINUE records that nobody asked for are passed over.
    void next();
    quint16 type() const { return m_type; }
    /// Where the running record begins; seek() there and next() to come back to it.
    qint64 position() const { return m_begin; }
    void seek(qint64 position);
    /// True when nothing is left of the record and none goes on with it.
    bool isAtEnd();
    /// Bytes left in the record itself.
    qsizetype left() const { return m_data.size() - m_at; }
    double progress() const;

    quint8 readByte();
    quint16 readWord();
    quint32 readLong();
    double readDouble();
    void skip(qint64 bytes);

    /// True for BIFF8 (Excel 97 and later): text is Unicode there, and in a code page before.
    bool isUnicode() const { return m_isUnicode; }
    void setUnicode(bool isUnicode) { m_isUnicode = isUnicode; }
    void setCodePage(int codePage);
    /// A text with its count of characters before it, as a byte or as a word.
    QString readShortText();
    QString readText();
    /// A text of the shared table: with its formatting behind it, which is passed over.
    QString readRichText();

private:
    void readHeader();
    bool continues();
    void need(qsizetype bytes);
    QString readCharacters(qsizetype count);
    QString readUnicode(qsizetype count, quint8 flags);

    OleStream m_stream;
    quint16 m_type = 0;
    qint64 m_begin = 0;
    QByteArray m_data;
    qsizetype m_at = 0;
    bool m_isUnicode = true;
    QStringDecoder m_decoder{QStringConverter::Latin1};
};

} // namespace vouchwell
