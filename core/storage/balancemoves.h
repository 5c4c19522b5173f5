#pragma once

#include "core/domain/balancemove.h"
#include "core/storage/database.h"

namespace vouchwell {

/// What happened to one balance of a person, as the ledger has it, in the order in which it was recorded. Cheap; runs
/// on the book's own connection.
std::vector<BalanceMove> balanceMoves(Database& database, PersonId person, const BalanceKind& kind);

struct KindStatement
{
    BalanceKind kind;
    QString unit;
    BalanceStatement statement;
};

/// A statement for each balance of the person, or for one kind of it.
std::vector<KindStatement> statementsOf(Database& database, PersonId person, const std::optional<BalanceKind>& kind,
                                        QDate from, QDate until);

} // namespace vouchwell
