#include "app/cli/commands.h"

#include "app/cli/commandtools.h"
#include "core/actions/asknownon.h"
#include "core/metrics/leaderboard.h"
#include "core/metrics/referralreport.h"
#include "core/metrics/reportcsv.h"
#include "core/print/reportprinter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::vector<CommandLine::Option> withPeriod(std::vector<CommandLine::Option> options)
{
    options.push_back({QStringLiteral("from"), QStringLiteral("DAY"), CommandTexts::tr("First day of the period.")});
    options.push_back({QStringLiteral("to"), QStringLiteral("DAY"), CommandTexts::tr("Last day of the period.")});
    return options;
}

SnapshotPtr snapshotOf(const CommandLine& line)
{
    return valueOf(loadSnapshot(*openBook(line, Book::Mode::ReadOnly)));
}

const QString kKnownOn = QStringLiteral("known-on");

CommandLine::Option knownOnOption()
{
    return {kKnownOn, QStringLiteral("DAY"), CommandTexts::tr("As the book knew it at the end of that day.")};
}

KnownBook knownBook(const CommandLine& line, const Period& period)
{
    const QDate day = line.date(kKnownOn);
    return valueOf(bookAsKnownOn(*openBook(line, Book::Mode::ReadOnly), day, period));
}

} // namespace

void newBook(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("new"), {QStringLiteral("BOOK")},
        {{QStringLiteral("currency"), QStringLiteral("CODE"), CommandTexts::tr("Home currency, such as EUR.")},
         {QStringLiteral("time-zone"), QStringLiteral("ZONE"), CommandTexts::tr("Such as Europe/Madrid.")},
         {QStringLiteral("country"), QStringLiteral("CC"), CommandTexts::tr("Two letters, such as ES.")}});
    line.parse(arguments);
    ShopSettings shop = suggestedShop(QLocale::system());
    shop.name = QFileInfo(line.positional(0)).completeBaseName();
    if (line.isSet(QStringLiteral("country"))) {
        shop.country = line.value(QStringLiteral("country")).toUpper();
        if (QLocale::codeToTerritory(shop.country) == QLocale::AnyTerritory)
            throw CommandError{WrongUsage, CommandTexts::tr("“%1” is not a country code.").arg(shop.country)};
        shop.currency = Currency::ofCountry(shop.country).value_or(shop.currency);
    }
    if (line.isSet(QStringLiteral("currency"))) {
        const QString code = line.value(QStringLiteral("currency"));
        const std::optional<Currency> currency = Currency::parse(code);
        if (!currency)
            throw CommandError{WrongUsage, CommandTexts::tr("“%1” is not a currency code.").arg(code)};
        shop.currency = *currency;
    }
    if (line.isSet(QStringLiteral("time-zone"))) {
        const QString zone = line.value(QStringLiteral("time-zone"));
        shop.timeZone = QTimeZone(zone.toLatin1());
        if (!shop.timeZone.isValid())
            throw CommandError{WrongUsage, CommandTexts::tr("“%1” is not a time zone.").arg(zone)};
    }
    line.setZone(shop.timeZone);
    valueOf(Book::create(line.positional(0), shop, line.clock()));
    print(CommandTexts::tr("Made the book “%1”.").arg(line.positional(0)));
}

void showLeaderboard(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("leaderboard"), {QStringLiteral("BOOK")},
                     withPeriod({{QStringLiteral("metric"), QStringLiteral("METRIC"),
                                  CommandTexts::tr("conversions, referrals or revenue.")},
                                 {QStringLiteral("top"), QStringLiteral("N"), CommandTexts::tr("Only the first N.")},
                                 jsonOption()}));
    line.parse(arguments);
    const QStringList metrics{QStringLiteral("conversions"), QStringLiteral("referrals"), QStringLiteral("revenue")};
    const auto metric = LeaderMetric(metrics.indexOf(line.choice(QStringLiteral("metric"), metrics, metrics.front())));
    const Period period = line.period();
    const auto top = size_t(line.number(QStringLiteral("top"), 0));
    const SnapshotPtr snapshot = snapshotOf(line);
    if (!line.isSet(kJson)) {
        const ReportTable table = leaderboardTable(*snapshot, period, metric, QLocale(), top);
        print(table.title + QLatin1String(": ") + table.subtitle);
        for (const auto& row : table.rows) {
            print(QStringLiteral("%1. %2  %3  %4  %5")
                      .arg(row[0].toLongLong(), 3)
                      .arg(row[1].toString().leftJustified(28))
                      .arg(row[2].toLongLong(), 5)
                      .arg(row[3].toLongLong(), 5)
                      .arg(formatCell(row[4], table.columns[4].kind, table.currency, QLocale()), 14));
        }
        return;
    }
    QJsonArray rows;
    for (const LeaderRow& row : leaderboard(*snapshot, period, metric, top)) {
        rows.append(QJsonObject{{QStringLiteral("rank"), row.rank},
                                {QStringLiteral("name"), snapshot->people.name.at(size_t(row.person))},
                                {QStringLiteral("email"), snapshot->people.email.at(size_t(row.person))},
                                {QStringLiteral("referrals"), row.referrals},
                                {QStringLiteral("conversions"), row.conversions},
                                {QStringLiteral("revenue_minor"), row.revenueMinor}});
    }
    print(QJsonDocument(rows));
}

