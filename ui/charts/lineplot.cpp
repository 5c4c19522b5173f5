#include "ui/charts/lineplot.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace vouchwell::ui {

namespace {

/// With more rows than this, points are not marked one by one.
constexpr int kMostMarkedRows = 62;
/// From here on a line has more points than a plot has columns of pixels.
constexpr int kDenseRows = 4000;
/// So many labels are measured to know how wide one is.
constexpr int kMeasuredLabels = 40;
constexpr int kFlagLevels = 3;
constexpr int kFlagCharacters = 22;

const QCPScatterStyle::ScatterShape kShapes[] = {QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
                                                 QCPScatterStyle::ssTriangle};

class LinePlotTexts
{
    Q_DECLARE_TR_FUNCTIONS(LinePlot)
};

QString shortened(const QString& text)
{
    if (text.size() <= kFlagCharacters)
        return text;
    qsizetype end = kFlagCharacters - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end).trimmed() + QChar(0x2026);
}

} // namespace

void LineData::fitAxis(bool isWhole)
{
    double smallest = 0;
    double largest = goal ? std::max(0.0, goal->at) : 0;
    for (const LineSeries& line : lines) {
        for (const double value : line.values) {
            smallest = std::min(smallest, std::isnan(value) ? 0 : value);
            largest = std::max(largest, std::isnan(value) ? 0 : value);
        }
    }
    axis = NiceAxis::between(smallest, largest, isWhole);
}

LinePlot::LinePlot()
{
    plot().setAutoAddPlottableToLegend(false);
}

double LinePlot::keyOf(int row) const
{
    return m_data.keys.empty() ? double(row) : m_data.keys.at(size_t(row));
}

bool LinePlot::isDense() const
{
    return m_data.rows > kDenseRows;
}

void LinePlot::setData(LineData data, const QLocale& locale)
{
    m_data = std::move(data);
    m_locale = locale;
    plot().clearPlottables();
    plot().clearGraphs();
    for (const Drawn& drawn : m_drawn)
        plot().removeItem(drawn.title);
    m_drawn.clear();
    m_marks.clear();
    m_flags.clear();
    // What lies behind is drawn first.
    for (const LineSeries& series : m_data.lines)
        draw(series);
    setTicks(locale);
    addGuides();
    fit(plot().size());
}

QCPItemText* LinePlot::addTitle(const QString& text)
{
    auto* item = new QCPItemText(&plot());
    item->setText(text);
    item->setLayer(QStringLiteral("overlay"));
    item->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    item->setClipToAxisRect(false);
    item->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    item->position->setTypeY(QCPItemPosition::ptPlotCoords);
    return item;
}

QCPGraph* LinePlot::addGraph(const LineSeries& series, int from, int to, const std::function<bool(int)>& isWanted)
{
    QVector<double> keys;
    QVector<double> values;
    keys.reserve(to - from);
    values.reserve(to - from);
    for (int row = from; row < to; ++row) {
        if (isWanted && !isWanted(row))
            continue;
        keys.append(keyOf(row));
        values.append(series.values[size_t(row)]);
    }
    auto* graph = plot().addGraph();
    graph->setAdaptiveSampling(true);
    graph->setSelectable(QCP::stNone);
    graph->setLineStyle(m_data.isStepped ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    graph->setData(keys, values, true);
    return graph;
}

void LinePlot::draw(const LineSeries& series)
{
    const int rows = int(series.values.size());
    const int begun = std::min(series.dottedUntil, rows);
    const int over = series.dottedFrom < 0 ? rows : std::max(begun, series.dottedFrom);
    Drawn drawn;
    drawn.line = addGraph(series, begun, over, {});
    // Both joined to the line between them.
    if (begun > 0)
        drawn.dotted.push_back(addGraph(series, 0, std::min(begun + 1, rows), {}));
    if (over < rows)
        drawn.dotted.push_back(addGraph(series, std::max(0, over - 1), rows, {}));
    // A dotted line of one point would not be seen.
    if (!drawn.dotted.empty()) {
        drawn.parts = addGraph(series, 0, rows, [&](int row) { return row < begun || row >= over; });
        drawn.parts->setLineStyle(QCPGraph::lsNone);
    }
    if (!series.isFew.empty()) {
        drawn.few = addGraph(series, 0, rows, [&](int row) { return series.isFew[size_t(row)]; });
        drawn.few->setLineStyle(QCPGraph::lsNone);
    }
    drawn.title = addTitle(series.title);
    m_drawn.push_back(drawn);
}

void LinePlot::addGuides()
{
    using Direction = PlotGuide::Direction;
    using Weight = PlotGuide::Weight;
    if (m_data.goal)
        m_marks.emplace_back(plot(), Direction::Across, Weight::Mark).place(m_data.goal->at, m_data.goal->text);
    if (m_data.middle)
        m_marks.emplace_back(plot(), Direction::Down, Weight::Mark).place(m_data.middle->at, m_data.middle->text);
    // Of several at one place, the table and the card beside the cursor say the texts.
    std::map<double, QStringList> texts;
    for (const LineData::Guide& flag : m_data.flags)
        texts[flag.at] << flag.text;
    for (const auto& [at, all] : texts)
        m_flags.emplace_back(plot(), Direction::Down, Weight::Flag)
            .place(at, all.size() == 1 ? shortened(displayText(all.first()))
                                       : LinePlotTexts::tr("%n note(s)", nullptr, int(all.size())));
}

void LinePlot::setTicks(const QLocale& locale)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double tick : m_data.axis.ticks()) {
        const QString number = locale.toString(tick, 'f', decimalsOf(m_data.axis.step));
        ticker->addTick(tick, m_data.isPercent ? number + QStringLiteral(" %") : number);
    }
    plot().yAxis->setTicker(ticker);
    const double spare = (m_data.axis.top - m_data.axis.bottom) * 0.02;
    plot().yAxis->setRange(m_data.axis.bottom - (m_data.axis.bottom < 0 ? spare : 0), m_data.axis.top + spare);
    const double first = m_data.rows > 0 ? keyOf(0) : 0;
    const double last = m_data.rows > 0 ? keyOf(m_data.rows - 1) : 1;
    // So that the marks of the first and the last point are whole.
    const double markMargin = m_data.keys.empty() ? 0.3 : (last - first) * 0.02;
    const double margin = isDense() || m_data.isStepped ? 0.0 : markMargin;
    plot().xAxis->setRange(first - margin, std::max(last + margin, first + 1));
}

