#include "core/metrics/numbertables.h"

#include "core/metrics/periodtext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class NumberTableTexts
{
    Q_DECLARE_TR_FUNCTIONS(NumberTables)
};

using Kind = ReportTable::Kind;

ReportTable startTable(const Numbers& numbers, const QString& title, const Period& period, const QLocale& locale)
{
    ReportTable table;
    table.title = title;
    table.subtitle = periodInWords(period, locale);
    table.shopName = numbers.snapshot().shopName;
    table.currency = numbers.snapshot().currency;
    return table;
}

QString basisTitle(KpiBasis basis)
{
    switch (basis) {
    //: What a key figure counts: the referrals of the period and what became of them
    case KpiBasis::Cohort: return NumberTableTexts::tr("Cohort");
    case KpiBasis::Period: return NumberTableTexts::tr("Period");
    case KpiBasis::AsOf: return NumberTableTexts::tr("Today");
    }
    Q_UNREACHABLE();
}

} // namespace

ReportTable kpiTable(const Numbers& numbers, const Period& period, const QLocale& locale)
{
    ReportTable table = startTable(numbers, NumberTableTexts::tr("All key figures"), period, locale);
    table.columns = {{QStringLiteral("kpi"), NumberTableTexts::tr("Key figure"), Kind::Text, false},
                     {QStringLiteral("value"), NumberTableTexts::tr("Value"), Kind::Text, false},
                     {QStringLiteral("n"), QStringLiteral("n"), Kind::Count, false},
                     {QStringLiteral("support"), NumberTableTexts::tr("How sure"), Kind::Text, false},
                     {QStringLiteral("basis"), NumberTableTexts::tr("Basis"), Kind::Text, false},
                     {QStringLiteral("formula"), NumberTableTexts::tr("Formula"), Kind::Text, false}};
    for (const Kpi kpi : allKpis()) {
        const KpiDefinition definition = kpiDefinition(kpi);
        const KpiValue value = numbers.kpi(kpi, period);
        table.rows.push_back({definition.title, kpiText(value, table.currency, locale),
                              value.n > 0 ? QVariant(value.n) : QVariant(), kpiSupport(value, table.currency, locale),
                              basisTitle(definition.basis), definition.formula});
    }
    return table;
}

ReportTable funnelTable(const Numbers& numbers, const Period& period, const QLocale& locale)
{
    ReportTable table = startTable(numbers, NumberTableTexts::tr("Funnel"), period, locale);
    table.columns = {{QStringLiteral("step"), NumberTableTexts::tr("Step"), Kind::Text, false},
                     {QStringLiteral("count"), NumberTableTexts::tr("Referrals"), Kind::Count, false},
                     {QStringLiteral("of_received"), NumberTableTexts::tr("Of received"), Kind::Rate, false},
                     {QStringLiteral("of_previous"), NumberTableTexts::tr("Of the step before"), Kind::Rate, false}};
    const std::vector<FunnelStep> steps = numbers.funnel(period);
    for (size_t i = 0; i < steps.size(); ++i) {
        const auto share = [&](size_t of) {
            return i > 0 && steps[of].count > 0 ? QVariant(rateBp(steps[i].count, steps[of].count)) : QVariant();
        };
        table.rows.push_back({steps[i].title, steps[i].count, share(0), i > 0 ? share(i - 1) : QVariant()});
    }
    return table;
}

} // namespace vouchwell
