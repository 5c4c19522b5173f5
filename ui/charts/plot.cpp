#include "ui/charts/plot.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <QGuiApplication>

namespace vouchwell::ui {

namespace {

const QString kCursorLayer = QStringLiteral("cursor");

} // namespace

QFont Plot::labelFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * 0.9);
    return font;
}

int Plot::decimalsOf(double step)
{
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
}

Plot::Plot() : m_plot(new QCustomPlot)
{
    const Metrics m;
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    // Time runs from left to right in every script.
    m_plot->setLayoutDirection(Qt::LeftToRight);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->axisRect()->setMinimumMargins({m.lines(0.4), m.lines(0.6), m.lines(0.4), m.lines(0.4)});
    m_plot->setNoAntialiasingOnDrag(true);
    // A layer of its own: moving the cursor draws nothing else anew, however many points there are.
    m_plot->addLayer(kCursorLayer, m_plot->layer(QStringLiteral("background")), QCustomPlot::limAbove);
    m_plot->layer(kCursorLayer)->setMode(QCPLayer::lmBuffered);
    m_mark = new QCPItemRect(m_plot);
    m_mark->setLayer(kCursorLayer);
    m_mark->setVisible(false);
    createAxes();
}

/// The widget belongs to the view that shows it.
Plot::~Plot() = default;

void Plot::createAxes()
{
    const Metrics m;
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLength(0);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(m.lines(0.4));
    }
    for (QCPAxis* axis : {m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->grid()->setVisible(false);
}

QWidget* Plot::widget() const
{
    return m_plot;
}

void Plot::applyColors(const ThemeColors& c)
{
    const Metrics m;
    m_plot->setBackground(QBrush(c.card));
    m_plot->xAxis->setBasePen(QPen(c.borderStrong, m.hairline()));
    m_plot->yAxis->grid()->setPen(QPen(c.border, m.hairline()));
    // Where zero is not the lower end, it is what one looks for.
    m_plot->yAxis->grid()->setZeroLinePen(m_plot->yAxis->range().lower < 0 ? QPen(c.borderStrong, m.hairline())
                                                                           : QPen(Qt::NoPen));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelColor(c.textMuted);
        axis->setTickLabelFont(labelFont());
    }
    m_mark->setPen(Qt::NoPen);
    m_mark->setBrush(c.hover);
    colorData(c);
    redraw();
}

void Plot::redraw()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Plot::mark(int row)
{
    m_mark->setVisible(row >= 0);
    if (row >= 0)
        placeMark(*m_mark, row);
    m_plot->layer(kCursorLayer)->replot();
}

void Plot::paintOn(QPaintDevice& device, Medium medium, const QRect& place, const ThemeColors& colors,
                   const std::function<void(QPainter&)>& paintHead)
{
    const bool wasMarked = m_mark->visible();
    m_mark->setVisible(false);
    applyColors(colors);
    fit(place.size());
    QCPPainter painter;
    if (painter.begin(&device)) {
        if (medium == Medium::Vectors)
            painter.setMode(QCPPainter::pmVectorized);
        paintHead(painter);
        painter.translate(place.topLeft());
        m_plot->toPainter(&painter, place.width(), place.height());
        painter.end();
    }
    m_mark->setVisible(wasMarked);
    fit(m_plot->size());
    applyColors(ThemeColors::current());
}

} // namespace vouchwell::ui
