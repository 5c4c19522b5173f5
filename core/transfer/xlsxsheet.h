#pragma once

#include "core/transfer/rowsource.h"
#include "core/transfer/sharedstrings.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/xlsxstyles.h"
#include "core/transfer/xmlparser.h"

#include <string>

namespace vouchwell {

/// Turns the elements of a worksheet into rows: a queue that is filled block by block and emptied by the reader.
class XlsxSheet final : public XmlHandler
{
public:
    static constexpr int kMostRows = 1'048'576;
    static constexpr int kMostColumns = 16'384;

    XlsxSheet(const SharedStrings& strings, const XlsxStyles& styles, bool is1904)
        : m_strings(strings), m_styles(styles), m_is1904(is1904)
    {
    }

    /// Swaps the next finished row with `row`, so that the storage of a row goes round. False when none is left.
    bool takeRow(SheetRow& row);

    void startElement(std::string_view name, const char** attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    const PlaceList& badReferences() const { return m_badReferences; }
    const PlaceList& badStrings() const { return m_badStrings; }
    /// Formulas that were saved without their result.
    const PlaceList& emptyFormulas() const { return m_emptyFormulas; }

private:
    enum class CellType { Number, Shared, Text, Inline, Boolean, Error, IsoDate };

    void startRow(const char** attributes);
    void endRow();
    void startCell(const char** attributes);
    void placeCell(const char* reference);
    void setType(std::string_view type);
    void endCell();
    QString& cellText();
    void assignShared();
    void assignText(QString& cell, std::string_view text);
    QString cellName() const;

    const SharedStrings& m_strings;
    const XlsxStyles& m_styles;
    bool m_is1904;

    std::vector<SheetRow> m_rows; ///< finished rows and, behind them, rows whose storage is used again
    size_t m_finished = 0;
    size_t m_taken = 0;

    SheetRow m_row;
    qsizetype m_width = 0; ///< cells of the running row that are not empty, counted from the left
    bool m_isInRow = false;
    bool m_isRowSkipped = false;
    int m_column = -1; ///< of the running cell, from 0
    bool m_isCellSkipped = false;
    CellType m_type = CellType::Number;
    size_t m_style = 0;
    bool m_hasFormula = false;
    bool m_isCollecting = false;
    bool m_isPhonetic = false;
    std::string m_text;

    qint64 m_deliveredCells = 0;
    qint64 m_deliveredText = 0;
    PlaceList m_badReferences;
    PlaceList m_badStrings;
    PlaceList m_emptyFormulas;
};

} // namespace vouchwell
