#include "core/transfer/odssheet.h"

#include "core/transfer/numbertext.h"

#include <charconv>

namespace vouchwell {

namespace {

constexpr size_t kMostTables = 255;
constexpr size_t kMostTableStyles = 10'000;

std::string_view localPart(std::string_view name)
{
    return name.substr(name.rfind(':') + 1); // npos + 1 is 0
}

/// A count of repeats: at least one; what cannot be read or is beyond all sheets is the largest there is.
qint64 repeatCount(const char* text)
{
    constexpr qint64 kLargest = qint64(1) << 40;
    if (text == nullptr)
        return 1;
    qint64 count = 0;
    const std::string_view digits(text);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (error != std::errc() || end != digits.data() + digits.size() || count > kLargest)
        return kLargest;
    return qMax<qint64>(count, 1);
}

/// External links keep copies of the tables they point at, named after their file.
bool isCopyOfOtherFile(const QString& name)
{
    return name.startsWith(u'\'') && name.contains(QLatin1String("'#$"));
}

bool isCell(std::string_view name)
{
    return name == "table-cell" || name == "covered-table-cell";
}

/// The digits that are shown, where they are the stored number with zeros in front (format "00000").
bool isPaddedNumber(std::string_view shown, std::string_view stored)
{
    if (shown.size() <= stored.size() || stored.empty() || !shown.ends_with(stored))
        return false;
    return stored.find_first_not_of("0123456789") == std::string_view::npos &&
           shown.find_first_not_of('0') >= shown.size() - stored.size();
}

QString utf8Text(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void OdsSheet::startElement(std::string_view name, const char** attributes)
{
    ++m_depth;
    if (m_cellDepth > 0) {
        const char* const count = name == "s" ? attribute(attributes, "c") : nullptr;
        m_text.startElement(name, count == nullptr ? std::string_view() : std::string_view(count));
        if (m_text.isTooLong())
            fail(TableProblem::TooLarge);
    } else if (m_tableDepth > 0) {
        // A row inside of a row is none, and neither is a cell outside of all rows one of the sheet.
        if (isCell(name) && m_rowDepth > 0)
            startCell(attributes);
        else if (name == "table-row" && m_rowDepth == 0)
            startRow(attributes);
    } else if (name == "spreadsheet") {
        m_isSpreadsheet = true;
        m_bodyDepth = m_depth;
    } else if (name == "table" && m_bodyDepth > 0 && m_depth == m_bodyDepth + 1) {
        startTable(attributes);
    } else if (m_bodyDepth == 0) {
        noteStyle(name, attributes);
    }
}

void OdsSheet::endElement(std::string_view name)
{
    if (m_cellDepth > 0 && m_depth > m_cellDepth)
        m_text.endElement(name);
    else if (m_depth == m_cellDepth)
        endCell();
    else if (m_rowDepth > 0 && m_depth == m_rowDepth)
        endRow();
    else if (m_depth == m_tableDepth)
        m_tableDepth = 0;
    --m_depth;
}

void OdsSheet::characters(std::string_view text)
{
    if (m_cellDepth == 0)
        return;
    m_text.characters(text);
    if (m_text.isTooLong())
        fail(TableProblem::TooLarge);
}

/// Whether a table is shown stands in its style.
void OdsSheet::noteStyle(std::string_view name, const char** attributes)
{
    if (name == "style") {
        m_style = QString::fromUtf8(attribute(attributes, "name"));
    } else if (name == "table-properties" && qstrcmp(attribute(attributes, "display"), "false") == 0) {
        m_hiddenStyles.insert(m_style);
        if (size_t(m_hiddenStyles.size()) > kMostTableStyles)
            fail(TableProblem::TooLarge);
    }
}

void OdsSheet::startTable(const char** attributes)
{
    const QString name = QString::fromUtf8(attribute(attributes, "name"));
    if (isCopyOfOtherFile(name))
        return;
    if (m_sheets.size() == kMostTables) {
        fail(TableProblem::TooLarge);
        return;
    }
    const bool isHidden = m_hiddenStyles.contains(QString::fromUtf8(attribute(attributes, "style-name")));
    m_sheets.push_back({name, isHidden});
    if (m_chosen || (m_wanted.isEmpty() ? isHidden : name != m_wanted))
        return;
    m_chosen = m_sheets.size() - 1;
    m_tableDepth = m_depth;
}

void OdsSheet::startRow(const char** attributes)
{
    m_rowDepth = m_depth;
    const QByteArrayView visibility(attribute(attributes, "visibility"));
    m_isRowHidden = visibility == "collapse" || visibility == "filter";
    m_rowTimes = repeatCount(attribute(attributes, "number-rows-repeated"));
    m_column = 0;
    m_rows.begin(m_nextRow);
}

/// Every file ends in a million repeated empty rows: these are only counted.
void OdsSheet::endRow()
{
    m_rowDepth = 0;
    const bool hasCells = m_rows.width() > 0;
    m_nextRow += m_rowTimes;
    if (!hasCells)
        return;
    if (m_nextRow - 1 > SheetRows::kMostRows || !m_rows.end(m_rowTimes)) {
        fail(TableProblem::TooLarge);
        return;
    }
    m_hiddenRows += m_isRowHidden ? int(m_rowTimes) : 0;
}

void OdsSheet::startCell(const char** attributes)
{
    m_cellDepth = m_depth;
    m_columnTimes = 1;
    m_type = CellType::Text;
    m_value.clear();
    m_hasFormula = false;
    m_text.clear();
    for (; *attributes != nullptr; attributes += 2) {
        const std::string_view name(attributes[0]);
        // LibreOffice repeats some attributes in a vocabulary of its own.
        if (!name.starts_with("calcext:"))
            takeAttribute(localPart(name), attributes[1]);
    }
}

void OdsSheet::takeAttribute(std::string_view name, std::string_view value)
{
    if (name == "number-columns-repeated") {
        m_columnTimes = repeatCount(value.data());
    } else if (name == "formula") {
        m_hasFormula = true;
    } else if (name == "value-type") {
        m_type = value == "float" || value == "percentage" || value == "currency" ? CellType::Number
                 : value == "date"                                                ? CellType::Date
                 : value == "time"                                                ? CellType::Time
                 : value == "boolean"                                             ? CellType::Boolean
                                                                                  : CellType::Text;
    } else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value" ||
               name == "string-value") {
        m_value = value;
    }
}

void OdsSheet::endCell()
{
    m_cellDepth = 0;
    const QString text = cellText();
    if (!text.isEmpty())
        putCell(text);
    else if (m_hasFormula && m_type != CellType::Text)
        m_emptyFormulas.add(columnLetters(m_column) + QString::number(m_nextRow));
    m_column = int(qMin<qint64>(m_column + m_columnTimes, SheetRows::kMostColumns));
}

QString OdsSheet::cellText()
{
    const std::string& shown = m_text.text();
    if (m_value.empty())
        return utf8Text(shown);
    switch (m_type) {
    case CellType::Text: return utf8Text(m_value);
    case CellType::Number: break;
    case CellType::Date: return textOfIsoDate(m_value);
    case CellType::Time: return utf8Text(textOfDuration(m_value));
    case CellType::Boolean: return m_value == "true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
    // Some programs write what is true or false as a number with that face.
    if (shown == "TRUE" || shown == "FALSE" || isPaddedNumber(shown, m_value))
        return utf8Text(shown);
    QString number;
    assignNumber(number, m_value, NumberStyle(), false);
    return number;
}

void OdsSheet::putCell(const QString& text)
{
    if (m_column + m_columnTimes > SheetRows::kMostColumns) {
        fail(TableProblem::TooLarge);
        return;
    }
    for (int i = 0; i < int(m_columnTimes); ++i)
        m_rows.cell(m_column + i) = text;
}

} // namespace vouchwell
