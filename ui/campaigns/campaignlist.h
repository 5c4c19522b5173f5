#pragma once

#include "core/snapshot/snapshot.h"
#include "core/storage/campaignstore.h"
#include "ui/widgets/card.h"

#include <QLocale>

namespace vouchwell::ui {

class DataTable;
class ReportTableModel;

/// The campaigns of the book with what came of each, to choose one.
class CampaignList : public Card
{
    Q_OBJECT

public:
    explicit CampaignList(const QLocale& locale, QWidget* parent = nullptr);

    /// In this order, and this one chosen.
    void setCampaigns(const std::vector<CampaignRecord>& campaigns, const Snapshot* snapshot, const Currency& currency,
                      QDate today, CampaignId chosen);

Q_SIGNALS:
    void chosen(vouchwell::CampaignId campaign);

private:
    QLocale m_locale;
    std::vector<CampaignId> m_ids;
    bool m_isFilling = false;
    ReportTableModel* m_model;
    DataTable* m_table;
};

} // namespace vouchwell::ui
