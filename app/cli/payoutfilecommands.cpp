#include "app/cli/payoutfilecommands.h"

#include "app/cli/commandtools.h"
#include "core/actions/bankfile.h"
#include "core/actions/saveshopaccount.h"
#include "core/domain/iban.h"
#include "core/metrics/payoutpapers.h"
#include "core/print/receiptprinter.h"
#include "core/print/reportprinter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class PayoutFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kFileAction = QStringLiteral("file");
const QString kAccountAction = QStringLiteral("account");
const QString kSepaOption = QStringLiteral("sepa");
const QString kCsvOption = QStringLiteral("csv");
const QString kSheetOption = QStringLiteral("sheet");
const QString kReceiptsOption = QStringLiteral("receipts");

void tellWritten(const QString& path)
{
    print(PayoutFileTexts::tr("Wrote “%1”.").arg(path));
}

void writeBankFile(const CommandLine& line, Book& book, PayoutId payout, BankFormat format, const QString& path)
{
    BankFileChoice choice{format, {}};
    if (line.isSet(QStringLiteral("on")))
        choice.executeOn = line.date(QStringLiteral("on"));
    const BankFile file = valueOf(saveBankFile(book, payout, choice, path));
    warn(withoutAccountSentence(file));
    warn(earlierFileSentence(book, file));
    if (!line.isSet(kJson))
        return tellWritten(path);
    print(QJsonDocument(
        QJsonObject{{QStringLiteral("file"), path},
                    {QStringLiteral("format"), file.record.format},
                    {QStringLiteral("number"), file.record.number},
                    {QStringLiteral("people"), file.record.people},
                    {QStringLiteral("total_minor"), file.record.totalMinor},
                    {QStringLiteral("execute_on"),
                     file.executeOn.isValid() ? QJsonValue(file.executeOn.toString(Qt::ISODate)) : QJsonValue()},
                    {QStringLiteral("without_account"), QJsonArray::fromStringList(file.withoutAccount)},
                    {QStringLiteral("made_before"), int(file.earlier.size())}}));
}

void writePapers(const CommandLine& line, Book& book, const PayoutRecord& payout)
{
    PayoutReader reader(book.database());
    if (line.isSet(kSheetOption)) {
        const ReportTable sheet = signatureSheet(payout, reader.items(payout.id), book.shop(), QLocale());
        valueOf(valueOf(ReportPrinter::layout(sheet, paperOf(book))).writePdf(line.value(kSheetOption)));
        tellWritten(line.value(kSheetOption));
    }
    if (line.isSet(kReceiptsOption)) {
        const ReceiptPrinter receipts(payoutReceipts(payout, reader, book.shop(), QLocale()), paperOf(book));
        valueOf(receipts.writePdf(line.value(kReceiptsOption)));
        tellWritten(line.value(kReceiptsOption));
    }
}

void writeFiles(const CommandLine& line)
{
    const bool isForBank = line.isSet(kSepaOption) || line.isSet(kCsvOption);
    if (!isForBank && !line.isSet(kSheetOption) && !line.isSet(kReceiptsOption))
        throw CommandError{WrongUsage, PayoutFileTexts::tr("“payout BOOK file” needs --sepa FILE, --csv FILE, --sheet "
                                                           "PDF or --receipts PDF.")};
    const PayoutId id{line.number(QStringLiteral("payout"), 0)};
    if (!id.isValid())
        throw CommandError{WrongUsage, PayoutFileTexts::tr("“payout BOOK %1” needs --payout N.").arg(kFileAction)};
    const std::unique_ptr<Book> book = openBook(line, isForBank ? Book::Mode::ReadWrite : Book::Mode::ReadOnly);
    const std::optional<PayoutRecord> payout = PayoutReader(book->database()).payout(id);
    if (!payout)
        throw CommandError{Failed, PayoutFileTexts::tr("There is no payout %1 in this book.").arg(id.value)};
    if (line.isSet(kSepaOption))
        writeBankFile(line, *book, id,
                      line.isSet(QStringLiteral("older")) ? BankFormat::Sepa2009 : BankFormat::Sepa2019,
                      line.value(kSepaOption));
    if (line.isSet(kCsvOption))
        writeBankFile(line, *book, id, BankFormat::Csv, line.value(kCsvOption));
    writePapers(line, *book, *payout);
}

void keepAccount(const CommandLine& line)
{
    const bool isSet = line.isSet(QStringLiteral("iban"));
    const std::unique_ptr<Book> book = openBook(line, isSet ? Book::Mode::ReadWrite : Book::Mode::ReadOnly);
    if (isSet)
        valueOf(saveShopAccount(*book, {line.value(QStringLiteral("iban")), line.value(QStringLiteral("holder")),
                                        line.value(QStringLiteral("bic"))}));
    const ShopAccount& account = book->shop().account;
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("iban"), account.iban},
                                               {QStringLiteral("holder"), account.holder},
                                               {QStringLiteral("bic"), account.bic}}));
    print(account.iban.isEmpty() ? PayoutFileTexts::tr("The shop's own account is not known.")
                                 : groupedIban(account.iban));
}

} // namespace

bool isPayoutFileAction(const QString& action)
{
    return action == kFileAction || action == kAccountAction;
}

void managePayoutFiles(const CommandLine& line, const QString& action)
{
    if (action == kFileAction)
        writeFiles(line);
    else
        keepAccount(line);
}

} // namespace vouchwell::cli
