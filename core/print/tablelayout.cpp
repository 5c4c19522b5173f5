#include "core/print/tablelayout.h"

#include "core/print/papertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace vouchwell {

namespace {

constexpr double kLargestPoints = 9.5;
constexpr double kSmallestPoints = 8;
constexpr double kPointsStep = 0.5;
/// A text above this many average letters may wrap before the whole report gets smaller for it.
constexpr int kCalmLetters = 36;
/// Letters are measured one by one: this much is left for the sum being a little less than the text.
constexpr double kSlack = 1.015;

/// Stands for a width when a cell has several lines anyway.
constexpr float kHasLineBreaks = 1e9F;

double paddingOf(double points)
{
    return paperDots(points * 0.55);
}

/// Gives everybody what they need as long as it lasts; who needs more than an equal share gets an equal share.
std::vector<double> fairShares(const std::vector<double>& needs, double available)
{
    std::vector<size_t> order(needs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return needs[a] < needs[b]; });
    std::vector<double> shares(needs.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const double equal = available / double(order.size() - i);
        shares[order[i]] = std::min(needs[order[i]], equal);
        available -= shares[order[i]];
    }
    return shares;
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QSizeF paperPoints(const PageSetup& setup, QPageLayout::Orientation orientation)
{
    const QSizeF size = QPageSize(setup.paper).size(QPageSize::Point);
    return orientation == QPageLayout::Landscape ? size.transposed() : size;
}

double marginDots(const PageSetup& setup)
{
    return setup.marginMm * kPaperDotsPerInch / 25.4;
}

} // namespace

double contentWidth(const PageSetup& setup, QPageLayout::Orientation orientation)
{
    return paperDots(paperPoints(setup, orientation).width()) - 2 * marginDots(setup);
}

double contentHeight(const PageSetup& setup, QPageLayout::Orientation orientation)
{
    return paperDots(paperPoints(setup, orientation).height()) - 2 * marginDots(setup);
}

QFont tableBodyFont(double points)
{
    return paperFont(points);
}

QFont tableHeaderFont(double points)
{
    return paperFont(points * 0.88, QFont::DemiBold);
}

QFont tableTotalFont(double points)
{
    return paperFont(points, QFont::Bold);
}

QString paperCell(const ReportTable& table, const std::vector<QVariant>& row, size_t column, const QLocale& locale)
{
    const ReportTable::Kind kind = table.columns[column].kind;
    const QString text = formatCell(row[column], kind, table.currency, locale);
    return kind == ReportTable::Kind::Text || kind == ReportTable::Kind::Amount ? paperText(text) : text;
}

bool hasTotals(const ReportTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const auto& c) { return c.hasTotal; });
}

QString totalText(const ReportTable& table, size_t column, const QLocale& locale)
{
    return formatCell(table.total(int(column)), table.columns[column].kind, table.currency, locale);
}

TableFitter::TableFitter(const ReportTable& table, const PageSetup& setup) : m_table(table), m_setup(setup)
{
    measure();
}

void TableFitter::measure()
{
    const TextMeter body(tableBodyFont(kLargestPoints));
    const TextMeter header(tableHeaderFont(kLargestPoints));
    const TextMeter total(tableTotalFont(kLargestPoints));
    const size_t columns = m_table.columns.size();
    m_needs.assign(columns, {});
    m_cellWidths.reserve(m_table.rows.size() * columns);
    for (const auto& row : m_table.rows) {
        for (size_t c = 0; c < columns; ++c) {
            const QString text = paperCell(m_table, row, c, m_setup.locale);
            const double width = body.width(text) * kSlack;
            m_cellWidths.push_back(text.contains(QChar(QChar::LineSeparator)) ? kHasLineBreaks : float(width));
            m_needs[c].widest = std::max(m_needs[c].widest, width);
        }
    }
    const double calm = body.width(QString(kCalmLetters, u'n'));
    for (size_t c = 0; c < columns; ++c) {
        const ReportTable::Column& column = m_table.columns[c];
        Need& need = m_needs[c];
        need.isText = column.kind == ReportTable::Kind::Text;
        if (column.hasTotal) {
            need.widest = std::max(need.widest, total.width(totalText(m_table, c, m_setup.locale)) * kSlack);
        }
        const double words = header.widestWord(paperText(column.title)) * kSlack;
        need.wanted = std::max(need.isText ? std::min(need.widest, calm) : need.widest, words);
        need.widest = std::max(need.widest, header.width(paperText(column.title)) * kSlack);
    }
}

