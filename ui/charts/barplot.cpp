#include "ui/charts/barplot.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

namespace vouchwell::ui {

namespace {

constexpr double kBarWidth = 0.78;
constexpr double kHistogramWidth = 0.98;

} // namespace

void BarPlot::createBars(size_t count)
{
    plot().clearPlottables();
    m_bars.clear();
    m_unfinished.clear();
    auto* group = count > 2 ? new QCPBarsGroup(&plot()) : nullptr;
    const double width = m_data.isHistogram ? kHistogramWidth : kBarWidth;
    for (size_t i = 0; i < count; ++i) {
        auto* bars = new QCPBars(plot().xAxis, plot().yAxis);
        bars->setWidth(group ? width / double(count) : width);
        bars->setSelectable(QCP::stNone);
        if (group)
            group->append(bars);
        m_bars.push_back(bars);
        if (group || m_data.unfinishedFrom < 0)
            continue;
        m_unfinished.push_back(new QCPBars(plot().xAxis, plot().yAxis));
        m_unfinished.back()->setWidth(width);
        m_unfinished.back()->setSelectable(QCP::stNone);
    }
}

void BarPlot::setData(const BarData& data, const QLocale& locale)
{
    m_data = data;
    createBars(data.series.size());
    for (size_t i = 0; i < data.series.size(); ++i) {
        for (size_t row = 0; row < data.series[i].size(); ++row) {
            const bool isUnfinished = i < m_unfinished.size() && int(row) >= data.unfinishedFrom;
            (isUnfinished ? m_unfinished : m_bars)[i]->addData(double(row), data.series[i][row]);
        }
    }
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double tick : data.axis.ticks())
        ticker->addTick(tick, locale.toString(tick, 'f', decimalsOf(data.axis.step)));
    plot().yAxis->setTicker(ticker);
    plot().yAxis->setRange(0, data.axis.top * 1.02);
    plot().xAxis->setRange(-0.6, double(data.labels.size()) - 0.4);
    updateGuides();
    fit(plot().size());
}

void BarPlot::updateGuides()
{
    m_goal.reset();
    m_middle.reset();
    if (m_data.goal)
        m_goal.emplace(plot(), PlotGuide::Direction::Across, PlotGuide::Weight::Mark)
            .place(*m_data.goal, m_data.goalLabel);
    if (m_data.middle)
        m_middle.emplace(plot(), PlotGuide::Direction::Down, PlotGuide::Weight::Mark)
            .place(*m_data.middle, m_data.middleLabel);
}

void BarPlot::setTickLabels(int every)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    // Counted from the last one: the newest month is the one people look for.
    for (int i = (int(m_data.labels.size()) - 1) % every; i >= 0 && i < m_data.labels.size(); i += every)
        ticker->addTick(i, m_data.labels.at(i));
    plot().xAxis->setTicker(ticker);
}

void BarPlot::fit(const QSize& size)
{
    const QFontMetrics measures(labelFont());
    int widest = 0;
    for (const QString& label : std::as_const(m_data.labels))
        widest = std::max(widest, measures.horizontalAdvance(label));
    // The axis rectangle follows the widget only with the next drawing: four lines stand for the axis beside it.
    const int room = std::max(1, size.width() - Metrics().lines(4));
    const double perLabel = double(room) / double(std::max<qsizetype>(1, m_data.labels.size()));
    setTickLabels(std::max(1, int(std::ceil((widest + Metrics().lines(0.5)) / perLabel))));
}

void BarPlot::colorData(const ThemeColors& c)
{
    const Metrics m;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const bool isBehind = m_bars.size() == 2 && i == 0;
        const QColor grouped = i < c.series.size() ? c.series[i] : c.otherSeries;
        const QColor fill = isBehind ? c.barBack : m_bars.size() > 2 ? grouped : c.accent;
        // The outline makes a bar wider: one behind and one in front have it both, so that their sides meet.
        const bool isPair = m_bars.size() == 2;
        m_bars[i]->setPen(isPair ? QPen(isBehind ? c.barBackLine : fill, m.hairline()) : QPen(Qt::NoPen));
        m_bars[i]->setBrush(fill);
        if (i < m_unfinished.size()) {
            // As dotted as the line of a period that is not over; one in front hides nothing of the one behind.
            m_unfinished[i]->setPen(QPen(isBehind ? c.barBackLine : fill, m.hairline(), Qt::DotLine));
            m_unfinished[i]->setBrush(isBehind ? QBrush(c.card) : QBrush(fill, Qt::Dense5Pattern));
        }
    }
    for (std::optional<PlotGuide>* guide : {&m_goal, &m_middle}) {
        if (*guide)
            (*guide)->applyColors(c);
    }
}

int BarPlot::rowAt(const QPointF& point) const
{
    if (!plot().axisRect()->rect().contains(point.toPoint()))
        return -1;
    const int row = qRound(plot().xAxis->pixelToCoord(point.x()));
    return row >= 0 && row < m_data.labels.size() ? row : -1;
}

void BarPlot::placeMark(QCPItemRect& mark, int row)
{
    mark.topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    mark.bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    mark.topLeft->setCoords(row - 0.5, 0);
    mark.bottomRight->setCoords(row + 0.5, 1);
}

QPoint BarPlot::placeOf(int row) const
{
    double highest = 0;
    for (const auto& series : m_data.series)
        highest = std::max(highest, series.at(size_t(row)));
    return {qRound(plot().xAxis->coordToPixel(row)), qRound(plot().yAxis->coordToPixel(highest))};
}

} // namespace vouchwell::ui
