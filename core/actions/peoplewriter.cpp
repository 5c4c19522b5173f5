#include "core/actions/peoplewriter.h"

#include "core/base/isodate.h"

namespace vouchwell {

namespace {

QString& valueOf(PersonValues& values, PersonField field)
{
    return values[size_t(field)];
}

PersonValues nameValues(const PersonDraft& person)
{
    PersonValues values;
    valueOf(values, PersonField::GivenName) = person.givenName;
    valueOf(values, PersonField::FamilyName) = person.familyName;
    valueOf(values, PersonField::FullName) = person.fullName;
    return values;
}

constexpr int bitOf(PersonField field)
{
    return 1 << int(field);
}

constexpr int kNameBits = bitOf(PersonField::GivenName) | bitOf(PersonField::FamilyName) | bitOf(PersonField::FullName);

} // namespace

PeopleWriter::PeopleWriter(UnitOfWork& work, PeopleIndex& index, BatchId batch, ChangeRecorder& changes,
                           ImportDecisions::KnownPeople knownPeople)
    : m_work(work),
      m_index(index),
      m_batch(batch),
      m_changes(changes),
      m_knownPeople(knownPeople),
      m_store(work, changes)
{
}

qint64 PeopleWriter::applyMerges()
{
    qint64 newOnes = 0;
    const auto merges = m_index.takeMerges();
    if (!merges.empty())
        m_store.flush();
    for (const auto& [survivor, absorbed] : merges) {
        MergeStore(m_work, &m_changes).merge(survivor, absorbed);
        m_filled.clear(); // the survivor has taken over fields
        if (m_firstNew.isValid() && absorbed >= m_firstNew)
            ++newOnes;
    }
    return newOnes;
}

PeopleWriter::Change PeopleWriter::write(PeopleIndex::Entity entity, const PersonDraft& draft)
{
    return writeFields(entity, draft, nameValues(draft));
}

PeopleWriter::Change PeopleWriter::write(PeopleIndex::Entity entity, const CustomerDraft& draft)
{
    PersonValues values = nameValues(draft.person);
    valueOf(values, PersonField::CustomerSince) = isoText(draft.customerSince);
    valueOf(values, PersonField::Company) = draft.company;
    valueOf(values, PersonField::Street) = draft.street;
    valueOf(values, PersonField::PostalCode) = draft.postalCode;
    valueOf(values, PersonField::City) = draft.city;
    valueOf(values, PersonField::Notes) = draft.notes;
    const Change change = writeFields(entity, draft.person, values);
    const PersonId id = m_index.personOf(entity);
    if (isLeftAlone(id))
        return change;
    bool isNew = false;
    for (const QString& tag : draft.tags)
        isNew = m_store.addTag(id, tag) || isNew;
    isNew = m_store.addAccount(id, draft.iban, draft.accountHolder, isOverwritten(id)) || isNew;
    for (const auto& [name, value] : draft.extras)
        isNew = (isOverwritten(id) ? m_store.setExtra(id, name, value) : m_store.addExtra(id, name, value)) || isNew;
    return change == Change::Nothing && isNew ? Change::Filled : change;
}

PeopleWriter::Change PeopleWriter::writeFields(PeopleIndex::Entity entity, const PersonDraft& person,
                                               const PersonValues& values)
{
    const PersonId known = m_index.personOf(entity);
    if (known.isValid()) {
        if (isLeftAlone(known))
            return Change::Nothing;
        m_store.settle(known);
        if (isOverwritten(known)) {
            const bool hasChanged = overwrite(known, person, values);
            return addKeys(known, person) || hasChanged ? Change::Filled : Change::Nothing;
        }
        const bool hasFilled = fillFields(entity, known, values);
        if (hasFilled && !person.nameKey.isEmpty() && m_index.nameKeyOf(entity) == person.nameKey)
            m_store.setNameKey(known, person.nameKey);
        return addKeys(known, person) || hasFilled ? Change::Filled : Change::Nothing;
    }
    const PersonId id = m_store.add(values, person.nameKey, m_batch);
    m_index.setPerson(entity, id);
    if (!m_firstNew.isValid())
        m_firstNew = id;
    int mask = 0;
    for (int i = 0; i < kPersonFieldCount; ++i)
        mask |= values[size_t(i)].isEmpty() ? 0 : 1 << i;
    filledOf(entity) = mask;
    addKeys(id, person);
    return Change::Added;
}

bool PeopleWriter::isLeftAlone(PersonId person) const
{
    return m_knownPeople == ImportDecisions::KnownPeople::LeaveAlone && m_changes.wasThere(person);
}

bool PeopleWriter::isOverwritten(PersonId person) const
{
    return m_knownPeople == ImportDecisions::KnownPeople::Overwrite && m_changes.wasThere(person);
}

bool PeopleWriter::overwrite(PersonId id, const PersonDraft& person, const PersonValues& values)
{
    // A person has one name: its parts are replaced together, also by nothing.
    const bool hasName = !person.nameKey.isEmpty();
    bool hasOtherName = false;
    bool hasChanged = false;
    for (int i = 0; i < kPersonFieldCount; ++i) {
        const bool isName = (kNameBits & (1 << i)) != 0;
        const bool isSaid = isName ? hasName : !values[size_t(i)].isEmpty();
        if (isSaid && m_store.overwrite(id, PersonField(i), values[size_t(i)]))
            (isName ? hasOtherName : hasChanged) = true;
    }
    if (hasOtherName)
        m_store.setNameKey(id, person.nameKey);
    return hasChanged || hasOtherName;
}

void PeopleWriter::writeNames()
{
    for (const auto& [entity, nameKey] : m_index.takeNewNames())
        m_store.addName(m_index.personOf(entity), nameKey);
}

int& PeopleWriter::filledOf(PeopleIndex::Entity entity)
{
    constexpr int kNotRead = -1;
    const auto root = size_t(m_index.root(entity));
    if (root >= m_filled.size())
        m_filled.resize(std::max(root + 1, m_filled.size() * 2), kNotRead);
    return m_filled[root];
}

bool PeopleWriter::fillFields(PeopleIndex::Entity entity, PersonId id, const PersonValues& values)
{
    int& filled = filledOf(entity);
    if (filled < 0)
        filled = m_store.filledFields(id);
    // A person has one name: parts of another spelling are not mixed into it.
    const bool hasName = (filled & kNameBits) != 0;
    bool changed = false;
    for (int i = 0; i < kPersonFieldCount; ++i) {
        const bool isName = (kNameBits & (1 << i)) != 0;
        if (values[size_t(i)].isEmpty() || (filled & (1 << i)) != 0 || (isName && hasName))
            continue;
        m_store.fill(id, PersonField(i), values[size_t(i)]);
        filled |= 1 << i;
        changed = true;
    }
    return changed;
}

bool PeopleWriter::addKeys(PersonId id, const PersonDraft& person)
{
    bool isNew = false;
    if (!person.emailKey.isEmpty())
        isNew = m_store.addContact(id, true, person.emailKey, person.email) || isNew;
    if (!person.phone.isEmpty())
        isNew =
            m_store.addContact(id, false, person.phoneKey.isEmpty() ? person.phone : person.phoneKey, person.phone) ||
            isNew;
    if (!person.codeKey.isEmpty())
        isNew = m_store.addCode(id, person.codeKey, person.code) || isNew;
    return isNew;
}

} // namespace vouchwell
