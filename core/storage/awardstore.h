#pragma once

#include "core/rules/challenge.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <utility>
#include <vector>

namespace vouchwell {

/// The prizes that were decided. Their rewards are given by Evaluation.
class AwardStore
{
public:
    explicit AwardStore(Database& database) : m_database(database) {}

    AwardId add(UnitOfWork& work, const Award& award);
    /// Those of a challenge that stand, by place.
    std::vector<Award> of(ChallengeId challenge);
    /// Of all challenges.
    std::vector<Award> all();
    std::optional<Award> find(AwardId award);
    /// Those that stand of the referrals of touched friends between these two, with the friend (see EvaluationStore).
    std::vector<std::pair<PersonId, Award>> ofTouchedFriends(PersonId first, PersonId last);

private:
    Database& m_database;
};

} // namespace vouchwell
