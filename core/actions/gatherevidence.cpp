#include "core/actions/gatherevidence.h"

#include "core/actions/programfacts.h"
#include "core/storage/book.h"
#include "core/storage/evidencereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace vouchwell {

namespace {

class EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesEvidence)
};

/// The days of each referrer while they are read.
class CountedDays
{
public:
    void add(const std::vector<qint64>& referrers, QDate on, qint64 amount = 1)
    {
        if (!on.isValid())
            return;
        for (const qint64 referrer : referrers)
            m_days[referrer].push_back({on, amount});
    }

    RulesEvidence::Referrers take()
    {
        std::vector<std::pair<qint64, qint64>> order; // the total and whose it is
        for (auto& [referrer, days] : m_days) {
            std::sort(days.begin(), days.end(), [](const CountedDay& a, const CountedDay& b) { return a.on < b.on; });
            const qint64 total = std::accumulate(days.begin(), days.end(), qint64(0),
                                                 [](qint64 sum, const CountedDay& d) { return sum + d.amount; });
            order.emplace_back(-total, referrer);
        }
        std::sort(order.begin(), order.end());
        RulesEvidence::Referrers referrers;
        referrers.reserve(order.size());
        for (const auto& [total, referrer] : order)
            referrers.push_back(std::move(m_days[referrer]));
        m_days.clear();
        return referrers;
    }

private:
    std::unordered_map<qint64, std::vector<CountedDay>> m_days;
};

class Gathering
{
public:
    Gathering(Book& book, CampaignId campaign) : m_book(book), m_campaign(campaign)
    {
        m_evidence.today = book.today();
        m_evidence.currency = book.shop().currency;
        m_evidence.marginBp = book.shop().marginBp;
        m_evidence.campaign = int(campaign.value);
        if (const std::optional<CampaignRecord> record = CampaignStore(book.database()).find(campaign))
            m_evidence.dates = record->dates;
    }

    Result<RulesEvidence> run(const std::stop_token& stop)
    {
        EvaluationStore store(m_book.database());
        const VersionRules rules = store.rulesByVersion();
        store.touch(m_campaign);
        store.forEachBlock([&](std::vector<ReferralCase>& block) {
            if (stop.stop_requested())
                return;
            const std::vector<ReferralCourse> courses = coursesOf(block, rules, m_evidence.today);
            for (size_t i = 0; i < block.size(); ++i) {
                if (block[i].campaignId == m_campaign)
                    add(block[i].facts, courses[i]);
            }
        });
        store.forgetTouched();
        if (stop.stop_requested())
            return Failure{Failure::Kind::Cancelled, EvidenceTexts::tr("Looking at the history was stopped.")};
        m_evidence.used = store.outsideUse();
        m_evidence.returnDays = daysToReturn(m_book.database());
        std::sort(m_evidence.salesMinor.begin(), m_evidence.salesMinor.end());
        m_evidence.received = m_received.take();
        m_evidence.qualified = m_qualified.take();
        m_evidence.converted = m_converted.take();
        m_evidence.value = m_value.take();
        return std::move(m_evidence);
    }

private:
    void add(const ReferralFacts& facts, const ReferralCourse& course)
    {
        if (course.stage == Stage::Invalid || course.credited.empty())
            return;
        if (!m_evidence.firstOn.isValid() || course.referredOn < m_evidence.firstOn)
            m_evidence.firstOn = course.referredOn;
        std::vector<qint64> referrers;
        for (const CreditedClaim& credited : course.credited)
            referrers.push_back(facts.claims[credited.index].referrer.value);
        m_received.add(referrers, course.referredOn);
        m_qualified.add(referrers, course.qualifiedOn);
        m_converted.add(referrers, course.convertedOn());
        for (const Purchase& purchase : course.purchases) {
            m_value.add(referrers, purchase.on, purchase.keptMinor);
            m_evidence.salesMinor.push_back(purchase.netMinor);
        }
        if (course.isConverted())
            addRevenue(facts, course);
    }

    void addRevenue(const ReferralFacts& facts, const ReferralCourse& course)
    {
        const Purchase& first = course.purchases.front();
        const QDate yearEnd = first.on.addMonths(12);
        FriendRevenue year{1, 0, 0};
        for (const SaleFact& sale : facts.sales) {
            if (sale.on < first.on || sale.on >= yearEnd)
                continue;
            year.keptMinor += keptMinor(sale);
            year.returnedMinor += sale.netMinor - keptMinor(sale);
        }
        if (yearEnd <= m_evidence.today)
            sum(m_evidence.firstYears, year);
        sum(m_evidence.firstPurchases, {1, first.keptMinor, first.netMinor - first.keptMinor});
    }

    static void sum(FriendRevenue& total, const FriendRevenue& one)
    {
        total.friends += one.friends;
        total.keptMinor += one.keptMinor;
        total.returnedMinor += one.returnedMinor;
    }

    Book& m_book;
    CampaignId m_campaign;
    RulesEvidence m_evidence;
    CountedDays m_received;
    CountedDays m_qualified;
    CountedDays m_converted;
    CountedDays m_value;
};

} // namespace

Result<RulesEvidence> gatherEvidence(Book& book, CampaignId campaign, const std::stop_token& stop)
{
    try {
        return Gathering(book, campaign.isValid() ? campaign : book.starterCampaign()).run(stop);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
