#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QDate>

#include <vector>

namespace vouchwell {

/// What somebody owes to the shop for one reward: it was paid, and then what it was earned with came back.
struct OpenDebt
{
    PersonId person; ///< who the recipient is after merges
    QString name;
    RewardId reward;
    qint64 amountMinor = 0; ///< above zero
    QDate since;            ///< when it was taken back
};

/// Every open debt of money, the oldest first. What was used of credit, points and pieces is in BalanceReader. Cheap;
/// runs on the book's own connection.
std::vector<OpenDebt> openDebts(Database& database);

} // namespace vouchwell
