#include "ui/insights/seriescard.h"

#include "core/storage/book.h"
#include "ui/charts/linechart.h"
#include "ui/charts/lineplot.h"
#include "ui/insights/notedialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vouchwell::ui {

namespace {

/// Shares of fewer cases than this are drawn hollow.
constexpr qint64 kFewOnChart = 10;

enum SeriesColumn { PeriodColumn, ValueColumn, CasesColumn, BeforeColumn, ChangeColumn, NoteColumn };

double perAxis(Kpi kpi, const Currency& currency)
{
    switch (kpiDefinition(kpi).unit) {
    case KpiUnit::Count: return 1;
    case KpiUnit::Rate:
    case KpiUnit::Hundredths: return 100;
    case KpiUnit::Money: return double(currency.minorPerMajor());
    case KpiUnit::HalfDays: return 2;
    }
    Q_UNREACHABLE();
}

LineSeries lineOf(const std::vector<SeriesPoint>& points, size_t count, Kpi kpi, const Currency& currency)
{
    LineSeries line;
    const bool isRate = kpiDefinition(kpi).unit == KpiUnit::Rate;
    for (size_t i = 0; i < count; ++i) {
        const KpiValue value = i < points.size() ? points[i].value : KpiValue();
        line.values.push_back(value.value ? double(*value.value) / perAxis(kpi, currency)
                                          : std::numeric_limits<double>::quiet_NaN());
        if (isRate)
            line.isFew.push_back(value.value && value.n < kFewOnChart);
        const bool isPart = i < points.size() && (points[i].isUnfinished || points[i].isCut);
        if (isPart && i == 0)
            line.dottedUntil = 1;
        else if (isPart && line.dottedFrom < 0)
            line.dottedFrom = int(i);
    }
    return line;
}

} // namespace

SeriesCard::SeriesCard(Workbench& bench)
    : InsightCard(bench, tr("Over time"), {}),
      m_figure(new QComboBox),
      m_chart(new LineChart(tr("The chosen key figure over time")))
{
    createControls();
    m_chart->setObjectName(QStringLiteral("seriesChart"));
    m_chart->setMinimumHeight(Metrics().lines(13));
    addChart(m_chart);
    connect(m_chart, &ChartView::rowActivated, this, [this](int row) {
        if (row < int(m_series.points.size()))
            Q_EMIT pointWanted(m_series.kpi, m_series.points[size_t(row)].period);
    });
    auto* note = new QAction(icon(QStringLiteral("flag"), IconTone::Muted), tr("Add a &note here…"), m_chart);
    note->setObjectName(QStringLiteral("addNoteHere"));
    m_chart->addAction(note);
    connect(note, &QAction::triggered, this, [this] { addNote(m_chart->menuRow()); });
}

void SeriesCard::createControls()
{
    m_figure->setObjectName(QStringLiteral("plottedFigure"));
    m_figure->setAccessibleName(tr("Figure that is plotted"));
    m_figure->setMinimumWidth(Metrics().lines(8));
    for (const Kpi kpi : allKpis())
        m_figure->addItem(kpiDefinition(kpi).title, int(kpi));
    connect(m_figure, &QComboBox::activated, this,
            [this](int index) { Q_EMIT plotWanted(Kpi(m_figure->itemData(index).toInt())); });
    auto* note = new QPushButton(icon(QStringLiteral("flag"), IconTone::Muted), tr("Add &note…"));
    note->setFlat(true);
    note->setObjectName(QStringLiteral("addNote"));
    connect(note, &QPushButton::clicked, this, [this] { addNote(m_chart->cursor()); });
    auto* explain = new QPushButton(icon(QStringLiteral("info"), IconTone::Muted), {});
    explain->setFlat(true);
    explain->setObjectName(QStringLiteral("figures"));
    explain->setToolTip(tr("Where does this come from? Shows the formula and the rows behind it."));
    explain->setAccessibleName(tr("Where does this come from?"));
    connect(explain, &QPushButton::clicked, this, [this] { Q_EMIT figureWanted(m_series.kpi); });
    addHeaderWidget(m_figure);
    addHeaderWidget(note);
    addHeaderWidget(explain);
}

void SeriesCard::show(const InsightAnswers& answers)
{
    const QLocale& locale = answers.head.locale;
    const Currency& currency = answers.head.currency;
    m_series = answers.series;
    m_notes = answers.notes;
    const KpiDefinition definition = kpiDefinition(m_series.kpi);
    m_figure->setCurrentIndex(m_figure->findData(int(m_series.kpi)));
    const bool isMoney = definition.unit == KpiUnit::Money;
    const bool isDays = definition.unit == KpiUnit::HalfDays;
    //: Title of a chart with the unit of its axis: "Referred revenue, EUR"
    setTitle(isMoney  ? tr("%1, %2").arg(definition.title, currency.code)
             : isDays ? tr("%1, days").arg(definition.title)
                      : definition.title);
    setSubtitle(answers.head.subtitle);
    LineData data;
    data.rows = int(m_series.points.size());
    QStringList labels;
    for (const SeriesPoint& point : m_series.points)
        labels.append(grainText(point.period, m_series.grain, locale));
    data.label = [labels](int row) { return labels.value(row); };
    if (!m_series.before.empty()) {
        LineSeries before = lineOf(m_series.before, m_series.points.size(), m_series.kpi, currency);
        before.title = tr("period before");
        before.isBehind = true;
        before.isFew.clear();
        before.dottedUntil = 0;
        before.dottedFrom = -1;
        data.lines.push_back(std::move(before));
    }
    LineSeries now = lineOf(m_series.points, m_series.points.size(), m_series.kpi, currency);
    now.title = tr("this period");
    const bool hasFew = std::find(now.isFew.begin(), now.isFew.end(), true) != now.isFew.end();
    data.lines.push_back(std::move(now));
    data.isPercent = definition.unit == KpiUnit::Rate;
    data.fitAxis(definition.unit == KpiUnit::Count);
    for (const ChartNote& note : m_notes)
        data.flags.push_back({double(seriesRowOf(m_series, note.on)), note.text});
    m_chart->setEmptyText(tr("There is no data for “%1” in this period.").arg(definition.title));
    m_chart->setLines(answers.seriesTable, PeriodColumn, {ValueColumn, BeforeColumn, ChangeColumn, NoteColumn},
                      std::move(data));
    setSentence(hasFew
                    ? tr("Hollow points stand for fewer than %n case(s): they say little.", nullptr, int(kFewOnChart))
                    : QString());
}

void SeriesCard::addNote(int row)
{
    QDate day = bench().book().today();
    if (row >= 0 && row < int(m_series.points.size()))
        day = m_series.points[size_t(row)].period.from;
    NoteDialog::open(bench(), day, m_notes, window());
}

} // namespace vouchwell::ui
