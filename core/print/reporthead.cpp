#include "core/print/reporthead.h"

#include <QPainter>
#include <QPen>

namespace vouchwell {

namespace {

constexpr double kLineSpacing = 1.3;
constexpr size_t kFactsPerRow = 4;
constexpr double kFactPadding = 8; // points
constexpr double kValuePoints = 13;
constexpr double kCaptionPoints = 8;

} // namespace

ReportHead::ReportHead(const ReportTable& table, const PageSetup& setup, double width)
    : m_table(table), m_setup(setup), m_width(width)
{
    const PaperColors colors;
    addLine(table.shopName, paperFont(9.5, QFont::DemiBold), 9.5, 4, colors.accent);
    addLine(table.title, paperFont(20, QFont::Bold), 20, 1, colors.ink);
    addLine(table.subtitle, paperFont(10.5), 10.5, 0, colors.muted);
    m_height += paperDots(12);
    if (!table.facts.empty())
        addFacts();
}

double ReportHead::leading(double left, double width) const
{
    return m_setup.direction == Qt::RightToLeft ? m_width - left - width : left;
}

void ReportHead::addLine(const QString& text, const QFont& font, double points, double gapAfter, unsigned color)
{
    if (text.isEmpty())
        return;
    const bool isMirrored = m_setup.direction == Qt::RightToLeft;
    PaperParagraph paragraph{paperText(text), font, m_width, paperDots(points * kLineSpacing),
                             isMirrored ? Qt::AlignRight : Qt::AlignLeft};
    const double height = paragraph.lineCount() * paragraph.pitch;
    m_texts.push_back({std::move(paragraph), {isMirrored ? m_width : 0, m_height}, color});
    m_height += height + paperDots(gapAfter);
}

void ReportHead::addFacts()
{
    const size_t columns = std::min(kFactsPerRow, m_table.facts.size());
    const double cellWidth = m_width / double(kFactsPerRow);
    const double top = m_height;
    for (size_t first = 0; first < m_table.facts.size(); first += columns) {
        const size_t count = std::min(columns, m_table.facts.size() - first);
        if (first > 0)
            m_lines.emplace_back(leading(0, cellWidth * double(columns)), m_height,
                                 leading(0, cellWidth * double(columns)) + cellWidth * double(columns), m_height);
        m_height = addFactRow(first, count, cellWidth, m_height);
    }
    const double width = cellWidth * double(columns);
    m_boxes.emplace_back(leading(0, width), top, width, m_height - top);
    for (size_t c = 1; c < columns; ++c) {
        const double x = leading(cellWidth * double(c), 0);
        m_lines.emplace_back(x, top, x, m_height);
    }
    m_height += paperDots(16);
}

double ReportHead::addFactRow(size_t first, size_t count, double cellWidth, double top)
{
    const PaperColors colors;
    const bool isMirrored = m_setup.direction == Qt::RightToLeft;
    const Qt::Alignment side = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const double padding = paperDots(kFactPadding);
    double lowest = top;
    for (size_t i = 0; i < count; ++i) {
        const ReportTable::Fact& fact = m_table.facts[first + i];
        const double left = leading(double(i) * cellWidth, cellWidth) + padding;
        const double x = isMirrored ? left + cellWidth - 2 * padding : left;
        const QString cell = formatCell(fact.value, fact.kind, m_table.currency, m_setup.locale);
        PaperParagraph value{fact.kind == ReportTable::Kind::Text ? paperText(cell) : cell,
                             paperFont(kValuePoints, QFont::DemiBold), cellWidth - 2 * padding,
                             paperDots(kValuePoints * kLineSpacing), side};
        PaperParagraph caption{paperText(fact.title), paperFont(kCaptionPoints), cellWidth - 2 * padding,
                               paperDots(kCaptionPoints * kLineSpacing), side};
        const double captionTop = top + padding * 0.7 + value.lineCount() * value.pitch;
        lowest = std::max(lowest, captionTop + caption.lineCount() * caption.pitch + padding * 0.8);
        m_texts.push_back({std::move(value), {x, top + padding * 0.7}, colors.ink});
        m_texts.push_back({std::move(caption), {x, captionTop}, colors.muted});
    }
    return lowest;
}

void ReportHead::draw(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(PaperColors().line), paperDots(0.6)));
    for (const QRectF& box : m_boxes)
        painter.drawRoundedRect(box, paperDots(4), paperDots(4));
    for (const QLineF& line : m_lines)
        painter.drawLine(line);
    for (const Text& text : m_texts) {
        painter.setPen(QColor::fromRgb(text.color));
        text.paragraph.draw(painter, text.at);
    }
}

} // namespace vouchwell
