#include "core/metrics/payoutreport.h"

#include "core/base/text.h"
#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class PayoutReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

ReportTable payoutSheet(const PayoutRecord& payout, const std::vector<PayoutItemRecord>& items,
                        const ShopSettings& shop, const QLocale& locale)
{
    ReportTable table;
    table.title = PayoutReportTexts::tr("Payout %1").arg(payout.id.value);
    table.subtitle = PayoutReportTexts::tr("%1, %2, prepared on %3")
                         .arg(payoutStateTitle(payout.state), payoutMethodTitle(payout.method),
                              formatDate(payout.preparedOn, locale));
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("name"), PayoutReportTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("rewards"), PayoutReportTexts::tr("Rewards"), Kind::MoneyMinor, true},
                     {QStringLiteral("deducted"), PayoutReportTexts::tr("Deducted"), Kind::MoneyMinor, true},
                     {QStringLiteral("amount"), PayoutReportTexts::tr("Amount"), Kind::MoneyMinor, true},
                     {QStringLiteral("state"), PayoutReportTexts::tr("State"), Kind::Text, false},
                     {QStringLiteral("note"), PayoutReportTexts::tr("Signature or note"), Kind::Text, false}};
    for (const PayoutItemRecord& item : items) {
        const bool isOut = item.state == PayoutItemState::Excluded;
        const auto amount = [&](qint64 minor) { return isOut ? qint64(0) : minor; };
        const QVariant deducted = amount(item.carriedMinor) == 0 ? QVariant() : QVariant(item.carriedMinor);
        table.rows.push_back({displayText(item.name), amount(item.rewardsMinor), deducted, amount(item.amountMinor),
                              payoutItemStateTitle(item.state),
                              displayText(item.reason.isEmpty() ? item.reference : item.reason)});
    }
    return table;
}

ReportTable payoutOverview(const std::vector<PayoutRecord>& payouts, const ShopSettings& shop)
{
    ReportTable table;
    table.title = PayoutReportTexts::tr("Payouts");
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("payout"), PayoutReportTexts::tr("Payout"), Kind::Text, false},
                     {QStringLiteral("prepared_on"), PayoutReportTexts::tr("Prepared"), Kind::Date, false},
                     {QStringLiteral("method"), PayoutReportTexts::tr("Method"), Kind::Text, false},
                     {QStringLiteral("state"), PayoutReportTexts::tr("State"), Kind::Text, false},
                     {QStringLiteral("people"), PayoutReportTexts::tr("People"), Kind::Count, true},
                     {QStringLiteral("total"), PayoutReportTexts::tr("Total"), Kind::MoneyMinor, true},
                     {QStringLiteral("paid"), PayoutReportTexts::tr("Paid"), Kind::MoneyMinor, true}};
    for (const PayoutRecord& payout : payouts) {
        table.rows.push_back({QString::number(payout.id.value), payout.preparedOn, payoutMethodTitle(payout.method),
                              payoutStateTitle(payout.state), qint64(payout.people), payout.totalMinor,
                              payout.paidMinor});
    }
    return table;
}

} // namespace vouchwell
