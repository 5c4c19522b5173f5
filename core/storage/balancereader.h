#pragma once

#include "core/domain/balance.h"
#include "core/storage/database.h"

#include <optional>

namespace vouchwell {

struct RewardRecord;
struct VersionRecord;

/// What a reward counts towards; nullopt where it is paid out as money.
std::optional<BalanceKind> balanceKindOf(const RewardRecord& record, const VersionRecord& version);

struct NamedBalance
{
    Balance balance;
    QString name; ///< of the person
};

/// Reads what people have at the shop beside money that is paid out.
class BalanceReader
{
public:
    explicit BalanceReader(Database& database) : m_database(database) {}

    /// The rewards of one person or (with an invalid id) of everybody, in the order of their ids.
    std::vector<HeldReward> held(PersonId person);
    /// Those of one balance of a person.
    std::vector<HeldReward> held(PersonId person, const BalanceKind& kind);
    /// The balances of one person or (with an invalid id) of everybody, by name.
    std::vector<NamedBalance> balances(PersonId person);

private:
    Database& m_database;
};

} // namespace vouchwell
