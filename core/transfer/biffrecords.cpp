#include "core/transfer/biffrecords.h"

#include "core/transfer/tableproblem.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace vouchwell {

namespace {

constexpr qint64 kBiffHeaderSize = 4;
constexpr quint8 kIsWide = 1;
constexpr quint8 kHasPhonetic = 4;
constexpr quint8 kIsRich = 8;

/// Names as ICU knows them; what it does not know is read as Western text.
QByteArray codePageName(int codePage)
{
    switch (codePage) {
    case 367: return "us-ascii";
    case 1200: return "utf-16le";
    case 10000:
    case 32768: return "macintosh";
    case 10007: return "x-mac-cyrillic";
    case 10029: return "x-mac-centraleurroman";
    case 32769: return "windows-1252";
    case 874: return "windows-874";
    case 932: return "Shift_JIS";
    case 936: return "GBK";
    case 949: return "windows-949";
    case 950: return "Big5";
    default: break;
    }
    const bool isWindows = codePage >= 1250 && codePage <= 1258;
    return (isWindows ? "windows-" : "IBM") + QByteArray::number(codePage);
}

} // namespace

void BiffRecords::readHeader()
{
    std::array<char, kBiffHeaderSize> header;
    m_begin = m_stream.position();
    m_stream.read(header.data(), kBiffHeaderSize);
    m_type = qFromLittleEndian<quint16>(header.data());
    m_data.resize(qFromLittleEndian<quint16>(header.data() + 2));
    m_at = 0;
    m_stream.read(m_data.data(), m_data.size());
}

void BiffRecords::next()
{
    do {
        readHeader();
    } while (m_type == Biff::Continue);
}

void BiffRecords::seek(qint64 position)
{
    m_stream.seek(position);
    m_data.clear();
    m_at = 0;
}

/// Goes on with the CONTINUE record that follows; false where another one does.
bool BiffRecords::continues()
{
    const qint64 here = m_stream.position();
    if (here + kBiffHeaderSize > m_stream.size())
        return false;
    const quint16 type = m_type;
    const qint64 begin = m_begin;
    std::array<char, 2> following;
    m_stream.read(following.data(), 2);
    m_stream.seek(here);
    if (qFromLittleEndian<quint16>(following.data()) != Biff::Continue)
        return false;
    readHeader();
    m_type = type;
    m_begin = begin;
    return true;
}

bool BiffRecords::isAtEnd()
{
    while (m_at >= m_data.size()) {
        if (!continues())
            return true;
    }
    return false;
}

void BiffRecords::need(qsizetype bytes)
{
    if (m_data.size() - m_at < bytes)
        throw TableError{TableProblem::Damaged};
}

double BiffRecords::progress() const
{
    return m_stream.size() > 0 ? double(m_stream.position()) / double(m_stream.size()) : 1.0;
}

quint8 BiffRecords::readByte()
{
    if (isAtEnd())
        throw TableError{TableProblem::Damaged};
    return quint8(m_data[m_at++]);
}

quint16 BiffRecords::readWord()
{
    const quint8 low = readByte();
    return quint16(low | readByte() << 8);
}

quint32 BiffRecords::readLong()
{
    const quint32 low = readWord();
    return low | quint32(readWord()) << 16;
}

double BiffRecords::readDouble()
{
    const quint64 low = readLong();
    return std::bit_cast<double>(low | quint64(readLong()) << 32);
}

void BiffRecords::skip(qint64 bytes)
{
    while (bytes > 0) {
        if (isAtEnd())
            throw TableError{TableProblem::Damaged};
        const qint64 step = qMin<qint64>(bytes, m_data.size() - m_at);
        m_at += step;
        bytes -= step;
    }
}

void BiffRecords::setCodePage(int codePage)
{
    m_decoder = QStringDecoder(codePageName(codePage).constData());
    if (!m_decoder.isValid())
        m_decoder = QStringDecoder("windows-1252");
}

QString BiffRecords::readShortText()
{
    return readCharacters(readByte());
}

QString BiffRecords::readText()
{
    return readCharacters(readWord());
}

QString BiffRecords::readCharacters(qsizetype count)
{
    if (m_isUnicode)
        return count == 0 && left() == 0 ? QString() : readUnicode(count, readByte());
    need(count);
    const QString text = m_decoder.decode(QByteArrayView(m_data.constData() + m_at, count));
    m_decoder.resetState();
    m_at += count;
    return text;
}

QString BiffRecords::readRichText()
{
    const qsizetype count = readWord();
    const quint8 flags = readByte();
    const qint64 runs = flags & kIsRich ? readWord() : 0;
    const qint64 phonetic = flags & kHasPhonetic ? readLong() : 0;
    QString text = readUnicode(count, flags);
    skip(runs * 4 + phonetic);
    return text;
}

/// Where a text goes on in a further record, a byte before the rest says anew how wide its characters are.
QString BiffRecords::readUnicode(qsizetype count, quint8 flags)
{
    QString text(count, Qt::Uninitialized);
    QChar* out = text.data();
    qsizetype done = 0;
    while (done < count) {
        if (m_at >= m_data.size()) {
            if (isAtEnd())
                throw TableError{TableProblem::Damaged};
            flags = readByte();
            continue;
        }
        const bool isWide = (flags & kIsWide) != 0;
        const qsizetype here = qMin(count - done, (m_data.size() - m_at) / (isWide ? 2 : 1));
        if (here == 0)
            throw TableError{TableProblem::Damaged}; // half a character
        const char* const from = m_data.constData() + m_at;
        for (qsizetype i = 0; i < here; ++i)
            out[done + i] = isWide ? QChar(qFromLittleEndian<quint16>(from + i * 2)) : QChar(char16_t(uchar(from[i])));
        m_at += here * (isWide ? 2 : 1);
        done += here;
    }
    return text;
}

} // namespace vouchwell
