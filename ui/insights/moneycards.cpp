#include "ui/insights/moneycards.h"

#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/rankchart.h"
#include "ui/insights/costsdialog.h"
#include "ui/rewards/margindialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

enum SourceColumn { SourceName, MarginPerReferral, SourceReferrals, SourceRate };
enum LiabilityColumn { MonthName, DueAmount, ExpectedAmount };

QString moneyOf(qint64 minor, const TableHead& head)
{
    return formatMoney({minor, head.currency}, head.locale);
}

} // namespace

SourcesCard::SourcesCard(Workbench& bench)
    : InsightCard(bench, tr("Where good friends come from"), {Kpi::ReferralsReceived, Kpi::ReferredRevenue}),
      m_chart(new RankChart(tr("Sources, by margin for each referral"))),
      m_model(new ReportTableModel(bench.locale(), this))
{
    m_chart->setObjectName(QStringLiteral("sourcesChart"));
    addChart(m_chart);
    m_table = addTable(tr("Sources with their quality"), m_model);
    m_table->setObjectName(QStringLiteral("sources"));
    m_table->setPlaceholder(tr("Nobody was referred in this period."));
}

void SourcesCard::show(const InsightAnswers& answers)
{
    const ReportTable table = sourceTable(answers.sources, answers.head);
    const bool hasMargin = std::any_of(answers.sources.begin(), answers.sources.end(),
                                       [](const SourceRow& row) { return row.marginMinor.has_value(); });
    setSubtitle(tr("Sources by what is left of each referral after its rewards"));
    m_chart->setEmptyText(hasMargin ? tr("Nothing was earned with the referrals of this period yet.")
                                    : tr("Without the shop's margin, sources cannot be ranked by it. Please enter it "
                                         "under File, Shop's Margin."));
    m_chart->setRanks(table, SourceName, MarginPerReferral, {MarginPerReferral, SourceReferrals, SourceRate});
    showTable(m_table, m_model, table);
}

ChannelsCard::ChannelsCard(Workbench& bench)
    : InsightCard(bench, tr("What a new customer costs"), {Kpi::ReferralCac, Kpi::ProgramCost, Kpi::KnownSourceShare}),
      m_model(new ReportTableModel(bench.locale(), this))
{
    m_table = addTable(tr("What a new customer costs, by channel"), m_model);
    m_table->setObjectName(QStringLiteral("channels"));
    auto* costs = new QPushButton(tr("&Costs…"));
    costs->setObjectName(QStringLiteral("costsButton"));
    costs->setToolTip(tr("What was spent on the program and on other channels"));
    addHeaderWidget(costs);
    connect(costs, &QPushButton::clicked, this, [this] { CostsDialog::open(this->bench(), window()); });
}

void ChannelsCard::show(const InsightAnswers& answers)
{
    const Channels& channels = answers.channels;
    setSubtitle(tr("By referral and by the channels whose costs you noted"));
    showTable(m_table, m_model, channelTable(channels, answers.head));
    setWarning(channels.isMostlyUnknown()
                   ? tr("Of %1 new customers, %2 have no known source. Compare with care: some of them may have come "
                        "by these channels.")
                         .arg(answers.head.locale.toString(channels.newCustomers),
                              answers.head.locale.toString(channels.unknownSource))
                   : QString());
    setSentence(channels.rows.size() > 1 ? QString()
                                         : tr("Note what you spend on flyers, advertisements or fairs: then you see "
                                              "what referrals save."));
}

ProfitCard::ProfitCard(Workbench& bench)
    : InsightCard(bench, tr("What the program earns"),
                  {Kpi::RoiMargin, Kpi::RoiRevenue, Kpi::BreakEvenReward, Kpi::ProgramCost}),
      m_horizon(new QComboBox),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_margin(new QPushButton(tr("Shop's &margin…")))
{
    m_horizon->setObjectName(QStringLiteral("horizon"));
    m_horizon->setAccessibleName(tr("How long purchases count"));
    for (const int months : {3, 6, 12, 24})
        m_horizon->addItem(tr("over %n month(s)", nullptr, months), months);
    addHeaderWidget(m_horizon);
    m_table = addTable(tr("What the program earns, by revenue and by margin"), m_model);
    m_table->setObjectName(QStringLiteral("profit"));
    m_margin->setObjectName(QStringLiteral("marginButton"));
    m_margin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addBelow(m_margin);
    connect(m_horizon, &QComboBox::activated, this,
            [this](int index) { Q_EMIT horizonWanted(m_horizon->itemData(index).toInt()); });
    connect(m_margin, &QPushButton::clicked, this, [this] { MarginDialog::open(this->bench(), window()); });
}