void LinePlot::setTickLabels(const QSize& size)
{
    if (!m_data.keys.empty())
        return setKeyTicks();
    if (m_data.rows == 0 || !m_data.label)
        return;
    const QFontMetrics measures(labelFont());
    int widest = 0;
    const int step = std::max(1, m_data.rows / kMeasuredLabels);
    for (int row = 0; row < m_data.rows; row += step)
        widest = std::max(widest, measures.horizontalAdvance(m_data.label(row)));
    const int room = std::max(1, size.width() - plot().axisRect()->minimumMargins().right() - Metrics().lines(4));
    const int fitting = std::max(1, room / (widest + Metrics().lines(1.0)));
    const int every = std::max(1, int(std::ceil(double(m_data.rows) / fitting)));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    // Counted from the last one: the newest day is the one people look for.
    for (int row = (m_data.rows - 1) % every; row < m_data.rows; row += every)
        ticker->addTick(keyOf(row), m_data.label(row));
    plot().xAxis->setTicker(ticker);
}

void LinePlot::setKeyTicks()
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double tick : NiceAxis::upTo(m_data.keys.back(), true).ticks())
        ticker->addTick(tick, m_locale.toString(tick, 'f', 0));
    plot().xAxis->setTicker(ticker);
}

void LinePlot::fit(const QSize& size)
{
    const Metrics m;
    const QFontMetrics measures(labelFont());
    int widest = 0;
    for (const LineSeries& series : m_data.lines)
        widest = std::max(widest, measures.horizontalAdvance(series.title));
    // Names at the ends may take a third of the width; below that the table and the card beside the cursor say them.
    const bool hasTitles = m_data.lines.size() > 1 && widest * 3 < size.width();
    QMargins margins = plot().axisRect()->minimumMargins();
    margins.setRight(hasTitles ? widest + m.lines(0.7) : m.lines(0.6));
    plot().axisRect()->setMinimumMargins(margins);
    for (const Drawn& drawn : m_drawn)
        drawn.title->setVisible(hasTitles);
    setTickLabels(size);
    placeTitles(size);
    placeFlags(size);
}

void LinePlot::placeTitles(const QSize& size)
{
    const QFontMetrics measures(labelFont());
    const int height = std::max(1, size.height() - Metrics().lines(2.5));
    const double least = plot().yAxis->range().size() * measures.height() / height;
    std::vector<std::pair<double, QCPItemText*>> ends;
    for (size_t i = 0; i < m_drawn.size(); ++i) {
        const std::vector<double>& values = m_data.lines[i].values;
        const auto last = std::find_if(values.rbegin(), values.rend(), [](double v) { return !std::isnan(v); });
        ends.emplace_back(last == values.rend() ? 0 : *last, m_drawn[i].title);
    }
    std::sort(ends.begin(), ends.end());
    double lowest = plot().yAxis->range().lower + least / 2;
    for (auto& [value, title] : ends) {
        const double at = std::max(value, lowest);
        title->position->setCoords(1.0 + Metrics().lines(0.4) / double(std::max(1, size.width())), at);
        lowest = at + least;
    }
}

