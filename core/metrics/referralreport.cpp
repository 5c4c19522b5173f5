#include "core/metrics/referralreport.h"

#include "core/metrics/periodtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QVariant dateCell(qint32 day)
{
    return day > 0 ? QVariant(QDate::fromJulianDay(day)) : QVariant();
}

QVariant nameCell(const Snapshot& snapshot, qint32 person)
{
    return person >= 0 ? QVariant(snapshot.people.name.at(size_t(person))) : QVariant();
}

QString halfDays(qint64 halves, const QLocale& locale)
{
    return locale.toString(double(halves) / 2, 'f', halves % 2 == 0 ? 0 : 1);
}

std::vector<ReportTable::Fact> keyFigures(const Snapshot& snapshot, const Period& period, const QLocale& locale)
{
    const Kpis kpis = computeKpis(snapshot, period);
    const std::optional<qint64> cost = costPerNewCustomer(kpis);
    const QVariant median =
        kpis.medianHalfDaysToConvert ? QVariant(halfDays(*kpis.medianHalfDaysToConvert, locale)) : QVariant();
    return {{ReportTexts::tr("Referrals received"), kpis.referralsReceived, Kind::Count},
            {ReportTexts::tr("of these became customers"), kpis.cohortConverted, Kind::Count},
            {ReportTexts::tr("Became customers in the period"), kpis.conversions, Kind::Count},
            {ReportTexts::tr("Referred revenue"), kpis.referredRevenueMinor, Kind::MoneyMinor},
            {ReportTexts::tr("Reward cost"), kpis.rewardCostMinor, Kind::MoneyMinor},
            {ReportTexts::tr("Rewards per new customer"), cost ? QVariant(*cost) : QVariant(), Kind::MoneyMinor},
            {ReportTexts::tr("Median days to convert"), median, Kind::Text},
            {ReportTexts::tr("Active referrers"), kpis.activeReferrers, Kind::Count}};
}

QString stageCell(const Snapshot::Referrals& referrals, size_t i)
{
    return stageTitle(referrals.stage[i]);
}

/// For everybody with a pending reward: the day on which the next one becomes available.
std::map<qint32, qint32> nextDueDays(const Snapshot::Rewards& rewards)
{
    std::map<qint32, qint32> due;
    for (size_t i = 0; i < rewards.id.size(); ++i) {
        const bool isMoney = rewards.form[i] == RewardForm::Cash && rewards.amountMinor[i] != 0;
        if (rewards.state[i] != RewardState::Pending || !isMoney)
            continue;
        const auto [it, isNew] = due.emplace(rewards.recipient[i], rewards.availableOn[i]);
        if (!isNew)
            it->second = std::min(it->second, rewards.availableOn[i]);
    }
    return due;
}

} // namespace

ReportTable referralReport(const Snapshot& snapshot, const Period& period, const QLocale& locale)
{
    ReportTable table;
    table.title = ReportTexts::tr("Referral report");
    table.subtitle = periodInWords(period, locale);
    table.shopName = snapshot.shopName;
    table.currency = snapshot.currency;
    table.facts = keyFigures(snapshot, period, locale);
    table.columns = {{QStringLiteral("referred_on"), ReportTexts::tr("Date"), Kind::Date, false},
                     {QStringLiteral("friend"), ReportTexts::tr("New customer"), Kind::Text, false},
                     {QStringLiteral("referrer"), ReportTexts::tr("Referred by"), Kind::Text, false},
                     {QStringLiteral("channel"), ReportTexts::tr("Channel"), Kind::Text, false},
                     {QStringLiteral("stage"), ReportTexts::tr("Stage"), Kind::Text, false},
                     {QStringLiteral("converted_on"), ReportTexts::tr("First purchase"), Kind::Date, false},
                     {QStringLiteral("revenue"), ReportTexts::tr("Revenue"), Kind::MoneyMinor, true},
                     {QStringLiteral("reward"), ReportTexts::tr("Reward"), Kind::MoneyMinor, true}};
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const Slice claimed =
        referralsClaimed(snapshot, qint32(period.from.toJulianDay()), qint32(period.to.toJulianDay()));
    for (size_t i = claimed.end; i-- > claimed.begin;) { // the snapshot has the newest first
        table.rows.push_back({dateCell(referrals.referredOn[i]), nameCell(snapshot, referrals.friendIndex[i]),
                              nameCell(snapshot, referrals.referrer[i]), referrals.channel.at(i),
                              stageCell(referrals, i), dateCell(referrals.convertedOn[i]), referrals.revenueMinor[i],
                              referrals.rewardMinor[i]});
    }
    return table;
}

