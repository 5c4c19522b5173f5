#include "ui/insights/cohortcards.h"

#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/rankchart.h"
#include "ui/insights/tabledialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

constexpr size_t kMostStuckRows = 8;

QString halfDaysText(qint64 halfDays, const TableHead& head)
{
    return formatCell(halfDays, ReportTable::Kind::HalfDays, head.currency, head.locale);
}

} // namespace

FunnelCard::FunnelCard(Workbench& bench)
    : InsightCard(bench, tr("Where referrals drop off"),
                  {Kpi::ReferralsReceived, Kpi::QualificationRate, Kpi::CloseRate, Kpi::ConversionRateCohort}),
      m_chart(new FunnelChart(tr("From referral to customer")))
{
    m_chart->setObjectName(QStringLiteral("funnelChart"));
    m_chart->setEmptyText(tr("Nobody was referred in this period."));
    addChart(m_chart);
}

void FunnelCard::show(const InsightAnswers& answers)
{
    setSubtitle(tr("The referrals of the period and what became of them so far"));
    m_chart->setSteps(answers.funnel, 0, 1, 3);
}

ConvertedByDayCard::ConvertedByDayCard(Workbench& bench)
    : InsightCard(bench, tr("How fast friends become customers"), {Kpi::TimeToConvert}),
      m_chart(new StepChart(tr("Share that became customers, by days since the referral")))
{
    m_chart->setObjectName(QStringLiteral("convertedByDay"));
    m_chart->setEmptyText(tr("Nobody who was referred in this period has become a customer yet."));
    addChart(m_chart);
}

void ConvertedByDayCard::show(const InsightAnswers& answers)
{
    const TimeToConvert& time = answers.time;
    StepChart::Curve curve;
    curve.title = tr("became customers");
    for (const TimeToConvert::Point& point : time.curve) {
        curve.keys.push_back(point.day);
        curve.percents.push_back(double(point.convertedBp) / 100);
    }
    if (time.medianDay) {
        curve.median = *time.medianDay;
        //: Beside a line on a curve
        curve.medianLabel = tr("half of all by day %1").arg(answers.head.locale.toString(*time.medianDay));
    }
    setSubtitle(tr("Share of all referrals, by days since the referral"));
    m_chart->setCurve(convertedByDayTable(time, answers.head), 0, {1, 2}, curve);
    QStringList sentences;
    if (time.open > 0)
        sentences << tr("%n referral(s) are still open: they count for as long as they were seen.", nullptr,
                        int(time.open));
    if (time.converted > 0 && !time.medianDay)
        sentences << tr("Less than half of all have become customers, so there is no median of all.");
    setSentence(sentences.join(u' '));
}

ConvertedByWeekCard::ConvertedByWeekCard(Workbench& bench)
    : InsightCard(bench, tr("How long it took them"), {Kpi::TimeToConvert, Kpi::CycleTime}),
      m_chart(new HistogramChart(tr("Friends who became customers, by weeks since the referral")))
{
    m_chart->setObjectName(QStringLiteral("convertedByWeek"));
    m_chart->setEmptyText(tr("Nobody who was referred in this period has become a customer yet."));
    addChart(m_chart);
}

void ConvertedByWeekCard::show(const InsightAnswers& answers)
{
    const TimeToConvert& time = answers.time;
    std::optional<double> median;
    QString label;
    if (time.medianHalfDays) {
        median = double(*time.medianHalfDays) / 14;
        label = tr("median %1 days").arg(halfDaysText(*time.medianHalfDays, answers.head));
    }
    setSubtitle(tr("Friends who became customers, by the week after the referral"));
    m_chart->setCounts(convertedByWeekTable(time, answers.head), 0, 1, median, label);
    QStringList sentences;
    if (time.lowHalfDays && time.highHalfDays)
        sentences << tr("Half of them took between %1 and %2 days.")
                         .arg(halfDaysText(*time.lowHalfDays, answers.head),
                              halfDaysText(*time.highHalfDays, answers.head));
    if (time.late > 0)
        sentences << tr("%n had bought before the referral was recorded; they count as 0 days.", nullptr,
                        int(time.late));
    setSentence(sentences.join(u' '));
}

StageTimeCard::StageTimeCard(Workbench& bench)
    : InsightCard(bench, tr("Time in each stage"), {}), m_model(new ReportTableModel(bench.locale(), this))
{
    m_table = addTable(tr("Time in each stage"), m_model);
    m_table->setObjectName(QStringLiteral("stageTimes"));
}

void StageTimeCard::show(const InsightAnswers& answers)
{
    setSubtitle(tr("Stuck: longer in it than three quarters of those before"));
    showTable(m_table, m_model, stageTimeTable(answers.stages, answers.head));
    m_table->setColumnHidden(1, true); // how many went on: the funnel says it
}

StuckCard::StuckCard(Workbench& bench)
    : InsightCard(bench, tr("Stuck referrals"), {}),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_open(new QPushButton(tr("Open referra&l"))),
      m_all(new QPushButton(tr("Show all…")))
{
    m_table = addTable(tr("Stuck referrals"), m_model);
    m_table->setObjectName(QStringLiteral("stuckReferrals"));
    m_table->setPlaceholder(tr("No referral is stuck."));
    m_open->setObjectName(QStringLiteral("openStuck"));
    m_all->setObjectName(QStringLiteral("allStuck"));
    m_all->setFlat(true);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_all);
    row->addStretch(1);
    addBelow(buttons);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex().row()); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        auto* dialog = TableDialog::open(this->bench(), window());
        dialog->showTable(m_allRows, m_allReferrals, {});
    });
}

void StuckCard::show(const InsightAnswers& answers)
{
    const Snapshot& snapshot = answers.numbers->snapshot();
    const size_t count = answers.stuck.size();
    m_allReferrals.clear();
    for (const StuckReferral& each : answers.stuck)
        m_allReferrals.push_back({snapshot.referrals.id[size_t(each.referral)]});
    m_allRows = stuckTable(answers.stuck, snapshot, answers.head);
    ReportTable shown = m_allRows;
    shown.rows.resize(std::min(count, kMostStuckRows));
    m_referrals.assign(m_allReferrals.begin(), m_allReferrals.begin() + qsizetype(shown.rows.size()));
    showTable(m_table, m_model, std::move(shown));
    m_open->setEnabled(count > 0);
    m_all->setVisible(count > kMostStuckRows);
    m_all->setText(tr("Show all %n…", nullptr, int(count)));
    if (count > 0)
        m_table->selectRow(0);
    setSubtitle(count == 0 ? QString() : tr("The longest first; a word to the referrer may help"));
}

void StuckCard::openRow(int row)
{
    if (row >= 0 && row < int(m_referrals.size()))
        bench().openReferral(m_referrals[size_t(row)]);
}

} // namespace vouchwell::ui
