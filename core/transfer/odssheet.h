#pragma once

#include "core/transfer/odstext.h"
#include "core/transfer/rowsource.h"
#include "core/transfer/sheetrows.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/xmlparser.h"

#include <QSet>

#include <optional>

namespace vouchwell {

/// Turns the content of an OpenDocument spreadsheet into the rows of one of its tables. All tables stand in one part,
/// one behind the other: the others are only listed.
class OdsSheet final : public XmlHandler
{
public:
    /// Reads the table of that name, the first visible one where it is empty.
    explicit OdsSheet(QString wanted) : m_wanted(std::move(wanted)) {}

    SheetRows& rows() { return m_rows; }
    /// The tables met so far.
    const std::vector<SheetInfo>& sheets() const { return m_sheets; }
    /// The table that is read; nothing as long as it was not met.
    std::optional<size_t> chosen() const { return m_chosen; }
    bool isSpreadsheet() const { return m_isSpreadsheet; }

    void startElement(std::string_view name, const char** attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    /// Formulas that were saved without their result.
    const PlaceList& emptyFormulas() const { return m_emptyFormulas; }
    int hiddenRows() const { return m_hiddenRows; }

private:
    enum class CellType { Text, Number, Date, Time, Boolean };

    void startTable(const char** attributes);
    void startRow(const char** attributes);
    void endRow();
    void startCell(const char** attributes);
    void takeAttribute(std::string_view name, std::string_view value);
    void endCell();
    QString cellText();
    void putCell(const QString& text);
    void noteStyle(std::string_view name, const char** attributes);

    QString m_wanted;
    SheetRows m_rows;
    std::vector<SheetInfo> m_sheets;
    std::optional<size_t> m_chosen;
    bool m_isSpreadsheet = false;

    int m_depth = 0;
    int m_bodyDepth = 0;  ///< of the element that holds the tables
    int m_tableDepth = 0; ///< of the table that is read; 0 outside
    int m_rowDepth = 0;
    int m_cellDepth = 0;
    QString m_style; ///< the running style of tables
    QSet<QString> m_hiddenStyles;

    qint64 m_nextRow = 1;
    qint64 m_rowTimes = 1;
    bool m_isRowHidden = false;
    int m_hiddenRows = 0;

    int m_column = 0;
    qint64 m_columnTimes = 1;
    CellType m_type = CellType::Text;
    std::string m_value; ///< as stored in the attributes of the running cell
    bool m_hasFormula = false;
    OdsText m_text;
    PlaceList m_emptyFormulas;
};

} // namespace vouchwell
