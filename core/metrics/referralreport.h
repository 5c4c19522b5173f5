#pragma once

#include "core/metrics/kpis.h"
#include "core/metrics/reporttable.h"

namespace vouchwell {

/// The referral report of a period: key figures and one row per referral claimed in it, oldest first; invalid ones are
/// listed but not counted in the figures. Columns (stable keys): referred_on, friend, referrer, channel, stage,
/// converted_on, revenue, reward.
ReportTable referralReport(const Snapshot& snapshot, const Period& period, const QLocale& locale);

/// Referrals received and customers won per calendar month, `months` months up to the one of `snapshot.today`.
/// Columns: month, received, converted.
ReportTable monthlyReferrals(const Snapshot& snapshot, int months, const QLocale& locale);

/// What is owed to whom, largest first, then by name. Columns: name, pending, available, owed, next_due.
ReportTable payoutList(const Snapshot& snapshot, const QLocale& locale);
/// The same columns of these people: indexes in the snapshot.
ReportTable payoutList(const Snapshot& snapshot, const QLocale& locale, const std::vector<qint32>& people);
/// Everybody with a reward in this state, by name: also those who are owed nothing.
std::vector<qint32> peopleWithReward(const Snapshot& snapshot, RewardState state);
/// The people of payoutList, row by row: index in the snapshot.
std::vector<qint32> peopleOwed(const Snapshot& snapshot);

} // namespace vouchwell
