#pragma once

#include "core/metrics/reporttable.h"
#include "core/storage/payoutreader.h"

namespace vouchwell {

struct ShopSettings;

/// One payout for the till: who gets what, debts deducted, with room for a signature. People who were taken out are
/// listed with an amount of zero.
ReportTable payoutSheet(const PayoutRecord& payout, const std::vector<PayoutItemRecord>& items,
                        const ShopSettings& shop, const QLocale& locale);

/// Every payout, the newest first.
ReportTable payoutOverview(const std::vector<PayoutRecord>& payouts, const ShopSettings& shop);

} // namespace vouchwell
