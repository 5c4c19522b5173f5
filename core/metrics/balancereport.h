#pragma once

#include "core/metrics/reporttable.h"
#include "core/storage/balancemoves.h"
#include "core/storage/balancereader.h"

namespace vouchwell {

struct ShopSettings;

/// Who has what beside money: one row for each person and kind, in the order given. Columns (stable keys): name,
/// balance, pending, usable, used, expired, expires_next, expiring.
ReportTable balanceReport(const std::vector<NamedBalance>& balances, const ShopSettings& shop, QDate today,
                          const QLocale& locale);

/// What happened to the balances of one person in some days: for each kind the opening balance, every move with its
/// reason, the closing balance. Columns (stable keys): balance (where there are several), on, what, change, after.
ReportTable statementReport(const std::vector<KindStatement>& statements, const QString& personName,
                            const ShopSettings& shop, const QLocale& locale);

/// "Earned for bringing Ben Smith, sale T-12", in the present language.
QString moveText(const BalanceMove& move);
/// Stable word for programs: "earned", "used".
QString moveWord(BalanceMove::Kind kind);

} // namespace vouchwell
