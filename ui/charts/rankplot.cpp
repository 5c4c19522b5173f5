#include "ui/charts/rankplot.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <qcustomplot.h>

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr double kBarHeight = 0.62;
/// With words between the bars.
constexpr double kLooseBarHeight = 0.5;
/// The names of the bars take at most this share of the width.
constexpr double kLabelShare = 0.36;

} // namespace

RankPlot::RankPlot()
{
    QCustomPlot& p = plot();
    p.xAxis->setTickLabels(false);
    p.xAxis->setBasePen(Qt::NoPen);
    p.yAxis->grid()->setVisible(false);
    p.yAxis2->grid()->setVisible(false);
}

bool RankPlot::isMirrored() const
{
    return QGuiApplication::isRightToLeft();
}

QCPAxis* RankPlot::labelAxis() const
{
    return isMirrored() ? plot().yAxis2 : plot().yAxis;
}

QCPItemText* RankPlot::addText(const QString& text, double value, double row)
{
    auto* item = new QCPItemText(&plot());
    item->setText(text);
    item->setLayer(QStringLiteral("overlay"));
    item->setClipToAxisRect(false);
    item->setPositionAlignment((isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setPadding({Metrics().lines(0.35), 0, Metrics().lines(0.35), 0});
    item->position->setAxes(plot().xAxis, labelAxis());
    item->position->setCoords(value, row);
    return item;
}

void RankPlot::setData(const RankData& data)
{
    m_data = data;
    plot().clearPlottables();
    for (const auto& texts : {m_texts, m_between}) {
        for (QCPItemText* text : texts)
            plot().removeItem(text);
    }
    m_texts.clear();
    m_between.clear();
    QCPAxis* names = labelAxis();
    names->setVisible(true);
    names->setBasePen(Qt::NoPen);
    (isMirrored() ? plot().yAxis : plot().yAxis2)->setVisible(false);
    plot().xAxis->setRangeReversed(isMirrored());
    names->setRangeReversed(true);
    names->setRange(-0.6, double(data.labels.size()) - 0.4);
    m_bars = new QCPBars(names, plot().xAxis);
    m_other = new QCPBars(names, plot().xAxis);
    for (QCPBars* bars : {m_bars, m_other}) {
        bars->setWidth(data.between.isEmpty() ? kBarHeight : kLooseBarHeight);
        bars->setSelectable(QCP::stNone);
    }
    for (int row = 0; row < int(data.values.size()); ++row) {
        const double value = data.values[size_t(row)];
        (row == data.other ? m_other : m_bars)->addData(row, value);
        m_texts.push_back(addText(data.texts.value(row), std::max(0.0, value), row));
        if (row < data.between.size() && !data.between.at(row).isEmpty())
            m_between.push_back(addText(data.between.at(row), 0, row + 0.5));
    }
    fit(plot().size());
}

void RankPlot::fit(const QSize& size)
{
    const QFontMetrics measures(labelFont());
    const int most = int(size.width() * kLabelShare);
    int labelWidth = 0;
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int row = 0; row < int(m_data.labels.size()); ++row) {
        const QString label = measures.elidedText(m_data.labels.at(row), Qt::ElideRight, most);
        labelWidth = std::max(labelWidth, measures.horizontalAdvance(label));
        ticker->addTick(row, label);
    }
    labelAxis()->setTicker(ticker);
    const double room = std::max(1, size.width() - labelWidth - Metrics().lines(2));
    // The words behind the longest bars need their room too.
    double top = 1;
    for (size_t i = 0; i < m_data.values.size(); ++i) {
        const double share = (measures.horizontalAdvance(m_data.texts.value(int(i))) + Metrics().lines(1)) / room;
        top = std::max(top, m_data.values[i] / std::max(0.2, 1.0 - share));
    }
    const double lowest = m_data.values.empty() ? 0 : *std::min_element(m_data.values.begin(), m_data.values.end());
    plot().xAxis->setRange(std::min(0.0, lowest * 1.05), top);
}

void RankPlot::colorData(const ThemeColors& c)
{
    plot().xAxis->setBasePen(Qt::NoPen);
    labelAxis()->setTickLabelColor(c.text);
    if (m_bars) {
        for (QCPBars* bars : {m_bars, m_other})
            bars->setPen(Qt::NoPen);
        m_bars->setBrush(c.accent);
        m_other->setBrush(c.otherSeries);
    }
    for (QCPItemText* text : m_texts) {
        text->setFont(labelFont());
        text->setColor(c.text);
    }
    for (QCPItemText* text : m_between) {
        text->setFont(labelFont());
        text->setColor(c.textMuted);
    }
}

int RankPlot::rowAt(const QPointF& point) const
{
    if (!plot().viewport().contains(point.toPoint()))
        return -1;
    const int row = qRound(labelAxis()->pixelToCoord(point.y()));
    return row >= 0 && row < m_data.labels.size() ? row : -1;
}

void RankPlot::placeMark(QCPItemRect& mark, int row)
{
    for (QCPItemPosition* corner : {mark.topLeft, mark.bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
        corner->setTypeY(QCPItemPosition::ptPlotCoords);
        corner->setAxes(plot().xAxis, labelAxis());
    }
    mark.topLeft->setCoords(0, row - 0.45);
    mark.bottomRight->setCoords(1, row + 0.45);
}

QPoint RankPlot::placeOf(int row) const
{
    const double value = std::max(0.0, m_data.values.at(size_t(row)));
    return {qRound(plot().xAxis->coordToPixel(value / 2)), qRound(labelAxis()->coordToPixel(row))};
}

} // namespace vouchwell::ui
