#pragma once

#include "core/snapshot/snapshot.h"

#include <optional>

namespace vouchwell {

/// A period in business-local dates, both ends included.
struct Period
{
    QDate from;
    QDate to;

    friend bool operator==(const Period&, const Period&) = default;
};

/// The key figures of a period (numbers of kpis.md in brackets) that take no time, however much the period holds.
/// Invalid referrals are excluded everywhere.
struct HeadKpis
{
    qint64 referralsReceived = 0;    ///< [1] claim date in the period
    qint64 conversions = 0;          ///< [3] conversion date in the period
    qint64 cohortConverted = 0;      ///< [4] of the received, converted by now
    qint64 referredRevenueMinor = 0; ///< [19] net sales less returns dated in the period, of friends converted as now
                                     ///< known, from the claim date on, without an end
    qint64 rewardCostMinor = 0;      ///< [25] accrued: granted less reversed, at cost, at the date earned
    qint64 owedMinor = 0;            ///< [34] money pending and available as of today, whatever the period
    qint64 availableMinor = 0;       ///< the part of it that may be paid now
    qint64 heldCostMinor = 0;        ///< [34] credit, points and pieces that were not used yet, at cost
};

/// All key figures: with those for which the referrals of the period are looked at one by one.
struct Kpis : HeadKpis
{
    std::optional<qint64> medianHalfDaysToConvert; ///< [7] of the cohort, in half days: a median of two can end in .5
    qint64 activeReferrers = 0;                    ///< [10] distinct credited referrers of the received
};

HeadKpis headKpis(const Snapshot& snapshot, const Period& period);
Kpis computeKpis(const Snapshot& snapshot, const Period& period);

/// Reward cost accrued per conversion in the period [28], rounded half away from zero; nothing without conversions.
std::optional<qint64> costPerNewCustomer(const HeadKpis& kpis);

/// The period of equal length right before.
Period previousPeriod(const Period& period);
/// From the first to the last fact of the book; today where there is none.
Period wholeHistory(const Snapshot& snapshot);

} // namespace vouchwell
