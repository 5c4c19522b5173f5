#pragma once

#include "core/transfer/sheetrows.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/xlsworkbook.h"

#include <map>

namespace vouchwell {

/// Turns the records of one sheet of an XLS stream into rows. Rows are delivered as they come; where a program wrote
/// the cells in another order, the sheet (65,536 rows at most) is put in order in memory.
class XlsSheet
{
public:
    /// `records` must stand before the sheet. Throws TableError.
    XlsSheet(BiffRecords& records, const XlsWorkbook& workbook, qint64 position);

    SheetRows& rows() { return m_rows; }
    /// Reads on until there are rows to take; false at the end of the sheet. Throws TableError.
    bool readMore();

    /// Cells that point to texts which are not in the file.
    const PlaceList& badStrings() const { return m_badStrings; }
    int hiddenRows() const { return m_hiddenRows; }

private:
    using OpenRows = std::map<int, QStringList>;

    void enter(qint64 position);
    bool passOverInner();
    bool isInOrder(qint64 position);
    void readRecord();
    void readRow();
    void readShared();
    void readRkRow();
    void readFormula();
    void readBoolOrError();
    void startCell();
    void startRow(int row);
    void deliver(OpenRows::iterator row);
    void put(int column, const QString& text);
    void putNumber(int column, double value, size_t format);
    void putRk(int column, quint32 stored, size_t format);

    BiffRecords& m_records;
    const XlsWorkbook& m_workbook;
    SheetRows m_rows;
    OpenRows m_open;
    std::vector<bool> m_isHidden; ///< by row
    bool m_isOrdered = true;
    bool m_hasEnded = false;
    qint64 m_openCells = 0;

    int m_row = 0; ///< of the running cell, from 0
    int m_column = 0;
    size_t m_format = 0;
    bool m_awaitsText = false; ///< the result of the running formula follows as a record of its own
    int m_hiddenRows = 0;
    PlaceList m_badStrings;
};

} // namespace vouchwell
