#include "core/transfer/xlsxsheet.h"

#include "core/transfer/numbertext.h"

#include <charconv>
#include <cstring>
#include <optional>

namespace vouchwell {

namespace {

/// Excel ends at 32,767 characters.
constexpr size_t kLongestCellText = 4 * 1024 * 1024;

std::optional<quint32> storedWholeNumber(std::string_view text)
{
    quint32 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The column (from 0) and row of "B12"; nothing when it is not a cell of a sheet.
struct CellPlace
{
    int column = 0;
    quint32 row = 0;
};

std::optional<CellPlace> parsedReference(std::string_view reference)
{
    int column = 0;
    size_t letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = char(reference[letters] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    const std::optional<quint32> row = storedWholeNumber(reference.substr(letters));
    if (letters == 0 || column > SheetRows::kMostColumns || !row || *row == 0 || *row > SheetRows::kMostRows)
        return std::nullopt;
    return CellPlace{column - 1, *row};
}

} // namespace

void XlsxSheet::startElement(std::string_view name, const char** attributes)
{
    if (name == "c" && m_isInRow) {
        startCell(attributes);
    } else if (name == "v" || name == "t") {
        m_isCollecting = m_column >= 0 && !m_isPhonetic && (name == "v") == (m_type != CellType::Inline);
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "rPh") {
        m_isPhonetic = true;
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    if (name == "v" || name == "t")
        m_isCollecting = false;
    else if (name == "c" && m_isInRow)
        endCell();
    else if (name == "row")
        endRow();
    else if (name == "rPh")
        m_isPhonetic = false;
    else if (name == "sheetData")
        finish();
}

void XlsxSheet::characters(std::string_view text)
{
    if (!m_isCollecting)
        return;
    m_text += text;
    if (m_text.size() > kLongestCellText)
        fail(TableProblem::TooLarge);
}

void XlsxSheet::startRow(const char** attributes)
{
    const qint64 previous = m_rows.number();
    const char* const number = attribute(attributes, "r");
    const QByteArrayView hidden(attribute(attributes, "hidden"));
    m_isInRow = true;
    m_isRowSkipped = false;
    m_isRowHidden = hidden == "1" || hidden == "true";
    m_column = -1;
    qint64 row = previous + 1;
    if (number != nullptr) {
        const std::optional<quint32> stated = storedWholeNumber(number);
        m_isRowSkipped = !stated || *stated == 0 || *stated > SheetRows::kMostRows;
        if (m_isRowSkipped)
            m_badReferences.add(QString::fromUtf8(number).left(20));
        row = m_isRowSkipped ? previous : qint64(*stated);
    }
    m_rows.begin(row);
    if (row > SheetRows::kMostRows)
        fail(TableProblem::TooLarge);
}

void XlsxSheet::endRow()
{
    m_isInRow = false;
    if (m_isRowSkipped)
        return;
    m_hiddenRows += m_isRowHidden && m_rows.width() > 0 ? 1 : 0;
    if (!m_rows.end())
        fail(TableProblem::TooLarge);
}

void XlsxSheet::startCell(const char** attributes)
{
    const char* reference = nullptr;
    m_type = CellType::Number;
    m_style = 0;
    m_hasFormula = false;
    m_text.clear();
    for (; *attributes != nullptr; attributes += 2) {
        const char* const name = attributes[0];
        if (name[0] == '\0' || name[1] != '\0')
            continue;
        if (name[0] == 'r')
            reference = attributes[1];
        else if (name[0] == 's')
            m_style = storedWholeNumber(attributes[1]).value_or(0);
        else if (name[0] == 't')
            setType(attributes[1]);
    }
    placeCell(reference);
}

/// A cell without a reference follows the one before it.
void XlsxSheet::placeCell(const char* reference)
{
    ++m_column;
    m_isCellSkipped = m_isRowSkipped || m_column >= SheetRows::kMostColumns;
    if (reference == nullptr)
        return;
    const std::optional<CellPlace> place = parsedReference(reference);
    if (!place || qint64(place->row) != m_rows.number()) {
        if (!m_isRowSkipped)
            m_badReferences.add(QString::fromUtf8(reference).left(20));
        m_isCellSkipped = m_isCellSkipped || !place;
    }
    if (place)
        m_column = place->column;
}

void XlsxSheet::setType(std::string_view type)
{
    if (type == "s")
        m_type = CellType::Shared;
    else if (type == "str")
        m_type = CellType::Text;
    else if (type == "inlineStr")
        m_type = CellType::Inline;
    else if (type == "b")
        m_type = CellType::Boolean;
    else if (type == "e")
        m_type = CellType::Error;
    else if (type == "d")
        m_type = CellType::IsoDate;
}

QString XlsxSheet::cellName() const
{
    return columnLetters(m_column) + QString::number(m_rows.number());
}

void XlsxSheet::endCell()
{
    if (m_isCellSkipped)
        return;
    if (m_text.empty()) {
        if (m_hasFormula && m_type != CellType::Text)
            m_emptyFormulas.add(cellName());
        return;
    }
    switch (m_type) {
    case CellType::Number: assignNumber(m_rows.cell(m_column), m_text, m_styles.style(m_style), m_is1904); break;
    case CellType::Shared: assignShared(); break;
    case CellType::Boolean:
        assignText(m_text == "1" ? "TRUE" : m_text == "0" ? "FALSE" : std::string_view(m_text));
        break;
    case CellType::IsoDate: m_rows.cell(m_column) = textOfIsoDate(m_text); break;
    case CellType::Text:
    case CellType::Inline:
    case CellType::Error:
        unescapeOoxml(m_text);
        assignText(m_text);
        break;
    }
}

void XlsxSheet::assignShared()
{
    const std::optional<quint32> index = storedWholeNumber(m_text);
    if (!index || *index >= m_strings.count()) {
        m_badStrings.add(cellName());
        return;
    }
    const std::string_view text = m_strings.at(*index);
    if (!text.empty())
        assignText(text);
}

void XlsxSheet::assignText(std::string_view text)
{
    if (!m_rows.setText(m_column, text))
        fail(TableProblem::TooLarge);
}

} // namespace vouchwell
