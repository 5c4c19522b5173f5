#include "core/metrics/insighttables.h"

#include "core/base/text.h"
#include "core/metrics/periodtext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class InsightTexts
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

ReportTable tableOf(const QString& title, const TableHead& head)
{
    ReportTable table;
    table.title = title;
    table.subtitle = head.subtitle;
    table.shopName = head.shopName;
    table.currency = head.currency;
    return table;
}

void addColumn(ReportTable& table, const char* key, const QString& title, Kind kind, bool hasTotal = false)
{
    table.columns.push_back({QString::fromLatin1(key), title, kind, hasTotal});
}

QVariant cell(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// "57 %", or "3 of 4" where a percentage would promise too much.
QString shareOf(qint64 part, qint64 whole, const QLocale& locale)
{
    if (whole <= 0)
        return {};
    if (whole < KpiValue::kFewCases)
        return InsightTexts::tr("%1 of %2").arg(locale.toString(part), locale.toString(whole));
    return rateText(rateBp(part, whole), locale);
}

} // namespace

QString grainText(const Period& period, Grain grain, const QLocale& locale)
{
    const QDate from = period.from;
    switch (grain) {
    case Grain::Day:
    //: A day or the first day of a week under a chart, as a format of days: "3 Nov"
    case Grain::Week: return locale.toString(from, InsightTexts::tr("d MMM"));
    //: A month under a chart, as a format: "Nov 26"
    case Grain::Month: return locale.toString(from, InsightTexts::tr("MMM yy"));
    case Grain::Quarter:
        //: A quarter of a year: "Q1 2026"
        return InsightTexts::tr("Q%1 %2").arg(QString::number((from.month() + 2) / 3), QString::number(from.year()));
    }
    Q_UNREACHABLE();
}

QString changeText(const KpiValue& now, const std::optional<KpiValue>& before, const Currency& currency,
                   const QLocale& locale)
{
    if (!now.value)
        return {};
    if (!before || !before->value)
        return InsightTexts::tr("no earlier data");
    const qint64 change = *now.value - *before->value;
    if (change == 0)
        return InsightTexts::tr("as before");
    const Kind kind = kpiCellKind(now.kpi);
    const bool isMore = change > 0;
    const qint64 size = std::abs(change);
    if (kind == Kind::Rate) {
        const QString points = locale.toString(double(size) / 100, 'f', size < 1000 && size % 100 != 0 ? 1 : 0);
        //: How a share changed, in percentage points; the arrow says the same as the word
        return isMore ? InsightTexts::tr("▲ %1 points more").arg(points)
                      : InsightTexts::tr("▼ %1 points less").arg(points);
    }
    const QString amount = formatCell(size, kind, currency, locale);
    if (kind == Kind::HalfDays)
        return isMore ? InsightTexts::tr("▲ %1 days longer").arg(amount)
                      : InsightTexts::tr("▼ %1 days shorter").arg(amount);
    if (kind == Kind::Count)
        //: How a count changed; the arrow says the same as the word
        return isMore ? InsightTexts::tr("▲ %1 more").arg(amount) : InsightTexts::tr("▼ %1 fewer").arg(amount);
    //: How an amount changed; the arrow says the same as the word
    return isMore ? InsightTexts::tr("▲ %1 more").arg(amount) : InsightTexts::tr("▼ %1 less").arg(amount);
}

int changeAim(const KpiValue& now, const std::optional<KpiValue>& before)
{
    const KpiAim aim = kpiDefinition(now.kpi).aim;
    if (aim == KpiAim::Neither || !now.value || !before || !before->value || *now.value == *before->value)
        return 0;
    return (*now.value > *before->value) == (aim == KpiAim::More) ? 1 : -1;
}

