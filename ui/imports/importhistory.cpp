#include "ui/imports/importhistory.h"

#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/importundo.h"
#include "ui/imports/takenbackview.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr size_t kNewestImports = 8;

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
      m_undo(new ImportUndo(bench, this)),
      m_table(new DataTable(tr("Imported before"))),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_takeBack(new QPushButton(icon(QStringLiteral("undo-2"), IconTone::Muted), tr("&Take Back"))),
      m_showAll(new QPushButton),
      m_takenBack(new TakenBackView(bench.locale()))
{
    m_table->setObjectName(QStringLiteral("importHistory"));
    m_table->setModel(m_model);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    body()->addWidget(m_table);
    body()->addSpacing(Metrics().lines(0.4));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics().lines(0.6));
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_showAll);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget(m_takenBack);
    m_showAll->setObjectName(QStringLiteral("showAllImports"));
    m_showAll->setProperty("flat", true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportHistory::updateButton);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportHistory::takeChosenBack);
    connect(m_showAll, &QPushButton::clicked, this, &ImportHistory::showAll);
    connect(m_undo, &ImportUndo::takenBack, this, [this](const TakenBack& result) {
        m_takenBack->show(result);
        refresh();
    });
    updateButton();
}

void ImportHistory::refresh()
{
    if (m_bench.isWriting())
        return;
    try {
        m_entries = ImportStore::history(m_bench.book().database());
        fillTable();
        if (!isUndone(m_lastUndone))
            m_takenBack->hide();
    } catch (const StorageError& error) {
        Q_EMIT failed(error.toFailure());
    }
}

void ImportHistory::takeChosenBack()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_lastUndone = m_entries.at(size_t(rows.front().row())).id;
    m_undo->takeBack(m_lastUndone);
}

bool ImportHistory::isUndone(BatchId batch) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [batch](const ImportHistoryEntry& entry) { return entry.id == batch && entry.isUndone; });
}

void ImportHistory::showAll()
{
    m_isAll = true;
    fillTable();
    m_table->setFocus();
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

void ImportHistory::fillTable()
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.columns = {{QStringLiteral("file"), tr("File"), Kind::Text, false},
                     {QStringLiteral("kind"), tr("List"), Kind::Text, false},
                     {QStringLiteral("imported_on"), tr("Imported"), Kind::Date, false},
                     {QStringLiteral("rows"), tr("Rows"), Kind::Count, false},
                     {QStringLiteral("added"), tr("Added"), Kind::Count, false},
                     {QStringLiteral("updated"), tr("Updated"), Kind::Count, false},
                     {QStringLiteral("unchanged"), tr("Unchanged"), Kind::Count, false},
                     {QStringLiteral("skipped"), tr("Skipped"), Kind::Count, false},
                     {QStringLiteral("state"), tr("State"), Kind::Text, false}};
    const size_t shown = m_isAll ? m_entries.size() : std::min(m_entries.size(), kNewestImports);
    for (size_t i = 0; i < shown; ++i) {
        const ImportHistoryEntry& entry = m_entries[i];
        table.rows.push_back({entry.fileName, historyKindTitle(entry.kind), entry.importedOn, entry.counts.rows,
                              entry.counts.added, entry.counts.updated, entry.counts.unchanged, entry.counts.skipped,
                              entry.isUndone ? tr("Taken back") : QString()});
    }
    setColumnKinds(m_table, table);
    m_model->setTable(std::move(table));
    m_table->setStretchColumn(0);
    m_showAll->setText(tr("Show All %Ln &Import(s)", nullptr, int(m_entries.size())));
    m_showAll->setVisible(shown < m_entries.size());
    setVisible(!m_entries.empty());
    updateButton();
}

} // namespace vouchwell::ui
