#include "ui/payouts/debtsview.h"

#include "core/storage/book.h"
#include "ui/payouts/settledebt.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedLayout>

namespace vouchwell::ui {

DebtsView::DebtsView(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("circle-check"), tr("Nobody owes the shop anything"),
                             tr("When a purchase comes back after its reward was paid, what is owed appears here."),
                             {})),
      m_card(new Card),
      m_table(new DataTable(tr("People who owe the shop, by how long"))),
      m_model(new ReportTableModel(workbench.locale(), this))
{
    m_open = addButton("openDebtor", tr("Open customer"));
    m_payBack = addButton("debtCameBack", tr("Money came back…"));
    m_writeOff = addButton("writeOffDebt", tr("Write off…"));
    createTable();
    m_empty->button()->setObjectName({}); // there is none: the page's own placeholder has the name
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_workbench.openPerson(m_report.people[size_t(selectedRow())]); });
    connect(m_table, &QAbstractItemView::activated, m_open, &QPushButton::click);
    connect(m_payBack, &QPushButton::clicked, this, [this] { settle(DebtEnd::PayBack); });
    connect(m_writeOff, &QPushButton::clicked, this, [this] { settle(DebtEnd::WriteOff); });
}

QPushButton* DebtsView::addButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    m_card->addHeaderWidget(button);
    return button;
}

void DebtsView::createTable()
{
    m_table->setObjectName(QStringLiteral("debtsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* words = new PlainLabel(tr("A debt is deducted from the next payout to the same person. What will never come "
                                    "back can be written off; both can be undone."),
                                 PlainLabel::Role::Muted);
    words->setWordWrap(true);
    m_card->body()->addWidget(words);
    m_card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DebtsView::showSelection);
}

void DebtsView::refresh()
{
    if (m_workbench.isWriting())
        return;
    Book& book = m_workbench.book();
    try {
        m_report = debtReport(openDebts(book.database()), book.shop(), book.today(), m_workbench.locale());
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    const int row = selectedRow();
    const ReportTable& table = m_report.table;
    const int owed = 4;
    m_model->setTable(table);
    setColumnKinds(m_table, table);
    m_table->setColumnKind(0, DataTable::ColumnKind::Strong);
    for (int column = 1; column < int(table.columns.size()); ++column)
        m_table->setColumnWidth(column, Metrics().lines(8));
    m_table->setStretchColumn(0);
    m_card->setTitle(
        tr("%1 owed to the shop by %n person(s)", nullptr, count())
            .arg(formatCell(table.total(owed), ReportTable::Kind::MoneyMinor, table.currency, m_workbench.locale())));
    m_stack->setCurrentWidget(count() == 0 ? static_cast<QWidget*>(m_empty) : m_card);
    if (count() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, count() - 1), 0));
    showSelection();
}

int DebtsView::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void DebtsView::showSelection()
{
    for (QPushButton* button : {m_open, m_payBack, m_writeOff})
        button->setVisible(selectedRow() >= 0);
}

void DebtsView::settle(DebtEnd end)
{
    const auto row = size_t(selectedRow());
    const std::vector<QVariant>& cells = m_report.table.rows[row];
    askToSettle(m_workbench, this, {m_report.people[row], cells[0].toString(), cells[4].toLongLong()}, end);
}

} // namespace vouchwell::ui