ReportTable seriesTable(const KpiSeries& series, const QStringList& notes, const TableHead& head)
{
    const KpiDefinition definition = kpiDefinition(series.kpi);
    ReportTable table = tableOf(definition.title, head);
    const Kind kind = kpiCellKind(series.kpi);
    addColumn(table, "period", InsightTexts::tr("Period"), Kind::Text);
    addColumn(table, "value", definition.title, kind);
    addColumn(table, "n", InsightTexts::tr("Cases"), Kind::Count);
    addColumn(table, "before", InsightTexts::tr("Before"), kind);
    addColumn(table, "change", InsightTexts::tr("Change"), Kind::Text);
    addColumn(table, "note", InsightTexts::tr("Note"), Kind::Text);
    for (size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        std::optional<KpiValue> before;
        if (i < series.before.size())
            before = series.before[i].value;
        QString label =
            point.isCut ? periodInWords(point.period, head.locale) : grainText(point.period, series.grain, head.locale);
        if (point.isUnfinished)
            //: A period that is not over yet: "Nov 26 (so far)"
            label = InsightTexts::tr("%1 (so far)").arg(label);
        const QString change = before ? changeText(point.value, before, head.currency, head.locale) : QString();
        table.rows.push_back({label, cell(point.value.value), point.value.n, before ? cell(before->value) : QVariant(),
                              change, notes.value(int(i))});
    }
    return table;
}

ReportTable convertedByDayTable(const TimeToConvert& time, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Became customers, by days since the referral"), head);
    addColumn(table, "day", InsightTexts::tr("Days"), Kind::Count);
    addColumn(table, "converted", InsightTexts::tr("Became customers"), Kind::Rate);
    addColumn(table, "at_risk", InsightTexts::tr("Still looked at"), Kind::Count);
    for (const TimeToConvert::Point& point : time.curve)
        table.rows.push_back({qint64(point.day), point.convertedBp, point.atRisk});
    return table;
}

ReportTable convertedByWeekTable(const TimeToConvert& time, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Weeks from referral to customer"), head);
    addColumn(table, "week", InsightTexts::tr("Week"), Kind::Count);
    addColumn(table, "friends", InsightTexts::tr("Friends"), Kind::Count, true);
    for (size_t week = 0; week < time.histogram.size(); ++week)
        table.rows.push_back({qint64(week + 1), time.histogram[week]});
    return table;
}

ReportTable stageTimeTable(const std::vector<StageTime>& times, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Time in each stage"), head);
    addColumn(table, "stage", InsightTexts::tr("Stage"), Kind::Text);
    addColumn(table, "passed", InsightTexts::tr("Went on"), Kind::Count);
    addColumn(table, "median", InsightTexts::tr("Median days"), Kind::HalfDays);
    addColumn(table, "limit", InsightTexts::tr("Stuck after days"), Kind::Count);
    addColumn(table, "waiting", InsightTexts::tr("Waiting"), Kind::Count);
    addColumn(table, "stuck", InsightTexts::tr("Stuck"), Kind::Count);
    for (const StageTime& time : times)
        table.rows.push_back({stageTitle(time.stage), time.passed, cell(time.medianHalfDays), cell(time.limitDays),
                              time.waiting, time.stuck});
    return table;
}

ReportTable stuckTable(const std::vector<StuckReferral>& stuck, const Snapshot& snapshot, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Stuck referrals"), head);
    addColumn(table, "friend", InsightTexts::tr("Friend"), Kind::Text);
    addColumn(table, "referrer", InsightTexts::tr("Referred by"), Kind::Text);
    addColumn(table, "stage", InsightTexts::tr("Stage"), Kind::Text);
    addColumn(table, "referred_on", InsightTexts::tr("Referred"), Kind::Date);
    addColumn(table, "days", InsightTexts::tr("Days in it"), Kind::Count);
    const auto nameOf = [&snapshot](qint32 person) {
        return person < 0 ? QString() : snapshot.people.name.at(size_t(person));
    };
    for (const StuckReferral& each : stuck) {
        const auto referral = size_t(each.referral);
        table.rows.push_back({nameOf(snapshot.referrals.friendIndex[referral]),
                              nameOf(snapshot.referrals.referrer[referral]), stageTitle(each.stage),
                              QDate::fromJulianDay(snapshot.referrals.referredOn[referral]), each.days});
    }
    return table;
}

