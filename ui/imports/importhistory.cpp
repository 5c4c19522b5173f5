#include "ui/imports/importhistory.h"

#include "ui/imports/importtexts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

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

ImportHistory::ImportHistory(const QLocale& locale, QWidget* parent)
    : Card(tr("Imported before"), parent),
      m_table(new DataTable(tr("Imported before"))),
      m_model(new ReportTableModel(locale, this)),
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
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            Q_EMIT takeBackRequested(m_entries.at(size_t(rows.front().row())).id);
    });
    updateButton();
}

void ImportHistory::setObstacle(const QString& sentence)
{
    m_obstacle = sentence;
    updateButton();
}

void ImportHistory::updateButton()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QString why = m_obstacle;
    if (why.isEmpty() && rows.isEmpty())
        why = tr("Choose an import in the list to take it back.");
    else if (why.isEmpty() && m_entries.at(size_t(rows.front().row())).isUndone)
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
