#include "core/metrics/numbers.h"
#include "core/metrics/periodtext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class KpiTexts
{
    Q_DECLARE_TR_FUNCTIONS(Kpis)
};

ReportTable::Kind cellKind(KpiUnit unit)
{
    switch (unit) {
    case KpiUnit::Count: return ReportTable::Kind::Count;
    case KpiUnit::Rate: return ReportTable::Kind::Rate;
    case KpiUnit::Money: return ReportTable::Kind::MoneyMinor;
    case KpiUnit::HalfDays: return ReportTable::Kind::HalfDays;
    case KpiUnit::Hundredths: return ReportTable::Kind::Hundredths;
    }
    Q_UNREACHABLE();
}

QString basisText(KpiBasis basis)
{
    switch (basis) {
    case KpiBasis::Cohort:
        return KpiTexts::tr("Cohort: the referrals or purchases of these days and what became of them.");
    case KpiBasis::Period: return KpiTexts::tr("Period: each side by its own date.");
    case KpiBasis::AsOf: return KpiTexts::tr("As of today, whatever the period.");
    }
    Q_UNREACHABLE();
}

/// "3 of 4" instead of a percentage; a rate of amounts has no cases.
bool isShownAsFew(const KpiValue& value)
{
    return kpiDefinition(value.kpi).unit == KpiUnit::Rate && value.n > 0 && value.isFew() && value.numerator &&
           *value.numerator >= 0 && *value.numerator <= value.n;
}

} // namespace

ReportTable::Kind kpiCellKind(Kpi kpi)
{
    return cellKind(kpiDefinition(kpi).unit);
}

QString kpiText(const KpiValue& value, const Currency& currency, const QLocale& locale)
{
    if (!value.value)
        return QStringLiteral("–");
    const KpiUnit unit = kpiDefinition(value.kpi).unit;
    if (isShownAsFew(value))
        //: A share of very few cases: "3 of 4"
        return KpiTexts::tr("%1 of %2").arg(locale.toString(*value.numerator), locale.toString(value.n));
    if (value.kpi == Kpi::PaybackMonths)
        return KpiTexts::tr("%Ln month(s)", nullptr, int(*value.value));
    const QString text = formatCell(*value.value, cellKind(unit), currency, locale);
    if (unit == KpiUnit::HalfDays)
        //: A duration; %1 can be 12.5
        return KpiTexts::tr("%1 days").arg(text);
    return text;
}

QString kpiSupport(const KpiValue& value, const Currency& currency, const QLocale& locale)
{
    QStringList parts;
    const ReportTable::Kind kind = kpiCellKind(value.kpi);
    const auto text = [&](qint64 amount) { return formatCell(amount, kind, currency, locale); };
    if (!value.value)
        parts << (value.reason.isEmpty() ? KpiTexts::tr("no data") : value.reason);
    if (!value.value && value.kpi == Kpi::ReferralCac && value.numerator)
        //: Beside "no data": what was spent although nobody became a customer
        parts << KpiTexts::tr("cost so far %1").arg(text(*value.numerator));
    if (value.interval)
        parts << KpiTexts::tr("95 % interval %1 to %2")
                     .arg(rateText(value.interval->lowBp, locale), rateText(value.interval->highBp, locale));
    if (value.value && value.median)
        parts << KpiTexts::tr("median %1").arg(text(*value.median));
    if (value.value && value.low && value.high)
        parts << (kind == ReportTable::Kind::HalfDays
                      ? KpiTexts::tr("half of them between %1 and %2").arg(text(*value.low), text(*value.high))
                      : KpiTexts::tr("between %1 and %2").arg(text(*value.low), text(*value.high)));
    if (value.value && value.n > 0 && kind != ReportTable::Kind::Count && !isShownAsFew(value))
        //: How many cases stand behind a number
        parts << KpiTexts::tr("n = %1").arg(locale.toString(value.n));
    if (value.isImmature)
        parts << (value.open > 0 ? KpiTexts::tr("so far: %n still open", nullptr, int(value.open))
                                 : KpiTexts::tr("so far"));
    if (value.value && !value.reason.isEmpty())
        parts << value.reason;
    return parts.join(QStringLiteral(" · "));
}

QStringList explainKpi(const KpiValue& value, const Period& period, const Currency& currency, const QLocale& locale)
{
    const KpiDefinition definition = kpiDefinition(value.kpi);
    QStringList lines{KpiTexts::tr("Formula: %1").arg(definition.formula),
                      KpiTexts::tr("Dates: %1").arg(definition.dates), basisText(definition.basis)};
    if (definition.basis != KpiBasis::AsOf)
        lines << KpiTexts::tr("Period: %1").arg(periodInWords(period, locale));
    lines << KpiTexts::tr("Value: %1").arg(kpiText(value, currency, locale));
    if (const QString support = kpiSupport(value, currency, locale); !support.isEmpty())
        lines << support;
    return lines;
}

} // namespace vouchwell
