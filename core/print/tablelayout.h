#pragma once

#include "core/metrics/reporttable.h"
#include "core/print/pagesetup.h"

#include <QFont>

namespace vouchwell {

/// A run of lines of one row on one page. Rows stay whole; only a row that is higher than a page goes on overleaf.
struct RowBand
{
    size_t row = 0;
    int firstLine = 0;
    int lines = 1;
};

struct PagePlan
{
    std::vector<RowBand> bands;
    bool hasTotals = false;
};

/// How the table of a report fits onto paper; all measures in dots (kPaperDotsPerInch).
struct TableLayout
{
    struct Column
    {
        double left = 0;  ///< from the left edge of the content, whatever the direction
        double width = 0; ///< with the padding on both sides
        bool isRightAligned = false;
    };

    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    double points = 0; ///< size of the text
    double pitch = 0;  ///< distance of two lines
    double padding = 0;
    double rowSpace = 0; ///< above and below the lines of a row together
    double headerHeight = 0;
    double totalHeight = 0;
    std::vector<Column> columns;
    std::vector<PagePlan> pages;

    double rowHeight(int lines) const { return lines * pitch + rowSpace; }
    double textWidth(const Column& column) const { return column.width - 2 * padding; }
    /// Where a text of this column begins: its left edge, or the right one of a right-aligned column.
    double anchor(const Column& column) const
    {
        return column.isRightAligned ? column.left + column.width - padding : column.left + padding;
    }
};

QFont tableBodyFont(double points);
QFont tableHeaderFont(double points);
QFont tableTotalFont(double points);
/// A cell as the paper shows it.
QString paperCell(const ReportTable& table, const std::vector<QVariant>& row, size_t column, const QLocale& locale);
QString totalText(const ReportTable& table, size_t column, const QLocale& locale);
bool hasTotals(const ReportTable& table);

/// Chooses orientation, text size and column widths: first the orientation in which every column fits, then smaller
/// text down to 8 points, then wrapped cells.
class TableFitter
{
public:
    TableFitter(const ReportTable& table, const PageSetup& setup);

    /// Everything but the pages.
    TableLayout fit() const;
    /// Spreads the rows. `firstTop` is how much of the first page the head of the report takes, `height` what a page
    /// holds without its foot. False when there would be more than `mostPages` pages.
    bool paginate(TableLayout& layout, double firstTop, double height, size_t mostPages) const;

private:
    struct Need
    {
        double widest = 0; ///< every cell on one line
        double wanted = 0; ///< the same, but long texts may wrap
        bool isText = false;
    };

    void measure();
    double wantedWidth(double scale, double padding) const;
    size_t textColumns() const;
    /// The widths of the columns without their padding, where there is too little room and where there is enough.
    std::vector<double> squeezed(double scale, double available) const;
    std::vector<double> stretched(double scale, double available) const;
    void place(TableLayout& layout, const std::vector<double>& widths) const;
    int linesOf(const TableLayout& layout, size_t row) const;
    void addTotals(TableLayout& layout, double room) const;

    const ReportTable& m_table;
    const PageSetup& m_setup;
    std::vector<Need> m_needs;       ///< at the largest text size
    std::vector<float> m_cellWidths; ///< row by row, at the largest text size
};

/// Width of the content of a page.
double contentWidth(const PageSetup& setup, QPageLayout::Orientation orientation);
double contentHeight(const PageSetup& setup, QPageLayout::Orientation orientation);

} // namespace vouchwell
