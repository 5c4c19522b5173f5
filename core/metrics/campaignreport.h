#pragma once

#include "core/metrics/reporttable.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/campaignstore.h"

namespace vouchwell {

/// What came of one campaign so far.
struct CampaignFigures
{
    qint64 referrals = 0; ///< valid ones
    qint64 customers = 0; ///< of these, converted
    qint64 costMinor = 0; ///< of their rewards, as of now
    /// The rewards divided by the new customers; invalid without one.
    QVariant costPerCustomer() const;
};

CampaignFigures campaignFigures(const Snapshot& snapshot, CampaignId campaign);

/// The campaigns in the order in which people ask for them: those that run, that are planned, that are over.
std::vector<CampaignRecord> campaignsByState(std::vector<CampaignRecord> campaigns, QDate today);

/// A row for each of them, in the order that is given: name, state, days, referrals, new customers, cost of each.
ReportTable campaignTable(const std::vector<CampaignRecord>& campaigns, const Snapshot* snapshot,
                          const Currency& currency, QDate today, const QLocale& locale);
/// "1 Mar 2026 – 31 May 2026"; empty for a campaign without days.
QString campaignDays(const CampaignDates& dates, const QLocale& locale);
/// "Running 1 · Planned 1 · Ended 4"
QString campaignCounts(const std::vector<CampaignRecord>& campaigns, QDate today, const QLocale& locale);

} // namespace vouchwell
