#pragma once

#include "core/metrics/kpidefinition.h"
#include "core/metrics/kpis.h"
#include "core/metrics/reporttable.h"
#include "core/metrics/statistics.h"
#include "core/snapshot/metricfacts.h"

#include <memory>
#include <optional>
#include <vector>

namespace vouchwell {

/// One key figure of one period.
struct KpiValue
{
    Kpi kpi = Kpi::ReferralsReceived;
    std::optional<qint64> value;          ///< in the unit of the definition; nothing: no data, never 0
    std::optional<qint64> numerator;      ///< of rates and quotients
    qint64 n = 0;                         ///< how many cases stand behind it (the denominator of a rate)
    std::optional<RateInterval> interval; ///< of rates with at least five cases
    std::optional<qint64> median;         ///< of quotients of skewed cases, in the unit of the value
    std::optional<qint64> low;            ///< the first quartile, or the lower end of an estimate
    std::optional<qint64> high;           ///< the third quartile, or the upper end
    bool isImmature = false;              ///< some of the cohort may still convert: "so far"
    qint64 open = 0;                      ///< how many of them
    QString reason;                       ///< translated: why there is no data, or what to know; may be empty

    /// Below five cases a rate promises too much: "3 of 4" is shown instead.
    bool isFew() const { return n < kFewCases; }
    static constexpr qint64 kFewCases = 5;

