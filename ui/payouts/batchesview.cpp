#include "ui/payouts/batchesview.h"

#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/base/text.h"
#include "core/metrics/payoutreport.h"
#include "core/metrics/reportcsv.h"
#include "core/storage/book.h"
#include "ui/payouts/payoutdialogs.h"
#include "ui/payouts/payoutdocuments.h"
#include "ui/people/recordpage.h"
#include "ui/reports/printreport.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>

namespace vouchwell::ui {

BatchesView::BatchesView(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_list(new Card(tr("Payouts"))),
      m_sheet(new Card),
      m_table(new DataTable(tr("Payouts, the newest first"))),
      m_items(new DataTable(tr("People in the selected payout"))),
      m_overview(new ReportTableModel(workbench.locale(), this)),
      m_sheetModel(new ReportTableModel(workbench.locale(), this)),
      m_documents(new PayoutDocuments(workbench, this))
{
    createTables();
    createButtons();
}

void BatchesView::createTables()
{
    const Metrics m;
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(m.lines(0.85));
    splitter->setChildrenCollapsible(false);
    m_table->setObjectName(QStringLiteral("payoutBatches"));
    m_table->setModel(m_overview);
    m_table->setPlaceholder(tr("No payout yet. “Prepare payout” makes one of everything that is available."));
    m_items->setObjectName(QStringLiteral("payoutItems"));
    m_items->setModel(m_sheetModel);
    for (DataTable* table : {m_table, m_items})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->body()->addWidget(m_table, 1);
    m_sheet->body()->addWidget(m_items, 1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_selected = m_payouts[size_t(current.row())].id;
                showPayout();
            });
    connect(m_items->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchesView::showButtons);
}

void BatchesView::createButtons()
{
    m_takeOut = addButton("takeOut", tr("Take out…"), &BatchesView::takeOut);
    m_putIn = addButton("putIn", tr("Put in again"), &BatchesView::putIn);
    m_payOne = addButton("payOne", tr("Mark this person as paid…"), &BatchesView::markOnePaid);
    m_return = addButton("recordReturn", tr("Transfer came back…"), &BatchesView::recordReturn);
    m_cancel = addButton("cancelPayout", tr("Cancel payout…"), &BatchesView::cancel);
    m_reopen = addButton("reopenPayout", tr("Back to draft"), &BatchesView::reopen);
    m_close = addButton("closePayout", tr("Close payout"), &BatchesView::close);
    connect(m_documents->addEntry("printPayout", tr("&Print…")), &QAction::triggered, this, &BatchesView::print);
    connect(m_documents->addEntry("savePayout", tr("Save as &CSV…")), &QAction::triggered, this, &BatchesView::saveCsv);
    m_sheet->addHeaderWidget(m_documents->button());
    m_approve = addButton("approvePayout", tr("Approve"), &BatchesView::approve);
    m_payAll = addButton("payAll", tr("Mark all as paid…"), &BatchesView::markAllPaid);
    for (QPushButton* next : {m_approve, m_payAll}) // the step that leads on
        next->setFlat(false);
}

QPushButton* BatchesView::addButton(const char* name, const QString& text, void (BatchesView::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    m_sheet->addHeaderWidget(button);
    button->hide(); // all of them side by side would widen the window
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void BatchesView::refresh()
{
    if (m_workbench.isWriting())
        return;
    const PayoutId selected = m_selected;
    try {
        m_payouts = PayoutReader(m_workbench.book().database()).payouts();
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    const bool isFirst = m_overview->table().columns.empty();
    m_overview->setTable(payoutOverview(m_payouts, m_workbench.book().shop()));
    if (isFirst) {
        setColumnKinds(m_table, m_overview->table());
        m_table->setStretchColumn(2);
    }
    select(selected);
}

void BatchesView::select(PayoutId payout)
{
    size_t row = 0;
    for (size_t i = 0; i < m_payouts.size(); ++i) {
        if (m_payouts[i].id == payout)
            row = i;
    }
    m_selected = m_payouts.empty() ? PayoutId{} : m_payouts[row].id;
    if (!m_payouts.empty())
        m_table->setCurrentIndex(m_overview->index(int(row), 0));
    showPayout();
}

const PayoutRecord* BatchesView::payout() const
{
    for (const PayoutRecord& one : m_payouts) {
        if (one.id == m_selected)
            return &one;
    }
    return nullptr;
}

const PayoutItemRecord* BatchesView::item() const
{
    const auto row = size_t(std::max(0, m_items->currentIndex().row()));
    return m_items->currentIndex().isValid() && row < m_people.size() ? &m_people[row] : nullptr;
}

void BatchesView::showPayout()
{
    const PayoutRecord* shown = payout();
    m_documents->setPayout(m_selected);
    m_people.clear();
    if (shown) {
        try {
            m_people = PayoutReader(m_workbench.book().database()).items(shown->id);
        } catch (const StorageError& error) {
            m_workbench.report(error.toFailure());
        }
    }
    const ReportTable sheet =
        shown ? payoutSheet(*shown, m_people, m_workbench.book().shop(), m_workbench.locale()) : ReportTable();
    m_sheet->setTitle(sheet.title);
    const QString note = m_documents->note();
    m_sheet->setSubtitle(note.isEmpty() ? sheet.subtitle : sheet.subtitle + QStringLiteral(" · ") + note);
    const bool isFirst = m_sheetModel->table().columns.empty();
    m_sheetModel->setTable(sheet);
    if (isFirst && shown) {
        setColumnKinds(m_items, sheet);
        m_items->setStretchColumn(0);
        m_items->setColumnWidth(m_sheetModel->columnCount() - 1, Metrics().lines(12));
    }
    if (!m_people.empty())
        m_items->setCurrentIndex(m_sheetModel->index(0, 0));
    m_sheet->setVisible(shown);
    showButtons();
}

void BatchesView::showButtons()
{
    const PayoutRecord* shown = payout();
    const PayoutItemRecord* person = item();
    const auto is = [&](PayoutState state) { return shown && shown->state == state; };
    const auto has = [&](PayoutItemState state) { return shown && person && person->state == state; };
    m_approve->setVisible(is(PayoutState::Draft) && shown->people > 0);
    m_cancel->setVisible(is(PayoutState::Draft));
    m_reopen->setVisible(is(PayoutState::Approved) && shown->waiting == shown->people);
    m_close->setVisible(is(PayoutState::Paid));
    m_payAll->setVisible(is(PayoutState::Approved) && shown->waiting > 0);
    m_payOne->setVisible(is(PayoutState::Approved) && has(PayoutItemState::Included));
    m_takeOut->setVisible(shown && isOpen(shown->state) && has(PayoutItemState::Included));
    m_putIn->setVisible(is(PayoutState::Draft) && has(PayoutItemState::Excluded));
    m_return->setVisible(has(PayoutItemState::Paid));
}

void BatchesView::run(const Action& action, const QString& sentence)
{
    if (!writeObstacle(m_workbench).isEmpty())
        return;
    const Result<Done> done = action(m_workbench.book());
    refresh();
    if (done)
        m_workbench.tell(sentence);
    else
        m_workbench.report(done.failure());
}

void BatchesView::ask(const ReasonTexts& texts, const std::function<Result<Done>(Book&, const QString&)>& action,
                      const QString& sentence)
{
    auto* dialog = new ReasonDialog(texts, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, action, sentence] {
        run([&](Book& book) { return action(book, dialog->reason()); }, sentence);
    });
    dialog->open();
}

void BatchesView::approve()
{
    run([id = m_selected](Book& book) { return approvePayout(book, id); },
        tr("The payout is approved: it can be printed and paid."));
}

void BatchesView::reopen()
{
    run([id = m_selected](Book& book) { return reopenPayout(book, id); }, tr("The payout is a draft again."));
}

void BatchesView::cancel()
{
    ask(
        {tr("Cancel this payout?"), m_sheetModel->table().title,
         tr("Everything in it is available again and can be part of another payout."), tr("&Reason (optional)"),
         tr("&Cancel payout"), false},
        [id = m_selected](Book& book, const QString& reason) { return cancelPayout(book, id, reason); },
        tr("The payout was cancelled."));
}

void BatchesView::close()
{
    run([id = m_selected](Book& book) { return closePayout(book, id); },
        tr("The payout is closed and never changes again."));
}

void BatchesView::markAllPaid()
{
    qint64 waiting = 0;
    for (const PayoutItemRecord& one : m_people)
        waiting += one.state == PayoutItemState::Included ? one.amountMinor : 0;
    markPaid(tr("%1 to %n person(s)", nullptr, payout()->waiting)
                 .arg(formatMoney({waiting, m_workbench.book().shop().currency}, m_workbench.locale())),
             {});
}

void BatchesView::markOnePaid()
{
    const PayoutItemRecord* person = item();
    markPaid(tr("%1 to %2")
                 .arg(formatMoney({person->amountMinor, m_workbench.book().shop().currency}, m_workbench.locale()),
                      person->name),
             {person->id});
}

void BatchesView::markPaid(const QString& about, const std::vector<PayoutItemId>& items)
{
    auto* dialog = new PaymentDialog(about, m_workbench.book().today(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, items, id = m_selected] {
        run(
            [&](Book& book) {
                const Result<PaidPayout> paid = vouchwell::markPaid(book, id, dialog->note(items));
                return paid ? Result<Done>(Done{}) : Result<Done>(paid.failure());
            },
            tr("Marked as paid. What comes back is recorded as a new entry."));
    });
    dialog->open();
}

void BatchesView::takeOut()
{
    ask(
        {tr("Take this person out?"), item()->name,
         m_documents->note().isEmpty()
             ? tr("Their rewards wait for the next payout.")
             : tr("%1: if it is at the bank, they are paid with it, and would be paid twice with the next payout.")
                   .arg(m_documents->note()),
         tr("&Reason (optional)"), tr("&Take out"), false},
        [id = item()->id](Book& book, const QString& reason) { return takeOutOfPayout(book, id, reason); },
        tr("Taken out of the payout."));
}

void BatchesView::putIn()
{
    run([id = m_selected, who = item()->recipient](Book& book) { return putIntoPayout(book, id, who); },
        tr("Put into the payout."));
}

void BatchesView::recordReturn()
{
    ask(
        {tr("Did the money come back?"), item()->name,
         tr("The payout stays as it is. A new entry makes the rewards available again."),
         tr("&Reason (kept with the payout)"), tr("&It came back"), true},
        [id = item()->id](Book& book, const QString& reason) { return returnTransfer(book, id, {}, reason); },
        tr("Recorded: the rewards are available again."));
}

void BatchesView::print()
{
    PageSetup setup;
    setup.paper = paperFor(m_workbench.book().shop().country);
    setup.direction = layoutDirection();
    setup.locale = m_workbench.locale();
    setup.printedOn = m_workbench.book().today();
    setup.fileName = QFileInfo(m_workbench.book().path()).fileName();
    const Result<bool> printed = printReport(m_sheetModel->table(), setup, this);
    if (!printed)
        m_workbench.report(printed.failure());
    else if (*printed)
        m_workbench.tell(tr("Sent to the printer: %1").arg(m_sheetModel->table().title));
}

void BatchesView::saveCsv()
{
    const QString path = m_workbench.prompts().saveFile(
        this, {tr("Save the payout"),
               m_workbench.session().lastFolder(),
               m_sheetModel->table().title + QStringLiteral(".csv"),
               {tr("CSV for spreadsheets (*.csv)"), tr("CSV, exact, for other programs (*.csv)")},
               QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    m_workbench.session().setLastFolder(QFileInfo(path).path());
    const ReportTable& table = m_sheetModel->table();
    const bool isExact = m_workbench.prompts().chosenFilter() == 1;
    const Result<Done> done = writeFile(path, isExact ? exactCsv(table) : spreadsheetCsv(table, m_workbench.locale()));
    if (done)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(done.failure());
}

} // namespace vouchwell::ui
