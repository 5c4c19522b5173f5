#include "ui/payouts/statementdialog.h"

#include "core/actions/redeem.h"
#include "core/metrics/balancereport.h"
#include "core/metrics/reportcsv.h"
#include "core/print/reportprinter.h"
#include "core/storage/book.h"
#include "ui/payouts/reasondialog.h"
#include "ui/people/dayfield.h"
#include "ui/people/recordpage.h"
#include "ui/reports/printreport.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QPushButton>

#include <set>

namespace vouchwell::ui {

StatementDialog::StatementDialog(Workbench& workbench, PersonId person, const QString& name,
                                 const std::optional<BalanceKind>& kind, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_person(person),
      m_name(name),
      m_kind(kind),
      m_isWhole(new QCheckBox(tr("&From the beginning"))),
      m_from(new DayField(workbench.book().today().addMonths(-3), tr("First day"))),
      m_until(new DayField(workbench.book().today(), tr("Last day"))),
      m_table(new DataTable(tr("What happened to the balance"))),
      m_model(new ReportTableModel(workbench.locale(), this))
{
    const Metrics m;
    setObjectName(QStringLiteral("statementDialog"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    createPeriod();
    createTable();
    createButtons();
    resize(m.lines(44), m.lines(26));
    refresh();
    connect(&workbench.feed(), &SnapshotFeed::snapshotChanged, this, &StatementDialog::refresh);
}

void StatementDialog::createPeriod()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.6));
    m_isWhole->setObjectName(QStringLiteral("wholeStatement"));
    m_isWhole->setChecked(true);
    m_from->setObjectName(QStringLiteral("statementFrom"));
    m_until->setObjectName(QStringLiteral("statementUntil"));
    m_from->setEnabled(false);
    auto* until = new PlainLabel(tr("&until"), PlainLabel::Role::Muted);
    until->setBuddy(m_until);
    row->addWidget(m_isWhole);
    row->addWidget(m_from);
    row->addWidget(until);
    row->addWidget(m_until);
    row->addStretch(1);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(m_isWhole, &QCheckBox::toggled, m_from, &QWidget::setDisabled);
    connect(m_isWhole, &QCheckBox::toggled, this, &StatementDialog::refresh);
    connect(m_from, &QDateEdit::dateChanged, this, &StatementDialog::refresh);
    connect(m_until, &QDateEdit::dateChanged, this, &StatementDialog::refresh);
}

void StatementDialog::createTable()
{
    m_table->setObjectName(QStringLiteral("statementTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    static_cast<QBoxLayout*>(layout())->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatementDialog::showSelection);
}

QPushButton* StatementDialog::addButton(const char* name, const QString& text, void (StatementDialog::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void StatementDialog::createButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.6));
    m_cancelUse = addButton("cancelUse", tr("Cancel this &use…"), &StatementDialog::cancelUse);
    row->addWidget(m_cancelUse);
    row->addStretch(1);
    row->addWidget(addButton("printStatement", tr("&Print…"), &StatementDialog::print));
    row->addWidget(addButton("statementPdf", tr("Save P&DF…"), &StatementDialog::savePdf));
    row->addWidget(addButton("statementCsv", tr("Save as &CSV…"), &StatementDialog::saveCsv));
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("closeStatement"));
    close->setDefault(true);
    row->addWidget(close);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void StatementDialog::refresh()
{
    if (m_workbench.isWriting())
        return;
    Book& book = m_workbench.book();
    std::vector<KindStatement> statements;
    try {
        const QDate from = m_isWhole->isChecked() ? QDate() : std::min(m_from->date(), m_until->date());
        statements = statementsOf(book.database(), m_person, m_kind, from, m_until->date());
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    m_uses.clear();
    for (const KindStatement& one : statements) {
        std::set<RedemptionId> cancelled;
        for (const auto& line : one.statement.lines) {
            if (line.move.kind == BalanceMove::Kind::NotUsed)
                cancelled.insert(line.move.redemption);
        }
        m_uses.emplace_back(); // the opening balance
        for (const auto& line : one.statement.lines) {
            const bool isStanding =
                line.move.kind == BalanceMove::Kind::Used && !cancelled.contains(line.move.redemption);
            m_uses.push_back(isStanding ? line.move.redemption : RedemptionId());
        }
        m_uses.emplace_back();
    }
    const ReportTable table = statementReport(statements, m_name, book.shop(), m_workbench.locale());
    setWindowTitle(table.title);
    m_model->setTable(table);
    setColumnKinds(m_table, table);
    const int what = int(table.columns.size()) - 3;
    for (int column = 0; column < int(table.columns.size()); ++column)
        m_table->setColumnWidth(column, Metrics().lines(8));
    m_table->setStretchColumn(what);
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    showSelection();
}

void StatementDialog::showSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? size_t(-1) : size_t(rows.first().row());
    m_cancelUse->setVisible(row < m_uses.size() && m_uses[row].isValid());
}

PageSetup StatementDialog::pageSetup() const
{
    PageSetup setup;
    setup.paper = paperFor(m_workbench.book().shop().country);
    setup.direction = layoutDirection();
    setup.locale = m_workbench.locale();
    setup.printedOn = m_workbench.book().today();
    setup.fileName = QFileInfo(m_workbench.book().path()).fileName();
    return setup;
}

void StatementDialog::print()
{
    const Result<bool> printed = printReport(m_model->table(), pageSetup(), this);
    if (!printed)
        m_workbench.report(printed.failure());
    else if (*printed)
        m_workbench.tell(tr("Sent to the printer: %1").arg(m_model->table().title));
}

QString StatementDialog::askWhere(const QString& title, const QStringList& filters, const QString& suffix)
{
    const QString name = QString(m_model->table().title).replace(u':', u',') + u'.' + suffix;
    const QString path =
        m_workbench.prompts().saveFile(this, {title, m_workbench.session().lastFolder(), name, filters, suffix});
    if (!path.isEmpty())
        m_workbench.session().setLastFolder(QFileInfo(path).path());
    return path;
}

void StatementDialog::tellSaved(const Result<Done>& saved, const QString& path)
{
    if (saved)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(saved.failure());
}

void StatementDialog::savePdf()
{
    const QString path = askWhere(tr("Save the statement"), {tr("PDF (*.pdf)")}, QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    const Result<ReportPrinter> pages = ReportPrinter::layout(m_model->table(), pageSetup());
    tellSaved(pages ? pages->writePdf(path) : Result<Done>(pages.failure()), path);
}

void StatementDialog::saveCsv()
{
    const QString path = askWhere(tr("Save the statement"),
                                  {tr("CSV for spreadsheets (*.csv)"), tr("CSV, exact, for other programs (*.csv)")},
                                  QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    const ReportTable& table = m_model->table();
    const bool isExact = m_workbench.prompts().chosenFilter() == 1;
    tellSaved(writeFile(path, isExact ? exactCsv(table) : spreadsheetCsv(table, m_workbench.locale())), path);
}

void StatementDialog::cancelUse()
{
    const auto row = size_t(m_table->selectionModel()->selectedRows().first().row());
    if (!writeObstacle(m_workbench).isEmpty())
        return;
    const int what = m_model->columnCount() - 3;
    auto* dialog = new ReasonDialog({tr("Cancel this use?"), m_model->index(int(row), what).data().toString(),
                                     tr("What was used can be used again. The statement keeps both entries."),
                                     tr("&Reason (kept in the statement)"), tr("&Cancel the use"), true},
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, use = m_uses[row]] {
        const Result<Done> done = cancelRedemption(m_workbench.book(), use, dialog->reason());
        refresh();
        if (done)
            m_workbench.tell(tr("The use was cancelled."));
        else
            m_workbench.report(done.failure());
    });
    dialog->open();
}

} // namespace vouchwell::ui
