#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QDate>

namespace vouchwell {

/// What people know a record by, and the record that can be opened for it.
struct RecordName
{
    PersonId person;     ///< whom it is about: the customer, the recipient, the buyer
    ReferralId referral; ///< which it belongs to, if any
    PayoutId payout;
    QString personName;
    QString friendName; ///< of the referral
    QString document;   ///< of a sale; the file of an import
    qint64 amountMinor = 0;
    QDate on;
};

/// Finds the names of records of any kind, as the checks of the book call them: "referral", "reward", "person", ...
class RecordNames
{
public:
    explicit RecordNames(Database& database) : m_database(database) {}

    RecordName of(const QString& entity, qint64 id);

private:
    RecordName read(const char* sql, qint64 id);

    Database& m_database;
};

} // namespace vouchwell
