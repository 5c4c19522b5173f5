#pragma once

#include <QString>

namespace vouchwell {

/// What the state of an order or payment says of the sale in the same row.
enum class SaleStatus {
    Counts,
    NoSale, ///< failed, cancelled, a draft or a quotation
    Refunded,
};

/// Understands the words of the programs we know in English, Spanish, German, French and Portuguese; what it does not
/// understand counts.
SaleStatus saleStatusOf(const QString& text);

} // namespace vouchwell
