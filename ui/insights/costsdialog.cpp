#include "ui/insights/costsdialog.h"

#include "core/actions/costs.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "core/storage/campaignstore.h"
#include "core/storage/storageerror.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace vouchwell::ui {

namespace {

enum Purpose { OtherChannel, TheProgram };
constexpr double kMostSpent = 1e9;

} // namespace

void CostsDialog::open(Workbench& bench, QWidget* parent)
{
    auto* dialog = new CostsDialog(bench, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

CostsDialog::CostsDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent),
      m_bench(bench),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_table(new DataTable(tr("What was spent"))),
      m_purpose(new QComboBox),
      m_channel(new QLineEdit),
      m_campaign(new QComboBox),
      m_amount(new QDoubleSpinBox),
      m_from(new QDateEdit),
      m_to(new QDateEdit),
      m_note(new QLineEdit),
      m_problem(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_save(new QPushButton(tr("&Save"))),
      m_new(new QPushButton(tr("&New"))),
      m_remove(new QPushButton(tr("&Remove")))
{
    setObjectName(QStringLiteral("costsDialog"));
    setWindowTitle(tr("What was spent"));
    createFields();
    createLayout();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &CostsDialog::updateFields);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
    connect(m_save, &QPushButton::clicked, this, &CostsDialog::save);
    connect(m_new, &QPushButton::clicked, this, &CostsDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &CostsDialog::removeCost);
    const QString obstacle = writeObstacle(bench);
    m_problem->setData(obstacle);
    m_save->setEnabled(obstacle.isEmpty());
    readCosts();
    startNew();
}

void CostsDialog::createFields()
{
    const Metrics m;
    m_table->setObjectName(QStringLiteral("costs"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPlaceholder(tr("Nothing was noted yet. With what other channels cost, you see what referrals save."));
    m_purpose->setObjectName(QStringLiteral("costPurpose"));
    m_purpose->addItem(tr("Another channel"));
    m_purpose->addItem(tr("The referral program"));
    m_channel->setObjectName(QStringLiteral("costChannel"));
    m_channel->setPlaceholderText(tr("Flyers, advertisements, fair"));
    m_campaign->setObjectName(QStringLiteral("costCampaign"));
    fillCampaigns();
    m_amount->setObjectName(QStringLiteral("costAmount"));
    m_amount->setLocale(m_bench.locale());
    m_amount->setDecimals(m_bench.book().shop().currency.exponent);
    m_amount->setRange(0, kMostSpent);
    m_amount->setMinimumWidth(m.characters(16));
    m_amount->setSuffix(u' ' + m_bench.book().shop().currency.code);
    for (QDateEdit* day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setLocale(m_bench.locale());
    }
    m_from->setObjectName(QStringLiteral("costFrom"));
    m_to->setObjectName(QStringLiteral("costTo"));
    m_note->setObjectName(QStringLiteral("costNote"));
}

void CostsDialog::fillCampaigns()
{
    m_campaign->addItem(tr("No campaign in particular"), qint64(0));
    try {
        for (const CampaignRecord& campaign : CampaignStore(m_bench.book().database()).all())
            m_campaign->addItem(campaign.name, campaign.id.value);
    } catch (const std::exception& error) {
        m_bench.report(failureOf(error));
    }
}

void CostsDialog::createLayout()
{
    const Metrics m;
    auto* form = new QFormLayout;
    form->addRow(tr("Spent &on"), m_purpose);
    form->addRow(tr("C&hannel"), m_channel);
    form->addRow(tr("&Campaign"), m_campaign);
    form->addRow(tr("&Amount"), m_amount);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_to);
    form->addRow(tr("No&te"), m_note);
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_new->setObjectName(QStringLiteral("newCost"));
    m_remove->setObjectName(QStringLiteral("removeCost"));
    auto* close = new QPushButton(tr("Clos&e"));
    for (QPushButton* button : {m_new, m_remove, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.lines(0.6));
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(m.lines(40), m.lines(34));
}

void CostsDialog::readCosts()
{
    const Result<std::vector<CostRecord>> costs = costsOf(m_bench.book());
    if (!costs)
        return m_problem->setData(costs.failure().text);
    m_costs = *costs;
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.currency = m_bench.book().shop().currency;
    table.columns = {{QStringLiteral("channel"), tr("Spent on"), Kind::Text, false},
                     {QStringLiteral("amount"), tr("Amount"), Kind::MoneyMinor, true},
                     {QStringLiteral("from"), tr("First day"), Kind::Date, false},
                     {QStringLiteral("to"), tr("Last day"), Kind::Date, false},
                     {QStringLiteral("note"), tr("Note"), Kind::Text, false}};
    for (const CostRecord& cost : m_costs)
        table.rows.push_back({cost.isOfProgram() ? tr("The referral program") : cost.channel, cost.amountMinor,
                              cost.from, cost.to, cost.note});
    m_model->setTable(std::move(table));
    setColumnKinds(m_table, m_model->table());
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(4);
}

void CostsDialog::choose(int row)
{
    if (row < 0 || row >= int(m_costs.size()))
        return;
    const CostRecord& cost = m_costs[size_t(row)];
    m_chosen = cost.id;
    m_purpose->setCurrentIndex(cost.isOfProgram() ? TheProgram : OtherChannel);
    m_channel->setText(cost.channel);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(cost.campaign.value)));
    m_amount->setValue(double(cost.amountMinor) / double(m_bench.book().shop().currency.minorPerMajor()));
    m_from->setDate(cost.from);
    m_to->setDate(cost.to);
    m_note->setText(cost.note);
    m_remove->setEnabled(m_save->isEnabled());
}

void CostsDialog::startNew()
{
    m_chosen = {};
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    const QDate today = m_bench.book().today();
    m_channel->clear();
    m_amount->setValue(0);
    m_from->setDate(QDate(today.year(), today.month(), 1));
    m_to->setDate(QDate(today.year(), today.month(), today.daysInMonth()));
    m_note->clear();
    m_remove->setEnabled(false);
    updateFields();
    m_purpose->setFocus();
}

void CostsDialog::updateFields()
{
    const bool isProgram = m_purpose->currentIndex() == TheProgram;
    m_channel->setEnabled(!isProgram);
    m_campaign->setEnabled(isProgram);
}

CostRecord CostsDialog::entered() const
{
    const bool isProgram = m_purpose->currentIndex() == TheProgram;
    CostRecord cost;
    cost.id = m_chosen;
    cost.channel = isProgram ? QString() : m_channel->text();
    if (isProgram)
        cost.campaign = {m_campaign->currentData().toLongLong()};
    cost.from = m_from->date();
    cost.to = m_to->date();
    cost.amountMinor = std::llround(m_amount->value() * double(m_bench.book().shop().currency.minorPerMajor()));
    cost.note = m_note->text();
    return cost;
}

void CostsDialog::save()
{
    const CostRecord cost = entered();
    if (m_purpose->currentIndex() == OtherChannel && cost.channel.trimmed().isEmpty())
        return m_problem->setData(tr("Please name the channel, as “Flyers”."));
    const Result<CostId> saved = saveCost(m_bench.book(), cost);
    m_problem->setData(saved ? QString() : saved.failure().text);
    if (!saved)
        return;
    m_bench.tell(tr("What was spent is noted."));
    readCosts();
    startNew();
}

void CostsDialog::removeCost()
{
    const Result<Done> removed = vouchwell::removeCost(m_bench.book(), m_chosen);
    m_problem->setData(removed ? QString() : removed.failure().text);
    if (!removed)
        return;
    m_bench.tell(tr("The cost is removed."));
    readCosts();
    startNew();
}

} // namespace vouchwell::ui
