#include "core/rules/course.h"

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

QDate earliestClaimDate(const std::vector<ClaimFact>& claims)
{
    QDate earliest;
    for (const ClaimFact& claim : claims) {
        if (!earliest.isValid() || claim.claimedOn < earliest)
            earliest = claim.claimedOn;
    }
    return earliest;
}

/// Why nobody can be credited: the reason of the claim that came closest to counting.
Reason refusalOf(const std::vector<ClaimOutcome>& claims)
{
    Reason reason = Reason::None;
    for (const ClaimOutcome& claim : claims) {
        if (claim.status == ClaimStatus::Rejected && (reason == Reason::None || reason == Reason::SelfReferral))
            reason = claim.reason;
    }
    return reason;
}

/// The sales that count if somebody is credited for them, in their order.
std::vector<const SaleFact*> countingSales(const ReferralFacts& facts, const Eligibility& eligibility)
{
    std::vector<const SaleFact*> sales;
    for (const SaleFact& sale : facts.sales) {
        if (!isFullyReturned(sale) && keptMinor(sale) >= eligibility.minimumSaleMinor)
            sales.push_back(&sale);
    }
    std::sort(sales.begin(), sales.end(), [](const SaleFact* a, const SaleFact* b) {
        return std::tie(a->on, a->documentKey, a->id) < std::tie(b->on, b->documentKey, b->id);
    });
    return sales;
}

void addPurchases(const ReferralFacts& facts, const Eligibility& eligibility, const Attribution& attribution,
                  ReferralCourse& course)
{
    for (const SaleFact* sale : countingSales(facts, eligibility)) {
        if (course.purchases.empty()) {
            std::vector<CreditedClaim> credited = attribution.forPurchase(sale->on);
            if (credited.empty())
                continue;
            course.credited = std::move(credited);
        }
        course.purchases.push_back({sale->id, sale->on, sale->documentKey, sale->netMinor, keptMinor(*sale)});
    }
}

/// Of the credited claims the one that reaches furthest.
QDate lastDayOf(const Attribution& attribution, const std::vector<CreditedClaim>& credited)
{
    QDate last;
    for (const CreditedClaim& claim : credited)
        last = last.isValid() ? std::max(last, attribution.lastDay(claim.index)) : attribution.lastDay(claim.index);
    return last;
}

} // namespace

qint64 keptMinor(const SaleFact& sale)
{
    return std::max<qint64>(0, sale.netMinor - sale.returnedMinor);
}

bool isFullyReturned(const SaleFact& sale)
{
    return sale.hasReturn && sale.returnedMinor >= sale.netMinor;
}

const SaleFact* saleBefore(const ReferralFacts& facts, const Eligibility& eligibility, QDate referred)
{
    using Treatment = Eligibility::ExistingCustomer;
    if (eligibility.existingCustomer == Treatment::Allowed)
        return nullptr;
    const SaleFact* first = nullptr;
    for (const SaleFact& sale : facts.sales) {
        const bool isRecent =
            eligibility.existingCustomer == Treatment::Invalid || sale.on.addDays(eligibility.lapsedDays) >= referred;
        if (sale.on < referred && isRecent && (!first || sale.on < first->on))
            first = &sale;
    }
    return first;
}

std::optional<TransactionId> ReferralCourse::convertingSale() const
{
    return isConverted() ? std::optional(purchases.front().sale) : std::nullopt;
}

ReferralCourse courseOf(const ReferralFacts& facts, const Eligibility& eligibility, QDate today)
{
    const Attribution attribution(facts, eligibility);
    ReferralCourse course;
    course.stage = facts.shopStage;
    course.referredOn = earliestClaimDate(facts.claims);
    course.qualifiedOn = facts.qualifiedOn;
    course.credited = attribution.meanwhile();
    course.claims = attribution.outcomes(course.credited);
    if (attribution.creditable().empty()) {
        course.stage = Stage::Invalid;
        course.reason = refusalOf(course.claims);
        return course;
    }
    const size_t first = course.credited.empty() ? attribution.creditable().front() : course.credited.front().index;
    course.referredOn = facts.claims[first].claimedOn;
    if (facts.shopStage == Stage::Invalid) {
        course.reason = Reason::DecidedByShop;
        return course;
    }
    if (saleBefore(facts, eligibility, attribution.firstDay(attribution.creditable().front()))) {
        course.stage = Stage::Invalid;
        course.reason = Reason::ExistingCustomer;
        return course;
    }
    if (course.credited.empty()) // several claims wait for the shop
        return course;
    addPurchases(facts, eligibility, attribution, course);
    course.claims = attribution.outcomes(course.credited);
    course.referredOn = facts.claims[course.credited.front().index].claimedOn;
    course.expiresAfter = lastDayOf(attribution, course.credited);
    if (course.isConverted()) {
        course.stage = Stage::Converted;
        if (!course.qualifiedOn.isValid() || course.qualifiedOn > course.convertedOn())
            course.qualifiedOn = course.convertedOn();
    } else if (facts.shopStage != Stage::Lost && today > course.expiresAfter) {
        course.stage = Stage::Expired;
    }
    return course;
}

ReferralCourse courseBeside(const ReferralFacts& facts, const Eligibility& eligibility, QDate today)
{
    ReferralFacts withoutSales = facts;
    withoutSales.sales.clear();
    ReferralCourse course = courseOf(withoutSales, eligibility, today);
    course.stage = Stage::Invalid;
    course.reason = Reason::OtherCampaign;
    course.expiresAfter = {};
    return course;
}

bool standsInTheWay(const ReferralCourse& earlier, QDate day)
{
    return isOpen(earlier.stage) || (earlier.stage == Stage::Converted && earlier.convertedOn() >= day);
}

} // namespace vouchwell
