#pragma once

#include "core/domain/engine.h"
#include "core/domain/reward.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/unitofwork.h"

#include <functional>
#include <unordered_map>

namespace vouchwell {

struct StoredConversion
{
    ConversionId id;
    TransactionId saleId;
    bool isReversed = false;
    QDate on;
    qint64 qualifyingMinor = 0;
    QDate saleOn;            ///< what its sale says by now
    qint64 saleNetMinor = 0; ///< likewise
};

struct StoredReward
{
    Reward reward;
    ConversionId conversionId;
    PersonId ownerId; ///< of a settled reward: whoever its recipient was merged into
};

/// One referral with everything the engine needs and everything that was made of it before.
struct ReferralCase
{
    ReferralId id;
    PersonId friendId;
    CampaignVersionId versionId;
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    PersonId referrerId;
    QDate referredOn;
    QDate expiresAfter;
    QDate convertedOn;
    ReferralFacts facts;
    std::vector<ClaimOutcome> claims; ///< as stored, in the order of the facts
    std::vector<StoredConversion> conversions;
    std::vector<StoredReward> rewards;
};

/// Rules by the number of their campaign version.
class VersionRules : private std::unordered_map<qint64, CampaignRules>
{
public:
    using unordered_map::begin;
    using unordered_map::emplace;
    using unordered_map::end;

    /// Throws StorageError where the book has no such version.
    const CampaignRules& at(qint64 version) const;
};

/// Reads referrals for evaluation in blocks, and writes what came of it. All of it inside one unit of work.
class EvaluationStore
{
public:
    explicit EvaluationStore(Database& database);
    ~EvaluationStore();

    /// Marks a friend whose referrals must be looked at again.
    void touch(PersonId friendId);
    /// Marks the friend for whom the reward was earned.
    void touch(RewardId reward);
    /// Marks every friend for whom something changes by the day alone (see DueCases).
    void touchDue(QDate today);
    /// Marks everybody whom this person claims to have brought: their e-mail may make a claim one on oneself.
    void touchReferredBy(PersonId referrer);
    void touchAll();

    /// Hands over the marked referrals in blocks and forgets the marks. The block may be written to while it is
    /// handled.
    void forEachBlock(const std::function<void(std::vector<ReferralCase>&)>& handle);

    VersionRules rulesByVersion();

    void updateReferral(const ReferralCase& stored, const ReferralOutcome& outcome, PersonId referrer);
    void addEvent(ReferralId referral, Stage from, Stage to, QDate on, const UnitOfWork& work, const QString& reason);
    void updateClaim(const ClaimOutcome& outcome);
    ConversionId addConversion(ReferralId referral, TransactionId sale, QDate on, qint64 qualifyingMinor,
                               const UnitOfWork& work);
    void setConversionReversed(ConversionId conversion, bool isReversed);
    /// Brings the conversion to the date and amount that its sale has by now.
    void followSale(const StoredConversion& conversion);
    RewardId addReward(const Reward& reward, ConversionId conversion, CampaignVersionId version, const QString& unit,
                       const QByteArray& trace, const UnitOfWork& work);

private:
    struct Writers;
    bool loadBlock(qint64 after, std::vector<ReferralCase>& block);
    void loadClaims(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadSales(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadReturns(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadRewards(qint64 from, qint64 to, std::vector<ReferralCase>& block);

    Database& m_database;
    std::unique_ptr<Writers> m_writers;
};

} // namespace vouchwell
