#pragma once

#include "core/domain/payout.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

/// A file with the transfers of a payout that was made.
struct PayoutFileRecord
{
    PayoutId payout;
    QString format;      ///< "pain.001.001.09", "csv"
    int number = 1;      ///< counts the different contents of a payout; the same content keeps its number
    QString contentHash; ///< of everything but the number and the time
    int people = 0;
    qint64 totalMinor = 0;
    QString madeAt; ///< UTC, ISO
    QString madeBy;
};

/// What every payout was made into, for whoever asks whether it went to the bank.
class PayoutFileStore
{
public:
    explicit PayoutFileStore(Database& database) : m_database(database) {}

    std::vector<PayoutFileRecord> files(PayoutId payout); ///< as they were made
    qint64 add(UnitOfWork& work, const PayoutFileRecord& file);

private:
    Database& m_database;
};

} // namespace vouchwell
