#pragma once

#include "core/transfer/values.h"

namespace vouchwell {

/// An amount taken apart: the number as typed, its sign, and what stands beside it ("€", "USD").
struct AmountText
{
    QStringView number; ///< digits, marks and blanks; begins and ends with a digit or a decimal mark
    QStringView currency;
    bool isNegative = false;
};

/// Nothing where the text holds no digit, or signs and words that no amount has.
std::optional<AmountText> splitAmount(QStringView text);

/// The code of a currency written as code, symbol or name of a symbol ("eur", "€", "US$"); where several currencies
/// share it ("$", "kr"), the book's own is meant if it is one of them. Empty when unknown.
QString currencyCodeOf(QStringView text, const Currency& book);

} // namespace vouchwell