ReportTable mentionTable(const MetricFacts& facts, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Named referrers whom nobody could find"), head);
    table.subtitle.clear(); // of the whole book
    addColumn(table, "friend", InsightTexts::tr("Customer"), Kind::Text);
    addColumn(table, "named", InsightTexts::tr("Named as the referrer"), Kind::Text);
    for (const auto& [person, words] : facts.mentions)
        table.rows.push_back({facts.snapshot->people.name.at(size_t(person)), words});
    return table;
}

ReportTable sourceTable(const std::vector<SourceRow>& rows, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Sources, by margin for each referral"), head);
    addColumn(table, "source", InsightTexts::tr("Source"), Kind::Text);
    addColumn(table, "margin_per_referral", InsightTexts::tr("Margin per referral"), Kind::MoneyMinor);
    addColumn(table, "referrals", InsightTexts::tr("Referrals"), Kind::Count, true);
    addColumn(table, "rate", InsightTexts::tr("Became customers"), Kind::Text);
    addColumn(table, "revenue", InsightTexts::tr("Revenue"), Kind::MoneyMinor, true);
    addColumn(table, "average_order", InsightTexts::tr("Average purchase"), Kind::MoneyMinor);
    addColumn(table, "rewards", InsightTexts::tr("Rewards"), Kind::MoneyMinor, true);
    addColumn(table, "returns", InsightTexts::tr("Returns"), Kind::Count, true);
    for (const SourceRow& row : rows) {
        const bool hasMargin = row.marginMinor && row.referrals > 0;
        table.rows.push_back({row.name.isEmpty() ? InsightTexts::tr("not known") : row.name,
                              hasMargin ? QVariant(roundedQuotient(*row.marginMinor, row.referrals)) : QVariant(),
                              row.referrals, shareOf(row.conversions, row.referrals, head.locale), row.revenueMinor,
                              row.orders > 0 ? QVariant(roundedQuotient(row.revenueMinor, row.orders)) : QVariant(),
                              row.costMinor, row.returns});
    }
    return table;
}

ReportTable channelTable(const Channels& channels, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("What a new customer costs, by channel"), head);
    addColumn(table, "channel", InsightTexts::tr("Channel"), Kind::Text);
    addColumn(table, "cac", InsightTexts::tr("For each new customer"), Kind::MoneyMinor);
    addColumn(table, "spend", InsightTexts::tr("Spent"), Kind::MoneyMinor, true);
    addColumn(table, "customers", InsightTexts::tr("New customers"), Kind::Count, true);
    addColumn(table, "saving", InsightTexts::tr("Saved by referrals"), Kind::MoneyMinor);
    for (const ChannelRow& row : channels.rows)
        table.rows.push_back({row.name, cell(row.cacMinor), row.spendMinor, row.newCustomers, cell(row.savingMinor)});
    return table;
}

ReportTable profitTable(const Profit& profit, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("What the program earns"), head);
    addColumn(table, "what", InsightTexts::tr("Figure"), Kind::Text);
    addColumn(table, "revenue", InsightTexts::tr("By revenue"), Kind::MoneyMinor);
    addColumn(table, "margin", InsightTexts::tr("By margin"), Kind::MoneyMinor);
    const std::optional<qint64> margin = profit.marginMinor;
    const auto rest = [&profit](qint64 earned) { return QVariant(earned - profit.costMinor); };
    table.rows = {
        {InsightTexts::tr("Brought in by friends"), profit.revenueMinor, cell(margin)},
        {InsightTexts::tr("Cost of the program"), profit.costMinor, margin ? QVariant(profit.costMinor) : QVariant()},
        {InsightTexts::tr("Left over"), rest(profit.revenueMinor), margin ? rest(*margin) : QVariant()}};
    return table;
}

