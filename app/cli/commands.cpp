#include "app/cli/commands.h"

#include "app/cli/commandtools.h"
#include "core/metrics/referralreport.h"
#include "core/metrics/reportcsv.h"
#include "core/print/reportprinter.h"

#include <QCoreApplication>
#include <QFileInfo>

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
