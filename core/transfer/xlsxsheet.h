#pragma once

#include "core/transfer/sharedstrings.h"
#include "core/transfer/sheetrows.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/xlsxstyles.h"
#include "core/transfer/xmlparser.h"

#include <string>

namespace vouchwell {

/// Turns the elements of a worksheet into rows: a queue that is filled block by block and emptied by the reader.
class XlsxSheet final : public XmlHandler
{
public:
    XlsxSheet(const SharedStrings& strings, const XlsxStyles& styles, bool is1904)
        : m_strings(strings), m_styles(styles), m_is1904(is1904)
    {
    }

    SheetRows& rows() { return m_rows; }

    void startElement(std::string_view name, const char** attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    const PlaceList& badReferences() const { return m_badReferences; }
    const PlaceList& badStrings() const { return m_badStrings; }
    /// Formulas that were saved without their result.
    const PlaceList& emptyFormulas() const { return m_emptyFormulas; }
    /// Rows with cells in them that the workbook does not show.
    int hiddenRows() const { return m_hiddenRows; }

private:
    enum class CellType { Number, Shared, Text, Inline, Boolean, Error, IsoDate };

    void startRow(const char** attributes);
    void endRow();
    void startCell(const char** attributes);
    void placeCell(const char* reference);
    void setType(std::string_view type);
    void endCell();
    void assignShared();
    void assignText(std::string_view text);
    QString cellName() const;

    const SharedStrings& m_strings;
    const XlsxStyles& m_styles;
    bool m_is1904;

    SheetRows m_rows;
    bool m_isInRow = false;
    bool m_isRowSkipped = false;
    bool m_isRowHidden = false;
    int m_column = -1; ///< of the running cell, from 0
    bool m_isCellSkipped = false;
    CellType m_type = CellType::Number;
    size_t m_style = 0;
    bool m_hasFormula = false;
    bool m_isCollecting = false;
    bool m_isPhonetic = false;
    std::string m_text;

    int m_hiddenRows = 0;
    PlaceList m_badReferences;
    PlaceList m_badStrings;
    PlaceList m_emptyFormulas;
};

} // namespace vouchwell
