#include "ui/imports/importhistory.h"

#include "core/actions/undo.h"
#include "core/storage/storageerror.h"
#include "ui/imports/importtexts.h"
#include "ui/shell/bookjob.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace vouchwell::ui {

namespace {

constexpr size_t kShownImports = 8;

QString historyKindTitle(const QString& kind)
{
    if (kind == u"sales")
        return importKindTitle(ImportKind::Sales);
    return importKindTitle(kind == u"referrals" ? ImportKind::Referrals : ImportKind::Customers);
}

} // namespace

ImportHistory::ImportHistory(Workbench& bench, QWidget* parent)
    : Card(tr("Imported before"), parent),
      m_bench(bench),
      m_table(new DataTable(tr("Imported before"))),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_takeBack(new QPushButton(icon(QStringLiteral("undo-2"), IconTone::Muted), tr("&Take Back")))
{
    m_table->setObjectName(QStringLiteral("importHistory"));
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    body()->addWidget(m_table);
    body()->addSpacing(Metrics().lines(0.4));
    body()->addWidget(m_takeBack, 0, Qt::AlignLeading);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportHistory::updateButton);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportHistory::takeChosenBack);
    updateButton();
}

void ImportHistory::refresh()
{
    if (m_bench.isWriting())
        return;
    try {
        setEntries(ImportStore::history(m_bench.book().database()));
    } catch (const StorageError& error) {
        Q_EMIT failed(error.toFailure());
    }
}

void ImportHistory::takeChosenBack()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        takeBack(m_entries.at(size_t(rows.front().row())).id);
}

void ImportHistory::takeBack(BatchId batch)
{
    if (m_bench.isWriting())
        return;
    runBookJob(
        m_bench, tr("An import is being taken back."), Book::Mode::ReadWrite,
        [batch](Book& book, const std::stop_token&) { return undoImport(book, batch); },
        [bench = &m_bench, history = QPointer(this)](const Result<TakenBack>& result) {
            if (result)
                bench->tell(result->sentence);
            else
                bench->report(result.failure());
            if (history)
                history->refresh();
        });
}

void ImportHistory::updateButton()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QString why;
    if (m_bench.book().isReadOnly())
        why = tr("This file is open for reading only: nothing can be changed.");
    else if (rows.isEmpty())
        why = tr("Choose an import in the list to take it back.");
    else if (m_entries.at(size_t(rows.front().row())).isUndone)
        why = tr("This import was taken back already.");
    m_takeBack->setEnabled(why.isEmpty());
    m_takeBack->setToolTip(why.isEmpty()
                               ? tr("Remove what this import added and bring back what it changed, except what was "
                                    "changed since")
                               : why);
}

void ImportHistory::setEntries(const std::vector<ImportHistoryEntry>& entries)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.columns = {{QStringLiteral("file"), tr("File"), Kind::Text, false},
                     {QStringLiteral("kind"), tr("List"), Kind::Text, false},
                     {QStringLiteral("imported_on"), tr("Imported"), Kind::Date, false},
                     {QStringLiteral("rows"), tr("Rows"), Kind::Count, false},
                     {QStringLiteral("added"), tr("Added"), Kind::Count, false},
                     {QStringLiteral("updated"), tr("Updated"), Kind::Count, false},
                     {QStringLiteral("skipped"), tr("Skipped"), Kind::Count, false},
                     {QStringLiteral("state"), tr("State"), Kind::Text, false}};
    m_entries = entries;
    for (size_t i = 0; i < entries.size() && i < kShownImports; ++i) {
        const ImportHistoryEntry& entry = entries[i];
        table.rows.push_back({entry.fileName, historyKindTitle(entry.kind), entry.importedOn, entry.counts.rows,
                              entry.counts.added, entry.counts.updated, entry.counts.skipped,
                              entry.isUndone ? tr("Taken back") : QString()});
    }
    setColumnKinds(m_table, table);
    m_model->setTable(std::move(table));
    m_table->setStretchColumn(0);
    setVisible(!entries.empty());
    updateButton();
}

} // namespace vouchwell::ui
