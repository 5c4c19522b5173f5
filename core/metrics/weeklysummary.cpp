#include "core/metrics/weeklysummary.h"

#include "core/metrics/periodtext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class WeeklyTexts
{
    Q_DECLARE_TR_FUNCTIONS(WeeklySummary)
};

constexpr int kWeekDays = 7;
constexpr int kRateWeeks = 12;

/// Writes the sentences of one week.
class WeekWriter
{
public:
    WeekWriter(const Numbers& numbers, const Period& week, const QLocale& locale)
        : m_numbers(numbers), m_week(week), m_before(previousPeriod(week)), m_locale(locale)
    {
    }

    QStringList write(const std::vector<KpiTarget>& targets, const std::vector<NamedBudget>& budgets)
    {
        addReferrals();
        addConversions();
        addRate();
        addMoney();
        addStuck();
        for (const GoalProgress& goal : goalsOf(m_numbers, targets, m_week.to))
            m_sentences << goalSentence(goal, m_numbers.snapshot().currency, m_locale);
        for (const NamedBudget& budget : budgets)
            m_sentences << budgetSentence(budget, m_numbers.snapshot().currency, m_locale);
        return m_sentences;
    }

private:
    qint64 valueOf(Kpi kpi, const Period& period) const { return m_numbers.kpi(kpi, period).value.value_or(0); }
    QString money(qint64 minor) const { return formatMoney({minor, m_numbers.snapshot().currency}, m_locale); }
    /// "2 more than the week before"
    QString compared(qint64 now, qint64 before) const
    {
        if (now == before)
            return WeeklyTexts::tr("as many as the week before");
        return now > before ? WeeklyTexts::tr("%Ln more than the week before", nullptr, int(now - before))
                            : WeeklyTexts::tr("%Ln fewer than the week before", nullptr, int(before - now));
    }

    void addReferrals()
    {
        const qint64 now = valueOf(Kpi::ReferralsReceived, m_week);
        const qint64 before = valueOf(Kpi::ReferralsReceived, m_before);
        if (now == 0 && before == 0)
            m_sentences << WeeklyTexts::tr("Nobody was referred this week, nor the week before.");
        else
            //: %1: "2 more than the week before"
            m_sentences
                << WeeklyTexts::tr("%Ln referral(s) came in, %1.", nullptr, int(now)).arg(compared(now, before));
        if (const qint64 fresh = valueOf(Kpi::NewReferrers, m_week); fresh > 0)
            m_sentences << WeeklyTexts::tr("%Ln person(s) referred somebody for the first time.", nullptr, int(fresh));
    }
    void addConversions()
    {
        const qint64 now = valueOf(Kpi::Conversions, m_week);
        const qint64 before = valueOf(Kpi::Conversions, m_before);
        if (now > 0 || before > 0)
            m_sentences
                << WeeklyTexts::tr("%Ln friend(s) became customers, %1.", nullptr, int(now)).arg(compared(now, before));
    }
    void addRate()
    {
        const Period weeks{m_week.to.addDays(1 - kRateWeeks * kWeekDays), m_week.to};
        const KpiValue rate = m_numbers.kpi(Kpi::ConversionRateCohort, weeks);
        if (!rate.value)
            return;
        const QString text = kpiText(rate, m_numbers.snapshot().currency, m_locale);
        m_sentences
            << (rate.isImmature
                    ? WeeklyTexts::tr("Of those referred in the last 12 weeks, %1 became customers so far; %Ln "
                                      "are still open.",
                                      nullptr, int(rate.open))
                          .arg(text)
                    : WeeklyTexts::tr("Of those referred in the last 12 weeks, %1 became customers.").arg(text));
    }
    void addMoney()
    {
        const qint64 revenue = valueOf(Kpi::ReferredRevenue, m_week);
        const qint64 cost = valueOf(Kpi::ProgramCost, m_week);
        if (revenue != 0 || cost != 0)
            m_sentences << WeeklyTexts::tr("Referred customers spent %1; the program cost %2.")
                               .arg(money(revenue), money(cost));
        if (const qint64 free = m_numbers.facts().availableMinor; free > 0)
            m_sentences << WeeklyTexts::tr("%1 of rewards can be paid now.").arg(money(free));
    }
    void addStuck()
    {
        if (const auto stuck = int(m_numbers.stuck().size()); stuck > 0)
            m_sentences << WeeklyTexts::tr("%Ln referral(s) wait longer than three quarters of the others did.",
                                           nullptr, stuck);
    }

    const Numbers& m_numbers;
    Period m_week;
    Period m_before;
    QLocale m_locale;
    QStringList m_sentences;
};

} // namespace

Period lastWholeWeek(QDate day)
{
    const QDate sunday = day.addDays(-(day.dayOfWeek() % kWeekDays));
    return {sunday.addDays(1 - kWeekDays), sunday};
}

WeeklySummary weeklySummary(const Numbers& numbers, const Period& week, const std::vector<KpiTarget>& targets,
                            const std::vector<NamedBudget>& budgets, const QLocale& locale)
{
    return {week, periodInWords(week, locale), WeekWriter(numbers, week, locale).write(targets, budgets)};
}

} // namespace vouchwell
