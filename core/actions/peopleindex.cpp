#include "core/actions/peopleindex.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/peoplebulkstore.h"

#include <algorithm>

namespace vouchwell {

namespace {

QString phoneAndName(const QString& phoneKey, const QString& nameKey)
{
    return phoneKey + u'\n' + nameKey;
}

/// "lucia gomez" of "lucia gomez ruiz"; empty where the name has no further part.
QString shortNameKey(const QString& given, const QString& family, const QString& full)
{
    if (!given.isEmpty() && !family.isEmpty()) {
        const QString familyKey = foldKey(family);
        const qsizetype blank = familyKey.indexOf(u' ');
        return blank < 0 ? QString() : foldKey(given) + u' ' + familyKey.left(blank);
    }
    const QStringList words = foldKey(full).split(u' ');
    return words.size() > 2 ? words[0] + u' ' + words[1] : QString();
}

QString codeKeyOf(const QString& text)
{
    return foldKey(text).remove(u' ');
}

} // namespace

PeopleIndex::PeopleIndex(Database& database)
{
    QHash<qint64, Entity> entityOf;
    IdentityReader::names(database, [&](qint64 id, const QString& given, const QString& family, const QString& full,
                                        const QString& nameKey) {
        const Entity entity = add({id}, nameKey);
        entityOf.insert(id, entity);
        learnName(entity, nameKey, shortNameKey(given, family, full));
    });
    IdentityReader::contacts(database, [&](qint64 id, bool isEmail, const QString& normalised) {
        const Entity entity = entityOf.value(id, kNobody);
        if (entity == kNobody)
            return;
        m_hasContact[size_t(entity)] = true;
        if (isEmail) {
            if (!m_byEmail.contains(normalised)) // a shared address means the older record
                m_byEmail.insert(normalised, entity);
            return;
        }
        m_byPhone[normalised].push_back(entity);
        const QString& nameKey = m_nameKeys[size_t(entity)];
        if (!nameKey.isEmpty() && !m_byPhoneAndName.contains(phoneAndName(normalised, nameKey)))
            m_byPhoneAndName.insert(phoneAndName(normalised, nameKey), entity);
    });
    IdentityReader::codes(database, [&](qint64 id, const QString& codeKey) {
        const Entity entity = entityOf.value(id, kNobody);
        if (entity != kNobody)
            m_byCode[codeKey].push_back(entity);
    });
    IdentityReader::mentions(database, [&](qint64 id, const QString& phone) {
        const Entity entity = entityOf.value(id, kNobody);
        if (entity != kNobody)
            addMention(entity, phone);
    });
}

void PeopleIndex::addMention(Entity entity, const QString& phoneKey)
{
    m_isMention[size_t(entity)] = true;
    m_mentions.emplace_back(entity, phoneKey);
}

PeopleIndex::Entity PeopleIndex::add(PersonId person, const QString& nameKey)
{
    const auto entity = Entity(m_parents.size());
    m_parents.push_back(entity);
    m_people.push_back(person);
    m_nameKeys.push_back(nameKey);
    m_hasContact.push_back(false);
    m_isMention.push_back(false);
    return entity;
}

PeopleIndex::Entity PeopleIndex::root(Entity entity) const
{
    while (m_parents[size_t(entity)] != entity) {
        m_parents[size_t(entity)] = m_parents[size_t(m_parents[size_t(entity)])];
        entity = m_parents[size_t(entity)];
    }
    return entity;
}

PeopleIndex::Entity PeopleIndex::join(Entity a, Entity b)
{
    a = root(a);
    b = root(b);
    if (a == b)
        return a;
    if (b < a) // the one known first stays
        std::swap(a, b);
    m_parents[size_t(b)] = a;
    const PersonId personA = m_people[size_t(a)];
    const PersonId personB = m_people[size_t(b)];
    if (personA.isValid() && personB.isValid()) {
        m_merges.emplace_back(std::min(personA, personB), std::max(personA, personB));
        m_people[size_t(a)] = std::min(personA, personB);
    } else if (personB.isValid()) {
        m_people[size_t(a)] = personB;
    }
    if (m_nameKeys[size_t(a)].isEmpty())
        m_nameKeys[size_t(a)] = m_nameKeys[size_t(b)];
    m_hasContact[size_t(a)] = m_hasContact[size_t(a)] || m_hasContact[size_t(b)];
    m_isMention[size_t(a)] = m_isMention[size_t(a)] && m_isMention[size_t(b)];
    return a;
}

std::vector<std::pair<PersonId, PersonId>> PeopleIndex::takeMerges()
{
    return std::exchange(m_merges, {});
}

PeopleIndex::Entity PeopleIndex::uniqueIn(const QHash<QString, std::vector<Entity>>& map, const QString& key) const
{
    const auto it = map.constFind(key);
    if (key.isEmpty() || it == map.constEnd())
        return kNobody;
    Entity found = kNobody;
    for (const Entity candidate : *it) {
        const Entity entity = root(candidate);
        if (found != kNobody && found != entity)
            return kSeveral;
        found = entity;
    }
    return found;
}

PeopleIndex::Entity PeopleIndex::byEmail(const PersonDraft& draft) const
{
    const auto it = draft.emailKey.isEmpty() ? m_byEmail.constEnd() : m_byEmail.constFind(draft.emailKey);
    return it == m_byEmail.constEnd() ? kNobody : root(*it);
}

PeopleIndex::Entity PeopleIndex::byPhoneAndName(const PersonDraft& draft) const
{
    if (draft.phoneKey.isEmpty() || draft.nameKey.isEmpty())
        return kNobody;
    const auto it = m_byPhoneAndName.constFind(phoneAndName(draft.phoneKey, draft.nameKey));
    return it == m_byPhoneAndName.constEnd() ? kNobody : root(*it);
}

void PeopleIndex::learnName(Entity entity, const QString& nameKey, const QString& shortKey)
{
    if (!nameKey.isEmpty())
        m_byName[nameKey].push_back(entity);
    if (!shortKey.isEmpty())
        m_byShortName[shortKey].push_back(entity);
}

void PeopleIndex::learn(Entity entity, const PersonDraft& draft)
{
    if (!draft.emailKey.isEmpty())
        m_byEmail.insert(draft.emailKey, entity);
    if (!draft.phoneKey.isEmpty()) {
        std::vector<Entity>& holders = m_byPhone[draft.phoneKey];
        if (holders.empty() || holders.back() != entity)
            holders.push_back(entity);
        if (!draft.nameKey.isEmpty())
            m_byPhoneAndName.insert(phoneAndName(draft.phoneKey, draft.nameKey), entity);
    }
    if (!draft.codeKey.isEmpty())
        m_byCode[draft.codeKey].push_back(entity);
    if (!draft.nameKey.isEmpty()) {
        std::vector<Entity>& bearers = m_byName[draft.nameKey];
        if (bearers.empty() || root(bearers.back()) != root(entity)) {
            bearers.push_back(entity);
            const QString shortKey = shortNameKey(draft.givenName, draft.familyName, draft.fullName);
            if (!shortKey.isEmpty())
                m_byShortName[shortKey].push_back(entity);
        }
        if (m_nameKeys[size_t(root(entity))].isEmpty())
            m_nameKeys[size_t(root(entity))] = draft.nameKey;
    }
    if (!draft.emailKey.isEmpty() || !draft.phoneKey.isEmpty())
        m_hasContact[size_t(root(entity))] = true;
}

PeopleIndex::Entity PeopleIndex::byCode(const PersonDraft& draft) const
{
    if (draft.codeKey.isEmpty())
        return kNobody;
    for (const Entity candidate : m_byCode.value(draft.codeKey)) {
        const Entity entity = root(candidate);
        const QString& nameKey = m_nameKeys[size_t(entity)];
        // Codes of two programs may collide, so the name must agree; a record that is only a code has none yet.
        if (nameKey == draft.nameKey || (nameKey.isEmpty() && !m_hasContact[size_t(entity)]))
            return entity;
    }
    return kNobody;
}

PeopleIndex::Entity PeopleIndex::contactless(const PersonDraft& draft)
{
    if (draft.nameKey.isEmpty() || !draft.codeKey.isEmpty())
        return kNobody;
    size_t skip = m_nextContactless[draft.nameKey]++;
    for (const Entity candidate : m_byName.value(draft.nameKey)) {
        if (!m_hasContact[size_t(root(candidate))] && skip-- == 0)
            return root(candidate);
    }
    return kNobody;
}

PeopleIndex::Entity PeopleIndex::customer(const PersonDraft& draft)
{
    Entity found = kNobody;
    for (const Entity match : {byEmail(draft), byPhoneAndName(draft), byCode(draft)}) {
        if (match != kNobody)
            found = found == kNobody ? match : join(found, match);
    }
    if (found == kNobody && draft.emailKey.isEmpty() && draft.phoneKey.isEmpty())
        found = contactless(draft);
    if (found == kNobody)
        found = add({}, draft.nameKey);
    m_isMention[size_t(root(found))] = false;
    learn(found, draft);
    return root(found);
}

PeopleIndex::Entity PeopleIndex::mentioned(const PersonDraft& draft)
{
    const bool hasContact = !draft.emailKey.isEmpty() || (!draft.phoneKey.isEmpty() && !draft.nameKey.isEmpty());
    if (hasContact)
        return customer(draft);
    Entity found = uniqueIn(m_byCode, draft.codeKey);
    if (found == kNobody)
        found = uniqueIn(m_byPhone, draft.phoneKey);
    if (found == kNobody && draft.codeKey.isEmpty() && draft.phoneKey.isEmpty())
        found = uniqueIn(m_byName, draft.nameKey);
    if (found == kSeveral)
        return kSeveral;
    if (found == kNobody) {
        found = add({}, draft.nameKey);
        if (draft.codeKey.isEmpty())
            addMention(found, draft.phoneKey);
    }
    learn(found, draft);
    return found;
}

void PeopleIndex::adoptMentions()
{
    for (const auto& [mention, phoneKey] : m_mentions) {
        if (!m_isMention[size_t(root(mention))])
            continue;
        const std::vector<Entity>& bearers =
            phoneKey.isEmpty() ? m_byName[m_nameKeys[size_t(root(mention))]] : m_byPhone[phoneKey];
        Entity owner = kNobody;
        for (const Entity candidate : bearers) {
            const Entity entity = root(candidate);
            if (m_isMention[size_t(entity)] || entity == owner)
                continue;
            owner = owner == kNobody ? entity : kSeveral;
            if (owner == kSeveral)
                break;
        }
        if (owner >= 0)
            join(mention, owner);
    }
}

PeopleIndex::Entity PeopleIndex::named(const QString& text)
{
    if (const std::optional<QString> email = normalisedEmail(text)) {
        const auto it = m_byEmail.constFind(*email);
        return it == m_byEmail.constEnd() ? kNobody : root(*it);
    }
    Entity found = uniqueIn(m_byCode, codeKeyOf(text));
    if (found == kNobody)
        found = uniqueIn(m_byName, foldKey(text));
    if (found == kNobody)
        found = uniqueIn(m_byShortName, foldKey(text));
    return found;
}

} // namespace vouchwell
