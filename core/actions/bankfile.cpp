#include "core/actions/bankfile.h"

#include "core/actions/payoutwork.h"
#include "core/domain/bankday.h"
#include "core/domain/iban.h"
#include "core/metrics/reportcsv.h"
#include "core/metrics/transfertable.h"
#include "core/transfer/painwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace vouchwell {

namespace {

constexpr qint64 kMostCents = 99'999'999'999; // of one SEPA transfer

class BankTexts
{
    Q_DECLARE_TR_FUNCTIONS(BankFile)
};

QString formatName(BankFormat format)
{
    switch (format) {
    case BankFormat::Sepa2019: return painName(PainEdition::Of2019);
    case BankFormat::Sepa2009: return painName(PainEdition::Of2009);
    case BankFormat::Csv: return QStringLiteral("csv");
    }
    Q_UNREACHABLE();
}

std::vector<PayoutTransfer> transfersOf(Book& book, PayoutId payout)
{
    BankAccountReader accounts(book.database());
    std::vector<PayoutTransfer> transfers;
    for (PayoutItemRecord& item : PayoutReader(book.database()).items(payout)) {
        BankAccount account = accounts.find(item.recipient);
        transfers.push_back({std::move(item), std::move(account)});
    }
    return transfers;
}

QString stateProblem(const PayoutRecord& payout, BankFormat format)
{
    const QString number = PayoutWork::label(payout.id);
    if (payout.state == PayoutState::Draft)
        return BankTexts::tr("Payout %1 is a draft. Please approve it first.").arg(number);
    if (payout.state == PayoutState::Cancelled)
        return BankTexts::tr("Payout %1 was cancelled: nobody is paid with it.").arg(number);
    if (format == BankFormat::Csv)
        return {};
    if (payout.method != PayoutMethod::Transfer)
        return BankTexts::tr("Payout %1 is paid by another way than bank transfer. Please prepare one by bank "
                             "transfer, or save it as CSV.")
            .arg(number);
    return payout.state == PayoutState::Approved
               ? QString()
               : BankTexts::tr("Everybody in payout %1 has been paid: a bank file would pay them twice.").arg(number);
}

/// Why the shop cannot order SEPA transfers; empty where it can.
QString shopProblem(const PayoutRecord& payout, const ShopSettings& shop)
{
    if (payout.unit != u"EUR")
        return BankTexts::tr("SEPA transfers are in euros, payout %1 is in %2. Please save it as CSV.")
            .arg(PayoutWork::label(payout.id), payout.unit);
    if (shop.account.iban.isEmpty())
        return BankTexts::tr("The shop's own account is not known. Please enter its IBAN first.");
    if (!isInSepa(shop.account.iban))
        return BankTexts::tr("The shop's account %1 is outside of SEPA. Please save the payout as CSV.")
            .arg(maskedIban(shop.account.iban));
    return shop.account.holder.isEmpty() && shop.name.isEmpty()
               ? BankTexts::tr("Please enter the name under which the bank knows the shop first.")
               : QString();
}

/// The same order with the same transfers is the same content, whatever its number and time.
QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Numbers the content: the one that it had before, or the next.
void number(BankFile& file, const QString& now)
{
    int last = 0;
    for (const PayoutFileRecord& earlier : file.earlier) {
        last = std::max(last, earlier.number);
        if (earlier.format == file.record.format && earlier.contentHash == file.record.contentHash) {
            file.record.number = earlier.number;
            file.record.madeAt = file.record.madeAt.isEmpty() ? earlier.madeAt : file.record.madeAt;
        }
    }
    if (file.record.madeAt.isEmpty()) {
        file.record.number = last + 1;
        file.record.madeAt = now;
    }
}

Result<SepaOrder> orderOf(const PayoutRecord& payout, const std::vector<PayoutTransfer>& transfers,
                          const ShopSettings& shop, BankFile& file)
{
    SepaOrder order;
    order.executeOn = file.executeOn;
    order.payer = shop.account.holder.isEmpty() ? shop.name : shop.account.holder;
    order.payerIban = shop.account.iban;
    order.payerBic = shop.account.bic;
    for (const auto& [item, account] : transfers) {
        if (item.state != PayoutItemState::Included || item.amountMinor <= 0)
            continue;
        if (item.amountMinor > kMostCents)
            return refused(BankTexts::tr("%1 gets more than one SEPA transfer can carry. Please pay them separately.")
                               .arg(item.name));
        if (!isInSepa(account.iban)) {
            file.withoutAccount << item.name;
            continue;
        }
        order.transfers.push_back({endToEndId(item), item.amountMinor,
                                   account.holder.isEmpty() ? item.name : account.holder, account.iban,
                                   transferPurpose(payout.id, shop)});
        ++file.record.people;
        file.record.totalMinor += item.amountMinor;
    }
    return order;
}

Result<Done> addSepa(Book& book, const PayoutRecord& payout, PainEdition edition, const QString& now, BankFile& file)
{
    const ShopSettings& shop = book.shop();
    const QString problem = shopProblem(payout, shop);
    if (!problem.isEmpty())
        return refused(problem);
    if (file.executeOn < book.today())
        return refused(BankTexts::tr("The day of the transfer lies in the past. Please choose today or a later day."));
    Result<SepaOrder> order = orderOf(payout, transfersOf(book, payout.id), shop, file);
    if (!order)
        return order.failure();
    if (order->transfers.empty())
        return refused(BankTexts::tr("Nobody who waits in payout %1 has an account that a SEPA transfer reaches. "
                                     "Please enter their IBAN, or pay them another way.")
                           .arg(PayoutWork::label(payout.id)));
    file.record.contentHash = hashOf(painXml(*order, edition));
    number(file, now);
    order->messageId = QStringLiteral("VOUCHWELL-P%1-R%2").arg(payout.id.value).arg(file.record.number);
    order->createdAt = QDateTime::fromString(file.record.madeAt, Qt::ISODateWithMs).toTimeZone(book.shop().timeZone);
    file.bytes = painXml(*order, edition);
    return Done{};
}

void addCsv(Book& book, const PayoutRecord& payout, const QString& now, BankFile& file)
{
    const ReportTable table = transferTable(payout, transfersOf(book, payout.id), book.shop());
    file.bytes = exactCsv(table);
    file.record.contentHash = hashOf(file.bytes);
    file.record.people = int(table.rows.size());
    for (const auto& row : table.rows) {
        file.record.totalMinor += row[6].toLongLong();
        if (row[5].toString().isEmpty() && payout.method == PayoutMethod::Transfer && isOpen(payout.state))
            file.withoutAccount << row[3].toString();
    }
    number(file, now);
}

Result<BankFile> drawUp(Book& book, const PayoutRecord& payout, const BankFileChoice& choice, const QString& now)
{
    const QString problem = stateProblem(payout, choice.format);
    if (!problem.isEmpty())
        return refused(problem);
    BankFile file;
    file.record.payout = payout.id;
    file.record.format = formatName(choice.format);
    file.earlier = PayoutFileStore(book.database()).files(payout.id);
    if (choice.format == BankFormat::Csv) {
        addCsv(book, payout, now, file);
        return file;
    }
    file.executeOn = bankDayFrom(choice.executeOn.isValid() ? choice.executeOn : book.today());
    const PainEdition edition = choice.format == BankFormat::Sepa2019 ? PainEdition::Of2019 : PainEdition::Of2009;
    const Result<Done> done = addSepa(book, payout, edition, now, file);
    return done ? Result<BankFile>(std::move(file)) : Result<BankFile>(done.failure());
}

Failure noPayout()
{
    return {Failure::Kind::NotFound, BankTexts::tr("This payout is no longer in the book.")};
}

/// No act: undoing what was done before stays possible, and what is at the bank cannot be undone.
void note(PayoutWork& work, const BankFile& file)
{
    const PayoutId payout = file.record.payout;
    PayoutFileStore(work.book.database()).add(work.work, file.record);
    HistoryStore::audit(work.work, {}, QStringLiteral("payout"), payout.value, {},
                        {{QStringLiteral("bank_file"), file.record.format},
                         {QStringLiteral("number"), file.record.number},
                         {QStringLiteral("people"), file.record.people},
                         {QStringLiteral("total_minor"), QString::number(file.record.totalMinor)},
                         {QStringLiteral("content_hash"), file.record.contentHash}});
}

} // namespace

