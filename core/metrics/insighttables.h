#pragma once

#include "core/metrics/goals.h"
#include "core/metrics/numbers.h"

namespace vouchwell {

/// What every table of the numbers says of itself.
struct TableHead
{
    QString subtitle; ///< period and filter in words
    QString shopName;
    Currency currency;
    QLocale locale;
};

/// "from 3 Nov", "November", "2026 Q1": a part of a period by its first day.
QString grainText(const Period& period, Grain grain, const QLocale& locale);
/// How a figure changed: "▲ 9 more", "▼ 2 points less", "as before"; "no earlier data" without a value before, and
/// nothing without one now. The arrow is never without its word.
QString changeText(const KpiValue& now, const std::optional<KpiValue>& before, const Currency& currency,
                   const QLocale& locale);
/// Good (1) or bad news (-1), or neither (0).
int changeAim(const KpiValue& now, const std::optional<KpiValue>& before);

/// Columns: period, value, n, before, change, note. `notes`: what happened in each period, empty where nothing did.
ReportTable seriesTable(const KpiSeries& series, const QStringList& notes, const TableHead& head);
/// Columns: day, converted, at_risk.
ReportTable convertedByDayTable(const TimeToConvert& time, const TableHead& head);
/// Columns: week, friends.
ReportTable convertedByWeekTable(const TimeToConvert& time, const TableHead& head);
/// Columns: stage, passed, median, limit, waiting, stuck.
ReportTable stageTimeTable(const std::vector<StageTime>& times, const TableHead& head);
/// Columns: friend, referrer, stage, referred_on, days.
ReportTable stuckTable(const std::vector<StuckReferral>& stuck, const Snapshot& snapshot, const TableHead& head);
/// Columns: source, margin_per_referral, referrals, rate, revenue, average_order, rewards, returns.
/// Who named a referrer whom nobody could find, and what they said.
ReportTable mentionTable(const MetricFacts& facts, const TableHead& head);
ReportTable sourceTable(const std::vector<SourceRow>& rows, const TableHead& head);
/// Columns: channel, cac, spend, customers, saving.
ReportTable channelTable(const Channels& channels, const TableHead& head);
/// By revenue and by margin side by side. Columns: what, revenue, margin.
ReportTable profitTable(const Profit& profit, const TableHead& head);
/// Columns: month, margin.
ReportTable paybackTable(const Profit& profit, const TableHead& head);
/// Columns: month, referred, others, referred_n, others_n.
ReportTable valueTable(const ValueCurve& curve, const TableHead& head);
/// Columns: referrers, share.
ReportTable concentrationTable(const Concentration& concentration, const TableHead& head);
/// What has come together day by day towards a goal of which it is known what it will be, and how it goes on at this
/// pace. Columns: day, so_far, expected.
ReportTable goalTable(const Numbers& numbers, const GoalProgress& goal, const TableHead& head);
/// Columns: month, due, expected.
ReportTable liabilityTable(const Liability& liability, const TableHead& head);

} // namespace vouchwell