void ProfitCard::show(const InsightAnswers& answers)
{
    const TableHead& head = answers.head;
    m_horizon->setCurrentIndex(m_horizon->findData(answers.choice.horizonMonths));
    setSubtitle(tr("The friends of the period, with what they bought since"));
    ReportTable table = profitTable(answers.profit, head);
    showTable(m_table, m_model, std::move(table));
    const bool hasMargin = answers.profit.marginMinor.has_value();
    m_margin->setVisible(!hasMargin);
    QStringList sentences{tr("Return on what was spent, over the usual year: %1 by margin, %2 by revenue, which "
                             "flatters.")
                              .arg(kpiText(answers.roiMargin, head.currency, head.locale),
                                   kpiText(answers.roiRevenue, head.currency, head.locale))};
    if (!hasMargin)
        sentences << tr("What is left of the revenue is not known: please enter the shop's margin.");
    if (answers.breakEven.value)
        sentences << tr("A reward of up to %1 for each friend would still pay off.")
                         .arg(kpiText(answers.breakEven, head.currency, head.locale));
    setSentence(sentences.join(u' '));
}

PaybackCard::PaybackCard(Workbench& bench)
    : InsightCard(bench, tr("When the friends have paid for themselves"), {Kpi::PaybackMonths}),
      m_chart(new LineChart(tr("Margin of the friends against their cost, by months")))
{
    m_chart->setObjectName(QStringLiteral("paybackChart"));
    addChart(m_chart);
}

void PaybackCard::show(const InsightAnswers& answers)
{
    const TableHead& head = answers.head;
    const Profit& profit = answers.profit;
    setSubtitle(tr("Margin so far by month of age, against what they cost; %1").arg(head.currency.code));
    m_chart->setEmptyText(profit.marginMinor ? tr("The friends of this period have not bought anything yet.")
                                             : tr("This needs the shop's margin."));
    m_chart->setGoal(profit.costMinor > 0 ? std::optional(profit.costMinor) : std::nullopt,
                     tr("cost %1").arg(moneyOf(profit.costMinor, head)));
    m_chart->setColumns(paybackTable(profit, head), 0, {1});
    setSentence(answers.payback.value ? tr("Paid back after %n month(s).", nullptr, int(*answers.payback.value))
                                      : answers.payback.reason);
}

LiabilityCard::LiabilityCard(Workbench& bench)
    : InsightCard(bench, tr("What will have to be paid"), {Kpi::OutstandingLiability, Kpi::RewardCostPaid}),
      m_chart(new BarChart(tr("What is likely to be paid, by month")))
{
    m_chart->setObjectName(QStringLiteral("liabilityChart"));
    m_chart->setEmptyText(tr("Nothing is owed, and nothing is expected."));
    addChart(m_chart);
}

void LiabilityCard::show(const InsightAnswers& answers)
{
    const TableHead& head = answers.head;
    const Liability& liability = answers.liability;
    ReportTable table = liabilityTable(liability, head);
    // The bar behind stands for both together, the one in front for what is owed already.
    table.columns.push_back({QStringLiteral("together"), tr("Together"), ReportTable::Kind::MoneyMinor, true});
    for (size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].push_back(liability.months[i].dueMinor + liability.months[i].expectedMinor);
    setSubtitle(tr("Dark: owed already, by the month in which it may be paid · light: expected at the pace of the last "
                   "90 days"));
    m_chart->setBars(table, MonthName, {ExpectedAmount + 1, DueAmount});
    setSentence(tr("Owed in money today: %1 may be paid, %2 is still waiting. Credit, points and gifts that nobody has "
                   "used yet cost %3.")
                    .arg(moneyOf(liability.availableMinor, head), moneyOf(liability.pendingMinor, head),
                         moneyOf(liability.heldCostMinor, head)));
}

} // namespace vouchwell::ui
