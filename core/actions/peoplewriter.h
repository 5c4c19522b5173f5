#pragma once

#include "core/actions/peopleindex.h"
#include "core/storage/mergestore.h"
#include "core/storage/peoplebulkstore.h"

#include <unordered_map>

namespace vouchwell {

/// Writes what rows say of people: adds who is new, fills what is empty, never overwrites.
class PeopleWriter
{
public:
    PeopleWriter(UnitOfWork& work, PeopleIndex& index, BatchId batch);

    enum class Change { Added, Filled, Nothing };

    Change write(PeopleIndex::Entity entity, const CustomerDraft& draft);
    Change write(PeopleIndex::Entity entity, const PersonDraft& draft);
    /// Makes one record of people of the book whom a row of the file has shown to be the same.
    void applyMerges();

private:
    Change writeFields(PeopleIndex::Entity entity, const PersonDraft& person, const PersonValues& values);
    bool fillFields(PersonId id, const PersonValues& values);
    bool addKeys(PersonId id, const PersonDraft& person);

    UnitOfWork& m_work;
    PeopleIndex& m_index;
    BatchId m_batch;
    PeopleBulkStore m_store;
    std::unordered_map<qint64, int> m_filled; ///< bit per PersonField that has a value, by person
};

} // namespace vouchwell
