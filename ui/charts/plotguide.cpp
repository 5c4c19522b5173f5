#include "ui/charts/plotguide.h"

#include "ui/charts/plot.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <utility>

namespace vouchwell::ui {

PlotGuide::PlotGuide(QCustomPlot& plot, Direction direction, Weight weight)
    : m_plot(plot),
      m_direction(direction),
      m_weight(weight),
      m_line(new QCPItemStraightLine(&plot)),
      m_text(new QCPItemText(&plot))
{
    const Metrics m;
    m_text->setPadding({m.lines(0.3), 0, m.lines(0.3), 0});
    m_text->setClipToAxisRect(false);
    for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(m_line), static_cast<QCPAbstractItem*>(m_text)})
        item->setLayer(QStringLiteral("overlay"));
    const bool isAcross = direction == Direction::Across;
    m_text->position->setTypeX(isAcross ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
    m_text->position->setTypeY(isAcross ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
}

PlotGuide::PlotGuide(PlotGuide&& other) noexcept
    : m_plot(other.m_plot),
      m_direction(other.m_direction),
      m_weight(other.m_weight),
      m_line(std::exchange(other.m_line, nullptr)),
      m_text(std::exchange(other.m_text, nullptr)),
      m_at(other.m_at)
{
}

PlotGuide::~PlotGuide()
{
    if (!m_line)
        return;
    m_plot.removeItem(m_line);
    m_plot.removeItem(m_text);
}

void PlotGuide::place(double at, const QString& text)
{
    m_at = at;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    if (m_direction == Direction::Across) {
        m_line->point1->setCoords(0, at);
        m_line->point2->setCoords(1, at);
        // At the end, where a line has mostly left it.
        m_text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_text->position->setCoords(0.99, at);
        return;
    }
    m_line->point1->setCoords(at, 0);
    m_line->point2->setCoords(at, 1);
    setLevel(0);
}

void PlotGuide::setLevel(double level)
{
    // Words beside a line in the right half stand on its left: so they are never cut.
    const bool isRight = m_at > m_plot.xAxis->range().center();
    m_text->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    m_text->position->setCoords(m_at, level);
}

void PlotGuide::applyColors(const ThemeColors& c)
{
    const Metrics m;
    const bool isFlag = m_weight == Weight::Flag;
    m_line->setPen(isFlag ? QPen(c.borderStrong, m.hairline(), Qt::DashLine)
                          : QPen(c.attention, m.ring(), Qt::DashLine));
    m_text->setFont(Plot::labelFont());
    m_text->setColor(isFlag ? c.text : c.warn);
    m_text->setBrush(isFlag ? c.accentSoft : c.card);
}

} // namespace vouchwell::ui
