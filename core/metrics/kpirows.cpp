#include "core/metrics/kpirows.h"

#include "core/domain/rewardcycle.h"
#include "core/metrics/numberspeople.h"
#include "core/metrics/periodtext.h"
#include "core/rules/exactamount.h"

#include <QCoreApplication>

#include <set>

namespace vouchwell {

namespace {

class KpiRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(KpiRows)
};

using Kind = ReportTable::Kind;

/// Collects the rows of one figure.
class RowList
{
public:
    RowList(const NumbersWork& work, Kpi kpi, const Period& period, const QLocale& locale)
        : m_work(work), m_kpi(kpi), m_period(period)
    {
        m_rows.table.title = kpiDefinition(kpi).title;
        m_rows.table.subtitle = periodInWords(period, locale);
        m_rows.table.shopName = work.snapshot().shopName;
        m_rows.table.currency = work.snapshot().currency;
    }

    KpiRows make()
    {
        switch (m_kpi) {
        case Kpi::Conversions:
        case Kpi::ConversionRatePeriod:
        case Kpi::EmpiricalViralCoefficient:
        case Kpi::CycleTime:
        case Kpi::ReferralCac: addConverted(); break;
        case Kpi::TopTenthShare:
        case Kpi::Gini: addClaimed(NumbersWork::yearUpTo(m_period)); break;
        case Kpi::ReversedConversions: addReversed(); break;
        case Kpi::QualifiedReferrals: addQualified(); break;
        case Kpi::ParticipationRate: addPeople(m_work.buyersOf(m_period)); break;
        case Kpi::ReferrerRate: addPeople(m_work.buyersOf(NumbersWork::yearUpTo(m_period))); break;
        case Kpi::ActiveReferrers:
        case Kpi::NewReferrers:
        case Kpi::ReturningReferrers:
        case Kpi::SuccessfulReferrerRate:
        case Kpi::ReferralsPerReferrer: addReferrers(); break;
        case Kpi::ReferredRevenueGross:
        case Kpi::ReferredRevenue:
        case Kpi::ReferredOrderValue: addReferredSales(); break;
        case Kpi::ReferralShareOfRevenue:
        case Kpi::OtherOrderValue: addPurchases(); break;
        case Kpi::FirstOrderReferred:
        case Kpi::RetentionReferred: addFirstSales(true); break;
        case Kpi::FirstOrderOthers:
        case Kpi::RetentionOthers: addFirstSales(false); break;
        case Kpi::RewardCostAccrued:
        case Kpi::ProgramCost:
        case Kpi::RewardCostRatio:
        case Kpi::ReversalRate:
        case Kpi::RedemptionRate:
        case Kpi::BreakageRate: addRewards(); break;
        case Kpi::RejectionRate:
        case Kpi::ApprovalTime: addDecided(); break;
        case Kpi::RewardCostPaid:
        case Kpi::PayoutTime: addIssued(); break;
        case Kpi::OutstandingLiability: addOwed(); break;
        case Kpi::KnownSourceShare:
        case Kpi::IncrementalCustomers: addNewCustomers(); break;
        case Kpi::ActivationRate:
        case Kpi::AskRate:
        case Kpi::AskToReferralRate:
        case Kpi::ShareRate:
        case Kpi::PurchaseRatePerShare:
        case Kpi::NetPromoterScore:
        case Kpi::ResponseRate:
        case Kpi::EmployeeNetPromoterScore:
        case Kpi::PromoterActivationGap: break; // nothing of these is recorded
        default: addClaimed(m_period); break;
        }
        return std::move(m_rows);
    }

private:
    const Snapshot& snapshot() const { return m_work.snapshot(); }
    static QVariant dayCell(qint32 day) { return day > 0 ? QVariant(QDate::fromJulianDay(day)) : QVariant(); }
    QVariant nameCell(qint32 person) const
    {
        return person >= 0 ? QVariant(snapshot().people.name.at(size_t(person))) : QVariant();
    }
    PersonId personAt(qint32 person) const
    {
        return person >= 0 ? PersonId{snapshot().people.id[size_t(person)]} : PersonId{};
    }
    void add(std::vector<QVariant> cells, qint32 person, qint32 referral = -1)
    {
        m_rows.table.rows.push_back(std::move(cells));
        m_rows.people.push_back(personAt(person));
        m_rows.referrals.push_back(referral >= 0 ? ReferralId{snapshot().referrals.id[size_t(referral)]}
                                                 : ReferralId{});
    }

