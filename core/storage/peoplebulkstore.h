#pragma once

#include "core/domain/ids.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/changerecorder.h"

#include <array>
#include <functional>

namespace vouchwell {

/// Single-value fields of a person that an import may fill. The order is that of the columns in PeopleBulkStore.
enum class PersonField { GivenName, FamilyName, FullName, CustomerSince, Company, Street, PostalCode, City, Notes };
inline constexpr int kPersonFieldCount = 9;

/// The values of one person's fields, by PersonField; the date is ISO text, empty where not known.
using PersonValues = std::array<QString, kPersonFieldCount>;

/// Writes many people. New ones wait until there are enough for one statement: flush() before anything else reads them
/// or refers to them.
class PeopleBulkStore
{
public:
    /// `changes` is told what people who were there before the import get.
    PeopleBulkStore(UnitOfWork& work, ChangeRecorder& changes);

    PersonId add(const PersonValues& values, const QString& nameKey, BatchId batch);
    /// Bit per PersonField that has a value; -1 where there is no such person.
    int filledFields(PersonId id);
    void fill(PersonId id, PersonField field, const QString& value);
    /// True when the person had another value.
    bool overwrite(PersonId id, PersonField field, const QString& value);
    void setNameKey(PersonId id, const QString& nameKey);
    /// Writes whoever waits.
    void flush();
    /// The same where this person waits.
    void settle(PersonId id);
    /// Each of these is true when the person did not have it before. What belongs to somebody who waits, waits too.
    bool addContact(PersonId id, bool isEmail, const QString& normalised, const QString& raw);
    bool addCode(PersonId id, const QString& codeKey, const QString& code);
    /// A further folded spelling of the name.
    void addName(PersonId id, const QString& nameKey);
    bool addTag(PersonId id, const QString& tag);
    bool addExtra(PersonId id, const QString& name, const QString& value);
    /// A person has one account: the first stands, unless it is overwritten. False where nothing changed.
    bool addAccount(PersonId id, const QString& iban, const QString& holder, bool isOverwritten);
    /// True when the person had another value, or none; for people who do not wait.
    bool setExtra(PersonId id, const QString& name, const QString& value);

private:
    bool isWaiting(PersonId id) const { return id >= m_firstWaiting; }
    BulkStatement& setting(PersonField field);
    bool runChanged(BulkStatement& statement, PersonId id, const char* table, const QStringList& furtherKey);

    UnitOfWork& m_work;
    ChangeRecorder& m_changes;
    PersonId m_next;         ///< the id of the next new person
    PersonId m_firstWaiting; ///< everybody from this id on waits
    BulkInsert m_newPeople;
    BulkInsert m_newContacts;
    BulkInsert m_newCodes;
    BulkInsert m_newTags;
    BulkInsert m_newExtras;
    BulkInsert m_newAccounts;
    BulkStatement m_filled;
    BulkStatement m_nameKey;
    std::array<std::unique_ptr<BulkStatement>, kPersonFieldCount> m_set; ///< made when first needed
    BulkStatement m_contact;
    BulkStatement m_code;
    BulkStatement m_name;
    BulkStatement m_tag;
    BulkStatement m_extra;
    BulkStatement m_otherExtra;
    BulkStatement m_account;
    BulkStatement m_otherAccount;
};

/// The id that the next new person gets.
PersonId nextPersonId(Database& database);

/// Everything by which an existing person is recognised, streamed in the order of ids.
struct IdentityReader
{
    static void names(Database& database,
                      const std::function<void(qint64 id, const QString& given, const QString& family,
                                               const QString& full, const QString& nameKey)>& take);
    /// Further spellings of names.
    static void otherNames(Database& database, const std::function<void(qint64 id, const QString& nameKey)>& take);
    static void contacts(Database& database,
                         const std::function<void(qint64 id, bool isEmail, const QString& normalised)>& take);
    static void codes(Database& database, const std::function<void(qint64 id, const QString& codeKey)>& take);
    /// People whom only lists of referrals or sales have named, and only by a name or only by a telephone; the phone is
    /// empty for the former.
    static void mentions(Database& database, const std::function<void(qint64 id, const QString& phone)>& take);
};

} // namespace vouchwell
