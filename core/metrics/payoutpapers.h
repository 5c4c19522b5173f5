#pragma once

#include "core/metrics/reporttable.h"
#include "core/storage/payoutreader.h"

namespace vouchwell {

struct ShopSettings;

/// The list that goes around when cash is handed over: name, amount and an empty line for each signature, of everybody
/// who is in the payout.
ReportTable signatureSheet(const PayoutRecord& payout, const std::vector<PayoutItemRecord>& items,
                           const ShopSettings& shop, const QLocale& locale);

/// A slip for one person, in words ready to print.
struct Receipt
{
    QString shop;
    QString heading; ///< "Payout 12 · 20 May 2026"
    QString name;
    QString amount;    ///< with its currency
    QStringList lines; ///< what it is for
    QString signature; ///< below the line for it; empty: there is nothing to sign
    QString code = {}; ///< what the slip is worth its paper for: printed large
};

/// The initials of a friend: "A. G.", so that nobody else's name leaves the shop.
QString initialsOf(const QString& name);

/// A receipt for everybody in the payout who gets money, by name.
std::vector<Receipt> payoutReceipts(const PayoutRecord& payout, PayoutReader& reader, const ShopSettings& shop,
                                    const QLocale& locale);

} // namespace vouchwell
