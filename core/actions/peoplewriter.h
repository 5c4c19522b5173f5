#pragma once

#include "core/actions/peopleindex.h"
#include "core/storage/mergestore.h"
#include "core/storage/peoplebulkstore.h"

namespace vouchwell {

/// Writes what rows say of people: adds who is new, fills what is empty. Only where it was decided so, it overwrites
/// what people had before the import, or gives them nothing at all.
class PeopleWriter
{
public:
    PeopleWriter(UnitOfWork& work, PeopleIndex& index, BatchId batch, ChangeRecorder& changes,
                 ImportDecisions::KnownPeople knownPeople = ImportDecisions::KnownPeople::FillEmpty);

    enum class Change { Added, Filled, Nothing };

    Change write(PeopleIndex::Entity entity, const CustomerDraft& draft);
    Change write(PeopleIndex::Entity entity, const PersonDraft& draft);
    /// Writes new people who wait to be written together, before something refers to them.
    void flush() { m_store.flush(); }
    /// Remembers spellings of names that rows have shown.
    void writeNames();
    /// Makes one record of people whom a row of the file has shown to be the same. How many of the absorbed were new in
    /// this file.
    qint64 applyMerges();

private:
    Change writeFields(PeopleIndex::Entity entity, const PersonDraft& person, const PersonValues& values);
    bool isLeftAlone(PersonId person) const;
    bool isOverwritten(PersonId person) const;
    bool overwrite(PersonId id, const PersonDraft& person, const PersonValues& values);
    bool fillFields(PeopleIndex::Entity entity, PersonId id, const PersonValues& values);
    int& filledOf(PeopleIndex::Entity entity);
    bool addKeys(PersonId id, const PersonDraft& person);

    UnitOfWork& m_work;
    PeopleIndex& m_index;
    BatchId m_batch;
    ChangeRecorder& m_changes;
    ImportDecisions::KnownPeople m_knownPeople;
    PeopleBulkStore m_store;
    PersonId m_firstNew;       ///< everybody from this id on was added by this file
    std::vector<int> m_filled; ///< bit per PersonField that has a value, by entity; -1: not read yet
};

} // namespace vouchwell
