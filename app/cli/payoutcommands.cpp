#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "app/cli/debtcommands.h"
#include "app/cli/payoutfilecommands.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/metrics/payoutreport.h"
#include "core/metrics/reportcsv.h"
#include "core/storage/payoutreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class PayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kPayoutOption = QStringLiteral("payout");
const QString kDraft = QStringLiteral("draft");
const QString kPayeeOption = QStringLiteral("person");

CommandLine payoutLine()
{
    const auto option = [](const char* name, const char* value, const QString& text) {
        return CommandLine::Option{QString::fromLatin1(name), QString::fromLatin1(value), text};
    };
    return {
        kPayoutOption,
        {QStringLiteral("BOOK"),
         QStringLiteral("list|show|draft|approve|pay|came-back|cancel|close|file|account|debts|write-off|paid-back")},
        {option("payout", "N", PayoutTexts::tr("Number of the payout.")),
         option("method", "METHOD", PayoutTexts::tr("cash, transfer or store_credit.")),
         option("cutoff", "DAY", PayoutTexts::tr("Only rewards that became available by this day.")),
         option("minimum", "MINOR", PayoutTexts::tr("Leave out who would get less, in cents or the like.")),
         option("person", "ID", PayoutTexts::tr("Only this person.")),
         option("on", "DAY", PayoutTexts::tr("The day it was handed over.")),
         option("reference", "TEXT", PayoutTexts::tr("Of the transfer, or who signed.")),
         option("reason", "TEXT", PayoutTexts::tr("Why.")),
         option("csv", "FILE", PayoutTexts::tr("Write an exact CSV.")),
         option("sepa", "FILE", PayoutTexts::tr("Write the transfers for a bank (SEPA, pain.001.001.09).")),
         option("older", "", PayoutTexts::tr("The older SEPA file, pain.001.001.03.")),
         option("sheet", "PDF", PayoutTexts::tr("Write the sheet to sign.")),
         option("receipts", "PDF", PayoutTexts::tr("Write a receipt for each person.")),
         option("iban", "IBAN", PayoutTexts::tr("Of the shop's own account.")),
         option("holder", "NAME", PayoutTexts::tr("Who holds it, as the bank knows the shop.")),
         option("bic", "BIC", PayoutTexts::tr("Of the shop's bank; most need none.")), jsonOption()}};
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject payoutJson(const PayoutRecord& payout)
{
    return {{QStringLiteral("payout"), payout.id.value},
            {QStringLiteral("state"), toStored(payout.state)},
            {QStringLiteral("method"), toStored(payout.method)},
            {QStringLiteral("prepared_on"), dayJson(payout.preparedOn)},
            {QStringLiteral("paid_on"), dayJson(payout.paidOn)},
            {QStringLiteral("people"), payout.people},
            {QStringLiteral("waiting"), payout.waiting},
            {QStringLiteral("total_minor"), payout.totalMinor},
            {QStringLiteral("paid_minor"), payout.paidMinor},
            {QStringLiteral("reason"), payout.reason}};
}

QJsonArray itemsJson(const std::vector<PayoutItemRecord>& items)
{
    QJsonArray rows;
    for (const PayoutItemRecord& item : items) {
        rows.append(QJsonObject{{QStringLiteral("person"), item.recipient.value},
                                {QStringLiteral("name"), item.name},
                                {QStringLiteral("state"), toStored(item.state)},
                                {QStringLiteral("rewards_minor"), item.rewardsMinor},
                                {QStringLiteral("deducted_minor"), item.carriedMinor},
                                {QStringLiteral("amount_minor"), item.amountMinor},
                                {QStringLiteral("paid_on"), dayJson(item.paidOn)},
                                {QStringLiteral("reference"), item.reference},
                                {QStringLiteral("reason"), item.reason}});
    }
    return rows;
}

PayoutRecord payoutOf(const CommandLine& line, Book& book)
{
    const PayoutId id{line.number(kPayoutOption, 0)};
    const std::optional<PayoutRecord> payout = PayoutReader(book.database()).payout(id);
    if (!payout)
        throw CommandError{Failed, PayoutTexts::tr("There is no payout %1 in this book.").arg(id.value)};
    return *payout;
}

void show(const CommandLine& line, Book& book)
{
    const PayoutRecord payout = payoutOf(line, book);
    const std::vector<PayoutItemRecord> items = PayoutReader(book.database()).items(payout.id);
    const ReportTable sheet = payoutSheet(payout, items, book.shop(), QLocale());
    if (line.isSet(QStringLiteral("csv")))
        valueOf(writeFile(line.value(QStringLiteral("csv")), exactCsv(sheet)));
    if (line.isSet(kJson)) {
        QJsonObject json = payoutJson(payout);
        json.insert(QStringLiteral("items"), itemsJson(items));
        print(QJsonDocument(json));
    } else {
        print(sheet);
    }
}

void list(const CommandLine& line, Book& book)
{
    const std::vector<PayoutRecord> payouts = PayoutReader(book.database()).payouts();
    if (!line.isSet(kJson))
        return print(payoutOverview(payouts, book.shop()));
    QJsonArray rows;
    for (const PayoutRecord& payout : payouts)
        rows.append(payoutJson(payout));
    print(QJsonDocument(rows));
}

/// What a changed payout looks like now.
void tell(const CommandLine& line, Book& book, PayoutId id)
{
    const PayoutRecord payout = PayoutReader(book.database()).payout(id).value_or(PayoutRecord{});
    if (line.isSet(kJson))
        return print(QJsonDocument(payoutJson(payout)));
    print(PayoutTexts::tr("Payout %1: %2, %n person(s), %3.", nullptr, payout.people)
              .arg(QString::number(id.value), payoutStateTitle(payout.state),
                   formatMoney({payout.totalMinor, book.shop().currency}, QLocale())));
}

PayoutChoice choiceOf(const CommandLine& line)
{
    PayoutChoice choice;
    const QStringList methods{toStored(PayoutMethod::Cash), toStored(PayoutMethod::Transfer),
                              toStored(PayoutMethod::StoreCredit)};
    choice.method = PayoutMethod(methods.indexOf(line.choice(QStringLiteral("method"), methods, methods.front())));
    if (line.isSet(QStringLiteral("cutoff")))
        choice.cutoffOn = line.date(QStringLiteral("cutoff"));
    choice.minimumMinor = line.number(QStringLiteral("minimum"), 0);
    return choice;
}

PayoutItemRecord itemOf(const CommandLine& line, Book& book, PayoutId payout)
{
    const PersonId person{line.number(kPayeeOption, 0)};
    const auto item = PayoutReader(book.database()).itemOf(payout, person);
    if (!item)
        throw CommandError{Failed, PayoutTexts::tr("Person %1 is not in this payout.").arg(person.value)};
    return *item;
}

/// What was handed over came back: the correcting entry for a payment.
void cameBack(const CommandLine& line, Book& book, PayoutId payout)
{
    const QDate on = line.isSet(QStringLiteral("on")) ? line.date(QStringLiteral("on")) : book.today();
    valueOf(returnTransfer(book, itemOf(line, book, payout).id, on, line.value(QStringLiteral("reason"))));
}

void pay(const CommandLine& line, Book& book)
{
    const PayoutRecord payout = payoutOf(line, book);
    PaymentNote note;
    if (line.isSet(QStringLiteral("on")))
        note.paidOn = line.date(QStringLiteral("on"));
    note.reference = line.value(QStringLiteral("reference"));
    if (line.isSet(kPayeeOption))
        note.items = {itemOf(line, book, payout.id).id};
    valueOf(markPaid(book, payout.id, note));
}

/// “prepare” is what it was called first.
bool isDrafting(const QString& action)
{
    return action == kDraft || action == u"prepare";
}

void change(const CommandLine& line, Book& book, const QString& action)
{
    if (isDrafting(action))
        return tell(line, book, valueOf(preparePayout(book, choiceOf(line))));
    const PayoutId payout = payoutOf(line, book).id;
    if (action == u"approve")
        valueOf(approvePayout(book, payout));
    else if (action == u"cancel")
        valueOf(cancelPayout(book, payout, line.value(QStringLiteral("reason"))));
    else if (action == u"close")
        valueOf(closePayout(book, payout));
    else if (action == u"came-back")
        cameBack(line, book, payout);
    else
        pay(line, book);
    tell(line, book, payout);
}

} // namespace