    void startReferrals()
    {
        m_rows.table.columns = {{QStringLiteral("referred_on"), KpiRowTexts::tr("Date"), Kind::Date, false},
                                {QStringLiteral("friend"), KpiRowTexts::tr("Friend"), Kind::Text, false},
                                {QStringLiteral("referrer"), KpiRowTexts::tr("Referred by"), Kind::Text, false},
                                {QStringLiteral("stage"), KpiRowTexts::tr("Stage"), Kind::Text, false},
                                {QStringLiteral("converted_on"), KpiRowTexts::tr("First purchase"), Kind::Date, false},
                                {QStringLiteral("revenue"), KpiRowTexts::tr("Revenue"), Kind::MoneyMinor, true}};
    }
    void addReferral(size_t i)
    {
        const Snapshot::Referrals& referrals = snapshot().referrals;
        add({dayCell(referrals.referredOn[i]), nameCell(referrals.friendIndex[i]), nameCell(referrals.referrer[i]),
             stageTitle(referrals.stage[i]), dayCell(referrals.convertedOn[i]), referrals.revenueMinor[i]},
            referrals.friendIndex[i], qint32(i));
    }
    /// Which of the claimed referrals a figure counts in its whole.
    bool isCounted(size_t i) const
    {
        const bool isConverted = snapshot().referrals.stage[i] == Stage::Converted;
        switch (m_kpi) {
        case Kpi::TimeToConvert: return isConverted;
        case Kpi::TopTenthShare:
        case Kpi::Gini: return isConverted && m_work.creditedReferrer(i) >= 0;
        case Kpi::CloseRate: return isConverted || m_work.facts().referrals.qualifiedOn[i] > 0;
        default: return true;
        }
    }
    void addClaimed(const Period& period)
    {
        startReferrals();
        m_work.forEachClaimed(period, [&](size_t i) {
            if (isCounted(i))
                addReferral(i);
        });
    }
    /// Of the friends who became customers, those that a figure counts.
    bool isCountedCustomer(size_t i)
    {
        const qint32 referrer = m_work.creditedReferrer(i);
        const qint32 from = referrer >= 0 ? m_work.facts().customerFrom(size_t(referrer)) : 0;
        switch (m_kpi) {
        case Kpi::EmpiricalViralCoefficient: return from > 0 && from < DaySpan(m_period).from;
        case Kpi::CycleTime:
            // Of two on the same day one is enough.
            return from > 0 && m_work.firstSuccessOn(size_t(referrer)) == snapshot().referrals.convertedOn[i] &&
                   m_listed.insert(referrer).second;
        default: return true;
        }
    }
    void addConverted()
    {
        startReferrals();
        m_work.forEachConverted(m_period, [&](size_t i) {
            if (isCountedCustomer(i))
                addReferral(i);
        });
    }
    void addReversed()
    {
        startReferrals();
        const DaySpan span(m_period);
        const std::vector<qint32>& reversed = m_work.facts().referrals.reversedOn;
        for (size_t i = 0; i < reversed.size(); ++i) {
            if (span.has(reversed[i]) && m_work.isValid(i) && m_work.hasReferral(i))
                addReferral(i);
        }
    }
    void addQualified()
    {
        startReferrals();
        const DaySpan span(m_period);
        for (size_t i = 0; i < snapshot().referrals.id.size(); ++i) {
            if (span.has(m_work.qualifiedOn(i)))
                addReferral(i);
        }
    }

