#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

/// The key figures, in the order of kpis.md. A number that needs facts which no book has yet (asks, surveys,
/// enrolment, shares) is here too: it says "no data".
enum class Kpi {
    ReferralsReceived,
    QualifiedReferrals,
    Conversions,
    ReversedConversions,
    ConversionRateCohort,
    ConversionRatePeriod,
    QualificationRate,
    CloseRate,
    TimeToConvert,
    ParticipationRate,
    ReferrerRate,
    ActiveReferrers,
    NewReferrers,
    ReturningReferrers,
    SuccessfulReferrerRate,
    ReferralsPerReferrer,
    ViralCoefficient,
    EmpiricalViralCoefficient,
    CycleTime,
    ReferredRevenueGross,
    ReferredRevenue,
    ReferralShareOfRevenue,
    ReferredOrderValue,
    OtherOrderValue,
    FirstOrderReferred,
    FirstOrderOthers,
    RewardCostAccrued,
    RewardCostPaid,
    ProgramCost,
    RewardCostRatio,
    ReferralCac,
    RoiRevenue,
    RoiMargin,
    PaybackMonths,
    BreakEvenReward,
    OutstandingLiability,
    RedemptionRate,
    BreakageRate,
    ApprovalTime,
    PayoutTime,
    RejectionRate,
    FlagRate,
    ReversalRate,
    RetentionReferred,
    RetentionOthers,
    TopTenthShare,
    Gini,
    IncrementalCustomers,
    KnownSourceShare,
    ActivationRate,
    AskRate,
    AskToReferralRate,
    ShareRate,
    PurchaseRatePerShare,
    NetPromoterScore,
    ResponseRate,
    EmployeeNetPromoterScore,
    PromoterActivationGap
};

/// What the value of a key figure counts.
enum class KpiUnit {
    Count,
    Rate,      ///< basis points; numerator and denominator are told with it
    Money,     ///< minor units of the home currency
    HalfDays,  ///< half days: a median of two can end in .5
    Hundredths ///< a plain number with two decimals
};

/// Which dates choose the facts of a key figure.
enum class KpiBasis {
    Cohort, ///< the referrals claimed in the period, and what became of them by now
    Period, ///< each side by its own date in the period
    AsOf    ///< as of today, whatever the period
};

enum class KpiAim { More, Less, Neither };

struct KpiDefinition
{
    Kpi kpi = Kpi::ReferralsReceived;
    QString key;     ///< stable: "conversion_rate_cohort"
    QString title;   ///< translated, as are the next
    QString formula; ///< in words
    QString dates;   ///< which date chooses what
    KpiUnit unit = KpiUnit::Count;
    KpiBasis basis = KpiBasis::Period;
    KpiAim aim = KpiAim::More; ///< which direction is good news
    bool canHaveTarget = false;
};

/// In the order of Kpi.
const std::vector<Kpi>& allKpis();
KpiDefinition kpiDefinition(Kpi kpi);
QString kpiKey(Kpi kpi);
std::optional<Kpi> kpiFromKey(const QString& key);

} // namespace vouchwell