void showKpis(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("kpi"), {QStringLiteral("BOOK")}, withPeriod({knownOnOption(), jsonOption()}));
    line.parse(arguments);
    const Period period = line.period();
    const bool isLookingBack = line.isSet(kKnownOn);
    const KnownBook known = isLookingBack ? knownBook(line, period) : KnownBook();
    const SnapshotPtr snapshot = isLookingBack ? known.snapshot : snapshotOf(line);
    const Kpis kpis = isLookingBack ? known.kpis : computeKpis(*snapshot, period);
    const std::optional<qint64> halves = kpis.medianHalfDaysToConvert;
    if (line.isSet(kJson)) {
        QJsonValue median = QJsonValue::Null;
        if (halves)
            median = *halves % 2 == 0 ? QJsonValue(*halves / 2) : QJsonValue(double(*halves) / 2);
        print(QJsonDocument(QJsonObject{{QStringLiteral("referrals_received"), kpis.referralsReceived},
                                        {QStringLiteral("conversions"), kpis.conversions},
                                        {QStringLiteral("cohort_converted"), kpis.cohortConverted},
                                        {QStringLiteral("referred_revenue_net_minor"), kpis.referredRevenueMinor},
                                        {QStringLiteral("reward_cost_accrued_minor"), kpis.rewardCostMinor},
                                        {QStringLiteral("median_days_to_convert"), median},
                                        {QStringLiteral("active_referrers"), kpis.activeReferrers}}));
        return;
    }
    const ReportTable report = referralReport(*snapshot, period, QLocale());
    for (const ReportTable::Fact& fact : report.facts)
        print(fact.title + QLatin1String(": ") + formatCell(fact.value, fact.kind, report.currency, QLocale()));
}

void writeReport(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("report"), {QStringLiteral("BOOK"), QStringLiteral("REPORT")},
        withPeriod({{QStringLiteral("pdf"), QStringLiteral("FILE"), CommandTexts::tr("Write a PDF.")},
                    {QStringLiteral("csv"), QStringLiteral("FILE"), CommandTexts::tr("Write an exact CSV.")}}));
    line.parse(arguments);
    if (line.positional(1) != u"referrals") {
        throw CommandError{WrongUsage,
                           CommandTexts::tr("There is no report “%1”; try “referrals”.").arg(line.positional(1))};
    }
    const Period period = line.period();
    const QString pdf = line.value(QStringLiteral("pdf"));
    const QString csv = line.value(QStringLiteral("csv"));
    if (pdf.isEmpty() && csv.isEmpty())
        throw CommandError{WrongUsage, CommandTexts::tr("“report” needs --pdf FILE or --csv FILE.")};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const SnapshotPtr snapshot = valueOf(loadSnapshot(*book));
    const ReportTable report = referralReport(*snapshot, period, QLocale());
    if (!csv.isEmpty()) {
        valueOf(writeFile(csv, exactCsv(report)));
        print(CommandTexts::tr("Wrote “%1”.").arg(csv));
    }
    if (!pdf.isEmpty()) {
        const ReportPrinter printer = valueOf(ReportPrinter::layout(report, paperOf(*book)));
        valueOf(printer.writePdf(pdf));
        print(CommandTexts::tr("Wrote “%1”, %n page(s).", nullptr, printer.pageCount()).arg(pdf));
    }
}

bool needsFonts(const QStringList& arguments)
{
    for (const QString& argument : arguments) {
        for (const char* option : {"--pdf", "--sheet", "--receipts"}) {
            if (argument.startsWith(QLatin1String(option)))
                return true;
        }
    }
    return false;
}

} // namespace vouchwell::cli