    void addPeople(const std::vector<qint32>& people)
    {
        m_rows.table.columns = {
            {QStringLiteral("name"), KpiRowTexts::tr("Name"), Kind::Text, false},
            {QStringLiteral("since"), KpiRowTexts::tr("Customer since"), Kind::Date, false},
            {QStringLiteral("first_referral"), KpiRowTexts::tr("First referral"), Kind::Date, false},
            {QStringLiteral("referrals"), KpiRowTexts::tr("Referrals, in all"), Kind::Count, true},
            {QStringLiteral("conversions"), KpiRowTexts::tr("Customers, in all"), Kind::Count, true}};
        for (const qint32 person : people) {
            const auto i = size_t(person);
            add({nameCell(person), dayCell(m_work.facts().customerFrom(i)), dayCell(m_work.firstReferralOn(i)),
                 qint64(snapshot().people.referrals[i]), qint64(snapshot().people.conversions[i])},
                person);
        }
    }
    void addReferrers()
    {
        std::vector<qint32> people = m_work.referrersOf(m_period);
        const qint32 from = DaySpan(m_period).from;
        std::erase_if(people, [&](qint32 person) {
            const bool isNew = m_work.firstReferralOn(size_t(person)) >= from;
            return (m_kpi == Kpi::NewReferrers && !isNew) || (m_kpi == Kpi::ReturningReferrers && isNew);
        });
        addPeople(people);
    }

    void startSales()
    {
        m_rows.table.columns = {{QStringLiteral("date"), KpiRowTexts::tr("Date"), Kind::Date, false},
                                {QStringLiteral("customer"), KpiRowTexts::tr("Customer"), Kind::Text, false},
                                {QStringLiteral("net"), KpiRowTexts::tr("Amount"), Kind::MoneyMinor, true}};
    }
    void addReferredSales()
    {
        startSales();
        const Snapshot::Sales& sales = snapshot().sales;
        const DaySpan span(m_period);
        const Slice slice = daysBetween(sales.on, span.from, span.to);
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const qint32 referral = sales.referral[i];
            const bool isReturn = sales.signedNetMinor[i] < 0;
            if (!m_work.hasReferral(size_t(referral)) || (isReturn && m_kpi == Kpi::ReferredRevenueGross))
                continue;
            const qint32 customer = snapshot().referrals.friendIndex[size_t(referral)];
            add({dayCell(sales.on[i]), nameCell(customer), sales.signedNetMinor[i]}, customer, referral);
        }
    }
    void addPurchases()
    {
        startSales();
        const MetricFacts::Purchases& purchases = m_work.facts().purchases;
        m_work.forEachPurchase(m_period, [&](size_t i) {
            add({dayCell(purchases.on[i]), nameCell(purchases.person[i]), purchases.netMinor[i]}, purchases.person[i]);
        });
    }
    void addFirstSales(bool isReferred)
    {
        startSales();
        const MetricFacts& facts = m_work.facts();
        const bool isOfAge = m_kpi == Kpi::RetentionReferred || m_kpi == Kpi::RetentionOthers;
        m_work.forEachFirstSale(m_period, [&](size_t person) {
            if (m_work.isReferredCustomer(person) != isReferred || (isOfAge && !isRetentionKnown(m_work, person)))
                return;
            auto first = size_t(facts.purchasesOf[person]);
            while (facts.purchases.isReturn[first])
                ++first;
            add({dayCell(facts.purchases.on[first]), nameCell(qint32(person)), facts.purchases.netMinor[first]},
                qint32(person));
        });
    }

