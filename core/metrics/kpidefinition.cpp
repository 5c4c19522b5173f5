#include "core/metrics/kpidefinition.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

struct KpiRow
{
    Kpi kpi;
    const char* key;
    const char* title;
    const char* formula;
    const char* dates;
    KpiUnit unit;
    KpiBasis basis;
    KpiAim aim;
    bool canHaveTarget;
};

/// In the order of Kpi. The formulas are those of the dictionary of key figures in words; what computes them is in
/// kpivalues.cpp.
constexpr KpiRow kDictionary[] = {
    {Kpi::ReferralsReceived, "referrals_received", QT_TRANSLATE_NOOP("Kpis", "Referrals received"),
     QT_TRANSLATE_NOOP("Kpis", "Referrals that are not invalid, each friend once"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the period"), KpiUnit::Count, KpiBasis::Period, KpiAim::More, true},
    {Kpi::QualifiedReferrals, "qualified_referrals", QT_TRANSLATE_NOOP("Kpis", "Qualified referrals"),
     QT_TRANSLATE_NOOP("Kpis", "Referrals that were qualified or became a customer; a stage that was skipped counts as "
                               "passed on the same day"),
     QT_TRANSLATE_NOOP("Kpis", "day they qualified in the period"), KpiUnit::Count, KpiBasis::Period, KpiAim::More,
     true},
    {Kpi::Conversions, "conversions", QT_TRANSLATE_NOOP("Kpis", "New customers by referral"),
     QT_TRANSLATE_NOOP("Kpis", "Referrals whose friend became a customer and still is one"),
     QT_TRANSLATE_NOOP("Kpis", "day of the first purchase that counts"), KpiUnit::Count, KpiBasis::Period, KpiAim::More,
     true},
    {Kpi::ReversedConversions, "reversed_conversions", QT_TRANSLATE_NOOP("Kpis", "Customers lost to returns"),
     QT_TRANSLATE_NOOP("Kpis", "Referrals whose purchase counted and was taken back in full"),
     QT_TRANSLATE_NOOP("Kpis", "day of the purchase that was taken back"), KpiUnit::Count, KpiBasis::Period,
     KpiAim::Less, false},
    {Kpi::ConversionRateCohort, "conversion_rate_cohort", QT_TRANSLATE_NOOP("Kpis", "Conversion rate"),
     QT_TRANSLATE_NOOP("Kpis", "Became customers by now / received"),
     QT_TRANSLATE_NOOP("Kpis", "both by claim date in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More,
     true},
    {Kpi::ConversionRatePeriod, "conversion_rate_period", QT_TRANSLATE_NOOP("Kpis", "Conversion rate of the period"),
     QT_TRANSLATE_NOOP("Kpis", "New customers / referrals received; can be above 100 %"),
     QT_TRANSLATE_NOOP("Kpis", "customers by day of purchase, referrals by claim date"), KpiUnit::Rate,
     KpiBasis::Period, KpiAim::More, false},
    {Kpi::QualificationRate, "qualification_rate", QT_TRANSLATE_NOOP("Kpis", "Qualification rate"),
     QT_TRANSLATE_NOOP("Kpis", "Qualified by now / received"),
     QT_TRANSLATE_NOOP("Kpis", "both by claim date in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More,
     false},
    {Kpi::CloseRate, "close_rate", QT_TRANSLATE_NOOP("Kpis", "Close rate"),
     QT_TRANSLATE_NOOP("Kpis", "Became customers / qualified"),
     QT_TRANSLATE_NOOP("Kpis", "both by claim date in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More,
     false},
    {Kpi::TimeToConvert, "time_to_convert", QT_TRANSLATE_NOOP("Kpis", "Time to convert"),
     QT_TRANSLATE_NOOP(
         "Kpis",
         "Median days from the claim to the first purchase that counts, with quartiles; late claims count as 0 days"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the period, of those who converted"), KpiUnit::HalfDays, KpiBasis::Cohort,
     KpiAim::Less, false},
    {Kpi::ParticipationRate, "participation_rate", QT_TRANSLATE_NOOP("Kpis", "Participation"),
     QT_TRANSLATE_NOOP("Kpis", "People with a referral / people with a purchase"),
     QT_TRANSLATE_NOOP("Kpis", "claim date and purchase date in the period"), KpiUnit::Rate, KpiBasis::Period,
     KpiAim::More, true},
    {Kpi::ReferrerRate, "referrer_rate", QT_TRANSLATE_NOOP("Kpis", "Referrers among customers"),
     QT_TRANSLATE_NOOP("Kpis", "Active customers with a referral / active customers; active: bought in the 12 months"),
     QT_TRANSLATE_NOOP("Kpis", "the 12 months up to the end of the period"), KpiUnit::Rate, KpiBasis::Period,
     KpiAim::More, false},
    {Kpi::ActiveReferrers, "active_referrers", QT_TRANSLATE_NOOP("Kpis", "Active referrers"),
     QT_TRANSLATE_NOOP("Kpis", "Different people who are credited with a referral"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the period"), KpiUnit::Count, KpiBasis::Period, KpiAim::More, true},
    {Kpi::NewReferrers, "new_referrers", QT_TRANSLATE_NOOP("Kpis", "New referrers"),
     QT_TRANSLATE_NOOP("Kpis", "Active referrers whose first referral ever is in the period"),
     QT_TRANSLATE_NOOP("Kpis", "claim date"), KpiUnit::Count, KpiBasis::Period, KpiAim::More, true},
    {Kpi::ReturningReferrers, "returning_referrers", QT_TRANSLATE_NOOP("Kpis", "Returning referrers"),
     QT_TRANSLATE_NOOP("Kpis", "Active referrers who had brought somebody before"),
     QT_TRANSLATE_NOOP("Kpis", "claim date"), KpiUnit::Count, KpiBasis::Period, KpiAim::More, false},
    {Kpi::SuccessfulReferrerRate, "successful_referrer_rate", QT_TRANSLATE_NOOP("Kpis", "Successful referrers"),
     QT_TRANSLATE_NOOP("Kpis", "Referrers with a new customer / referrers with a referral"),
     QT_TRANSLATE_NOOP("Kpis", "both by claim date in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More,
     false},
    {Kpi::ReferralsPerReferrer, "referrals_per_referrer", QT_TRANSLATE_NOOP("Kpis", "Referrals per referrer"),
     QT_TRANSLATE_NOOP("Kpis", "Credited referrals / different referrers; the median beside it, as few bring many"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the period"), KpiUnit::Hundredths, KpiBasis::Period, KpiAim::More, false},
    {Kpi::ViralCoefficient, "viral_coefficient", QT_TRANSLATE_NOOP("Kpis", "Viral coefficient (k)"),
     QT_TRANSLATE_NOOP("Kpis", "Referrals for each active customer x conversion rate of these referrals"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the period; active: bought in the 12 months up to its end"),
     KpiUnit::Hundredths, KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::EmpiricalViralCoefficient, "viral_coefficient_observed",
     QT_TRANSLATE_NOOP("Kpis", "Viral coefficient, observed"),
     QT_TRANSLATE_NOOP("Kpis",
                       "New customers brought by those who were customers when the period began / these customers"),
     QT_TRANSLATE_NOOP("Kpis", "day of purchase in the period"), KpiUnit::Hundredths, KpiBasis::Period, KpiAim::More,
     false},
    {Kpi::CycleTime, "cycle_time", QT_TRANSLATE_NOOP("Kpis", "Cycle time"),
     QT_TRANSLATE_NOOP("Kpis", "Median days from becoming a customer to the first successful referral"),
     QT_TRANSLATE_NOOP("Kpis", "day on which that first friend became a customer, in the period"), KpiUnit::HalfDays,
     KpiBasis::Period, KpiAim::Less, false},
    {Kpi::ReferredRevenueGross, "referred_revenue_gross", QT_TRANSLATE_NOOP("Kpis", "Referred revenue before returns"),
     QT_TRANSLATE_NOOP("Kpis", "Net sales of friends who became customers, from the claim on, without an end"),
     QT_TRANSLATE_NOOP("Kpis", "sale date in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::More, false},
    {Kpi::ReferredRevenue, "referred_revenue", QT_TRANSLATE_NOOP("Kpis", "Referred revenue"),
     QT_TRANSLATE_NOOP("Kpis",
                       "Net sales less returns of friends who became customers, from the claim on, without an end"),
     QT_TRANSLATE_NOOP("Kpis", "sale or return date in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::More,
     true},
    {Kpi::ReferralShareOfRevenue, "referral_share_of_revenue",
     QT_TRANSLATE_NOOP("Kpis", "Share of revenue from referral"),
     QT_TRANSLATE_NOOP("Kpis", "Referred revenue / all revenue; needs all sales of the shop"),
     QT_TRANSLATE_NOOP("Kpis", "sale or return date in the period"), KpiUnit::Rate, KpiBasis::Period, KpiAim::More,
     false},
    {Kpi::ReferredOrderValue, "referred_order_value", QT_TRANSLATE_NOOP("Kpis", "Average referred order"),
     QT_TRANSLATE_NOOP("Kpis", "Referred revenue / orders of referred friends"),
     QT_TRANSLATE_NOOP("Kpis", "sale or return date in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::More,
     false},
    {Kpi::OtherOrderValue, "other_order_value", QT_TRANSLATE_NOOP("Kpis", "Average other order"),
     QT_TRANSLATE_NOOP("Kpis", "Revenue of everybody else / their orders"),
     QT_TRANSLATE_NOOP("Kpis", "sale or return date in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::Neither,
     false},
    {Kpi::FirstOrderReferred, "first_order_referred", QT_TRANSLATE_NOOP("Kpis", "First order of referred customers"),
     QT_TRANSLATE_NOOP("Kpis", "Mean of the first sale of each; before discounts that were given as a reward"),
     QT_TRANSLATE_NOOP("Kpis", "first sale in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::More, false},
    {Kpi::FirstOrderOthers, "first_order_others", QT_TRANSLATE_NOOP("Kpis", "First order of other customers"),
     QT_TRANSLATE_NOOP("Kpis", "Mean of the first sale of each"), QT_TRANSLATE_NOOP("Kpis", "first sale in the period"),
     KpiUnit::Money, KpiBasis::Period, KpiAim::Neither, false},
    {Kpi::RewardCostAccrued, "reward_cost_accrued", QT_TRANSLATE_NOOP("Kpis", "Reward cost, earned"),
     QT_TRANSLATE_NOOP("Kpis", "Rewards granted less what was taken back, at what they cost the shop"),
     QT_TRANSLATE_NOOP("Kpis", "day they were earned in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::Less,
     false},
    {Kpi::RewardCostPaid, "reward_cost_paid", QT_TRANSLATE_NOOP("Kpis", "Reward cost, paid"),
     QT_TRANSLATE_NOOP("Kpis", "What was handed over less what came back, at what it cost the shop"),
     QT_TRANSLATE_NOOP("Kpis", "day of payment in the period"), KpiUnit::Money, KpiBasis::Period, KpiAim::Neither,
     false},
    {Kpi::ProgramCost, "program_cost", QT_TRANSLATE_NOOP("Kpis", "Cost of the program"),
     QT_TRANSLATE_NOOP("Kpis", "Rewards of referrers and friends + other costs of the program"),
     QT_TRANSLATE_NOOP("Kpis", "rewards by day earned, costs by the days they are for"), KpiUnit::Money,
     KpiBasis::Period, KpiAim::Less, true},
    {Kpi::RewardCostRatio, "reward_cost_ratio", QT_TRANSLATE_NOOP("Kpis", "Reward cost / referred revenue"),
     QT_TRANSLATE_NOOP("Kpis", "Reward cost earned / referred revenue"),
     QT_TRANSLATE_NOOP("Kpis", "rewards by day earned, revenue by sale date"), KpiUnit::Rate, KpiBasis::Period,
     KpiAim::Less, false},
    {Kpi::ReferralCac, "referral_cac", QT_TRANSLATE_NOOP("Kpis", "Cost per new customer"),
     QT_TRANSLATE_NOOP("Kpis", "Cost of the program / new customers by referral"),
     QT_TRANSLATE_NOOP("Kpis", "costs and first purchases in the period"), KpiUnit::Money, KpiBasis::Period,
     KpiAim::Less, true},
    {Kpi::RoiRevenue, "roi_revenue", QT_TRANSLATE_NOOP("Kpis", "Return on cost, by revenue"),
     QT_TRANSLATE_NOOP("Kpis", "(Referred revenue - cost) / cost; the common formula, which flatters"),
     QT_TRANSLATE_NOOP(
         "Kpis", "referrals claimed in the period, their purchases and rewards within 12 months; other costs of it"),
     KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::RoiMargin, "roi_margin", QT_TRANSLATE_NOOP("Kpis", "Return on cost, by margin"),
     QT_TRANSLATE_NOOP("Kpis", "(Margin of referred revenue - cost) / cost"),
     QT_TRANSLATE_NOOP(
         "Kpis", "referrals claimed in the period, their purchases and rewards within 12 months; other costs of it"),
     KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::PaybackMonths, "payback_months", QT_TRANSLATE_NOOP("Kpis", "Payback"),
     QT_TRANSLATE_NOOP("Kpis", "Months until the margin of the referred customers has paid for the program"),
     QT_TRANSLATE_NOOP("Kpis", "referrals claimed in the period"), KpiUnit::Count, KpiBasis::Cohort, KpiAim::Less,
     false},
    {Kpi::BreakEvenReward, "break_even_reward", QT_TRANSLATE_NOOP("Kpis", "Break-even reward"),
     QT_TRANSLATE_NOOP("Kpis", "Margin of a referred customer within 12 months - other cost for each"),
     QT_TRANSLATE_NOOP("Kpis", "referrals claimed in the period"), KpiUnit::Money, KpiBasis::Cohort, KpiAim::More,
     false},
    {Kpi::OutstandingLiability, "outstanding_liability", QT_TRANSLATE_NOOP("Kpis", "Rewards owed"),
     QT_TRANSLATE_NOOP("Kpis", "Money pending and available + credit, points and pieces not used yet, at cost"),
     QT_TRANSLATE_NOOP("Kpis", "as of today"), KpiUnit::Money, KpiBasis::AsOf, KpiAim::Neither, false},
    {Kpi::RedemptionRate, "redemption_rate", QT_TRANSLATE_NOOP("Kpis", "Redemption"),
     QT_TRANSLATE_NOOP("Kpis", "Credit, points and pieces used / given less taken back, at cost"),
     QT_TRANSLATE_NOOP("Kpis", "day they were earned in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More,
     false},
    {Kpi::BreakageRate, "breakage_rate", QT_TRANSLATE_NOOP("Kpis", "Breakage"),
     QT_TRANSLATE_NOOP("Kpis", "1 - redemption"), QT_TRANSLATE_NOOP("Kpis", "day they were earned in the period"),
     KpiUnit::Rate, KpiBasis::Cohort, KpiAim::Neither, false},
    {Kpi::ApprovalTime, "approval_time", QT_TRANSLATE_NOOP("Kpis", "Time to approve"),
     QT_TRANSLATE_NOOP("Kpis", "Median days from the end of the hold to the approval"),
     QT_TRANSLATE_NOOP("Kpis", "day of approval in the period"), KpiUnit::HalfDays, KpiBasis::Period, KpiAim::Less,
     false},
    {Kpi::PayoutTime, "payout_time", QT_TRANSLATE_NOOP("Kpis", "Time to payout"),
     QT_TRANSLATE_NOOP("Kpis", "Median days from earning a reward to handing it over"),
     QT_TRANSLATE_NOOP("Kpis", "day it was handed over, in the period"), KpiUnit::HalfDays, KpiBasis::Period,
     KpiAim::Less, false},
    {Kpi::RejectionRate, "rejection_rate", QT_TRANSLATE_NOOP("Kpis", "Rewards declined"),
     QT_TRANSLATE_NOOP("Kpis", "Declined / approved or declined"),
     QT_TRANSLATE_NOOP("Kpis", "day of the decision in the period"), KpiUnit::Rate, KpiBasis::Period, KpiAim::Less,
     false},
    {Kpi::FlagRate, "flag_rate", QT_TRANSLATE_NOOP("Kpis", "Referrals worth a look"),
     QT_TRANSLATE_NOOP("Kpis", "Referrals with a signal that was not cleared / received"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::Less, false},
    {Kpi::ReversalRate, "reversal_rate", QT_TRANSLATE_NOOP("Kpis", "Rewards taken back"),
     QT_TRANSLATE_NOOP("Kpis", "Taken back / granted, at cost"),
     QT_TRANSLATE_NOOP("Kpis", "day they were earned in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::Less,
     false},
    {Kpi::RetentionReferred, "retention_referred", QT_TRANSLATE_NOOP("Kpis", "Referred customers who stay"),
     QT_TRANSLATE_NOOP("Kpis", "With a purchase in months 7 to 12 after the first / all of at least 12 months"),
     QT_TRANSLATE_NOOP("Kpis", "first purchase in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::RetentionOthers, "retention_others", QT_TRANSLATE_NOOP("Kpis", "Other customers who stay"),
     QT_TRANSLATE_NOOP("Kpis", "With a purchase in months 7 to 12 after the first / all of at least 12 months"),
     QT_TRANSLATE_NOOP("Kpis", "first purchase in the period"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::Neither,
     false},
    {Kpi::TopTenthShare, "top_tenth_share", QT_TRANSLATE_NOOP("Kpis", "Share of the best tenth"),
     QT_TRANSLATE_NOOP("Kpis", "New customers brought by the best tenth of referrers / all"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the 12 months up to the end of the period"), KpiUnit::Rate,
     KpiBasis::Cohort, KpiAim::Less, false},
    {Kpi::Gini, "gini", QT_TRANSLATE_NOOP("Kpis", "Concentration (Gini)"),
     QT_TRANSLATE_NOOP("Kpis", "0 % where all referrers bring as many, near 100 % where one brings all"),
     QT_TRANSLATE_NOOP("Kpis", "claim date in the 12 months up to the end of the period"), KpiUnit::Rate,
     KpiBasis::Cohort, KpiAim::Less, false},
    {Kpi::IncrementalCustomers, "incremental_customers", QT_TRANSLATE_NOOP("Kpis", "Additional customers, estimated"),
     QT_TRANSLATE_NOOP("Kpis", "New customers since the first referral - what the trend of the 12 months before would "
                               "have brought; an estimate, not a proof"),
     QT_TRANSLATE_NOOP("Kpis", "whole months of the period"), KpiUnit::Count, KpiBasis::Period, KpiAim::More, false},
    {Kpi::KnownSourceShare, "known_source_share", QT_TRANSLATE_NOOP("Kpis", "Customers of known source"),
     QT_TRANSLATE_NOOP("Kpis", "New customers by referral or by a channel / all new customers"),
     QT_TRANSLATE_NOOP("Kpis", "first purchase in the period"), KpiUnit::Rate, KpiBasis::Period, KpiAim::More, false},
    {Kpi::ActivationRate, "activation_rate", QT_TRANSLATE_NOOP("Kpis", "Activation"),
     QT_TRANSLATE_NOOP("Kpis", "Members with a first action / members added"),
     QT_TRANSLATE_NOOP("Kpis", "day of enrolment"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::AskRate, "ask_rate", QT_TRANSLATE_NOOP("Kpis", "Customers asked"),
     QT_TRANSLATE_NOOP("Kpis", "People asked for a referral / active customers"),
     QT_TRANSLATE_NOOP("Kpis", "day of asking"), KpiUnit::Rate, KpiBasis::Period, KpiAim::More, false},
    {Kpi::AskToReferralRate, "ask_to_referral_rate", QT_TRANSLATE_NOOP("Kpis", "Asked who referred"),
     QT_TRANSLATE_NOOP("Kpis", "Asks followed by a referral within 60 days / asks"),
     QT_TRANSLATE_NOOP("Kpis", "day of asking"), KpiUnit::Rate, KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::ShareRate, "share_rate", QT_TRANSLATE_NOOP("Kpis", "Share rate"),
     QT_TRANSLATE_NOOP("Kpis", "People who shared / people asked"), QT_TRANSLATE_NOOP("Kpis", "day of asking"),
     KpiUnit::Rate, KpiBasis::Period, KpiAim::More, false},
    {Kpi::PurchaseRatePerShare, "purchase_rate_per_share", QT_TRANSLATE_NOOP("Kpis", "Customers per share"),
     QT_TRANSLATE_NOOP("Kpis", "New customers / shares"), QT_TRANSLATE_NOOP("Kpis", "day of sharing"), KpiUnit::Rate,
     KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::NetPromoterScore, "net_promoter_score", QT_TRANSLATE_NOOP("Kpis", "Net promoter score"),
     QT_TRANSLATE_NOOP("Kpis", "100 x (promoters - detractors) / answers"),
     QT_TRANSLATE_NOOP("Kpis", "day of the answer"), KpiUnit::Hundredths, KpiBasis::Period, KpiAim::More, false},
    {Kpi::ResponseRate, "response_rate", QT_TRANSLATE_NOOP("Kpis", "Response rate"),
     QT_TRANSLATE_NOOP("Kpis", "Answered / asked"), QT_TRANSLATE_NOOP("Kpis", "survey"), KpiUnit::Rate,
     KpiBasis::Cohort, KpiAim::More, false},
    {Kpi::EmployeeNetPromoterScore, "employee_net_promoter_score",
     QT_TRANSLATE_NOOP("Kpis", "Employee net promoter score"),
     QT_TRANSLATE_NOOP("Kpis", "100 x (promoters - detractors) / answers of the staff"),
     QT_TRANSLATE_NOOP("Kpis", "day of the answer"), KpiUnit::Hundredths, KpiBasis::Period, KpiAim::More, false},
    {Kpi::PromoterActivationGap, "promoter_activation_gap", QT_TRANSLATE_NOOP("Kpis", "Promoters who never referred"),
     QT_TRANSLATE_NOOP("Kpis", "Promoters without a referral in 12 months / promoters"),
     QT_TRANSLATE_NOOP("Kpis", "day of the answer"), KpiUnit::Rate, KpiBasis::Period, KpiAim::Less, false},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Kpis", text);
}

} // namespace

const std::vector<Kpi>& allKpis()
{
    static const std::vector<Kpi> all = [] {
        std::vector<Kpi> kpis;
        for (const KpiRow& row : kDictionary)
            kpis.push_back(row.kpi);
        return kpis;
    }();
    return all;
}

KpiDefinition kpiDefinition(Kpi kpi)
{
    const KpiRow& row = kDictionary[size_t(kpi)];
    return {kpi,       kpiKey(kpi), translated(row.title), translated(row.formula), translated(row.dates), row.unit,
            row.basis, row.aim,     row.canHaveTarget};
}

QString kpiKey(Kpi kpi)
{
    return QString::fromLatin1(kDictionary[size_t(kpi)].key);
}

std::optional<Kpi> kpiFromKey(const QString& key)
{
    const auto row = std::find_if(std::begin(kDictionary), std::end(kDictionary),
                                  [&](const KpiRow& each) { return key == QLatin1String(each.key); });
    return row == std::end(kDictionary) ? std::nullopt : std::optional<Kpi>(row->kpi);
}

} // namespace vouchwell
