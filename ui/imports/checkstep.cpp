#include "ui/imports/checkstep.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTabBar>

namespace vouchwell::ui {

namespace {

QString checkTabTitle(ImportRowModel::Tab tab, const QString& count)
{
    switch (tab) {
    case ImportRowModel::Tab::NeedsALook: return CheckStep::tr("Needs a look  %1").arg(count);
    case ImportRowModel::Tab::Added: return CheckStep::tr("New  %1").arg(count);
    case ImportRowModel::Tab::Updated: return CheckStep::tr("Update  %1").arg(count);
    case ImportRowModel::Tab::Unchanged: return CheckStep::tr("Unchanged  %1").arg(count);
    case ImportRowModel::Tab::Skipped: return CheckStep::tr("Skipped  %1").arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace

CheckStep::CheckStep(const QLocale& locale, QWidget* parent)
    : Card({}, parent),
      m_locale(locale),
      m_model(new ImportRowModel(locale, this)),
      m_tabs(new QTabBar),
      m_warnings(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_table(new DataTable(tr("Rows of your file"))),
      m_reason(new PlainLabel({}, PlainLabel::Role::Muted))
{
    const Metrics m;
    m_tabs->setObjectName(QStringLiteral("checkTabs"));
    m_tabs->setAccessibleName(tr("Which rows are shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (size_t i = 0; i < ImportRowModel::kTabCount; ++i)
        m_tabs->addTab(QString());
    m_warnings->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setModel(m_model);
    m_table->setColumnKind(ImportRowModel::RowColumn, DataTable::ColumnKind::Number);
    m_table->setColumnKind(ImportRowModel::LabelColumn, DataTable::ColumnKind::Strong);
    m_table->setItemDelegateForColumn(ImportRowModel::ResultColumn,
                                      new PillDelegate(ImportRowModel::ToneRole, m_table));
    m_table->setColumnWidth(ImportRowModel::RowColumn, m.lines(3.4));
    m_table->setColumnWidth(ImportRowModel::LabelColumn, m.lines(11));
    m_table->setColumnWidth(ImportRowModel::ResultColumn, m.lines(6));
    m_table->setStretchColumn(ImportRowModel::ReasonColumn);
    body()->addWidget(m_tabs);
    body()->addWidget(m_warnings);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_reason);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("rowReason"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showReason);
    connect(m_tabs, &QTabBar::currentChanged, this, &CheckStep::showTab);
}

void CheckStep::setSummary(const ImportSummary& summary)
{
    m_model->setSummary(summary);
    m_warnings->setData(summary.warnings.join(u' '));
    m_warnings->setVisible(!summary.warnings.isEmpty());
    int firstWithRows = -1;
    for (size_t i = 0; i < ImportRowModel::kTabCount; ++i) {
        const auto tab = ImportRowModel::Tab(i);
        m_tabs->setTabText(int(i), checkTabTitle(tab, m_locale.toString(m_model->count(tab))));
        if (firstWithRows < 0 && m_model->count(tab) > 0)
            firstWithRows = int(i);
    }
    m_tabs->setCurrentIndex(std::max(0, firstWithRows));
    showTab(m_tabs->currentIndex());
}

void CheckStep::showTab(int index)
{
    m_model->setTab(ImportRowModel::Tab(index));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportRowModel::LabelColumn));
    showReason();
    m_table->setPlaceholder(index == 0 ? tr("Every row was understood.") : tr("No rows here."));
}

void CheckStep::showReason()
{
    const QModelIndex current = m_table->currentIndex();
    const QString reason = current.siblingAtColumn(ImportRowModel::ReasonColumn).data().toString();
    //: A row of the person's file: its number, what to know about it
    m_reason->setData(
        reason.isEmpty()
            ? QString()
            : tr("Row %1: %2").arg(current.siblingAtColumn(ImportRowModel::RowColumn).data().toString(), reason));
}

} // namespace vouchwell::ui
