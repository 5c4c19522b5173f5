#include "core/metrics/payoutpapers.h"

#include "core/base/text.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <set>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class PaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

bool getsMoney(const PayoutItemRecord& item)
{
    return item.amountMinor > 0 && (item.state == PayoutItemState::Included || item.state == PayoutItemState::Paid);
}

/// The day that papers about the payout carry.
QDate dayOf(const PayoutRecord& payout)
{
    if (payout.paidOn.isValid())
        return payout.paidOn;
    return payout.approvedOn.isValid() ? payout.approvedOn : payout.preparedOn;
}

QStringList reasonsOf(const std::vector<PayoutCause>& causes, const ShopSettings& shop, const QLocale& locale)
{
    QStringList friends;
    std::set<qint64> named;
    int own = 0;
    qint64 deducted = 0;
    for (const PayoutCause& cause : causes) {
        if (cause.amountMinor < 0)
            deducted += cause.amountMinor;
        else if (cause.isOwnReward)
            ++own;
        else if (named.insert(cause.friendId.value).second) // several may have the same initials
            friends << initialsOf(cause.friendName);
    }
    QStringList reasons;
    if (!friends.isEmpty())
        reasons << PaperTexts::tr("For recommending us to: %1").arg(friends.join(QLatin1String(", ")));
    if (own > 0)
        reasons << PaperTexts::tr("For coming on a recommendation");
    if (deducted < 0)
        reasons << PaperTexts::tr("Deducted for rewards whose purchase came back: %1")
                       .arg(formatMoney({-deducted, shop.currency}, locale));
    return reasons;
}

} // namespace

ReportTable signatureSheet(const PayoutRecord& payout, const std::vector<PayoutItemRecord>& items,
                           const ShopSettings& shop, const QLocale& locale)
{
    ReportTable table;
    table.title = PaperTexts::tr("Payout %1: received with thanks").arg(payout.id.value);
    table.subtitle = PaperTexts::tr("%1, %2").arg(payoutMethodTitle(payout.method), formatDate(dayOf(payout), locale));
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("name"), PaperTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("amount"), PaperTexts::tr("Amount"), Kind::MoneyMinor, true},
                     {QStringLiteral("signature"), PaperTexts::tr("Date and signature"), Kind::Text, false}};
    const QString roomToSign = QStringLiteral(" \n ");
    for (const PayoutItemRecord& item : items) {
        if (getsMoney(item))
            table.rows.push_back({displayText(item.name), item.amountMinor, roomToSign});
    }
    return table;
}

QString initialsOf(const QString& name)
{
    QStringList initials;
    for (const QString& word : displayText(name).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString first = QChar::isHighSurrogate(word[0].unicode()) ? word.left(2) : word.left(1);
        initials << first.toUpper() + u'.';
    }
    return initials.isEmpty() ? QStringLiteral("–") : initials.join(u' ');
}

std::vector<Receipt> payoutReceipts(const PayoutRecord& payout, PayoutReader& reader, const ShopSettings& shop,
                                    const QLocale& locale)
{
    std::vector<Receipt> receipts;
    for (const PayoutItemRecord& item : reader.items(payout.id)) {
        if (!getsMoney(item))
            continue;
        //: Number of the payout, day
        const QString heading = PaperTexts::tr("Payout %1 · %2")
                                    .arg(QString::number(payout.id.value),
                                         formatDate(item.paidOn.isValid() ? item.paidOn : dayOf(payout), locale));
        receipts.push_back(
            {shop.name, heading, displayText(item.name), formatMoney({item.amountMinor, shop.currency}, locale),
             reasonsOf(reader.causes(item.id), shop, locale), PaperTexts::tr("Received: date and signature")});
    }
    return receipts;
}

} // namespace vouchwell
