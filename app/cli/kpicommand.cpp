#include "app/cli/campaigntools.h"
#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/asknownon.h"
#include "core/actions/segments.h"
#include "core/metrics/numbertables.h"
#include "core/snapshot/segmentpeople.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class KpiCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kFigure = QStringLiteral("figure");
const QString kRows = QStringLiteral("rows");
const QString kExplain = QStringLiteral("explain");
const QString kSegment = QStringLiteral("segment");
const QString kKnownDay = QStringLiteral("known-on");

std::vector<CommandLine::Option> numberOptions(std::vector<CommandLine::Option> more)
{
    std::vector<CommandLine::Option> options{
        {QStringLiteral("from"), QStringLiteral("DAY"), KpiCommandTexts::tr("First day of the period.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), KpiCommandTexts::tr("Last day of the period.")},
        {kCampaignOption, QStringLiteral("NAME"), KpiCommandTexts::tr("Only referrals of this campaign.")},
        {kSegment, QStringLiteral("NAME"),
         KpiCommandTexts::tr("Only people of this segment: a referral belongs to its referrer.")},
        {kKnownDay, QStringLiteral("DAY"), KpiCommandTexts::tr("As the book knew it at the end of that day.")},
        jsonOption()};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

/// The book with what its numbers are worked out from, as of today or of the day asked for.
struct NumbersOf
{
    MetricFactsPtr facts;
    Kpis head;
    NumbersFilter filter;

    NumbersOf(const CommandLine& line, const Period& period)
    {
        const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
        const SegmentFilter segment =
            line.isSet(kSegment) ? valueOf(segmentNamed(*book, line.value(kSegment))).filter : SegmentFilter();
        if (line.isSet(kKnownDay)) {
            const KnownBook known = valueOf(bookAsKnownOn(*book, line.date(kKnownDay), period, segment));
            facts = known.facts;
            head = known.kpis;
            filter.people = known.people;
        } else {
            facts = valueOf(loadMetricFacts(*book, valueOf(loadSnapshot(*book))));
            head = computeKpis(*facts->snapshot, period);
            filter.people = valueOf(peopleIn(*book, *facts->snapshot, segment));
        }
        if (line.isSet(kCampaignOption))
            filter.campaign = campaignOf(line, *book).id;
    }
};

QString unitName(KpiUnit unit)
{
    switch (unit) {
    case KpiUnit::Count: return QStringLiteral("count");
    case KpiUnit::Rate: return QStringLiteral("basis_points");
    case KpiUnit::Money: return QStringLiteral("minor");
    case KpiUnit::HalfDays: return QStringLiteral("half_days");
    case KpiUnit::Hundredths: return QStringLiteral("hundredths");
    }
    Q_UNREACHABLE();
}

QString basisName(KpiBasis basis)
{
    switch (basis) {
    case KpiBasis::Cohort: return QStringLiteral("cohort");
    case KpiBasis::Period: return QStringLiteral("period");
    case KpiBasis::AsOf: return QStringLiteral("as_of");
    }
    Q_UNREACHABLE();
}

QJsonObject figureJson(const KpiValue& value)
{
    const KpiDefinition definition = kpiDefinition(value.kpi);
    QJsonObject json{{QStringLiteral("key"), definition.key},
                     {QStringLiteral("title"), definition.title},
                     {QStringLiteral("unit"), unitName(definition.unit)},
                     {QStringLiteral("basis"), basisName(definition.basis)},
                     {QStringLiteral("value"), orNull(value.value)},
                     {QStringLiteral("n"), value.n},
                     {QStringLiteral("numerator"), orNull(value.numerator)},
                     {QStringLiteral("median"), orNull(value.median)},
                     {QStringLiteral("low"), orNull(value.low)},
                     {QStringLiteral("high"), orNull(value.high)},
                     {QStringLiteral("is_immature"), value.isImmature},
                     {QStringLiteral("open"), value.open},
                     {QStringLiteral("reason"), value.reason}};
    if (value.interval)
        json.insert(QStringLiteral("wilson_95_bp"), QJsonArray{value.interval->lowBp, value.interval->highBp});
    return json;
}

/// The few that this command has always printed. Under a filter they are of what it chooses, as all figures.
QJsonObject headJson(const NumbersOf& of, const Numbers& numbers, const Period& period)
{
    Kpis kpis = of.head;
    if (of.filter.campaign.isValid() || of.filter.people) {
        const auto valueOf = [&](Kpi kpi) { return numbers.kpi(kpi, period).value; };
        const KpiValue rate = numbers.kpi(Kpi::ConversionRateCohort, period);
        kpis.referralsReceived = valueOf(Kpi::ReferralsReceived).value_or(0);
        kpis.conversions = valueOf(Kpi::Conversions).value_or(0);
        kpis.cohortConverted = rate.numerator.value_or(0);
        kpis.referredRevenueMinor = valueOf(Kpi::ReferredRevenue).value_or(0);
        kpis.rewardCostMinor = valueOf(Kpi::RewardCostAccrued).value_or(0);
        kpis.medianHalfDaysToConvert = valueOf(Kpi::TimeToConvert);
        kpis.activeReferrers = valueOf(Kpi::ActiveReferrers).value_or(0);
    }
    const std::optional<qint64> halves = kpis.medianHalfDaysToConvert;
    QJsonValue median = QJsonValue::Null;
    if (halves)
        median = *halves % 2 == 0 ? QJsonValue(*halves / 2) : QJsonValue(double(*halves) / 2);
    return {{QStringLiteral("referrals_received"), kpis.referralsReceived},
            {QStringLiteral("conversions"), kpis.conversions},
            {QStringLiteral("cohort_converted"), kpis.cohortConverted},
            {QStringLiteral("referred_revenue_net_minor"), kpis.referredRevenueMinor},
            {QStringLiteral("reward_cost_accrued_minor"), kpis.rewardCostMinor},
            {QStringLiteral("median_days_to_convert"), median},
            {QStringLiteral("active_referrers"), kpis.activeReferrers}};
}

QJsonArray tableJson(const ReportTable& table)
{
    QJsonArray rows;
    for (const auto& cells : table.rows) {
        QJsonObject row;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const ReportTable::Kind kind = table.columns[i].kind;
            const bool isPlain = kind == ReportTable::Kind::Text || kind == ReportTable::Kind::Date;
            row.insert(table.columns[i].key, !cells[i].isValid() ? QJsonValue()
                                             : isPlain ? QJsonValue(formatExactCell(cells[i], kind, table.currency))
                                                       : QJsonValue(cells[i].toLongLong()));
        }
        rows.append(row);
    }
    return rows;
}

void printFigure(const CommandLine& line, const Numbers& numbers, Kpi kpi, const Period& period)
{
    const KpiValue value = numbers.kpi(kpi, period);
    const Currency& currency = numbers.snapshot().currency;
    if (line.isSet(kRows)) {
        const ReportTable table = numbers.rows(kpi, period, QLocale()).table;
        return line.isSet(kJson) ? print(QJsonDocument(tableJson(table))) : print(table);
    }
    if (line.isSet(kJson))
        return print(QJsonDocument(figureJson(value)));
    print(kpiDefinition(kpi).title + QLatin1String(": ") + kpiText(value, currency, QLocale()));
    if (line.isSet(kExplain)) {
        for (const QString& sentence : explainKpi(value, period, currency, QLocale()))
            print(sentence);
    } else if (const QString support = kpiSupport(value, currency, QLocale()); !support.isEmpty()) {
        print(support);
    }
}

Kpi figureOf(const CommandLine& line)
{
    const std::optional<Kpi> kpi = kpiFromKey(line.value(kFigure));
    if (!kpi)
        throw CommandError{
            WrongUsage,
            KpiCommandTexts::tr("“%1” is no key figure; “kpi BOOK --json” lists their keys.").arg(line.value(kFigure))};
    return *kpi;
}

} // namespace

void showKpis(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("kpi"), {QStringLiteral("BOOK")},
                     numberOptions({{kFigure, QStringLiteral("KEY"), KpiCommandTexts::tr("Only this key figure.")},
                                    {kRows, {}, KpiCommandTexts::tr("The rows behind the key figure.")},
                                    {kExplain, {}, KpiCommandTexts::tr("Where the key figure comes from.")}}));
    line.parse(arguments);
    const Period period = line.period();
    if ((line.isSet(kRows) || line.isSet(kExplain)) && !line.isSet(kFigure))
        throw CommandError{WrongUsage, KpiCommandTexts::tr("Please name the key figure with --figure.")};
    const Kpi figure = line.isSet(kFigure) ? figureOf(line) : Kpi::ReferralsReceived;
    const NumbersOf of(line, period);
    const Numbers numbers(of.facts, of.filter);
    if (line.isSet(kFigure))
        return printFigure(line, numbers, figure, period);
    if (line.isSet(kJson)) {
        QJsonArray figures;
        for (const Kpi kpi : allKpis())
            figures.append(figureJson(numbers.kpi(kpi, period)));
        QJsonObject json = headJson(of, numbers, period);
        json.insert(QStringLiteral("figures"), figures);
        return print(QJsonDocument(json));
    }
    for (const Kpi kpi : allKpis()) {
        const KpiValue value = numbers.kpi(kpi, period);
        const QString support = kpiSupport(value, of.facts->snapshot->currency, QLocale());
        print(kpiDefinition(kpi).title + QLatin1String(": ") + kpiText(value, of.facts->snapshot->currency, QLocale()) +
              (support.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(support)));
    }
}

void showFunnel(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("funnel"), {QStringLiteral("BOOK")}, numberOptions({}));
    line.parse(arguments);
    const Period period = line.period();
    const NumbersOf of(line, period);
    const Numbers numbers(of.facts, of.filter);
    if (!line.isSet(kJson))
        return print(funnelTable(numbers, period, QLocale()));
    QJsonArray steps;
    for (const FunnelStep& step : numbers.funnel(period))
        steps.append(QJsonObject{{QStringLiteral("step"), step.key}, {QStringLiteral("count"), step.count}});
    const TimeToConvert time = numbers.timeToConvert(period);
    print(QJsonDocument(QJsonObject{
        {QStringLiteral("steps"), steps},
        {QStringLiteral("open"), time.open},
        {QStringLiteral("median_half_days"), orNull(time.medianHalfDays)},
        {QStringLiteral("median_day_by_curve"), time.medianDay ? QJsonValue(*time.medianDay) : QJsonValue()}}));
}

} // namespace vouchwell::cli
