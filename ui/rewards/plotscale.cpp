#include "ui/rewards/plotscale.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr double kTickGapLines = 0.65;
constexpr int kLabelRows = 6; ///< how far a label may move up

void drawUpTicks(QPainter& painter, const PlotScale& scale, const std::vector<AxisTick>& up)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const double line = painter.fontMetrics().height();
    const double gap = m.lines(kTickGapLines);
    for (const AxisTick& tick : up) {
        const double y = scale.y(tick.at);
        painter.setPen(QPen(c.border, m.hairline()));
        painter.drawLine(QLineF(scale.area.left(), y, scale.area.right(), y));
        painter.setPen(c.textMuted);
        const QRectF beside =
            scale.isMirrored
                ? QRectF(scale.area.right() + gap, y - line / 2, scale.whole.right() - scale.area.right() - gap, line)
                : QRectF(scale.whole.left(), y - line / 2, scale.area.left() - scale.whole.left() - gap, line);
        const auto side = scale.isMirrored ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(beside, int(side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip), tick.text);
    }
}

} // namespace

void drawAxes(QPainter& painter, const PlotScale& scale, const std::vector<AxisTick>& along,
              const std::vector<AxisTick>& up)
{
    const Metrics m;
    drawUpTicks(painter, scale, up);
    painter.setPen(ThemeColors::current().textMuted);
    double taken = -1;
    for (const AxisTick& tick : along) {
        const double x = scale.x(tick.at);
        const double width = painter.fontMetrics().horizontalAdvance(tick.text);
        const double begin = std::clamp(x - width / 2, scale.whole.left(), scale.whole.right() - width);
        const double distance = scale.isMirrored ? scale.whole.right() - begin - width : begin - scale.whole.left();
        painter.drawLine(QLineF(x, scale.area.bottom(), x, scale.area.bottom() + m.lines(0.2)));
        if (distance < taken)
            continue;
        taken = distance + width + m.lines(0.5);
        painter.drawText(QPointF(begin, scale.area.bottom() + m.lines(0.35) + painter.fontMetrics().ascent()),
                         tick.text);
    }
}

double widthOfTicks(const QFont& font, const std::vector<AxisTick>& up)
{
    double width = 0;
    for (const AxisTick& tick : up)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(tick.text));
    return width + Metrics(font).lines(kTickGapLines + 0.1);
}

bool PlotLabels::isFree(const QRectF& box) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& other) { return other.intersects(box); });
}

void PlotLabels::keepFree(const QPointF& knob)
{
    const double radius = Metrics().lines(0.45);
    m_taken.emplace_back(knob.x() - radius, knob.y() - radius, 2 * radius, 2 * radius);
}

void PlotLabels::draw(const QPointF& place, const QString& text, const QColor& line)
{
    const Metrics m;
    const QFont usual = m_painter.font();
    QFont bold = usual;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF measures(bold);
    const double width = measures.horizontalAdvance(text);
    const double gap = m.lines(0.55);
    const double begin = m_scale.isMirrored ? place.x() - gap - width : place.x() + gap;
    QRectF box(std::clamp(begin, m_scale.whole.left(), std::max(m_scale.whole.left(), m_scale.whole.right() - width)),
               place.y() - measures.height() - m.lines(0.15), width, measures.height());
    QRectF free = box;
    for (int row = 0; row < kLabelRows && !isFree(free); ++row)
        free.translate(0, -measures.height());
    if (free.top() >= m_scale.whole.top() && free != box) {
        m_painter.setPen(QPen(line, m.hairline(), Qt::DotLine));
        m_painter.drawLine(QLineF(place, QPointF(place.x(), free.bottom())));
        box = free;
    }
    m_taken.push_back(box);
    m_painter.setFont(bold);
    m_painter.setPen(ThemeColors::current().text);
    m_painter.drawText(box, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip), text);
    m_painter.setFont(usual);
}

} // namespace vouchwell::ui
