#pragma once

#include "core/storage/unitofwork.h"

#include <QHash>

namespace vouchwell {

/// The account that the shop pays from.
struct ShopAccount
{
    QString iban;   ///< as normalisedIban() keeps it; empty: not known
    QString holder; ///< as the bank knows the shop; empty: the name of the shop
    QString bic;    ///< most banks need none

    friend bool operator==(const ShopAccount&, const ShopAccount&) = default;
};

/// Out of the settings of a book.
ShopAccount shopAccountFrom(const QHash<QString, QString>& settings);
/// Into the settings. Book::shop() has it once it is read again.
void writeShopAccount(UnitOfWork& work, const ShopAccount& account);

} // namespace vouchwell
