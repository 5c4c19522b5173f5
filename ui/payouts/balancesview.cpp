#include "ui/payouts/balancesview.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/metrics/balancereport.h"
#include "core/storage/book.h"
#include "ui/gifts/giftsdialog.h"
#include "ui/payouts/redeemdialog.h"
#include "ui/payouts/settledebt.h"
#include "ui/payouts/statementdialog.h"
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

#include <algorithm>
#include <iterator>

namespace vouchwell::ui {

BalancesView::BalancesView(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("wallet"), tr("No credit and no points yet"),
                             tr("Where the rules give store credit, points, gifts or tickets, what people have "
                                "appears here."),
                             tr("&Gifts and codes…"))),
      m_card(new Card),
      m_table(new DataTable(tr("Credit, points and pieces, by person"))),
      m_model(new ReportTableModel(workbench.locale(), this))
{
    QPushButton* gifts = addButton("openGiftsHere", tr("&Gifts and codes…"));
    m_open = addButton("openHolder", tr("Open customer"));
    m_writeOff = addButton("writeOffBalance", tr("Write off debt…"));
    m_statement = addButton("showStatement", tr("&Statement…"));
    m_use = addButton("useBalance", tr("&Use…"));
    m_use->setFlat(false);
    createTable();
    m_empty->button()->setObjectName(QStringLiteral("openGiftsWithoutBalances"));
    connect(m_empty, &EmptyState::actionTriggered, gifts, &QPushButton::click);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
    connect(gifts, &QPushButton::clicked, this, [this] { GiftsDialog::open(m_workbench, window()); });
    connect(m_open, &QPushButton::clicked, this, [this] { m_workbench.openPerson(selected()->balance.person); });
    connect(m_writeOff, &QPushButton::clicked, this, &BalancesView::writeOff);
    connect(m_statement, &QPushButton::clicked, this, &BalancesView::showStatement);
    connect(m_use, &QPushButton::clicked, this, &BalancesView::use);
    connect(m_table, &QAbstractItemView::activated, this, &BalancesView::use);
}

QPushButton* BalancesView::addButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    m_card->addHeaderWidget(button);
    return button;
}

void BalancesView::createTable()
{
    m_table->setObjectName(QStringLiteral("balancesTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPlaceholder(tr("Nobody with credit or points fits the search."));
    auto* words = new PlainLabel(tr("This is not paid out: people use it in the shop. Enter notes a use; what expires "
                                    "first is used first."),
                                 PlainLabel::Role::Muted);
    words->setWordWrap(true);
    m_card->body()->addWidget(words);
    m_card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BalancesView::showSelection);
}

void BalancesView::refresh()
{
    if (m_workbench.isWriting())
        return;
    const Book& book = m_workbench.book();
    runTask(
        this,
        [place = book.place(),
         clock = book.sharedClock()](const std::stop_token&) -> Result<std::vector<NamedBalance>> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            if (!own)
                return own.failure();
            try {
                return BalanceReader((*own)->database()).balances({});
            } catch (const std::exception& error) {
                return failureOf(error);
            }
        },
        [this, reading = ++m_reading](Result<std::vector<NamedBalance>> balances) {
            if (reading != m_reading)
                return;
            if (!balances)
                return m_workbench.report(balances.failure());
            take(std::move(*balances));
        });
}

void BalancesView::take(std::vector<NamedBalance> balances)
{
    m_all = std::move(balances);
    fill();
}

void BalancesView::setSearch(const QString& text)
{
    m_search = text;
    fill();
}

void BalancesView::fill()
{
    const QStringList words = foldKey(m_search).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown), [&](const NamedBalance& one) {
        const QString name = foldKey(one.name);
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return name.contains(word); });
    });
    // Who has something to use, or will have, comes before those for whom only history is left.
    std::stable_partition(m_shown.begin(), m_shown.end(), [](const NamedBalance& one) {
        return one.balance.usable() != 0 || one.balance.pending != 0;
    });
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? 0 : rows.first().row();
    Book& book = m_workbench.book();
    const ReportTable table = balanceReport(m_shown, book.shop(), book.today(), m_workbench.locale());
    m_model->setTable(table);
    setColumnKinds(m_table, table);
    m_table->setColumnKind(0, DataTable::ColumnKind::Strong);
    const double lines[] = {0, 9, 5.4, 6.8, 5.2, 5.2, 7.6, 7.6};
    for (int column = 1; column < int(std::size(lines)); ++column)
        m_table->setColumnWidth(column, Metrics().lines(lines[column]));
    m_table->setStretchColumn(0);
    m_card->setTitle(tr("What people can use"));
    m_stack->setCurrentWidget(m_all.empty() ? static_cast<QWidget*>(m_empty) : m_card);
    if (count() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, count() - 1), 0));
    showSelection();
    Q_EMIT countChanged();
}

const NamedBalance* BalancesView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_shown.size() : size_t(rows.first().row());
    return row < m_shown.size() ? &m_shown[row] : nullptr;
}

void BalancesView::showSelection()
{
    const NamedBalance* one = selected();
    m_open->setVisible(one);
    m_statement->setVisible(one);
    m_use->setVisible(one && one->balance.usable() > 0);
    m_writeOff->setVisible(one && one->balance.debt > 0);
}

void BalancesView::use()
{
    const NamedBalance* one = selected();
    if (one && one->balance.usable() > 0)
        askToRedeem(m_workbench, this, *one);
}

void BalancesView::showStatement()
{
    const NamedBalance* one = selected();
    auto* dialog = new StatementDialog(m_workbench, one->balance.person, one->name, one->balance.kind, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BalancesView::writeOff()
{
    const auto& [balance, name] = *selected();
    askToSettle(m_workbench, this, {balance.person, name, balance.debt, balance.kind}, DebtEnd::WriteOff);
}

} // namespace vouchwell::ui
