#include "core/actions/sumcheck.h"

#include "core/storage/monthrevenue.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class SumCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

int monthKey(QDate day)
{
    return day.year() * 100 + day.month();
}

} // namespace

void SumCheck::count(const ReferralCase& c, const ReferralCourse& course)
{
    if (course.stage == Stage::Invalid || c.claims.empty())
        return;
    ++m_months[monthKey(course.referredOn)].received;
    if (course.stage == Stage::Converted)
        ++m_months[monthKey(course.convertedOn())].conversions;
}

void SumCheck::compare(Database& database, const Numbers& numbers, std::vector<BrokenRule>& broken)
{
    for (const auto& [month, revenue] : revenueByMonth(database))
        m_months[month].revenueMinor = revenue;
    for (const auto& [month, cost] : rewardCostByMonth(database))
        m_months[month].rewardCostMinor = cost;
    for (const Period& month : periodsWithin(wholeHistory(numbers.snapshot()), Grain::Month))
        m_months.try_emplace(monthKey(month.from));
    for (const auto& [key, facts] : m_months) {
        const QDate first(key / 100, key % 100, 1);
        const Period period{first, first.addMonths(1).addDays(-1)};
        const HeadKpis head = headKpis(numbers.snapshot(), period);
        const auto check = [&, month = key](const char* name, qint64 shown, qint64 expected, const QString& sentence,
                                            ValueKind kind) {
            if (shown != expected)
                broken.push_back({QLatin1String(name), QStringLiteral("month"), month, sentence, QString::number(shown),
                                  QString::number(expected), kind});
        };
        const auto checkBoth = [&](const char* name, Kpi kpi, qint64 headValue, qint64 expected,
                                   const QString& sentence, ValueKind kind) {
            check(name, *numbers.kpi(kpi, period).value, expected, sentence, kind);
            check(name, headValue, expected, sentence, kind);
        };
        checkBoth("month_received", Kpi::ReferralsReceived, head.referralsReceived, facts.received,
                  SumCheckTexts::tr("The number of referrals of the month is not what the referrals say."),
                  ValueKind::Text);
        checkBoth("month_conversions", Kpi::Conversions, head.conversions, facts.conversions,
                  SumCheckTexts::tr("The number of new customers of the month is not what the purchases say."),
                  ValueKind::Text);
        checkBoth("month_revenue", Kpi::ReferredRevenue, head.referredRevenueMinor, facts.revenueMinor,
                  SumCheckTexts::tr("The referred revenue of the month is not what the sales say."),
                  ValueKind::MoneyMinor);
        checkBoth("month_reward_cost", Kpi::RewardCostAccrued, head.rewardCostMinor, facts.rewardCostMinor,
                  SumCheckTexts::tr("The reward cost of the month is not what the ledger says."),
                  ValueKind::MoneyMinor);
    }
}

} // namespace vouchwell
