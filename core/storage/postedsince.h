#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QString>

#include <vector>

namespace vouchwell {

/// How what is owed to one person changed. Amounts are not below zero.
struct PostedChange
{
    PersonId person;
    QString unit;
    qint64 granted = 0;
    qint64 takenBack = 0;  ///< of rewards that were not paid
    qint64 clawedBack = 0; ///< of rewards that were paid: it is deducted from the next payout
};

/// Tells what the ledger got since this was made, within one unit of work.
class PostedSince
{
public:
    explicit PostedSince(Database& database);

    /// By person, then unit; people who were merged are who they became.
    std::vector<PostedChange> changes();

private:
    Database& m_database;
    qint64 m_last = 0;
};

} // namespace vouchwell
