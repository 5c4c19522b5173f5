#include "core/transfer/xlssheet.h"

#include "core/transfer/numbertext.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace vouchwell {

namespace {

constexpr int kXlsRows = 65'536;
constexpr int kXlsColumns = 256;
constexpr qint64 kMostDisorderedCells = 2'000'000;
constexpr quint16 kIsHiddenRow = 0x0020;
constexpr int kRecordsAtOnce = 1'000;

bool isCellRecord(quint16 type)
{
    switch (type) {
    case Biff::Formula:
    case Biff::RkRow:
    case Biff::RichLabel:
    case Biff::SharedLabel:
    case Biff::Number:
    case Biff::Label:
    case Biff::BoolOrError:
    case Biff::Rk: return true;
    default: return false;
    }
}

double valueOfRk(quint32 stored)
{
    const double value =
        stored & 2 ? double(qint32(stored) >> 2) : std::bit_cast<double>(quint64(stored & 0xFFFFFFFCU) << 32);
    return stored & 1 ? value / 100 : value;
}

QString nameOfError(quint8 code)
{
    switch (code) {
    case 0x00: return QStringLiteral("#NULL!");
    case 0x07: return QStringLiteral("#DIV/0!");
    case 0x0F: return QStringLiteral("#VALUE!");
    case 0x17: return QStringLiteral("#REF!");
    case 0x1D: return QStringLiteral("#NAME?");
    case 0x24: return QStringLiteral("#NUM!");
    default: return QStringLiteral("#N/A");
    }
}

QString textOfBool(bool value)
{
    return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

} // namespace

XlsSheet::XlsSheet(BiffRecords& records, const XlsWorkbook& workbook, qint64 position)
    : m_records(records), m_workbook(workbook), m_isHidden(kXlsRows)
{
    m_isOrdered = isInOrder(position);
    enter(position);
}

void XlsSheet::enter(qint64 position)
{
    m_records.seek(position);
    m_records.next();
    if (m_records.type() != Biff::Begin)
        throw TableError{TableProblem::Damaged};
}

/// Charts inside a sheet are streams of their own inside its stream.
bool XlsSheet::passOverInner()
{
    if (m_records.type() != Biff::Begin)
        return false;
    for (int depth = 1; depth > 0;) {
        m_records.next();
        if (m_records.type() == Biff::Begin)
            ++depth;
        else if (m_records.type() == Biff::End)
            --depth;
    }
    return true;
}

/// Looks through the sheet once, at where its cells are and no more.
bool XlsSheet::isInOrder(qint64 position)
{
    int last = 0;
    bool isOrdered = true;
    enter(position);
    for (m_records.next(); m_records.type() != Biff::End; m_records.next()) {
        if (passOverInner() || !isCellRecord(m_records.type()))
            continue;
        const int row = m_records.readWord();
        isOrdered = isOrdered && row >= last;
        last = row;
    }
    return isOrdered;
}

bool XlsSheet::readMore()
{
    for (int i = 0; i < kRecordsAtOnce && !m_hasEnded; ++i) {
        m_records.next();
        m_hasEnded = m_records.type() == Biff::End;
        if (!m_hasEnded && !passOverInner())
            readRecord();
    }
    while (m_hasEnded && !m_open.empty())
        deliver(m_open.begin());
    return !m_hasEnded;
}

void XlsSheet::readRecord()
{
    if (isCellRecord(m_records.type()))
        startCell();
    switch (m_records.type()) {
    case Biff::Row: readRow(); break;
    case Biff::Number: putNumber(m_column, m_records.readDouble(), m_format); break;
    case Biff::Rk: putRk(m_column, m_records.readLong(), m_format); break;
    case Biff::RkRow: readRkRow(); break;
    case Biff::SharedLabel: readShared(); break;
    case Biff::Label:
    case Biff::RichLabel: put(m_column, m_records.readText()); break;
    case Biff::BoolOrError: readBoolOrError(); break;
    case Biff::Formula: readFormula(); break;
    case Biff::Text:
        if (m_awaitsText)
            put(m_column, m_records.readText());
        m_awaitsText = false;
        break;
    default: break;
    }
}

void XlsSheet::readRow()
{
    const int row = m_records.readWord();
    constexpr int kBetween = 10; // first and last column, height, and what no longer means anything
    if (m_records.left() < kBetween + 2)
        return;
    m_records.skip(kBetween);
    m_isHidden[size_t(row)] = (m_records.readWord() & kIsHiddenRow) != 0;
}

void XlsSheet::startCell()
{
    startRow(m_records.readWord());
    m_column = m_records.readWord();
    m_awaitsText = false;
    if (m_column >= kXlsColumns)
        throw TableError{TableProblem::Damaged};
    if (m_records.type() != Biff::RkRow)
        m_format = m_records.readWord();
}

void XlsSheet::startRow(int row)
{
    m_row = row;
    while (m_isOrdered && !m_open.empty() && m_open.begin()->first < row)
        deliver(m_open.begin());
}

void XlsSheet::deliver(OpenRows::iterator row)
{
    m_rows.begin(row->first + 1);
    for (qsizetype column = 0; column < row->second.size(); ++column)
        m_rows.cell(int(column)) = std::move(row->second[column]);
    m_hiddenRows += m_isHidden[size_t(row->first)] ? 1 : 0;
    m_openCells -= row->second.size();
    m_open.erase(row);
    if (!m_rows.end())
        throw TableError{TableProblem::TooLarge};
}

void XlsSheet::put(int column, const QString& text)
{
    if (text.isEmpty())
        return;
    QStringList& cells = m_open[m_row];
    if (cells.size() <= column) {
        m_openCells += column + 1 - cells.size();
        cells.resize(column + 1);
    }
    cells[column] = text;
    if (m_openCells > kMostDisorderedCells || !m_rows.countText(text.size()))
        throw TableError{TableProblem::TooLarge};
}

void XlsSheet::putNumber(int column, double value, size_t format)
{
    if (!std::isfinite(value))
        return;
    std::array<char, 32> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    const NumberStyle style = format < m_workbook.styles.size() ? m_workbook.styles[format] : NumberStyle();
    QString text;
    assignNumber(text, {digits.data(), size_t(end - digits.data())}, style, m_workbook.is1904);
    put(column, text);
}

void XlsSheet::putRk(int column, quint32 stored, size_t format)
{
    putNumber(column, valueOfRk(stored), format);
}

void XlsSheet::readRkRow()
{
    constexpr qsizetype kPair = 6;
    for (int column = m_column; m_records.left() >= kPair && column < kXlsColumns; ++column) {
        const size_t format = m_records.readWord();
        putRk(column, m_records.readLong(), format);
    }
}

void XlsSheet::readShared()
{
    const size_t index = m_records.readLong();
    if (index >= m_workbook.strings.count()) {
        m_badStrings.add(columnLetters(m_column) + QString::number(m_row + 1));
        return;
    }
    const std::string_view text = m_workbook.strings.at(index);
    put(m_column, QString::fromUtf8(text.data(), qsizetype(text.size())));
}

void XlsSheet::readBoolOrError()
{
    const quint8 value = m_records.readByte();
    const bool isError = m_records.readByte() != 0;
    put(m_column, isError ? nameOfError(value) : textOfBool(value != 0));
}

/// The stored result: a number, or what no number is in whose place the kind and value of another result stand.
void XlsSheet::readFormula()
{
    const quint32 low = m_records.readLong();
    const quint32 high = m_records.readLong();
    if (high >> 16 != 0xFFFF) {
        putNumber(m_column, std::bit_cast<double>(quint64(high) << 32 | low), m_format);
        return;
    }
    const auto value = quint8(low >> 16);
    switch (low & 0xFF) {
    case 0: m_awaitsText = true; break;
    case 1: put(m_column, textOfBool(value != 0)); break;
    case 2: put(m_column, nameOfError(value)); break;
    default: break; // an empty text
    }
}

} // namespace vouchwell
