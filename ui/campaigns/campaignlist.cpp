#include "ui/campaigns/campaignlist.h"

#include "core/metrics/campaignreport.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QScopedValueRollback>

namespace vouchwell::ui {

namespace {

/// More rows than these scroll.
constexpr int kMostRows = 6;

} // namespace

CampaignList::CampaignList(const QLocale& locale, QWidget* parent)
    : Card({}, parent),
      m_locale(locale),
      m_model(new ReportTableModel(locale, this)),
      m_table(new DataTable(tr("Campaigns")))
{
    setObjectName(QStringLiteral("campaignList"));
    m_table->setObjectName(QStringLiteral("campaignsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnKind(0, DataTable::ColumnKind::Strong);
    m_table->setColumnKind(2, DataTable::ColumnKind::Muted);
    for (const int column : {3, 4, 5})
        m_table->setColumnKind(column, DataTable::ColumnKind::Number);
    body()->addWidget(m_table);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_isFilling && !rows.isEmpty())
            Q_EMIT chosen(m_ids[size_t(rows.first().row())]);
    });
}

void CampaignList::setCampaigns(const std::vector<CampaignRecord>& campaigns, const Snapshot* snapshot,
                                const Currency& currency, QDate today, CampaignId chosenCampaign)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ids.clear();
    int row = 0;
    for (const CampaignRecord& campaign : campaigns) {
        if (campaign.id == chosenCampaign)
            row = int(m_ids.size());
        m_ids.push_back(campaign.id);
    }
    m_model->setTable(campaignTable(campaigns, snapshot, currency, today, m_locale));
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(0);
    const bool isShort = int(m_ids.size()) <= kMostRows;
    m_table->setFitsRows(isShort);
    m_table->setMaximumHeight(isShort ? QWIDGETSIZE_MAX : Metrics().lines(2.2 * (kMostRows + 1)));
    m_table->selectRow(row);
}

} // namespace vouchwell::ui
