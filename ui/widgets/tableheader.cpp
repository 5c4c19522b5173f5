#include "ui/widgets/tableheader.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vouchwell::ui {

TableHeader::TableHeader(DataTable* table) : QHeaderView(Qt::Horizontal, table), m_table(table)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setMinimumSectionSize(Metrics().lines(1.6));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFrameShape(QFrame::NoFrame);
}

QFont TableHeader::sectionFont() const
{
    QFont result = font();
    result.setPointSizeF(QFontInfo(font()).pointSizeF() * 0.92);
    result.setWeight(QFont::DemiBold);
    return result;
}

QString TableHeader::sectionText(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Metrics m;
    const int text = QFontMetrics(sectionFont()).horizontalAdvance(sectionText(logicalIndex));
    const int arrow = isSortIndicatorShown() ? m.lines(0.9) : 0;
    return {text + arrow + 2 * m.lines(0.55), m.lines(2.0)};
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Metrics().lines(2.0)};
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const ThemeColors& c = ThemeColors::current();
    painter.fillRect(viewport()->rect(), c.card);
    painter.fillRect(QRect(0, height() - Metrics().hairline(), width(), Metrics().hairline()), c.border);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool isNumber = m_table->columnKind(logicalIndex) == DataTable::ColumnKind::Number;
    QRect area = rect.adjusted(m.lines(0.5), 0, -m.lines(0.5), -m.hairline());
    painter->fillRect(rect, c.card);
    painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - m.hairline(), rect.width(), m.hairline()), c.border);
    painter->setFont(sectionFont());
    const QString text = sectionText(logicalIndex);
    const int side = m.lines(0.8);
    const int room = area.width() - (isSorted ? side + m.lines(0.1) : 0);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
    const auto edge = isNumber ? Qt::AlignTrailing : Qt::AlignLeading;
    const int width = std::min(room, painter->fontMetrics().horizontalAdvance(shown) + m.lines(0.1));
    if (isSorted) {
        // The arrow sits on the inner side of the text, so that numbers and titles keep one edge.
        const QRect both =
            QStyle::alignedRect(layoutDirection(), edge | Qt::AlignVCenter, {width + side + m.lines(0.1), side}, area);
        const auto arrowSide = isNumber ? Qt::AlignLeading : Qt::AlignTrailing;
        const QRect arrow = QStyle::alignedRect(layoutDirection(), arrowSide | Qt::AlignVCenter, {side, side}, both);
        drawIcon(painter,
                 sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                            : QStringLiteral("chevron-down"),
                 arrow, c.textMuted);
    }
    const QRect label = QStyle::alignedRect(layoutDirection(), edge | Qt::AlignVCenter, {width, area.height()}, area);
    painter->setPen(isSorted ? c.text : c.textMuted);
    painter->drawText(label, Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), edge)), shown);
}

} // namespace vouchwell::ui