size_t TableFitter::textColumns() const
{
    return size_t(std::count_if(m_needs.begin(), m_needs.end(), [](const Need& need) { return need.isText; }));
}

double TableFitter::wantedWidth(double scale, double padding) const
{
    double sum = 0;
    for (const Need& need : m_needs)
        sum += need.wanted * scale + 2 * padding;
    return sum;
}

TableLayout TableFitter::fit() const
{
    std::vector<QPageLayout::Orientation> orientations{QPageLayout::Portrait, QPageLayout::Landscape};
    if (m_setup.orientation)
        orientations = {*m_setup.orientation};
    TableLayout layout;
    layout.orientation = orientations.back();
    layout.points = kSmallestPoints;
    const auto fits = [&](QPageLayout::Orientation orientation, double points) {
        return wantedWidth(points / kLargestPoints, paddingOf(points)) <= contentWidth(m_setup, orientation);
    };
    const auto first = std::find_if(orientations.begin(), orientations.end(),
                                    [&](auto orientation) { return fits(orientation, kLargestPoints); });
    if (first != orientations.end()) {
        layout.orientation = *first;
        layout.points = kLargestPoints;
    } else {
        double points = kLargestPoints;
        while (points > kSmallestPoints && !fits(layout.orientation, points))
            points -= kPointsStep;
        layout.points = std::max(points, kSmallestPoints);
    }
    layout.pitch = paperDots(layout.points * 1.34);
    layout.padding = paddingOf(layout.points);
    layout.rowSpace = paperDots(layout.points * 0.62);
    const double scale = layout.points / kLargestPoints;
    const double content = contentWidth(m_setup, layout.orientation);
    const double available = content - 2 * layout.padding * double(m_needs.size());
    const bool isTight = wantedWidth(scale, layout.padding) > content;
    place(layout, isTight ? squeezed(scale, available) : stretched(scale, available));
    return layout;
}

std::vector<double> TableFitter::squeezed(double scale, double available) const
{
    std::vector<double> texts;
    std::vector<double> all;
    double fixed = 0;
    for (const Need& need : m_needs) {
        all.push_back(need.wanted * scale);
        texts.push_back(need.isText ? need.wanted * scale : 0);
        fixed += need.isText ? 0 : need.wanted * scale;
    }
    // Amounts and dates stay whole as long as the texts keep some ten letters each.
    const double leastText = double(textColumns()) * paperDots(kSmallestPoints * 5);
    if (textColumns() == 0 || available - fixed < leastText)
        return fairShares(all, available);
    std::vector<double> widths = fairShares(texts, available - fixed);
    for (size_t c = 0; c < widths.size(); ++c)
        widths[c] += m_needs[c].isText ? 0 : all[c];
    return widths;
}

std::vector<double> TableFitter::stretched(double scale, double available) const
{
    std::vector<double> widths;
    std::vector<double> stillWanted;
    for (const Need& need : m_needs) {
        widths.push_back(need.wanted * scale);
        stillWanted.push_back(std::max(0.0, need.widest - need.wanted) * scale);
    }
    const std::vector<double> more = fairShares(stillWanted, available - sumOf(widths));
    for (size_t c = 0; c < widths.size(); ++c)
        widths[c] += more[c];
    const double spare = available - sumOf(widths);
    const size_t texts = textColumns();
    for (size_t c = 0; c < widths.size(); ++c) {
        if (texts == 0 || m_needs[c].isText)
            widths[c] += spare / double(texts == 0 ? widths.size() : texts);
    }
    return widths;
}

