#include "ui/settings/restoredialog.h"

#include "core/base/text.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

QString momentText(const QDateTime& moment, const QLocale& locale)
{
    return formatDate(moment.date(), locale) + QLatin1String(", ") +
           locale.toString(moment.time(), QLocale::ShortFormat);
}

std::vector<QVariant> rowOf(const BackupEntry& entry, const QLocale& locale)
{
    const auto count = [&](qint64 BookCounts::*number) {
        return entry.counts ? QVariant((*entry.counts).*number) : QVariant();
    };
    return {momentText(entry.file.madeAt, locale),
            backupReasonTitle(entry.file.reason),
            count(&BookCounts::customers),
            count(&BookCounts::referrals),
            count(&BookCounts::sales),
            locale.formattedDataSize(entry.file.size)};
}

} // namespace

RestoreDialog::RestoreDialog(const QString& fileName, QWidget* parent)
    : QDialog(parent),
      m_model(new ReportTableModel(QLocale(), this)),
      m_table(new DataTable(tr("Backups"))),
      m_hint(new PlainLabel({}, PlainLabel::Role::Small))
{
    const Metrics m;
    setWindowTitle(tr("Restore a Backup"));
    setObjectName(QStringLiteral("restoreDialog"));
    auto* words = new PlainLabel(tr("“%1” becomes what it was when the backup was made. The file as it is now is kept "
                                    "beside it under another name.")
                                     .arg(displayText(fileName)));
    words->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setModel(m_model);
    m_table->setPlaceholder(tr("Looking at the backups…"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setProperty("primary", true);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.pageMargin(), m.pageMargin(), m.pageMargin(), m.cardPadding());
    column->setSpacing(m.lines(0.8));
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RestoreDialog::showSelection);
    connect(m_table, &DataTable::activated, this, &RestoreDialog::choose);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(m.lines(46), m.lines(26));
    showSelection();
}

void RestoreDialog::setEntries(std::vector<BackupEntry> entries)
{
    m_entries = std::move(entries);
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.columns = {{QStringLiteral("made"), tr("Made"), Kind::Text},
                     {QStringLiteral("reason"), tr("Occasion"), Kind::Text},
                     {QStringLiteral("customers"), tr("Customers"), Kind::Count},
                     {QStringLiteral("referrals"), tr("Referrals"), Kind::Count},
                     {QStringLiteral("sales"), tr("Sales"), Kind::Count},
                     {QStringLiteral("size"), tr("Size"), Kind::Text}};
    for (const BackupEntry& entry : m_entries)
        table.rows.push_back(rowOf(entry, QLocale()));
    m_table->setPlaceholder(tr("There are no backups yet. One is made every day and before every import."));
    setColumnKinds(m_table, table);
    m_table->setColumnKind(int(table.columns.size()) - 1, DataTable::ColumnKind::Number);
    m_model->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(1);
    if (!m_entries.empty())
        m_table->selectRow(0);
    m_table->setFocus();
}

int RestoreDialog::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void RestoreDialog::showSelection()
{
    const int row = selectedRow();
    const bool isReadable = row >= 0 && m_entries[size_t(row)].counts.has_value();
    m_restore->setEnabled(isReadable);
    m_hint->setText(row >= 0 && !isReadable ? tr("This backup cannot be read. Please choose another one.") : QString());
}

void RestoreDialog::choose()
{
    if (!m_restore->isEnabled())
        return;
    const QString path = m_entries[size_t(selectedRow())].file.path;
    accept();
    Q_EMIT chosen(path);
}

} // namespace vouchwell::ui
