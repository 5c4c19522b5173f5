#pragma once

#include "core/transfer/rowsource.h"

#include <string_view>

namespace vouchwell {

/// The rows of a sheet between whoever parses them and whoever reads them: built cell by cell, taken one by one. The
/// storage of a row goes round. Counts what it delivers, so that a few kilobytes do not become hours of work.
class SheetRows
{
public:
    static constexpr int kMostRows = 1'048'576;
    static constexpr int kMostColumns = 16'384;

    /// Begins a row; the one before must have ended.
    void begin(qint64 number);
    /// The number of the running row, or of the last one.
    qint64 number() const { return m_row.number; }
    /// A cell of the running row, column from 0. The row becomes so wide; cells that were passed over are empty.
    QString& cell(int column);
    /// Writes UTF-8 into a cell. False when the sheet has grown too large.
    [[nodiscard]] bool setText(int column, std::string_view text);
    /// Counts text that is delivered otherwise. False when the sheet has grown too large.
    [[nodiscard]] bool countText(qint64 size);
    /// The cells of the running row, counted from the left up to the last one that was asked for.
    qsizetype width() const { return m_width; }
    /// Ends the running row; it is delivered `times` times, under following numbers. False when the sheet has grown
    /// too large.
    [[nodiscard]] bool end(qint64 times = 1);

    /// Swaps the next finished row with `row`. False when none is left.
    bool take(SheetRow& row);

private:
    struct Finished
    {
        SheetRow row;
        qint64 times = 1;
    };

    std::vector<Finished> m_rows; ///< finished rows and, behind them, rows whose storage is used again
    size_t m_finished = 0;
    size_t m_taken = 0;

    SheetRow m_row;
    qsizetype m_width = 0;
    qint64 m_deliveredCells = 0;
    qint64 m_repeatedCells = 0;
    qint64 m_deliveredText = 0;
};

/// The letters of a column, from 0: "A", "AB".
QString columnLetters(int column);

} // namespace vouchwell
