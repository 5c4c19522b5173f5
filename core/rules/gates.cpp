#include "core/rules/gates.h"

#include "core/rules/course.h"

#include <algorithm>

namespace vouchwell {

namespace {

using Verdict = Gate::Verdict;

/// The gates of one claim. Each member looks at one.
class GateKeeper
{
public:
    GateKeeper(const ReferralFacts& facts, const Eligibility& eligibility, size_t claim, QDate today)
        : m_facts(facts),
          m_rules(eligibility),
          m_attribution(facts, eligibility),
          m_index(claim),
          m_claim(facts.claims[claim]),
          m_today(today),
          m_purchase(purchase())
    {
    }

    std::vector<Gate> all() const
    {
        return {newFriend(),  notSelf(),   household(),        campaignDates(),
                claimValid(), lateClaim(), purchaseInWindow(), minimumSale()};
    }

private:
    static Verdict passIf(bool isPassed) { return isPassed ? Verdict::Pass : Verdict::Fail; }
    bool isCreditedByShop() const { return m_claim.decision == ClaimDecision::Credit; }
    QDate firstDay() const { return m_attribution.firstDay(m_index); }

    /// The first purchase that was kept and that the claim may be about; nullptr where there is none.
    const SaleFact* purchase() const
    {
        const SaleFact* first = nullptr;
        for (const SaleFact& sale : m_facts.sales) {
            if (sale.on >= firstDay() && !isFullyReturned(sale) && (!first || sale.on < first->on))
                first = &sale;
        }
        return first;
    }

    /// A friend is new for all claims or for none: what counts is the first one that may be credited.
    size_t reference() const
    {
        return m_attribution.creditable().empty() ? m_index : m_attribution.creditable().front();
    }

    Gate newFriend() const
    {
        Gate gate{Gate::Kind::NewFriend};
        if (m_rules.existingCustomer == Eligibility::ExistingCustomer::Allowed)
            return gate;
        const SaleFact* earlier = saleBefore(m_facts, m_rules, m_attribution.firstDay(reference()));
        gate.verdict = passIf(!earlier);
        gate.limit = m_facts.claims[reference()].claimedOn;
        if (earlier) {
            gate.day = earlier->on;
            gate.number = earlier->on.daysTo(gate.limit);
        }
        gate.wanted = m_rules.existingCustomer == Eligibility::ExistingCustomer::LapsedIsNew ? m_rules.lapsedDays : 0;
        return gate;
    }

    Gate notSelf() const { return {Gate::Kind::NotSelf, passIf(!m_claim.isSelf)}; }

    Gate household() const
    {
        Gate gate{Gate::Kind::Household};
        if (m_claim.isSelf || m_rules.household == Eligibility::Household::Allow)
            return gate;
        if (!m_claim.isSameHousehold) {
            gate.verdict = Verdict::Pass;
        } else if (m_rules.household == Eligibility::Household::Flag) {
            gate.verdict = Verdict::Pass;
            gate.isFlagged = true;
        } else if (isCreditedByShop()) {
            gate.isOverruled = true;
        } else {
            gate.verdict = Verdict::Fail;
        }
        return gate;
    }

    Gate campaignDates() const
    {
        const CampaignDates& campaign = m_facts.campaign;
        Gate gate{Gate::Kind::CampaignDates};
        gate.day = m_claim.claimedOn;
        gate.start = campaign.startOn;
        gate.limit = campaign.endOn;
        if (!campaign.startOn.isValid() && !campaign.endOn.isValid())
            return gate;
        const bool isIn = (!campaign.startOn.isValid() || m_claim.claimedOn >= campaign.startOn) &&
                          (!campaign.endOn.isValid() || m_claim.claimedOn <= campaign.endOn);
        gate.isOverruled = !isIn && isCreditedByShop();
        gate.verdict = gate.isOverruled ? Verdict::NotApplicable : passIf(isIn);
        return gate;
    }

    /// A purchase up to the limit passes; without any the question is open until the limit.
    Gate boughtBy(Gate::Kind kind, QDate limit) const
    {
        Gate gate{kind};
        gate.limit = limit;
        if (m_purchase) {
            gate.day = m_purchase->on;
            gate.number = m_claim.claimedOn.daysTo(m_purchase->on);
            gate.verdict = passIf(m_purchase->on <= limit);
        } else if (m_today > limit) {
            gate.verdict = Verdict::Fail;
        }
        return gate;
    }

    Gate claimValid() const
    {
        if (m_rules.claimValidDays == 0)
            return {Gate::Kind::ClaimValid};
        Gate gate = boughtBy(Gate::Kind::ClaimValid, m_claim.claimedOn.addDays(m_rules.claimValidDays));
        gate.wanted = m_rules.claimValidDays;
        return gate;
    }

    Gate purchaseInWindow() const
    {
        const CampaignDates& campaign = m_facts.campaign;
        QDate limit = m_claim.claimedOn.addDays(m_rules.conversionWindowDays);
        if (campaign.endOn.isValid())
            limit = std::min(limit, campaign.endOn.addDays(campaign.graceDays));
        Gate gate = boughtBy(Gate::Kind::PurchaseInWindow, limit);
        gate.wanted = m_rules.conversionWindowDays;
        return gate;
    }

    /// Whether a friend may have bought before anybody said who brought them.
    Gate lateClaim() const
    {
        Gate gate{Gate::Kind::LateClaim};
        gate.wanted = m_rules.lateClaimDays;
        gate.limit = firstDay();
        if (m_rules.lateClaimDays == 0)
            return gate;
        const SaleFact* before = saleBefore(m_facts, m_rules, m_claim.claimedOn);
        if (!before)
            return gate;
        gate.day = before->on;
        gate.number = before->on.daysTo(m_claim.claimedOn);
        if (before->on >= firstDay())
            gate.verdict = Verdict::Pass;
        else if (before->on < m_attribution.firstDay(reference())) // else an earlier claim is about it
            gate.verdict = Verdict::Fail;
        return gate;
    }

    Gate minimumSale() const
    {
        Gate gate{Gate::Kind::MinimumSale};
        gate.wanted = m_rules.minimumSaleMinor;
        if (m_rules.minimumSaleMinor <= 0)
            return gate;
        for (const SaleFact& sale : m_facts.sales) {
            const bool isIn = sale.on >= firstDay() && sale.on <= m_attribution.lastDay(m_index);
            if (!isIn || isFullyReturned(sale) || (gate.day.isValid() && keptMinor(sale) <= gate.number))
                continue;
            gate.day = sale.on;
            gate.number = keptMinor(sale);
        }
        if (gate.day.isValid())
            gate.verdict = passIf(gate.number >= gate.wanted);
        return gate;
    }

    const ReferralFacts& m_facts;
    const Eligibility& m_rules;
    Attribution m_attribution;
    size_t m_index;
    const ClaimFact& m_claim;
    QDate m_today;
    const SaleFact* m_purchase;
};

} // namespace

std::vector<Gate> gatesOf(const ReferralFacts& facts, const Eligibility& eligibility, size_t claim, QDate today)
{
    return GateKeeper(facts, eligibility, claim, today).all();
}

} // namespace vouchwell
