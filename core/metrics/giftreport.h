#pragma once

#include "core/metrics/payoutpapers.h"
#include "core/storage/codestore.h"

namespace vouchwell {

struct ShopSettings;

/// A piece or pool as it is called on screens; a pool may have no name in the rules.
QString giftTitle(const QString& name);

/// What there is and what is promised, row by row as in `levels`. Columns (stable keys): name, kind, on_hand, promised,
/// free, low_mark, note.
ReportTable giftTable(const std::vector<GiftLevel>& levels, const ShopSettings& shop, QDate today,
                      const QLocale& locale);
/// The history of one thing, the newest first. Columns: on, change, pieces, person, reason, by.
ReportTable stockTable(const QString& thing, const std::vector<StockLine>& lines, const ShopSettings& shop);

/// Whether the secret part of codes is shown.
enum class CodeText { Masked, Whole };
/// Columns: code, state, value, expires_on, person, given_on, note.
ReportTable codeTable(const QString& pool, const std::vector<GiftCodeRecord>& codes, CodeText text,
                      const ShopSettings& shop, QDate today);

/// The slip with a code that somebody was given, in words ready to print.
Receipt codeSlip(const GiftCodeRecord& code, const ShopSettings& shop, const QLocale& locale);

} // namespace vouchwell
