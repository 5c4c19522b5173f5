#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QDate>

#include <vector>

namespace vouchwell {

/// A return, and a sale to the same person on the same day that may have taken its place.
struct ExchangeOffer
{
    TransactionId returned;
    TransactionId sale;
    QString returnDocument;
    QString saleDocument;
    QDate on;
    qint64 returnedMinor = 0;
    qint64 soldMinor = 0;
};

/// Returns that are not returns but exchanges: only the difference counts.
class ExchangeStore
{
public:
    /// What could be an exchange and is none yet, of the friend of this referral; the newest first.
    static std::vector<ExchangeOffer> offersOf(Database& database, ReferralId referral);
    /// What is an exchange, of the friend of this referral; the newest first.
    static std::vector<ExchangeOffer> madeOf(Database& database, ReferralId referral);
    /// Whose sale the two are; an invalid id where they are not one person's return and sale of one day.
    static PersonId personOf(Database& database, TransactionId returned, TransactionId sale);
    /// False where the return is no exchange.
    static bool isExchange(Database& database, TransactionId returned);
    static void add(UnitOfWork& work, TransactionId returned, TransactionId sale);
    static void remove(UnitOfWork& work, TransactionId returned);
};

} // namespace vouchwell
