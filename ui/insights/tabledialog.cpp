#include "ui/insights/tabledialog.h"

#include "core/metrics/reportcsv.h"
#include "core/print/pagesetup.h"
#include "core/storage/book.h"
#include "ui/reports/printreport.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QRegularExpression>

namespace vouchwell::ui {

namespace {

/// Enough to judge the widths of the columns.
constexpr int kDialogMeasuredRows = 60;

QString csvName(QString title)
{
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*\"<>|?\\p{C}]"));
    return title.replace(notInNames, QStringLiteral("-")) + QStringLiteral(".csv");
}

} // namespace

TableDialog* TableDialog::open(Workbench& bench, QWidget* parent)
{
    auto* dialog = new TableDialog(bench, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

TableDialog::TableDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent),
      m_bench(bench),
      m_title(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_subtitle(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_top(new QVBoxLayout),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_view(new DataTable(tr("Rows"))),
      m_open(new QPushButton(tr("&Open"))),
      m_save(new QPushButton(icon(QStringLiteral("file-spreadsheet"), IconTone::Muted), tr("Save Spread&sheet…"))),
      m_print(new QPushButton(icon(QStringLiteral("printer"), IconTone::Muted), tr("&Print…")))
{
    setObjectName(QStringLiteral("tableDialog"));
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("rows"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setResizeContentsPrecision(kDialogMeasuredRows);
    m_view->setPlaceholder(tr("There is nothing to list here."));
    m_save->setObjectName(QStringLiteral("saveRows"));
    m_print->setObjectName(QStringLiteral("printRows"));
    m_open->setObjectName(QStringLiteral("openRow"));
    createLayout();
    const auto current = [this] { return m_view->currentIndex().row(); };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, current] { m_open->setEnabled(canOpen(current())); });
    connect(m_open, &QPushButton::clicked, this, [this, current] { openRow(current()); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_save, &QPushButton::clicked, this, &TableDialog::save);
    connect(m_print, &QPushButton::clicked, this, &TableDialog::print);
}

void TableDialog::createLayout()
{
    const Metrics m;
    auto* close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // Enter opens a row and must not close the window besides.
    for (QPushButton* button : {m_open, m_save, m_print, close})
        button->setAutoDefault(false);
    m_subtitle->setWordWrap(true);
    m_top->setSpacing(m.lines(0.3));
    m_top->addWidget(m_title);
    m_top->addWidget(m_subtitle);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(m.lines(0.6));
    m_buttons->addWidget(m_open);
    m_buttons->addWidget(m_save);
    m_buttons->addWidget(m_print);
    m_buttons->addStretch(1);
    m_buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addLayout(m_top);
    column->addWidget(m_view, 1);
    column->addLayout(m_buttons);
    resize(m.lines(44), m.lines(30));
}

void TableDialog::setPlaceholder(const QString& text)
{
    m_view->setPlaceholder(text);
}

void TableDialog::showTable(ReportTable table, std::vector<ReferralId> referrals, std::vector<PersonId> people)
{
    m_referrals = std::move(referrals);
    m_people = std::move(people);
    m_model->setTable(std::move(table));
    const ReportTable& shown = m_model->table();
    setWindowTitle(shown.title);
    m_title->setData(shown.title);
    m_subtitle->setData(shown.subtitle);
    setColumnKinds(m_view, shown);
    m_view->resizeColumnsToContents();
    if (!shown.columns.empty())
        m_view->setStretchColumn(int(shown.columns.size()) - 1);
    m_save->setEnabled(!shown.rows.empty());
    m_print->setEnabled(!shown.rows.empty());
    if (!shown.rows.empty())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_open->setEnabled(canOpen(m_view->currentIndex().row()));
}

const ReportTable& TableDialog::shown() const
{
    return m_model->table();
}

void TableDialog::addButton(QPushButton* button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    setTabOrder(m_view, button);
    setTabOrder(button, m_open);
}

bool TableDialog::canOpen(int row) const
{
    const auto isAt = [row](const auto& ids) {
        return row >= 0 && size_t(row) < ids.size() && ids[size_t(row)].isValid();
    };
    return isAt(m_referrals) || isAt(m_people);
}

void TableDialog::openRow(int row)
{
    if (row < 0)
        return;
    const auto index = size_t(row);
    if (index < m_referrals.size() && m_referrals[index].isValid())
        m_bench.openReferral(m_referrals[index]);
    else if (index < m_people.size() && m_people[index].isValid())
        m_bench.openPerson(m_people[index]);
    else
        return;
    accept();
}

void TableDialog::save()
{
    const ReportTable& table = m_model->table();
    const QString path = m_bench.prompts().saveFile(
        this, {tr("Save as a spreadsheet"),
               m_bench.session().lastFolder(),
               csvName(table.title),
               {tr("CSV for spreadsheets (*.csv)"), tr("CSV, exact, for other programs (*.csv)")},
               QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    m_bench.session().setLastFolder(QFileInfo(path).path());
    const bool isExact = m_bench.prompts().chosenFilter() == 1;
    const Result<Done> done = writeFile(path, isExact ? exactCsv(table) : spreadsheetCsv(table, m_bench.locale()));
    if (done)
        m_bench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_bench.report(done.failure());
}

void TableDialog::print()
{
    PageSetup setup;
    setup.paper = paperFor(m_bench.book().shop().country);
    setup.direction = layoutDirection();
    setup.locale = m_bench.locale();
    setup.printedOn = m_bench.book().today();
    setup.fileName = QFileInfo(m_bench.book().path()).fileName();
    const Result<bool> printed = printReport(m_model->table(), setup, this);
    if (!printed)
        m_bench.report(printed.failure());
    else if (*printed)
        m_bench.tell(tr("Sent to the printer: %1").arg(m_model->table().title));
}

} // namespace vouchwell::ui