    friend bool operator==(const KpiValue&, const KpiValue&) = default;
};

/// As what a table shows values of this figure.
ReportTable::Kind kpiCellKind(Kpi kpi);
/// "41", "57 %", "3 of 4", "€3,410.00", "12.5 days", "–".
QString kpiText(const KpiValue& value, const Currency& currency, const QLocale& locale);
/// "95 % interval 41 % to 72 %, n = 37, so far: 6 are still open"; empty where nothing is to be said.
QString kpiSupport(const KpiValue& value, const Currency& currency, const QLocale& locale);
/// The formula, the dates and n of a number, as lines for a person who asks where it comes from.
QStringList explainKpi(const KpiValue& value, const Period& period, const Currency& currency, const QLocale& locale);

/// What a page looks at besides the period.
struct NumbersFilter
{
    CampaignId campaign; ///< not valid: all
    /// Who is looked at, by index in the snapshot; null: everybody. A referral belongs to its referrer, a purchase to
    /// its buyer.
    std::shared_ptr<const std::vector<bool>> people;
};

enum class Grain { Day, Week, Month, Quarter };
/// The finest grain that gives the period at most about 31 points.
Grain grainFor(const Period& period);
/// The days, weeks (from Monday), months or quarters of a period; the first and the last cut to it.
std::vector<Period> periodsWithin(const Period& period, Grain grain);

struct SeriesPoint
{
    Period period;
    KpiValue value;
    bool isUnfinished = false; ///< it contains today, or lies ahead and has no value
    bool isCut = false;        ///< the whole period begins or ends within this day, week, month or quarter
};

struct KpiSeries
{
    Kpi kpi = Kpi::ReferralsReceived;
    Grain grain = Grain::Month;
    std::vector<SeriesPoint> points;
    std::vector<SeriesPoint> before; ///< of the previous period, point by point; empty without earlier data
};

struct FunnelStep
{
    QString key;   ///< "received", "contacted", "qualified", "converted", "repeat"
    QString title; ///< translated
    qint64 count = 0;
};

/// How long friends take to become customers. Days are whole days.
struct TimeToConvert
{
    struct Point
    {
        int day = 0;
        qint64 convertedBp = 0; ///< Kaplan-Meier: of all, those still open counted as long as they were seen
        qint64 atRisk = 0;
    };
    qint64 received = 0;
    qint64 converted = 0;
    qint64 open = 0;
    qint64 late = 0;                      ///< converted before anybody named the referrer; they count as 0 days
    std::optional<qint64> medianHalfDays; ///< of those who converted; likewise the quartiles
    std::optional<qint64> lowHalfDays;
    std::optional<qint64> highHalfDays;
    std::optional<int> medianDay; ///< when half of all had converted, by the curve; nothing where it was never reached
    std::vector<Point> curve;
    std::vector<qint64> histogram; ///< converted friends by week since the referral
};

struct StageTime
{
    Stage stage = Stage::Received;
    qint64 passed = 0;                    ///< how many have left it
    std::optional<qint64> medianHalfDays; ///< that they spent in it
    std::optional<qint64> limitDays;      ///< the 75th percentile: longer than this is stuck
    qint64 waiting = 0;                   ///< who is in it now
    qint64 stuck = 0;
};

struct StuckReferral
{
    qint32 referral = -1; ///< index in the snapshot
    Stage stage = Stage::Received;
    qint64 days = 0; ///< in this stage, up to today
};

struct SourceRow
{
    QString name;
    qint64 referrals = 0;
    qint64 conversions = 0;
    qint64 revenueMinor = 0;
    qint64 orders = 0;
    std::optional<qint64> marginMinor; ///< less the rewards; nothing where the book has no margin
    qint64 costMinor = 0;              ///< rewards
    qint64 returns = 0;
};

struct ChannelRow
{
    QString name; ///< the first row is the program itself
    bool isReferral = false;
    qint64 spendMinor = 0;
    qint64 newCustomers = 0;
    std::optional<qint64> cacMinor;
    std::optional<qint64> savingMinor; ///< (CAC of the channel - CAC of referral) x customers by referral
};

struct Channels
{
    std::vector<ChannelRow> rows;
    qint64 newCustomers = 0;                                                  ///< all of the period
    qint64 unknownSource = 0;                                                 ///< of these
    bool isMostlyUnknown() const { return unknownSource * 5 > newCustomers; } ///< more than 20 %
};

struct Profit
{
    qint64 revenueMinor = 0; ///< of the cohort's friends up to the horizon
    std::optional<qint64> marginMinor;
    qint64 costMinor = 0;
    qint64 newCustomers = 0;
    std::vector<qint64> marginByMonth; ///< cumulated, by month of age from 1
};

/// How two groups of customers compare in a share.
struct Comparison
{
    qint64 referredPart = 0;
    qint64 referredWhole = 0;
    qint64 othersPart = 0;
    qint64 othersWhole = 0;
    std::optional<qint64> differenceBp;   ///< referred less others
    std::optional<RateInterval> interval; ///< of the difference (Newcombe, from the Wilson intervals)
    bool isNoise() const { return !interval || (interval->lowBp <= 0 && interval->highBp >= 0); }
};

struct ValueCurve
{
    struct Point
    {
        int month = 0;                       ///< of age
        std::optional<qint64> referredMinor; ///< cumulated net margin (revenue without a margin) for each customer
        std::optional<qint64> othersMinor;   ///< of at least this age
        qint64 referred = 0;
        qint64 others = 0;
    };
    std::vector<Point> points;
    bool isMargin = false;
};

struct Concentration
{
    qint64 referrers = 0; ///< with a conversion in the last 12 months
    qint64 conversions = 0;
    qint64 topTenth = 0;          ///< conversions of the best tenth
    std::optional<qint64> giniBp; ///< nothing below ten referrers: a list says more
    std::vector<qint64> shareBp;  ///< of the conversions, by the best 1, 2, 3 ... referrers
};

struct LiabilityMonth
{
    QDate month;              ///< its first day
    qint64 dueMinor = 0;      ///< owed already, free in this month
    qint64 expectedMinor = 0; ///< from conversions expected at the pace of the last 90 days
};

struct Liability
{
    qint64 pendingMinor = 0;
    qint64 availableMinor = 0;
    qint64 heldCostMinor = 0;
    std::vector<LiabilityMonth> months; ///< from this one on
};

struct DataHealth
{
    qint64 newCustomers = 0; ///< of the period
    qint64 withSource = 0;
    qint64 referralsWithoutContact = 0; ///< open ones
    qint64 openMentions = 0;            ///< "referred by" that names nobody yet
    qint64 unmatchedSales = 0;          ///< sales of nobody
};

/// What stands behind a number, with the record that each row opens.
struct KpiRows
{
    ReportTable table;
    std::vector<ReferralId> referrals; ///< row by row; not valid where a row is none
    std::vector<PersonId> people;
};

class NumbersWork;

/// Every number of the Insights page under one filter. Making it runs over the facts once (on a worker); what can be
/// added up is then answered for any period as the difference of two sums, however long the book is.
class Numbers
{
public:
    Numbers(MetricFactsPtr facts, NumbersFilter filter);
    ~Numbers();
    Numbers(Numbers&&) noexcept;
    Numbers& operator=(Numbers&&) noexcept;

    const MetricFacts& facts() const;
    const Snapshot& snapshot() const;

    KpiValue kpi(Kpi kpi, const Period& period) const;
    /// With the previous period (Period::previous...) where the book reaches back so far.
    KpiSeries series(Kpi kpi, const Period& period, Grain grain, const std::optional<Period>& before) const;
    /// The rows behind a key figure: referrals, purchases, rewards or people.
    KpiRows rows(Kpi kpi, const Period& period, const QLocale& locale) const;

    std::vector<FunnelStep> funnel(const Period& period) const;
    TimeToConvert timeToConvert(const Period& period) const;
    std::vector<StageTime> stageTimes(const Period& period) const;
    /// Who is longer in a stage than three quarters of those before, the longest first.
    std::vector<StuckReferral> stuck() const;
    /// By margin for each referral, the best first.
    std::vector<SourceRow> sources(const Period& period) const;
    Channels channels(const Period& period) const;
    Profit profit(const Period& period, int horizonMonths) const;
    Comparison retention(const Period& period) const;
    ValueCurve valueCurve(const Period& period) const;
    Concentration concentration() const;
    Liability liability() const;
    DataHealth dataHealth(const Period& period) const;

private:
    std::unique_ptr<NumbersWork> m_work;
};

} // namespace vouchwell
