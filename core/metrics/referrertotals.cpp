#include "core/metrics/referrertotals.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr int kMonthsPerQuarter = 3;

/// The first day of the window that today is in, as a Julian day number.
qint32 firstDayOf(const Window& window, QDate today)
{
    switch (window.kind) {
    case Window::Kind::Lifetime: break;
    case Window::Kind::Month: return qint32(QDate(today.year(), today.month(), 1).toJulianDay());
    case Window::Kind::Quarter: {
        const int month = (today.month() - 1) / kMonthsPerQuarter * kMonthsPerQuarter + 1;
        return qint32(QDate(today.year(), month, 1).toJulianDay());
    }
    case Window::Kind::Year: return qint32(QDate(today.year(), 1, 1).toJulianDay());
    case Window::Kind::Rolling: return qint32(today.addDays(1 - window.days).toJulianDay());
    }
    return 1; // a day of 0 is none
}

bool isQualified(Stage stage)
{
    return stage == Stage::Qualified || stage == Stage::Converted;
}

/// Adds up what counts, by referrer.
class TotalsCount
{
public:
    TotalsCount(const Snapshot& snapshot, CampaignId campaign, qint32 firstDay)
        : m_snapshot(snapshot), m_firstDay(firstDay), m_totals(snapshot.bringers.size())
    {
        const std::vector<qint64>& ids = snapshot.campaigns.id;
        m_campaign = qint32(std::find(ids.begin(), ids.end(), campaign.value) - ids.begin());
    }

    void countReferrals(Measure measure)
    {
        const Snapshot::Referrals& referrals = m_snapshot.referrals;
        const bool isBought = measure == Measure::Converted || measure == Measure::Settled;
        for (size_t i = 0; i < referrals.id.size(); ++i) {
            if (measure == Measure::Qualified && !isQualified(referrals.stage[i]))
                continue;
            add(i, isBought ? referrals.convertedOn[i] : referrals.referredOn[i], 1);
        }
    }

    void countSales()
    {
        const Snapshot::Sales& sales = m_snapshot.sales;
        for (size_t i = 0; i < sales.on.size(); ++i)
            add(size_t(sales.referral[i]), sales.on[i], sales.signedNetMinor[i]);
    }

    std::vector<qint64> totals() { return std::move(m_totals); }

private:
    void add(size_t referral, qint32 day, qint64 amount)
    {
        const qint32 bringer = m_snapshot.referrals.bringer[referral];
        if (bringer >= 0 && day >= m_firstDay && m_snapshot.referrals.campaign[referral] == m_campaign)
            m_totals[size_t(bringer)] += amount;
    }

    const Snapshot& m_snapshot;
    qint32 m_firstDay;
    qint32 m_campaign = 0;
    std::vector<qint64> m_totals;
};

} // namespace

std::vector<qint64> totalsOfBringers(const Snapshot& snapshot, CampaignId campaign, Measure measure,
                                     const Window& window)
{
    TotalsCount count(snapshot, campaign, firstDayOf(window, snapshot.today));
    if (measure == Measure::Value)
        count.countSales();
    else
        count.countReferrals(measure);
    return count.totals();
}

std::vector<qint64> referrerTotals(const Snapshot& snapshot, CampaignId campaign, Measure measure, const Window& window)
{
    std::vector<qint64> totals = totalsOfBringers(snapshot, campaign, measure, window);
    std::erase_if(totals, [](qint64 total) { return total <= 0; });
    std::sort(totals.begin(), totals.end());
    return totals;
}

} // namespace vouchwell
