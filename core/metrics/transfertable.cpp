#include "core/metrics/transfertable.h"

#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class TransferTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

QString endToEndId(const PayoutItemRecord& item)
{
    return QStringLiteral("P%1-I%2").arg(item.payout.value).arg(item.id.value);
}

QString transferPurpose(PayoutId payout, const ShopSettings& shop)
{
    return shop.name.isEmpty() ? TransferTexts::tr("Thank you for recommending us (payout %1)").arg(payout.value)
                               : TransferTexts::tr("%1: thank you for recommending us (payout %2)")
                                     .arg(shop.name, QString::number(payout.value));
}

ReportTable transferTable(const PayoutRecord& payout, const std::vector<PayoutTransfer>& transfers,
                          const ShopSettings& shop)
{
    ReportTable table;
    table.title = TransferTexts::tr("Transfers of payout %1").arg(payout.id.value);
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("payout"), TransferTexts::tr("Payout"), Kind::Count, false},
                     {QStringLiteral("transfer"), TransferTexts::tr("Transfer"), Kind::Text, false},
                     {QStringLiteral("person"), TransferTexts::tr("Person"), Kind::Count, false},
                     {QStringLiteral("name"), TransferTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("account_holder"), TransferTexts::tr("Account holder"), Kind::Text, false},
                     {QStringLiteral("iban"), TransferTexts::tr("IBAN"), Kind::Text, false},
                     {QStringLiteral("amount"), TransferTexts::tr("Amount"), Kind::MoneyMinor, true},
                     {QStringLiteral("currency"), TransferTexts::tr("Currency"), Kind::Text, false},
                     {QStringLiteral("purpose"), TransferTexts::tr("Purpose"), Kind::Text, false},
                     {QStringLiteral("paid_on"), TransferTexts::tr("Paid on"), Kind::Date, false},
                     {QStringLiteral("reference"), TransferTexts::tr("Reference"), Kind::Text, false}};
    const PayoutItemState wanted = isOpen(payout.state) ? PayoutItemState::Included : PayoutItemState::Paid;
    for (const auto& [item, account] : transfers) {
        if (item.state != wanted || item.amountMinor <= 0)
            continue;
        table.rows.push_back({payout.id.value, endToEndId(item), item.recipient.value, item.name,
                              account.holder.isEmpty() ? item.name : account.holder, account.iban, item.amountMinor,
                              payout.unit, transferPurpose(payout.id, shop),
                              item.paidOn.isValid() ? QVariant(item.paidOn) : QVariant(), item.reference});
    }
    return table;
}

} // namespace vouchwell
