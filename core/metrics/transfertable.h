#pragma once

#include "core/metrics/reporttable.h"
#include "core/storage/bankaccountreader.h"
#include "core/storage/payoutreader.h"

namespace vouchwell {

struct ShopSettings;

/// What one person gets in a payout, and where it goes.
struct PayoutTransfer
{
    PayoutItemRecord item;
    BankAccount account; ///< without an IBAN: not known
};

/// What the transfer is called on its way: the payout and the item, the same in every file that is made of it.
QString endToEndId(const PayoutItemRecord& item);

/// The transfers of a payout for banks without SEPA and for the accountant: an open payout with whoever waits for their
/// money, a finished one with whoever got it. Its columns are a contract: `payout`, `transfer`, `person`, `name`,
/// `account_holder`, `iban`, `amount`, `currency`, `purpose`, `paid_on`, `reference`.
ReportTable transferTable(const PayoutRecord& payout, const std::vector<PayoutTransfer>& transfers,
                          const ShopSettings& shop);

/// What stands on the statements of both sides.
QString transferPurpose(PayoutId payout, const ShopSettings& shop);

} // namespace vouchwell