Result<BankFile> drawUpBankFile(Book& book, PayoutId payout, const BankFileChoice& choice)
{
    try {
        const std::optional<PayoutRecord> record = PayoutReader(book.database()).payout(payout);
        if (!record)
            return noPayout();
        return drawUp(book, *record, choice, book.clock().nowUtc().toString(Qt::ISODateWithMs));
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<BankFile> saveBankFile(Book& book, PayoutId payout, const BankFileChoice& choice, const QString& path)
{
    bool isWritten = false;
    Result<BankFile> saved = actOnRewards<BankFile>(book, [&](PayoutWork& work) -> Result<BankFile> {
        const std::optional<PayoutRecord> record = work.payouts.payout(payout);
        if (!record)
            return noPayout();
        Result<BankFile> file = drawUp(book, *record, choice, work.work.recordedAt());
        if (!file)
            return file;
        if (record->state == PayoutState::Approved)
            note(work, *file);
        const Result<Done> written = writeFile(path, file->bytes);
        isWritten = bool(written);
        return written ? file : Result<BankFile>(written.failure());
    });
    if (!saved && isWritten)
        QFile::remove(path);
    return saved;
}

QString withoutAccountSentence(const BankFile& file)
{
    if (file.withoutAccount.isEmpty())
        return {};
    return BankTexts::tr("No account for a transfer is known of %1: they stay in the payout, to be paid another way or "
                         "once you have entered their IBAN.")
        .arg(file.withoutAccount.join(QLatin1String(", ")));
}

QString earlierFileSentence(const Book& book, const BankFile& file)
{
    if (file.earlier.empty())
        return {};
    const PayoutFileRecord& last = file.earlier.back();
    const QDate day = QDateTime::fromString(last.madeAt, Qt::ISODateWithMs).toTimeZone(book.shop().timeZone).date();
    return BankTexts::tr("A file of this payout was made on %1 by %2 and may be at the bank already: send only one of "
                         "them.")
        .arg(formatDate(day, QLocale()), last.madeBy);
}

} // namespace vouchwell
