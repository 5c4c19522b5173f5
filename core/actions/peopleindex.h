#pragma once

#include "core/domain/ids.h"
#include "core/transfer/drafts.h"

#include <QHash>

namespace vouchwell {

class Database;

/// Finds who a row speaks of, among the people of the book and the rows of the file. People are equal when they have
/// the same normalised e-mail, or the same phone and folded name; a row that connects two makes them one. So the order
/// of rows and files decides nothing.
class PeopleIndex
{
public:
    /// A person of the book or of the file, named by a number that stays valid when people turn out to be the same.
    using Entity = int;
    static constexpr Entity kNobody = -1;
    static constexpr Entity kSeveral = -2;

    /// Knows everybody of the book.
    explicit PeopleIndex(Database& database);

    /// The person of a row in a list of customers; somebody new where nobody fits. Rows with nothing but a name are
    /// the n-th person of that name without contact data, so that importing a list again adds nobody.
    Entity customer(const PersonDraft& draft);
    /// The person meant by a row of referrals or sales: by e-mail, code, phone, or a name that only one person has.
    /// Somebody new where nobody fits; kSeveral where the name or phone fits several.
    Entity mentioned(const PersonDraft& draft);
    /// Who is meant by a free text: an e-mail, a customer code, a full name, or a first name and first family name that
    /// only one person has. kNobody or kSeveral otherwise. Ask after all rows are known.
    Entity named(const QString& text);
    /// Gives who was only ever mentioned, by a name or by a telephone, to the one person who has it. Ask after all rows
    /// are known: so it does not matter whether the mention or the person came first.
    void adoptMentions();

    Entity root(Entity entity) const;
    PersonId personOf(Entity entity) const { return m_people[size_t(root(entity))]; }
    void setPerson(Entity entity, PersonId person) { m_people[size_t(root(entity))] = person; }
    /// People of the book that turned out to be one: survivor (the older record) and absorbed. Emptied by the call.
    std::vector<std::pair<PersonId, PersonId>> takeMerges();
    /// The folded name under which the entity became known first; for warnings.
    const QString& nameKeyOf(Entity entity) const { return m_nameKeys[size_t(root(entity))]; }

private:
    Entity add(PersonId person, const QString& nameKey);
    void addMention(Entity entity, const QString& phoneKey);
    Entity join(Entity a, Entity b);
    void learn(Entity entity, const PersonDraft& draft);
    void learnName(Entity entity, const QString& nameKey, const QString& shortKey);
    Entity byEmail(const PersonDraft& draft) const;
    Entity byPhoneAndName(const PersonDraft& draft) const;
    Entity byCode(const PersonDraft& draft) const;
    Entity contactless(const PersonDraft& draft);
    Entity uniqueIn(const QHash<QString, std::vector<Entity>>& map, const QString& key) const;

    mutable std::vector<Entity> m_parents;
    std::vector<PersonId> m_people;
    std::vector<QString> m_nameKeys;
    std::vector<bool> m_hasContact;
    std::vector<bool> m_isMention;
    std::vector<std::pair<Entity, QString>> m_mentions; ///< with the telephone; empty: by name
    std::vector<std::pair<PersonId, PersonId>> m_merges;
    QHash<QString, Entity> m_byEmail;
    QHash<QString, Entity> m_byPhoneAndName;
    QHash<QString, std::vector<Entity>> m_byPhone;
    QHash<QString, std::vector<Entity>> m_byCode;
    QHash<QString, std::vector<Entity>> m_byName;
    QHash<QString, std::vector<Entity>> m_byShortName; ///< first name and first family name
    QHash<QString, size_t> m_nextContactless;          ///< how many rows with only this name have been seen
};

} // namespace vouchwell
