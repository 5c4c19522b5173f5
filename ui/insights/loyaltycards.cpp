#include "ui/insights/loyaltycards.h"

#include "ui/insights/tabledialog.h"

#include "ui/charts/linechart.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

/// "4.5", with its sign.
QString pointsText(qint64 basisPoints, const QLocale& locale)
{
    const QString text = locale.toString(double(std::abs(basisPoints)) / 100, 'f', basisPoints % 100 == 0 ? 0 : 1);
    return basisPoints < 0 ? QChar(0x2212) + text : u'+' + text;
}

} // namespace

RetentionCard::RetentionCard(Workbench& bench)
    : InsightCard(bench, tr("Do referred customers stay?"), {Kpi::RetentionReferred, Kpi::RetentionOthers}),
      m_model(new ReportTableModel(bench.locale(), this))
{
    m_table = addTable(tr("Who bought again, referred customers and others"), m_model);
    m_table->setObjectName(QStringLiteral("retention"));
}

void RetentionCard::show(const InsightAnswers& answers)
{
    const TableHead& head = answers.head;
    ReportTable table;
    table.currency = head.currency;
    table.columns = {{QStringLiteral("group"), tr("Customers"), ReportTable::Kind::Text, false},
                     {QStringLiteral("share"), tr("Bought again"), ReportTable::Kind::Text, false},
                     {QStringLiteral("support"), tr("What stands behind it"), ReportTable::Kind::Text, false}};
    const auto add = [&](const QString& group, const KpiValue& value) {
        table.rows.push_back({group, kpiText(value, head.currency, head.locale),
                              value.value ? kpiSupport(value, head.currency, head.locale) : QString()});
    };
    add(tr("Referred"), answers.retentionReferred);
    add(tr("Others"), answers.retentionOthers);
    setSubtitle(tr("Share with a purchase in the months 7 to 12 after the first one"));
    showTable(m_table, m_model, std::move(table), 2);
    const Comparison& compared = answers.retention;
    if (!compared.differenceBp || !compared.interval)
        return setSentence(answers.retentionReferred.reason.isEmpty()
                               ? tr("There are not enough customers of both kinds to compare them.")
                               : answers.retentionReferred.reason);
    const QString points = pointsText(*compared.differenceBp, head.locale);
    const QString low = pointsText(compared.interval->lowBp, head.locale);
    const QString high = pointsText(compared.interval->highBp, head.locale);
    setSentence(compared.isNoise()
                    ? tr("The difference is %1 points, but it may be anything from %2 to %3: this is noise, please "
                         "decide nothing by it.")
                          .arg(points, low, high)
                    : tr("The difference is %1 points and lies between %2 and %3: this is more than chance.")
                          .arg(points, low, high));
}

ValueCard::ValueCard(Workbench& bench)
    : InsightCard(bench, tr("What a customer is worth"), {Kpi::FirstOrderReferred, Kpi::FirstOrderOthers}),
      m_chart(new LineChart(tr("What a customer is worth by age, referred and others")))
{
    m_chart->setObjectName(QStringLiteral("valueChart"));
    m_chart->setEmptyText(tr("No customer of this period has bought anything yet."));
    addChart(m_chart);
}

void ValueCard::show(const InsightAnswers& answers)
{
    const ValueCurve& curve = answers.value;
    setSubtitle(curve.isMargin
                    ? tr("Margin so far by months since the first purchase, %1").arg(answers.head.currency.code)
                    : tr("Revenue so far by months since the first purchase, %1").arg(answers.head.currency.code));
    m_chart->setColumns(valueTable(curve, answers.head), 0, {1, 2}, {}, {3, 4});
    setSentence(tr("Only customers of at least that age count, so later months stand on fewer of them."));
}

