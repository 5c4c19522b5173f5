#include "core/actions/peopleindex.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/peoplebulkstore.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// "lucia gomez" of "lucia gomez ruiz"; empty where the name has no further part.
QString shortNameKey(const QString& given, const QString& family, const QString& full)
{
    if (!given.isEmpty() && !family.isEmpty()) {
        if (std::all_of(family.begin(), family.end(), [](QChar c) { return c.isLetter(); }))
            return {};
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

PeopleIndex::PeopleIndex(Database& database, Emails emails) : m_emails(emails)
{
    QHash<qint64, Entity> entityOf;
    IdentityReader::names(database, [&](qint64 id, const QString& given, const QString& family, const QString& full,
                                        const QString& nameKey) {
        const Entity entity = add({id}, nameKey);
        entityOf.insert(id, entity);
        postponeLearning(entity, nameKey, {}, shortNameKey(given, family, full));
    });
    IdentityReader::otherNames(database, [&](qint64 id, const QString& nameKey) {
        const Entity entity = entityOf.value(id, kNobody);
        if (entity == kNobody)
            return;
        m_moreNames[entity] += nameKey;
        postponeLearning(entity, nameKey, {}, shortNameKey({}, {}, nameKey));
    });
    IdentityReader::contacts(database, [&](qint64 id, bool isEmail, const QString& normalised) {
        const Entity entity = entityOf.value(id, kNobody);
        if (entity == kNobody)
            return;
        m_hasContact[size_t(entity)] = true;
        if (isEmail) {
            if (withEmail(normalised) == kNobody) // a shared address means the older record
                addEmail(normalised, entity);
            return;
        }
        postponeLearning(entity, {}, normalised, {});
        addPhone(entity, normalised);
    });
    m_toJoin.clear(); // who stands twice in the book was put there by hand
    IdentityReader::codes(database, [&](qint64 id, const QString& codeKey) {
        const Entity entity = entityOf.value(id, kNobody);
        if (entity != kNobody)
            m_byCode.add(codeKey, entity);
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

void PeopleIndex::reserve(size_t rows)
{
    const size_t size = m_parents.size() + rows;
    m_byEmail.reserve(size);
    m_byPhoneAndName.reserve(size);
    m_byCode.reserve(size);
}

void PeopleIndex::addEmail(const QString& emailKey, Entity entity)
{
    int& known = m_byEmail[KeyMap::keyOf(emailKey)];
    if (known == KeyMap::kNone && m_emails == Emails::AreKept)
        m_knownEmails.emplace_back(entity, m_texts.add(emailKey));
    known = entity;
}

/// The texts are mostly those that the entity has anyway.
void PeopleIndex::postponeLearning(Entity entity, const QString& nameKey, const QString& phoneKey,
                                   const QString& shortNameKey)
{
    const Entity known = root(entity);
    const auto idOf = [this](const QString& text, TextStore::Id first) {
        return m_texts.at(first) == text ? first : m_texts.add(text);
    };
    m_unlearnt.push_back({entity, idOf(nameKey, m_nameKeys[size_t(known)]), idOf(phoneKey, m_phoneKeys[size_t(known)]),
                          m_texts.add(shortNameKey)});
}

PeopleIndex::Entity PeopleIndex::add(PersonId person, const QString& nameKey)
{
    const auto entity = Entity(m_parents.size());
    m_parents.push_back(entity);
    m_people.push_back(person);
    m_nameKeys.push_back(m_texts.add(nameKey));
    m_phoneKeys.push_back(TextStore::kEmpty);
    m_hasContact.push_back(false);
    m_isMention.push_back(false);
    return entity;
}

PeopleIndex::Entity PeopleIndex::entityOf(PersonId person) const
{
    const auto it = std::find(m_people.begin(), m_people.end(), person);
    return it == m_people.end() ? kNobody : root(Entity(it - m_people.begin()));
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
    m_hasContact[size_t(a)] = m_hasContact[size_t(a)] || m_hasContact[size_t(b)];
    m_isMention[size_t(a)] = m_isMention[size_t(a)] && m_isMention[size_t(b)];
    for (const QString& name : QStringList(nameAt(b).toString()) + m_moreNames.take(b))
        addName(a, name);
    for (const QString& phone : QStringList(phoneAt(b).toString()) + m_morePhones.take(b))
        addPhone(a, phone);
    joinLinked();
    return root(a);
}

void PeopleIndex::joinLinked()
{
    while (!m_toJoin.empty()) {
        const auto [a, b] = m_toJoin.back();
        m_toJoin.pop_back();
        join(a, b);
    }
}

bool PeopleIndex::hasName(Entity root, const QString& nameKey) const
{
    if (nameAt(root) == nameKey)
        return true;
    const auto more = m_moreNames.constFind(root);
    return more != m_moreNames.constEnd() && more->contains(nameKey);
}

void PeopleIndex::addName(Entity root, const QString& nameKey)
{
    if (nameKey.isEmpty() || hasName(root, nameKey))
        return;
    if (nameAt(root).isEmpty()) {
        m_nameKeys[size_t(root)] = m_texts.add(nameKey);
    } else {
        m_moreNames[root] += nameKey;
        m_newNames.emplace_back(root, nameKey);
    }
    if (!phoneAt(root).isEmpty())
        link(root, phoneAt(root), nameKey);
    for (const QString& phone : m_morePhones.value(root))
        link(root, phone, nameKey);
}

void PeopleIndex::addPhone(Entity root, const QString& phoneKey)
{
    const QStringView first = phoneAt(root);
    if (phoneKey.isEmpty() || first == phoneKey || (!first.isEmpty() && m_morePhones.value(root).contains(phoneKey)))
        return;
    if (first.isEmpty())
        m_phoneKeys[size_t(root)] = m_texts.add(phoneKey);
    else
        m_morePhones[root] += phoneKey;
    if (!nameAt(root).isEmpty())
        link(root, phoneKey, nameAt(root));
    for (const QString& name : m_moreNames.value(root))
        link(root, phoneKey, name);
}

void PeopleIndex::link(Entity root, QStringView phoneKey, QStringView nameKey)
{
    int& known = m_byPhoneAndName[KeyMap::keyOf(phoneKey, nameKey)];
    if (known == KeyMap::kNone)
        known = root;
    else
        m_toJoin.emplace_back(known, root);
}

std::vector<std::pair<PersonId, PersonId>> PeopleIndex::takeMerges()
{
    return std::exchange(m_merges, {});
}

QStringList PeopleIndex::nameKeysOf(Entity root) const
{
    const QStringView first = nameAt(root);
    return first.isEmpty() ? QStringList() : QStringList(first.toString()) + m_moreNames.value(root);
}

QStringList PeopleIndex::phoneKeysOf(Entity root) const
{
    const QStringView first = phoneAt(root);
    return first.isEmpty() ? QStringList() : QStringList(first.toString()) + m_morePhones.value(root);
}

void PeopleIndex::forEachEmail(const std::function<void(Entity, const QString&)>& take) const
{
    for (const auto& [entity, email] : m_knownEmails)
        take(root(entity), m_texts.at(email).toString());
}

void PeopleIndex::learnName(Entity entity, const QString& nameKey)
{
    addName(root(entity), nameKey);
    joinLinked();
    postponeLearning(root(entity), nameKey, {}, shortNameKey({}, {}, nameKey));
}

PeopleIndex::Entity PeopleIndex::uniqueIn(const EntityLists& lists, const QString& key) const
{
    Entity found = kNobody;
    if (key.isEmpty())
        return found;
    lists.forEach(key, [&](Entity candidate) {
        const Entity entity = root(candidate);
        found = found == kNobody || found == entity ? entity : kSeveral;
        return found != kSeveral;
    });
    return found;
}

PeopleIndex::Entity PeopleIndex::withEmail(const QString& emailKey) const
{
    const int known = emailKey.isEmpty() ? KeyMap::kNone : m_byEmail.value(KeyMap::keyOf(emailKey));
    return known == KeyMap::kNone ? kNobody : root(known);
}

PeopleIndex::Entity PeopleIndex::byPhoneAndName(const PersonDraft& draft) const
{
    if (draft.phoneKey.isEmpty() || draft.nameKey.isEmpty())
        return kNobody;
    const int known = m_byPhoneAndName.value(KeyMap::keyOf(draft.phoneKey, draft.nameKey));
    return known == KeyMap::kNone ? kNobody : root(known);
}

void PeopleIndex::learn(Entity entity, const PersonDraft& draft)
{
    if (!draft.emailKey.isEmpty())
        addEmail(draft.emailKey, entity);
    if (!draft.codeKey.isEmpty())
        m_byCode.add(draft.codeKey, entity);
    if (!draft.emailKey.isEmpty() || !draft.phoneKey.isEmpty())
        m_hasContact[size_t(root(entity))] = true;
    addName(root(entity), draft.nameKey);
    addPhone(root(entity), draft.phoneKey);
    joinLinked();
    if (!draft.nameKey.isEmpty() || !draft.phoneKey.isEmpty())
        postponeLearning(entity, draft.nameKey, draft.phoneKey,
                         shortNameKey(draft.givenName, draft.familyName, draft.fullName));
}

void PeopleIndex::learnNamesAndPhones()
{
    for (const Unlearnt& row : m_unlearnt) {
        const QStringView phoneKey = m_texts.at(row.phoneKey);
        const QStringView nameKey = m_texts.at(row.nameKey);
        if (!phoneKey.isEmpty() && m_byPhone.last(phoneKey) != row.entity)
            m_byPhone.add(phoneKey, row.entity);
        if (nameKey.isEmpty() || m_byName.last(nameKey) == row.entity)
            continue;
        m_byName.add(nameKey, row.entity);
        if (row.shortNameKey != TextStore::kEmpty)
            m_byShortName.add(m_texts.at(row.shortNameKey), row.entity);
    }
    m_unlearnt.clear();
}

PeopleIndex::Entity PeopleIndex::byCode(const PersonDraft& draft) const
{
    if (draft.codeKey.isEmpty())
        return kNobody;
    Entity found = kNobody;
    m_byCode.forEach(draft.codeKey, [&](Entity candidate) {
        const Entity entity = root(candidate);
        // Codes of two programs may collide, so a name must agree; a record that is only a code has none yet.
        const bool isOnlyACode = nameAt(entity).isEmpty() && !m_hasContact[size_t(entity)];
        if (isOnlyACode || hasName(entity, draft.nameKey))
            found = entity;
        return found == kNobody;
    });
    return found;
}

PeopleIndex::Entity PeopleIndex::contactless(const PersonDraft& draft)
{
    if (draft.nameKey.isEmpty() || !draft.codeKey.isEmpty())
        return kNobody;
    learnNamesAndPhones();
    size_t skip = m_nextContactless[draft.nameKey]++;
    Entity found = kNobody;
    m_byName.forEach(draft.nameKey, [&](Entity candidate) {
        if (!m_hasContact[size_t(root(candidate))] && skip-- == 0)
            found = root(candidate);
        return found == kNobody;
    });
    return found;
}

PeopleIndex::Entity PeopleIndex::customer(const PersonDraft& draft)
{
    Entity found = kNobody;
    for (const Entity match : {withEmail(draft.emailKey), byPhoneAndName(draft), byCode(draft)}) {
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
    learnNamesAndPhones();
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
    return root(found);
}

void PeopleIndex::adoptMentions()
{
    if (m_mentions.empty())
        return;
    learnNamesAndPhones();
    for (const auto& [mention, phoneKey] : m_mentions) {
        if (!m_isMention[size_t(root(mention))])
            continue;
        const bool isByName = phoneKey.isEmpty();
        const QString key = isByName ? nameAt(root(mention)).toString() : phoneKey;
        Entity owner = kNobody;
        (isByName ? m_byName : m_byPhone).forEach(key, [&](Entity candidate) {
            const Entity entity = root(candidate);
            if (!m_isMention[size_t(entity)] && entity != owner)
                owner = owner == kNobody ? entity : kSeveral;
            return owner != kSeveral;
        });
        if (owner >= 0)
            join(mention, owner);
    }
}

PeopleIndex::Entity PeopleIndex::named(const QString& text)
{
    if (const std::optional<QString> email = normalisedEmail(text))
        return withEmail(*email);
    learnNamesAndPhones();
    Entity found = uniqueIn(m_byCode, codeKeyOf(text));
    if (found == kNobody)
        found = uniqueIn(m_byName, foldKey(text));
    if (found == kNobody)
        found = uniqueIn(m_byShortName, foldKey(text));
    return found;
}

} // namespace vouchwell
