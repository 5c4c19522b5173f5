#pragma once

#include "core/domain/giftcode.h"
#include "core/storage/giftreader.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

/// A code in its pool, and who was given it.
struct GiftCodeRecord
{
    GiftCodeId id;
    GiftItemId pool;
    QString poolName;
    NewCode code;
    CodeState state = CodeState::Free;
    QDate voidOn;
    QString voidReason;
    PersonId person; ///< who was given it, after merges; not valid where nobody was
    QString personName;
    QDate givenOn;
    GiftCodeId replaces;      ///< given in place of that one
    GiftCodeId replacedBy;    ///< and the one that took its own place and stands
    RedemptionId redemption;  ///< what it was handed over with
    bool isCancelled = false; ///< that was taken back: nobody needs the code any more
    RewardId reward;          ///< what it was given for
    qint64 worthMinor = 0;    ///< what of that reward it stands for

    /// Nobody can be given it any more.
    bool isExpired(QDate today) const { return code.expiresOn.isValid() && code.expiresOn < today; }
};

/// Reads codes. Cheap for one pool; runs on the book's own connection.
class CodeReader
{
public:
    explicit CodeReader(Database& database) : m_database(database) {}

    /// Of one pool or, with an invalid id, of all: the newest given first, then free ones as they will be given, then
    /// the void ones.
    std::vector<GiftCodeRecord> codes(GiftItemId pool);
    std::optional<GiftCodeRecord> code(GiftCodeId id);
    /// The code that has this text, however it is written.
    std::optional<GiftCodeRecord> code(const QString& text);
    /// All that were ever given with a redemption.
    std::vector<GiftCodeRecord> handedOver(RedemptionId redemption);

private:
    std::vector<GiftCodeRecord> read(const QString& condition, const std::vector<std::pair<QString, QVariant>>& values);

    Database& m_database;
};

/// What a code is to be given for.
struct CodeWanted
{
    GiftItemId pool;
    qint64 worthMinor = 0; ///< codes that have a value of their own must have this one
    RewardId reward;
    RedemptionId redemption;
    GiftCodeId replaces = {};
};

/// Writes codes, inside one unit of work. Who was given a code is never forgotten.
class CodeStore
{
public:
    explicit CodeStore(UnitOfWork& work) : m_work(work) {}

    /// False where the book has the code already, in whatever pool.
    bool add(GiftItemId pool, const NewCode& code);
    /// Takes the free code that expires first out of the pool, for good. Not valid where there is none.
    GiftCodeId give(const CodeWanted& wanted, QDate today);
    /// False where the code is void already.
    bool setVoid(GiftCodeId code, QDate on, const QString& reason);
    /// A void code is what it was before: given, or free where nobody was given it.
    void takeBackVoid(GiftCodeId code);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
