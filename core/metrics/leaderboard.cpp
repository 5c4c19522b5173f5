#include "core/metrics/leaderboard.h"

#include "core/metrics/periodtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace vouchwell {

namespace {

class LeaderboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(Leaderboard)
};

/// What one of the snapshot's bringers brought in a period.
struct Tally
{
    qint32 referrals = 0;
    qint32 conversions = 0;
    qint32 lastConversion = 0;
    qint64 revenueMinor = 0;
};

qint64 metricOf(const Tally& tally, LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return tally.conversions;
    case LeaderMetric::Referrals: return tally.referrals;
    case LeaderMetric::Revenue: return tally.revenueMinor;
    }
    Q_UNREACHABLE();
}

/// Runs along the columns of a period; one entry for each of the snapshot's bringers.
class Tallies
{
public:
    Tallies(const Snapshot& snapshot, const Period& period)
        : m_snapshot(snapshot),
          m_from(qint32(period.from.toJulianDay())),
          m_to(qint32(period.to.toJulianDay())),
          m_tallies(snapshot.bringers.size())
    {
    }

    void add(LeaderMetric metric)
    {
        switch (metric) {
        case LeaderMetric::Conversions: return addConversions();
        case LeaderMetric::Referrals: return addReferrals();
        case LeaderMetric::Revenue: return addRevenue();
        }
    }
    void addReferrals()
    {
        addTo(referralsClaimed(m_snapshot, m_from, m_to), m_snapshot.referrals.bringer,
              [](Tally& tally, size_t) { ++tally.referrals; });
    }
    void addConversions()
    {
        const Snapshot::Conversions& conversions = m_snapshot.conversions;
        addTo(daysBetween(conversions.on, m_from, m_to), conversions.bringer, [&](Tally& tally, size_t i) {
            ++tally.conversions;
            tally.lastConversion = conversions.on[i]; // they come by day
        });
    }
    void addRevenue()
    {
        const Snapshot::Sales& sales = m_snapshot.sales;
        addTo(daysBetween(sales.on, m_from, m_to), sales.bringer,
              [&](Tally& tally, size_t i) { tally.revenueMinor += sales.signedNetMinor[i]; });
    }

    const std::vector<Tally>& all() const { return m_tallies; }

private:
    template<typename Add>
    void addTo(const Slice& slice, const std::vector<qint32>& bringers, Add add)
    {
        for (size_t i = slice.begin; i < slice.end; ++i) {
            if (bringers[i] >= 0)
                add(m_tallies[size_t(bringers[i])], i);
        }
    }

    const Snapshot& m_snapshot;
    qint32 m_from;
    qint32 m_to;
    std::vector<Tally> m_tallies;
};

bool isAhead(const Snapshot& snapshot, LeaderMetric metric, const LeaderRow& a, const LeaderRow& b)
{
    const qint64 valueA = leaderValue(a, metric);
    const qint64 valueB = leaderValue(b, metric);
    if (valueA != valueB)
        return valueA > valueB;
    constexpr qint32 kNever = std::numeric_limits<qint32>::max();
    const qint32 lastA = a.lastConversion > 0 ? a.lastConversion : kNever;
    const qint32 lastB = b.lastConversion > 0 ? b.lastConversion : kNever;
    if (lastA != lastB)
        return lastA < lastB;
    const QByteArrayView emailA = snapshot.people.email.utf8(size_t(a.person));
    const QByteArrayView emailB = snapshot.people.email.utf8(size_t(b.person));
    if (emailA != emailB)
        return emailA < emailB;
    return a.person < b.person; // people are in the order of their names
}

/// The rows of those who have at least the `top`th largest value: few, unless very many are equal.
std::vector<LeaderRow> contenders(const Snapshot& snapshot, const std::vector<Tally>& tallies, LeaderMetric metric,
                                  size_t top, size_t* total)
{
    std::vector<qint64> values;
    for (const Tally& tally : tallies) {
        if (metricOf(tally, metric) > 0)
            values.push_back(metricOf(tally, metric));
    }
    if (total)
        *total = values.size();
    qint64 least = 1;
    if (top > 0 && top < values.size()) {
        const auto last = values.begin() + qptrdiff(top) - 1;
        std::nth_element(values.begin(), last, values.end(), std::greater<>());
        least = *last;
    }
    std::vector<LeaderRow> rows;
    for (size_t slot = 0; slot < tallies.size(); ++slot) {
        const Tally& tally = tallies[slot];
        if (metricOf(tally, metric) >= least)
            rows.push_back({snapshot.bringers[slot], 0, tally.referrals, tally.conversions, tally.revenueMinor,
                            tally.lastConversion});
    }
    return rows;
}

} // namespace