ReportTable monthlyReferrals(const Snapshot& snapshot, int months, const QLocale& locale)
{
    ReportTable table;
    table.title = ReportTexts::tr("Referrals and new customers, by month");
    table.shopName = snapshot.shopName;
    table.currency = snapshot.currency;
    table.columns = {{QStringLiteral("month"), ReportTexts::tr("Month"), Kind::Text, false},
                     {QStringLiteral("received"), ReportTexts::tr("Referrals received"), Kind::Count, true},
                     {QStringLiteral("converted"), ReportTexts::tr("Became customers"), Kind::Count, true}};
    const QDate thisMonth(snapshot.today.year(), snapshot.today.month(), 1);
    for (int back = months - 1; back >= 0; --back) {
        const QDate first = thisMonth.addMonths(-back);
        const HeadKpis kpis = headKpis(snapshot, {first, first.addMonths(1).addDays(-1)});
        const QString name = locale.standaloneMonthName(first.month(), QLocale::ShortFormat);
        table.rows.push_back({name + u' ' + QString::number(first.year()), kpis.referralsReceived, kpis.conversions});
    }
    return table;
}

std::vector<qint32> peopleOwed(const Snapshot& snapshot)
{
    const Snapshot::People& people = snapshot.people;
    std::vector<qint32> owed;
    for (size_t i = 0; i < people.id.size(); ++i) {
        if (people.pendingMinor[i] != 0 || people.availableMinor[i] != 0)
            owed.push_back(qint32(i));
    }
    std::stable_sort(owed.begin(), owed.end(), [&](qint32 a, qint32 b) {
        const auto owedTo = [&](qint32 i) { return people.pendingMinor[size_t(i)] + people.availableMinor[size_t(i)]; };
        return std::pair(people.availableMinor[size_t(a)], owedTo(a)) >
               std::pair(people.availableMinor[size_t(b)], owedTo(b));
    });
    return owed;
}

std::vector<qint32> peopleWithReward(const Snapshot& snapshot, RewardState state)
{
    std::set<qint32> people; // the snapshot has people by name
    for (size_t i = 0; i < snapshot.rewards.id.size(); ++i) {
        if (snapshot.rewards.state[i] == state && snapshot.rewards.recipient[i] >= 0 &&
            snapshot.rewards.amountMinor[i] != 0)
            people.insert(snapshot.rewards.recipient[i]);
    }
    return {people.begin(), people.end()};
}

ReportTable payoutList(const Snapshot& snapshot, const QLocale& locale)
{
    return payoutList(snapshot, locale, peopleOwed(snapshot));
}

ReportTable payoutList(const Snapshot& snapshot, const QLocale& locale, const std::vector<qint32>& people)
{
    ReportTable table;
    table.title = ReportTexts::tr("Rewards owed");
    table.subtitle = ReportTexts::tr("as of %1").arg(formatDate(snapshot.today, locale));
    table.shopName = snapshot.shopName;
    table.currency = snapshot.currency;
    table.columns = {{QStringLiteral("name"), ReportTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("pending"), ReportTexts::tr("Pending"), Kind::MoneyMinor, true},
                     {QStringLiteral("available"), ReportTexts::tr("Available"), Kind::MoneyMinor, true},
                     {QStringLiteral("owed"), ReportTexts::tr("Owed"), Kind::MoneyMinor, true},
                     {QStringLiteral("next_due"), ReportTexts::tr("Next becomes available"), Kind::Date, false}};
    const std::map<qint32, qint32> due = nextDueDays(snapshot.rewards);
    for (const qint32 person : people) {
        const qint64 pending = snapshot.people.pendingMinor[size_t(person)];
        const qint64 available = snapshot.people.availableMinor[size_t(person)];
        const auto it = due.find(person);
        table.rows.push_back({nameCell(snapshot, person), pending, available, pending + available,
                              dateCell(it == due.end() ? 0 : it->second)});
    }
    return table;
}

} // namespace vouchwell
