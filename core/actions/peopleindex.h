#pragma once

#include "core/actions/entitylists.h"
#include "core/base/textstore.h"
#include "core/domain/ids.h"
#include "core/transfer/drafts.h"

#include <QHash>

#include <functional>

namespace vouchwell {

class Database;

/// Finds who a row speaks of, among the people of the book and the rows of the file. People are equal when they have
/// the same normalised e-mail, or the same phone and folded name; a row that connects two makes them one. Every
/// telephone and every spelling of the name that was ever seen of somebody counts. So the order of rows and files
/// decides nothing.
class PeopleIndex
{
public:
    /// A person of the book or of the file, named by a number that stays valid when people turn out to be the same.
    using Entity = int;
    static constexpr Entity kNobody = -1;
    static constexpr Entity kSeveral = -2;

    /// Whether forEachEmail() is going to be asked.
    enum class Emails { AreKept, AreForgotten };

    /// Knows everybody of the book.
    explicit PeopleIndex(Database& database, Emails emails = Emails::AreKept);
    /// Makes room for a file of so many rows.
    void reserve(size_t rows);

    /// The person of a row in a list of customers; somebody new where nobody fits. Rows with nothing but a name are
    /// the n-th person of that name without contact data, so that importing a list again adds nobody.
    Entity customer(const PersonDraft& draft);
    /// The person meant by a row of referrals or sales: by e-mail, code, phone, or a name that only one person has.
    /// Somebody new where nobody fits; kSeveral where the name or phone fits several.
    Entity mentioned(const PersonDraft& draft);
    /// Who is meant by a free text: an e-mail, a customer code, a full name, or a first name and first family name that
    /// only one person has. kNobody or kSeveral otherwise. Ask after all rows are known.
    Entity named(const QString& text);
    /// The one person who has this customer code; kNobody or kSeveral otherwise.
    Entity withCode(const QString& codeKey) const { return uniqueIn(m_byCode, codeKey); }
    Entity withEmail(const QString& emailKey) const;
    /// Gives who was only ever mentioned, by a name or by a telephone, to the one person who has it. Ask after all rows
    /// are known: so it does not matter whether the mention or the person came first.
    void adoptMentions();

    Entity root(Entity entity) const;
    /// Whoever is this person of the book; kNobody where it has none such.
    Entity entityOf(PersonId person) const;
    PersonId personOf(Entity entity) const { return m_people[size_t(root(entity))]; }
    void setPerson(Entity entity, PersonId person) { m_people[size_t(root(entity))] = person; }
    /// People of the book that turned out to be one: survivor (the older record) and absorbed. Emptied by the call.
    bool hasMerges() const { return !m_merges.empty(); }
    std::vector<std::pair<PersonId, PersonId>> takeMerges();
    /// The folded name under which the entity became known first; for warnings.
    QStringView nameKeyOf(Entity entity) const { return nameAt(root(entity)); }
    /// How many entities there are; those that turned out to be another are not their own root().
    Entity size() const { return Entity(m_parents.size()); }
    /// Everything that is known of a root().
    QStringList nameKeysOf(Entity root) const;
    QStringList phoneKeysOf(Entity root) const;
    /// Every known e-mail address with who has it.
    void forEachEmail(const std::function<void(Entity root, const QString& emailKey)>& take) const;
    /// Somebody decided that these two are one.
    void joinDecided(Entity a, Entity b) { join(a, b); }
    /// Somebody decided who is meant by this name; the next list finds them by it.
    void learnName(Entity entity, const QString& nameKey);
    /// Further spellings of names that the book does not have yet. Emptied by the call.
    std::vector<std::pair<Entity, QString>> takeNewNames() { return std::exchange(m_newNames, {}); }

private:
    QStringView nameAt(Entity root) const { return m_texts.at(m_nameKeys[size_t(root)]); }
    QStringView phoneAt(Entity root) const { return m_texts.at(m_phoneKeys[size_t(root)]); }
    void addEmail(const QString& emailKey, Entity entity);
    void postponeLearning(Entity entity, const QString& nameKey, const QString& phoneKey, const QString& shortNameKey);
    Entity add(PersonId person, const QString& nameKey);
    void addMention(Entity entity, const QString& phoneKey);
    Entity join(Entity a, Entity b);
    void joinLinked();
    void addName(Entity root, const QString& nameKey);
    void addPhone(Entity root, const QString& phoneKey);
    /// Somebody has this telephone and this name: whoever else has both is the same.
    void link(Entity root, QStringView phoneKey, QStringView nameKey);
    bool hasName(Entity root, const QString& nameKey) const;
    void learn(Entity entity, const PersonDraft& draft);
    /// Brings the lists by name and phone up to date: they are only needed for rows that say no more than that.
    void learnNamesAndPhones();
    Entity byPhoneAndName(const PersonDraft& draft) const;
    Entity byCode(const PersonDraft& draft) const;
    Entity contactless(const PersonDraft& draft);
    Entity uniqueIn(const EntityLists& lists, const QString& key) const;

    mutable std::vector<Entity> m_parents;
    std::vector<PersonId> m_people;
    TextStore m_texts;
    std::vector<TextStore::Id> m_nameKeys;  ///< the first that was known
    std::vector<TextStore::Id> m_phoneKeys; ///< likewise
    QHash<Entity, QStringList> m_moreNames;
    QHash<Entity, QStringList> m_morePhones;
    std::vector<std::pair<Entity, QString>> m_newNames;
    std::vector<std::pair<Entity, Entity>> m_toJoin;
    std::vector<bool> m_hasContact;
    std::vector<bool> m_isMention;
    std::vector<std::pair<Entity, QString>> m_mentions; ///< with the telephone; empty: by name
    std::vector<std::pair<PersonId, PersonId>> m_merges;
    Emails m_emails;
    KeyMap m_byEmail;
    std::vector<std::pair<Entity, TextStore::Id>> m_knownEmails; ///< each address once, where they are kept
    KeyMap m_byPhoneAndName;
    EntityLists m_byCode;
    EntityLists m_byPhone; ///< these three are behind until learnNamesAndPhones()
    EntityLists m_byName;
    EntityLists m_byShortName; ///< first name and first family name
    struct Unlearnt
    {
        Entity entity = kNobody;
        TextStore::Id nameKey = TextStore::kEmpty;
        TextStore::Id phoneKey = TextStore::kEmpty;
        TextStore::Id shortNameKey = TextStore::kEmpty;
    };
    std::vector<Unlearnt> m_unlearnt;
    QHash<QString, size_t> m_nextContactless; ///< how many rows with only this name have been seen
};

} // namespace vouchwell