qint64 leaderValue(const LeaderRow& row, LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return row.conversions;
    case LeaderMetric::Referrals: return row.referrals;
    case LeaderMetric::Revenue: return row.revenueMinor;
    }
    Q_UNREACHABLE();
}

std::vector<LeaderRow> leaderboard(const Snapshot& snapshot, const Period& period, LeaderMetric metric, size_t top,
                                   size_t* total)
{
    Tallies tallies(snapshot, period);
    tallies.addReferrals();
    tallies.addConversions();
    tallies.addRevenue();
    std::vector<LeaderRow> rows = contenders(snapshot, tallies.all(), metric, top, total);
    const size_t shown = top == 0 ? rows.size() : std::min(top, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + qptrdiff(shown), rows.end(),
                      [&](const LeaderRow& a, const LeaderRow& b) { return isAhead(snapshot, metric, a, b); });
    rows.resize(shown);
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isTie = i > 0 && leaderValue(rows[i], metric) == leaderValue(rows[i - 1], metric);
        rows[i].rank = isTie ? rows[i - 1].rank : qint64(i) + 1;
    }
    return rows;
}

std::vector<qint64> leaderRanks(const Snapshot& snapshot, const Period& period, LeaderMetric metric,
                                const std::vector<qint32>& people)
{
    Tallies tallies(snapshot, period);
    tallies.add(metric);
    std::vector<qint64> values;
    values.reserve(people.size());
    for (const qint32 person : people) {
        const qint32 slot = snapshot.people.bringerSlot[size_t(person)];
        values.push_back(slot < 0 ? 0 : metricOf(tallies.all()[size_t(slot)], metric));
    }
    std::vector<qint64> steps = values;
    std::sort(steps.begin(), steps.end());
    const auto stepOf = [&](qint64 value) {
        return size_t(std::lower_bound(steps.begin(), steps.end(), value) - steps.begin());
    };
    // Sorting the few asked for and counting the rest is much less than sorting everybody.
    std::vector<qint64> ahead(steps.size() + 1, 0);
    for (const Tally& tally : tallies.all())
        ++ahead[stepOf(metricOf(tally, metric))];
    for (size_t step = steps.size(); step-- > 0;)
        ahead[step] += ahead[step + 1];
    std::vector<qint64> ranks;
    ranks.reserve(people.size());
    for (const qint64 value : values)
        ranks.push_back(value > 0 ? ahead[stepOf(value) + 1] + 1 : 0);
    return ranks;
}

ReportTable leaderboardTable(const Snapshot& snapshot, const Period& period, LeaderMetric metric, const QLocale& locale,
                             size_t top)
{
    ReportTable table;
    table.title = LeaderboardTexts::tr("Leaderboard");
    table.subtitle = LeaderboardTexts::tr("%1, by %2").arg(periodInWords(period, locale), leaderMetricTitle(metric));
    table.shopName = snapshot.shopName;
    table.currency = snapshot.currency;
    using Kind = ReportTable::Kind;
    table.columns = {{QStringLiteral("rank"), LeaderboardTexts::tr("Rank"), Kind::Count, false},
                     {QStringLiteral("name"), LeaderboardTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("referrals"), LeaderboardTexts::tr("Referred"), Kind::Count, true},
                     {QStringLiteral("conversions"), LeaderboardTexts::tr("Customers"), Kind::Count, true},
                     {QStringLiteral("revenue"), LeaderboardTexts::tr("Revenue"), Kind::MoneyMinor, true}};
    for (const LeaderRow& row : leaderboard(snapshot, period, metric, top)) {
        table.rows.push_back(
            {row.rank, snapshot.people.name.at(size_t(row.person)), row.referrals, row.conversions, row.revenueMinor});
    }
    return table;
}

QString leaderMetricTitle(LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return LeaderboardTexts::tr("new customers");
    case LeaderMetric::Referrals: return LeaderboardTexts::tr("referrals");
    case LeaderMetric::Revenue: return LeaderboardTexts::tr("revenue");
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