void TableFitter::place(TableLayout& layout, const std::vector<double>& widths) const
{
    const bool mirrored = m_setup.direction == Qt::RightToLeft;
    double at = 0;
    const double all = contentWidth(m_setup, layout.orientation);
    for (size_t c = 0; c < widths.size(); ++c) {
        const double width = widths[c] + 2 * layout.padding;
        layout.columns.push_back(
            {mirrored ? all - at - width : at, width, isNumber(m_table.columns[c].kind) || mirrored});
        at += width;
    }
    const QFont header = tableHeaderFont(layout.points);
    const QFont total = tableTotalFont(layout.points);
    int headerLines = 1;
    int totalLines = 1;
    for (size_t c = 0; c < widths.size(); ++c) {
        const double width = layout.textWidth(layout.columns[c]);
        const PaperParagraph title{paperText(m_table.columns[c].title), header, width};
        headerLines = std::max(headerLines, title.lineCount());
        if (m_table.columns[c].hasTotal)
            totalLines =
                std::max(totalLines, PaperParagraph{totalText(m_table, c, m_setup.locale), total, width}.lineCount());
    }
    layout.headerHeight = layout.rowHeight(headerLines);
    layout.totalHeight = layout.rowHeight(totalLines);
}

int TableFitter::linesOf(const TableLayout& layout, size_t row) const
{
    const double scale = layout.points / kLargestPoints;
    const size_t columns = layout.columns.size();
    int lines = 1;
    for (size_t c = 0; c < columns; ++c) {
        const double width = layout.textWidth(layout.columns[c]);
        const double needed = m_cellWidths[row * columns + c] * scale;
        if (needed <= width)
            continue;
        const QString text = paperCell(m_table, m_table.rows[row], c, m_setup.locale);
        lines = std::max(lines, PaperParagraph{text, tableBodyFont(layout.points), width}.lineCount());
    }
    return lines;
}

bool TableFitter::paginate(TableLayout& layout, double firstTop, double height, size_t mostPages) const
{
    layout.pages.assign(1, {});
    double at = firstTop + layout.headerHeight;
    const auto turnPage = [&] {
        layout.pages.emplace_back();
        at = layout.headerHeight;
    };
    const auto roomFor = [&] { return int((height - at - layout.rowSpace) / layout.pitch); };
    const int fullPage = std::max(1, int((height - layout.headerHeight - layout.rowSpace) / layout.pitch));
    for (size_t row = 0; row < m_table.rows.size() && layout.pages.size() <= mostPages; ++row) {
        const int lines = linesOf(layout, row);
        if (roomFor() < std::min(lines, fullPage) && at > layout.headerHeight)
            turnPage();
        for (int line = 0; line < lines;) {
            const int here = std::min(lines - line, std::max(1, roomFor()));
            layout.pages.back().bands.push_back({row, line, here});
            at += layout.rowHeight(here);
            line += here;
            if (line < lines)
                turnPage();
        }
    }
    if (!m_table.rows.empty() && hasTotals(m_table))
        addTotals(layout, height - at);
    return layout.pages.size() <= mostPages;
}

void TableFitter::addTotals(TableLayout& layout, double room) const
{
    if (room < layout.totalHeight) {
        // The totals never stand alone: the last row goes with them where it is not alone itself.
        std::vector<RowBand>& bands = layout.pages.back().bands;
        std::vector<RowBand> moved;
        if (bands.size() > 1) {
            moved.push_back(bands.back());
            bands.pop_back();
        }
        layout.pages.push_back({std::move(moved), false});
    }
    layout.pages.back().hasTotals = true;
}

} // namespace vouchwell
