#pragma once

#include "core/domain/ids.h"
#include "core/storage/bulkstatement.h"

#include <QHash>

namespace vouchwell {

/// What people know a conversion by.
struct ConversionNames
{
    QString referrer;
    QString friendName;
    QString document; ///< of the sale
    qint64 row =
        0; ///< of the import that caused it; 0 where no row of it is about the sale, its return or the referral
};

/// Reads the names of many conversions that an import has brought.
class ConversionReader
{
public:
    ConversionReader(Database& database, BatchId batch);

    ConversionNames namesOf(ReferralId referral, TransactionId sale);

private:
    qint64 rowOf(ReferralId referral, TransactionId sale);

    BulkStatement m_names;
    BulkStatement m_returns;
    bool m_isOfSales = false;
    QHash<qint64, qint64> m_rowOfRecord; ///< sales and returns, or referrals, by the kind of the list
};

} // namespace vouchwell
