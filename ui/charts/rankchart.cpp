#include "ui/charts/rankchart.h"

#include "core/base/text.h"
#include "ui/charts/rankplot.h"
#include "ui/widgets/metrics.h"

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr size_t kMostBars = 8;
constexpr double kLinesPerBar = 1.9;
constexpr double kLinesPerStep = 2.6;

QSize heightFor(int rows, double linesPerRow)
{
    const Metrics m;
    return {m.lines(24), m.lines(1.2 + linesPerRow * std::max(1, rows))};
}

} // namespace

RankChart::RankChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_ranks = usePlot<RankPlot>();
}

void RankChart::setRanks(ReportTable table, int labelColumn, int valueColumn, const QList<int>& spoken)
{
    setFigures(std::move(table), labelColumn, spoken);
    m_shown.clear();
    for (int row = 0; row < int(figures().rows.size()); ++row) {
        if (figures().rows[size_t(row)][size_t(valueColumn)].isValid())
            m_shown.push_back(row);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](int a, int b) { return cellValue(a, valueColumn) > cellValue(b, valueColumn); });
    m_others = 0;
    qint64 others = 0;
    if (!figures().columns[size_t(valueColumn)].hasTotal) {
        m_shown.resize(std::min(m_shown.size(), kMostBars));
    } else if (m_shown.size() > kMostBars) {
        for (size_t i = kMostBars - 1; i < m_shown.size(); ++i)
            others += figures().rows[size_t(m_shown[i])][size_t(valueColumn)].toLongLong();
        m_others = int(m_shown.size() - kMostBars + 1);
        m_shown.resize(kMostBars - 1);
    }
    RankData data;
    for (const int row : m_shown) {
        data.labels.append(cellText(row, labelColumn));
        data.values.push_back(cellValue(row, valueColumn));
        data.texts.append(cellText(row, valueColumn));
    }
    if (m_others > 0) {
        const ReportTable::Kind kind = figures().columns[size_t(valueColumn)].kind;
        const QString text = formatCell(others, kind, figures().currency, locale());
        data.other = int(data.values.size());
        data.labels.append(tr("%n other(s) together", nullptr, m_others));
        data.values.push_back(double(others) / unitsPerAxis(valueColumn));
        data.texts.append(text);
        //: The bar of all the others: how many they are, and their value
        m_othersText = tr("%1: %2").arg(data.labels.last(), text);
    }
    m_ranks->setData(data);
    showPlot(std::any_of(data.values.begin(), data.values.end(), [](double value) { return value != 0; }));
    updateGeometry();
}

QString RankChart::reading(int row) const
{
    if (row < 0 || row >= plotRows())
        return {};
    return size_t(row) < m_shown.size() ? ChartView::reading(m_shown[size_t(row)]) : m_othersText;
}

void RankChart::activateRow(int row)
{
    if (size_t(row) < m_shown.size())
        ChartView::activateRow(m_shown[size_t(row)]);
    else
        setTableShown(true); // which lists those that the bar stands for
}

QSize RankChart::sizeHint() const
{
    return heightFor(plotRows(), kLinesPerBar);
}

QSize RankChart::minimumSizeHint() const
{
    return {Metrics().lines(12), sizeHint().height()};
}

FunnelChart::FunnelChart(const QString& accessibleName, QWidget* parent) : ChartView(accessibleName, parent)
{
    m_ranks = usePlot<RankPlot>();
}

void FunnelChart::setSteps(ReportTable table, int labelColumn, int countColumn, int shareColumn)
{
    setFigures(std::move(table), labelColumn, {countColumn, shareColumn});
    RankData data;
    const int rows = int(figures().rows.size());
    for (int row = 0; row < rows; ++row) {
        data.labels.append(cellText(row, labelColumn));
        data.values.push_back(cellValue(row, countColumn));
        data.texts.append(cellText(row, countColumn));
        //: Between two steps of a funnel: the share that takes the next one, "▼ 62 %"
        if (row + 1 < rows)
            data.between.append(tr("▼ %1").arg(cellText(row + 1, shareColumn)));
    }
    m_ranks->setData(data);
    showPlot(!data.values.empty() && data.values.front() > 0);
    updateGeometry();
}

QSize FunnelChart::sizeHint() const
{
    return heightFor(int(figures().rows.size()), kLinesPerStep);
}

QSize FunnelChart::minimumSizeHint() const
{
    return {Metrics().lines(12), sizeHint().height()};
}

} // namespace vouchwell::ui