ConcentrationCard::ConcentrationCard(Workbench& bench)
    : InsightCard(bench, tr("How much hangs on few referrers"), {Kpi::TopTenthShare, Kpi::Gini}),
      m_chart(new LineChart(tr("Share of the best referrers in all new customers")))
{
    m_chart->setObjectName(QStringLiteral("concentrationChart"));
    m_chart->setEmptyText(tr("Nobody brought a new customer in the last twelve months."));
    addChart(m_chart);
}

void ConcentrationCard::show(const InsightAnswers& answers)
{
    const Concentration& concentration = answers.concentration;
    setSubtitle(tr("Share of new customers of the last 12 months, by the best 1, 2, 3 … referrers"));
    m_chart->setColumns(concentrationTable(concentration, answers.head), 0, {1});
    setSentence(!concentration.giniBp
                    ? tr("There are fewer than ten of them: the leaderboard says more.")
                    : tr("The best tenth of %1 referrers brought %2 of the new customers.")
                          .arg(answers.head.locale.toString(concentration.referrers),
                               kpiText(answers.topTenth, answers.head.currency, answers.head.locale)));
}

HealthCard::HealthCard(Workbench& bench)
    : InsightCard(bench, tr("How far the numbers can be trusted"), {Kpi::KnownSourceShare}), m_known(new PlainLabel)
{
    m_known->setWordWrap(true);
    addBelow(m_known);
    m_contacts = addLine(tr("Open referrals"),
                         [this] { this->bench().openView(QStringLiteral("referrals"), QStringLiteral("contacts")); });
    m_mentions = addLine(tr("Who they are"), [this] { showMentions(); });
    m_sales = addLine(tr("Import list"), [this] { this->bench().openPage(QStringLiteral("import")); });
}

HealthCard::Line HealthCard::addLine(const QString& buttonText, const std::function<void()>& act)
{
    Line line{new PlainLabel, new QPushButton(buttonText)};
    line.text->setWordWrap(true);
    line.button->setFlat(true);
    auto* held = new QWidget;
    auto* row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.text, 1);
    row->addWidget(line.button);
    addBelow(held);
    connect(line.button, &QPushButton::clicked, this, act);
    return line;
}

void HealthCard::say(const Line& line, const QString& text, bool isOpen)
{
    line.text->setText(text);
    line.button->setVisible(isOpen);
}

void HealthCard::showMentions()
{
    const MetricFacts& facts = m_numbers->facts();
    std::vector<PersonId> people;
    for (const auto& [person, words] : facts.mentions)
        people.push_back({facts.snapshot->people.id[size_t(person)]});
    TableDialog::open(bench(), window())->showTable(mentionTable(facts, m_head), {}, std::move(people));
}

void HealthCard::show(const InsightAnswers& answers)
{
    m_head = answers.head;
    m_numbers = answers.numbers;
    const DataHealth& health = answers.health;
    const QLocale& locale = answers.head.locale;
    m_known->setText(health.newCustomers == 0
                         ? tr("There were no new customers in this period.")
                         : tr("Of %1 new customers, the source of %2 is known.")
                               .arg(locale.toString(health.newCustomers), locale.toString(health.withSource)));
    say(m_contacts,
        health.referralsWithoutContact == 0
            ? tr("Every open referral has an e-mail address or a telephone number.")
            : tr("%n open referral(s) have neither an e-mail address nor a telephone number.", nullptr,
                 int(health.referralsWithoutContact)),
        health.referralsWithoutContact > 0);
    say(m_mentions,
        health.openMentions == 0
            ? tr("Everybody who was named as a referrer was found.")
            : tr("%n person(s) named a referrer whom nobody could find yet.", nullptr, int(health.openMentions)),
        health.openMentions > 0);
    say(m_sales,
        health.unmatchedSales == 0 ? tr("Every purchase belongs to a customer.")
                                   : tr("%n purchase(s) belong to nobody: a list of customers may tell whose they are.",
                                        nullptr, int(health.unmatchedSales)),
        health.unmatchedSales > 0);
}

} // namespace vouchwell::ui