    void startRewards()
    {
        m_rows.table.columns = {
            {QStringLiteral("date"), KpiRowTexts::tr("Date"), Kind::Date, false},
            {QStringLiteral("recipient"), KpiRowTexts::tr("Recipient"), Kind::Text, false},
            {QStringLiteral("state"), KpiRowTexts::tr("State"), Kind::Text, false},
            {QStringLiteral("granted"), KpiRowTexts::tr("Granted, at cost"), Kind::MoneyMinor, true},
            {QStringLiteral("cost"), KpiRowTexts::tr("Cost"), Kind::MoneyMinor, true}};
    }
    void addReward(size_t reward, qint32 on, qint64 cost)
    {
        const Snapshot::Rewards& rewards = snapshot().rewards;
        add({dayCell(on), nameCell(rewards.recipient[reward]), rewardStateTitle(rewards.state[reward]),
             m_work.facts().rewards.grantedMinor[reward], cost},
            rewards.recipient[reward], rewards.referral[reward]);
    }
    void addRewards()
    {
        startRewards();
        const bool isHeldOnly = m_kpi == Kpi::RedemptionRate || m_kpi == Kpi::BreakageRate;
        m_work.forEachReward(m_period, [&](size_t i) {
            if (!isHeldOnly || snapshot().rewards.form[i] != RewardForm::Cash)
                addReward(i, snapshot().rewards.earnedOn[i], m_work.facts().rewards.costMinor[i]);
        });
    }
    void addDecided()
    {
        startRewards();
        const MetricFacts::Rewards& more = m_work.facts().rewards;
        const DaySpan span(m_period);
        for (size_t i = 0; i < snapshot().rewards.id.size(); ++i) {
            const qint32 on =
                m_kpi == Kpi::ApprovalTime ? more.approvedOn[i] : std::max(more.approvedOn[i], more.declinedOn[i]);
            if (span.has(on) && m_work.hasReward(i))
                addReward(i, on, more.costMinor[i]);
        }
    }
    void addIssued()
    {
        startRewards();
        const MetricFacts::Issued& issued = m_work.facts().issued;
        const DaySpan span(m_period);
        const Slice slice = daysBetween(issued.on, span.from, span.to);
        for (size_t i = slice.begin; i < slice.end; ++i) {
            const auto reward = size_t(issued.reward[i]);
            // Of how long it took, the first time counts.
            const bool isCounted = m_kpi != Kpi::PayoutTime || (m_work.facts().rewards.paidOn[reward] == issued.on[i] &&
                                                                m_listed.insert(issued.reward[i]).second);
            if (m_work.hasReward(reward) && isCounted)
                addReward(size_t(issued.reward[i]), issued.on[i], issued.costMinor[i]);
        }
    }
    void addOwed()
    {
        m_rows.table.columns = {
            {QStringLiteral("name"), KpiRowTexts::tr("Name"), Kind::Text, false},
            {QStringLiteral("pending"), KpiRowTexts::tr("Pending"), Kind::MoneyMinor, true},
            {QStringLiteral("available"), KpiRowTexts::tr("Available"), Kind::MoneyMinor, true},
            {QStringLiteral("held"), KpiRowTexts::tr("Credit, points, pieces, at cost"), Kind::MoneyMinor, true}};
        const std::vector<qint64> held = heldCosts();
        for (size_t i = 0; i < snapshot().people.id.size(); ++i) {
            const qint64 pending = snapshot().people.pendingMinor[i];
            const qint64 available = snapshot().people.availableMinor[i];
            if (pending != 0 || available != 0 || held[i] != 0)
                add({nameCell(qint32(i)), pending, available, held[i]}, qint32(i));
        }
    }
    /// By person: credit, points and pieces that were not used yet.
    std::vector<qint64> heldCosts() const
    {
        const Snapshot::Rewards& rewards = snapshot().rewards;
        std::vector<qint64> costs(snapshot().people.id.size(), 0);
        for (size_t i = 0; i < rewards.id.size(); ++i) {
            if (rewards.form[i] == RewardForm::Cash || rewards.recipient[i] < 0)
                continue;
            Reward reward;
            reward.state = rewards.state[i];
            reward.amountMinor = rewards.amountMinor[i];
            reward.carriedMinor = rewards.carriedMinor[i];
            reward.redeemedMinor = rewards.usedMinor[i];
            const qint64 left = expectedBalance(reward, Account::Pending) + expectedBalance(reward, Account::Available);
            costs[size_t(rewards.recipient[i])] += costOfPart(rewards.costMinor[i], rewards.amountMinor[i], left);
        }
        return costs;
    }
    void addNewCustomers()
    {
        m_rows.table.columns = {{QStringLiteral("since"), KpiRowTexts::tr("Customer since"), Kind::Date, false},
                                {QStringLiteral("name"), KpiRowTexts::tr("Name"), Kind::Text, false},
                                {QStringLiteral("referrer"), KpiRowTexts::tr("Referred by"), Kind::Text, false}};
        const DaySpan span(m_period);
        for (size_t i = 0; i < snapshot().people.id.size(); ++i) {
            const qint32 from = m_work.facts().customerFrom(i);
            if (span.has(from) && m_work.hasPerson(i))
                add({dayCell(from), nameCell(qint32(i)), nameCell(snapshot().people.referredBy[i])}, qint32(i));
        }
    }

    const NumbersWork& m_work;
    Kpi m_kpi;
    Period m_period;
    KpiRows m_rows;
    std::set<qint32> m_listed; ///< what is counted once
};

} // namespace

KpiRows kpiRows(const NumbersWork& work, Kpi kpi, const Period& period, const QLocale& locale)
{
    return RowList(work, kpi, period, locale).make();
}

} // namespace vouchwell
