#include "ui/charts/barplot.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <QGuiApplication>

namespace vouchwell::ui {

namespace {

constexpr double kBarWidth = 0.78;

QFont plotFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * 0.9);
    return font;
}

int decimalsOf(double step)
{
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
}

} // namespace

BarPlot::BarPlot(QWidget* parent) : m_plot(new QCustomPlot(parent))
{
    const Metrics m;
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    // Time runs from left to right in every script.
    m_plot->setLayoutDirection(Qt::LeftToRight);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->axisRect()->setMinimumMargins({m.lines(0.4), m.lines(0.6), m.lines(0.4), m.lines(0.4)});
    m_mark = new QCPItemRect(m_plot);
    m_mark->setLayer(QStringLiteral("background"));
    m_mark->setVisible(false);
    m_goalLine = new QCPItemStraightLine(m_plot);
    m_goalText = new QCPItemText(m_plot);
    m_goalText->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_goalText->setPadding({m.lines(0.3), 0, m.lines(0.3), 0});
    for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(m_goalLine), static_cast<QCPAbstractItem*>(m_goalText)})
        item->setLayer(QStringLiteral("overlay"));
    createAxes();
}

void BarPlot::createAxes()
{
    const Metrics m;
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLength(0);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(m.lines(0.4));
    }
    for (QCPAxis* axis : {m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
}

QWidget* BarPlot::widget() const
{
    return m_plot;
}

void BarPlot::createBars(size_t count)
{
    m_plot->clearPlottables();
    m_bars.clear();
    auto* group = count > 2 ? new QCPBarsGroup(m_plot) : nullptr;
    for (size_t i = 0; i < count; ++i) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(group ? kBarWidth / double(count) : kBarWidth);
        bars->setSelectable(QCP::stNone);
        if (group)
            group->append(bars);
        m_bars.push_back(bars);
    }
}

void BarPlot::setData(const BarData& data, const QLocale& locale)
{
    m_data = data;
    createBars(data.series.size());
    for (size_t i = 0; i < data.series.size(); ++i) {
        QVector<double> keys;
        QVector<double> values;
        for (size_t row = 0; row < data.series[i].size(); ++row) {
            keys.append(double(row));
            values.append(data.series[i][row]);
        }
        m_bars[i]->setData(keys, values, true);
    }
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double tick : data.axis.ticks())
        ticker->addTick(tick, locale.toString(tick, 'f', decimalsOf(data.axis.step)));
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRange(0, data.axis.top * 1.02);
    m_plot->xAxis->setRange(-0.6, double(data.labels.size()) - 0.4);
    updateGoal();
    fitLabels();
}

void BarPlot::updateGoal()
{
    const bool hasGoal = m_data.goal.has_value();
    m_goalLine->setVisible(hasGoal);
    m_goalText->setVisible(hasGoal && !m_data.goalLabel.isEmpty());
    if (!hasGoal)
        return;
    m_goalLine->point1->setCoords(0, *m_data.goal);
    m_goalLine->point2->setCoords(1, *m_data.goal);
    m_goalText->setText(m_data.goalLabel);
    m_goalText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_goalText->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_goalText->position->setCoords(0, *m_data.goal);
}

void BarPlot::setTickLabels(int every)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    // Counted from the last one: the newest month is the one people look for.
    for (int i = (int(m_data.labels.size()) - 1) % every; i >= 0 && i < m_data.labels.size(); i += every)
        ticker->addTick(i, m_data.labels.at(i));
    m_plot->xAxis->setTicker(ticker);
}

void BarPlot::fitLabels()
{
    const QFontMetrics measures(plotFont());
    int widest = 0;
    for (const QString& label : std::as_const(m_data.labels))
        widest = std::max(widest, measures.horizontalAdvance(label));
    // The axis rectangle follows the widget only with the next drawing: four lines stand for the axis beside it.
    const int room = std::max(1, m_plot->width() - Metrics().lines(4));
    const double perLabel = double(room) / double(std::max<qsizetype>(1, m_data.labels.size()));
    setTickLabels(std::max(1, int(std::ceil((widest + Metrics().lines(0.5)) / perLabel))));
}

void BarPlot::applyColors(const ThemeColors& c)
{
    const Metrics m;
    m_plot->setBackground(QBrush(c.card));
    m_plot->xAxis->setBasePen(QPen(c.borderStrong, m.hairline()));
    m_plot->yAxis->grid()->setPen(QPen(c.border, m.hairline()));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(c.textMuted);
        axis->setTickLabelFont(plotFont());
    }
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const bool isBehind = m_bars.size() == 2 && i == 0;
        const QColor grouped = i < c.series.size() ? c.series[i] : c.otherSeries;
        const QColor fill = isBehind ? c.barBack : m_bars.size() > 2 ? grouped : c.accent;
        // The outline makes a bar wider: one behind and one in front have it both, so that their sides meet.
        const bool isPair = m_bars.size() == 2;
        m_bars[i]->setPen(isPair ? QPen(isBehind ? c.barBackLine : fill, m.hairline()) : QPen(Qt::NoPen));
        m_bars[i]->setBrush(fill);
    }
    m_mark->setPen(Qt::NoPen);
    m_mark->setBrush(c.hover);
    m_goalLine->setPen(QPen(c.attention, m.ring(), Qt::DashLine));
    m_goalText->setColor(c.warn);
    m_goalText->setBrush(c.card);
    m_goalText->setFont(plotFont());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int BarPlot::rowAt(const QPointF& point) const
{
    if (!m_plot->axisRect()->rect().contains(point.toPoint()))
        return -1;
    const int row = qRound(m_plot->xAxis->pixelToCoord(point.x()));
    return row >= 0 && row < m_data.labels.size() ? row : -1;
}

void BarPlot::mark(int row)
{
    m_mark->setVisible(row >= 0);
    m_mark->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_mark->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_mark->topLeft->setCoords(row - 0.5, 0);
    m_mark->bottomRight->setCoords(row + 0.5, 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPoint BarPlot::topOfRow(int row) const
{
    double highest = 0;
    for (const auto& series : m_data.series)
        highest = std::max(highest, series.at(size_t(row)));
    return {qRound(m_plot->xAxis->coordToPixel(row)), qRound(m_plot->yAxis->coordToPixel(highest))};
}

QImage BarPlot::toImage(const QSize& size, double scale, const ThemeColors& colors, const ThemeColors& afterwards)
{
    const bool wasMarked = m_mark->visible();
    m_mark->setVisible(false);
    applyColors(colors);
    const QImage image = m_plot->toPixmap(size.width(), size.height(), scale).toImage();
    m_mark->setVisible(wasMarked);
    applyColors(afterwards);
    return image;
}

} // namespace vouchwell::ui