ReportTable paybackTable(const Profit& profit, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Margin of the friends, by months since the referral"), head);
    addColumn(table, "month", InsightTexts::tr("Month"), Kind::Count);
    addColumn(table, "margin", InsightTexts::tr("Margin so far"), Kind::MoneyMinor);
    for (size_t month = 0; month < profit.marginByMonth.size(); ++month)
        table.rows.push_back({qint64(month + 1), profit.marginByMonth[month]});
    return table;
}

ReportTable valueTable(const ValueCurve& curve, const TableHead& head)
{
    ReportTable table =
        tableOf(curve.isMargin ? InsightTexts::tr("Margin of a customer, by months since the first purchase")
                               : InsightTexts::tr("Revenue of a customer, by months since the first purchase"),
                head);
    addColumn(table, "month", InsightTexts::tr("Month"), Kind::Count);
    addColumn(table, "referred", InsightTexts::tr("Referred"), Kind::MoneyMinor);
    addColumn(table, "others", InsightTexts::tr("Others"), Kind::MoneyMinor);
    addColumn(table, "referred_n", InsightTexts::tr("Referred customers"), Kind::Count);
    addColumn(table, "others_n", InsightTexts::tr("Other customers"), Kind::Count);
    for (const ValueCurve::Point& point : curve.points)
        table.rows.push_back(
            {qint64(point.month), cell(point.referredMinor), cell(point.othersMinor), point.referred, point.others});
    return table;
}

ReportTable concentrationTable(const Concentration& concentration, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("Share of the best referrers in all new customers"), head);
    addColumn(table, "referrers", InsightTexts::tr("Best referrers"), Kind::Count);
    addColumn(table, "share", InsightTexts::tr("Share"), Kind::Rate);
    for (size_t i = 0; i < concentration.shareBp.size(); ++i)
        table.rows.push_back({qint64(i + 1), concentration.shareBp[i]});
    return table;
}

ReportTable liabilityTable(const Liability& liability, const TableHead& head)
{
    ReportTable table = tableOf(InsightTexts::tr("What is likely to be paid, by month"), head);
    addColumn(table, "month", InsightTexts::tr("Month"), Kind::Text);
    addColumn(table, "due", InsightTexts::tr("Owed already"), Kind::MoneyMinor, true);
    addColumn(table, "expected", InsightTexts::tr("Expected"), Kind::MoneyMinor, true);
    for (const LiabilityMonth& month : liability.months)
        table.rows.push_back(
            {grainText({month.month, month.month}, Grain::Month, head.locale), month.dueMinor, month.expectedMinor});
    return table;
}

ReportTable goalTable(const Numbers& numbers, const GoalProgress& goal, const TableHead& head)
{
    const KpiDefinition definition = kpiDefinition(goal.kpi);
    ReportTable table = tableOf(InsightTexts::tr("%1 against the goal").arg(definition.title), head);
    addColumn(table, "day", InsightTexts::tr("Day"), Kind::Text);
    addColumn(table, "so_far", InsightTexts::tr("So far"), kpiCellKind(goal.kpi));
    addColumn(table, "expected", InsightTexts::tr("At this pace"), kpiCellKind(goal.kpi));
    const QDate today = numbers.snapshot().today;
    const qint64 left = std::max<qint64>(1, today.daysTo(goal.month.to));
    qint64 soFar = 0;
    for (QDate day = goal.month.from; day <= goal.month.to; day = day.addDays(1)) {
        const bool isOver = day <= today;
        if (isOver) // people who count once are not the sum of their days
            soFar = numbers.kpi(goal.kpi, {goal.month.from, day}).value.value_or(0);
        const qint64 more =
            goal.expected ? (*goal.expected - soFar) * std::max<qint64>(0, today.daysTo(day)) / left : 0;
        table.rows.push_back({grainText({day, day}, Grain::Day, head.locale), isOver ? QVariant(soFar) : QVariant(),
                              goal.expected && day >= today ? QVariant(soFar + more) : QVariant()});
    }
    return table;
}

} // namespace vouchwell
