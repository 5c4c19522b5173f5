#pragma once

#include "core/storage/changerecorder.h"

#include <utility>
#include <vector>

namespace vouchwell {

/// Pairs of people who look alike and, as the shop has said, are two.
class KeptApartStore
{
public:
    /// During an import, `changes` is told what somebody who was there before it gets.
    explicit KeptApartStore(UnitOfWork& work, ChangeRecorder* changes = nullptr) : m_work(work), m_changes(changes) {}

    void add(PersonId a, PersonId b);
    /// Each pair in both directions. Who has been merged since stands for the survivor.
    static std::vector<std::pair<PersonId, PersonId>> all(Database& database);

private:
    UnitOfWork& m_work;
    ChangeRecorder* m_changes;
};

} // namespace vouchwell