void managePayouts(const QStringList& arguments)
{
    const QStringList writing{kDraft,
                              QStringLiteral("prepare"),
                              QStringLiteral("approve"),
                              QStringLiteral("pay"),
                              QStringLiteral("came-back"),
                              QStringLiteral("cancel"),
                              QStringLiteral("close")};
    CommandLine line = payoutLine();
    line.parse(bookFirst(arguments, writing + QStringList{QStringLiteral("list"), QStringLiteral("show")}));
    const QString action = line.positional(1);
    if (isDebtAction(action))
        return manageDebts(line, action);
    if (isPayoutFileAction(action))
        return managePayoutFiles(line, action);
    const bool isReading = action == u"list" || action == u"show";
    if (!isReading && !writing.contains(action))
        throw CommandError{WrongUsage,
                           PayoutTexts::tr("“payout” takes list, show, draft, approve, pay, came-back, cancel, "
                                           "close, file, account, debts, write-off or paid-back; “%1” is none of them.")
                               .arg(action)};
    const bool isDraft = isDrafting(action);
    if (action != u"list" && !isDraft && line.number(kPayoutOption, 0) == 0)
        throw CommandError{WrongUsage, PayoutTexts::tr("“payout BOOK %1” needs --payout N.").arg(action)};
    if (isDraft)
        choiceOf(line);
    const std::unique_ptr<Book> book = openBook(line, isReading ? Book::Mode::ReadOnly : Book::Mode::ReadWrite);
    if (action == u"list")
        list(line, *book);
    else if (action == u"show")
        show(line, *book);
    else
        change(line, *book, action);
}

} // namespace vouchwell::cli
