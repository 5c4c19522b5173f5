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

qint64 metricOf(const LeaderRow& row, LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return row.conversions;
    case LeaderMetric::Referrals: return row.referrals;
    case LeaderMetric::Revenue: return row.revenueMinor;
    }
    Q_UNREACHABLE();
}

/// What everybody brought in the period, one row per bringer of the snapshot.
std::vector<LeaderRow> tally(const Snapshot& snapshot, const Period& period)
{
    const auto from = qint32(period.from.toJulianDay());
    const auto to = qint32(period.to.toJulianDay());
    std::vector<LeaderRow> rows(snapshot.bringers.size());
    for (size_t slot = 0; slot < rows.size(); ++slot)
        rows[slot].person = snapshot.bringers[slot];
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const auto rowOf = [&](size_t referral) -> LeaderRow& {
        return rows[size_t(snapshot.people.bringerSlot[size_t(referrals.referrer[referral])])];
    };
    const Slice claimed = referralsClaimed(snapshot, from, to);
    for (size_t i = claimed.begin; i < claimed.end; ++i) {
        if (referrals.stage[i] != Stage::Invalid && referrals.referrer[i] >= 0)
            ++rowOf(i).referrals;
    }
    const Slice converted = conversionsBetween(snapshot, from, to);
    for (size_t i = converted.begin; i < converted.end; ++i) {
        const auto referral = size_t(snapshot.conversionsByDay[i]);
        if (referrals.referrer[referral] < 0)
            continue;
        LeaderRow& row = rowOf(referral);
        ++row.conversions;
        row.lastConversion = referrals.convertedOn[referral]; // they come by day
    }
    const Snapshot::Sales& sales = snapshot.sales;
    const Slice sold = daysBetween(sales.on, from, to);
    for (size_t i = sold.begin; i < sold.end; ++i) {
        const auto referral = size_t(sales.referral[i]);
        if (referrals.referrer[referral] >= 0)
            rowOf(referral).revenueMinor += sales.signedNetMinor[i];
    }
    return rows;
}

bool isAhead(const Snapshot& snapshot, LeaderMetric metric, const LeaderRow& a, const LeaderRow& b)
{
    const qint64 valueA = metricOf(a, metric);
    const qint64 valueB = metricOf(b, metric);
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

} // namespace

std::vector<LeaderRow> leaderboard(const Snapshot& snapshot, const Period& period, LeaderMetric metric, size_t top,
                                   size_t* total)
{
    std::vector<LeaderRow> rows = tally(snapshot, period);
    rows.erase(
        std::remove_if(rows.begin(), rows.end(), [&](const LeaderRow& row) { return metricOf(row, metric) <= 0; }),
        rows.end());
    if (total)
        *total = rows.size();
    const size_t shown = top == 0 ? rows.size() : std::min(top, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + qptrdiff(shown), rows.end(),
                      [&](const LeaderRow& a, const LeaderRow& b) { return isAhead(snapshot, metric, a, b); });
    rows.resize(shown);
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isTie = i > 0 && metricOf(rows[i], metric) == metricOf(rows[i - 1], metric);
        rows[i].rank = isTie ? rows[i - 1].rank : qint64(i) + 1;
    }
    return rows;
}

std::vector<qint64> leaderRanks(const Snapshot& snapshot, const Period& period, LeaderMetric metric,
                                const std::vector<qint32>& people)
{
    const std::vector<LeaderRow> rows = tally(snapshot, period);
    std::vector<qint64> values;
    for (const LeaderRow& row : rows) {
        if (metricOf(row, metric) > 0)
            values.push_back(metricOf(row, metric));
    }
    std::sort(values.begin(), values.end(), std::greater<>());
    std::vector<qint64> ranks;
    ranks.reserve(people.size());
    for (const qint32 person : people) {
        const qint32 slot = snapshot.people.bringerSlot[size_t(person)];
        const qint64 value = slot < 0 ? 0 : metricOf(rows[size_t(slot)], metric);
        const auto ahead = std::lower_bound(values.begin(), values.end(), value, std::greater<>());
        ranks.push_back(value > 0 ? ahead - values.begin() + 1 : 0);
    }
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