/// Flags beside each other take turns in their height.
void LinePlot::placeFlags(const QSize& size)
{
    const int height = std::max(1, size.height() - Metrics().lines(2.5));
    const double level = 1.15 * QFontMetrics(labelFont()).height() / height;
    for (size_t i = 0; i < m_flags.size(); ++i)
        m_flags[i].setLevel(level * double(i % kFlagLevels));
}

void LinePlot::colorData(const ThemeColors& c)
{
    const Metrics m;
    const bool areMarked = m_data.rows <= kMostMarkedRows && !m_data.isStepped;
    const auto dense = isDense();
    const int wide = dense ? 1 : m.ring();
    size_t color = 0;
    for (size_t i = 0; i < m_drawn.size(); ++i) {
        const LineSeries& series = m_data.lines[i];
        const size_t mine = series.isBehind || series.isForecast ? 0 : color++;
        const bool isPointed = areMarked && !series.isBehind && !series.isForecast;
        const QColor ink = series.isBehind ? c.otherSeries : mine == 0 ? c.accent : c.series.at(mine % c.series.size());
        const Qt::PenStyle style = series.isForecast ? Qt::DashLine : Qt::SolidLine;
        const int width = series.isBehind ? m.hairline() : wide;
        const auto scatter = [&](bool isHollow) {
            const double shapeSize = m.lines(isHollow ? 0.5 : 0.34);
            return QCPScatterStyle(kShapes[mine % std::size(kShapes)], QPen(ink, isHollow ? wide : m.hairline()),
                                   QBrush(isHollow ? c.card : ink), shapeSize);
        };
        m_drawn[i].line->setPen(QPen(ink, width, style));
        m_drawn[i].line->setAntialiased(!dense);
        m_drawn[i].line->setScatterStyle(isPointed ? scatter(false) : QCPScatterStyle());
        for (QCPGraph* dotted : m_drawn[i].dotted)
            dotted->setPen(QPen(ink, width, Qt::DotLine));
        if (m_drawn[i].parts && isPointed)
            m_drawn[i].parts->setScatterStyle(scatter(false));
        if (m_drawn[i].few)
            m_drawn[i].few->setScatterStyle(scatter(true));
        m_drawn[i].title->setColor(series.isBehind ? c.textMuted : ink);
        m_drawn[i].title->setFont(labelFont());
    }
    for (std::vector<PlotGuide>* guides : {&m_marks, &m_flags}) {
        for (PlotGuide& guide : *guides)
            guide.applyColors(c);
    }
}

int LinePlot::rowAt(const QPointF& point) const
{
    if (m_data.rows == 0 || !plot().axisRect()->rect().contains(point.toPoint()))
        return -1;
    const double key = plot().xAxis->pixelToCoord(point.x());
    if (m_data.keys.empty())
        return std::clamp(qRound(key), 0, m_data.rows - 1);
    const auto after = std::lower_bound(m_data.keys.begin(), m_data.keys.end(), key);
    if (after == m_data.keys.begin())
        return 0;
    if (after == m_data.keys.end())
        return m_data.rows - 1;
    const bool isEarlierNearer = key - *(after - 1) < *after - key;
    return int(after - m_data.keys.begin()) - (isEarlierNearer ? 1 : 0);
}

void LinePlot::placeMark(QCPItemRect& mark, int row)
{
    mark.topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    mark.bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    const double least = plot().xAxis->range().size() / 200;
    const double half = m_data.keys.empty() ? std::max(0.5, least) : least;
    mark.topLeft->setCoords(keyOf(row) - half, 0);
    mark.bottomRight->setCoords(keyOf(row) + half, 1);
}

QPoint LinePlot::placeOf(int row) const
{
    std::optional<double> highest;
    for (const LineSeries& series : m_data.lines) {
        const double value = size_t(row) < series.values.size() ? series.values[size_t(row)] : 0;
        if (!series.isBehind && !std::isnan(value))
            highest = std::max(highest.value_or(value), value);
    }
    return {qRound(plot().xAxis->coordToPixel(keyOf(row))), qRound(plot().yAxis->coordToPixel(highest.value_or(0)))};
}

} // namespace vouchwell::ui
