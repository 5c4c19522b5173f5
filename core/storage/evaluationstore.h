#pragma once

#include "core/domain/adjustment.h"
#include "core/domain/reward.h"
#include "core/rules/challenge.h"
#include "core/rules/program.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/campaignstore.h"
#include "core/storage/unitofwork.h"

#include <functional>
#include <map>
#include <optional>

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
    QString unit;
    RewardForm form = RewardForm::Cash;
    CampaignVersionId versionId;
    qint64 uncappedMinor = 0; ///< of the whole grant, before the caps
    qint64 adjustedMinor = 0; ///< what adjustments add and take
    AdjustmentId adjustment;  ///< which one it gives; not valid for a reward of the rules
    AwardId award;            ///< likewise
    PersonId ownerId;         ///< of a settled reward: whoever its recipient was merged into
};

/// A reward to be written, with what its row holds besides.
struct NewReward
{
    Reward reward;
    Role role = Role::Referrer;
    ConversionId conversion; ///< not valid where it was not earned with a purchase
    CampaignVersionId version;
    QString unit;
    RewardForm form = RewardForm::Cash;
    qint64 uncappedMinor = 0;
    qint64 costMinor = 0;
    AdjustmentId adjustment = {};
    QByteArray trace = {};
    AwardId award = {};
};

/// One referral with everything the engine needs and everything that was made of it before.
struct ReferralCase
{
    ReferralId id;
    PersonId friendId;
    CampaignId campaignId;
    int campaignPriority = 0;
    CampaignVersionId versionId;       ///< in force on the day of the first claim, or where it was moved
    CampaignVersionId storedVersionId; ///< as stored
    CampaignVersionId movedVersionId;  ///< where the shop moved it; not valid: nowhere
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    PersonId referrerId;
    QString channel;
    PersonId askedBy; ///< who of the staff asked for it
    QDate referredOn;
    QDate expiresAfter;
    QDate convertedOn;
    ReferralFacts facts;
    std::vector<ClaimOutcome> claims; ///< as stored, in the order of the facts
    std::vector<qint64> weights;      ///< of the claims, as stored
    std::vector<StoredConversion> conversions;
    std::vector<StoredReward> rewards;   ///< of the rules
    std::vector<Adjustment> adjustments; ///< of these
    std::vector<StoredReward> adjusting; ///< rewards that were given for adjustments
    std::vector<Award> awards;           ///< prizes of challenges that this referral counted for last
    std::vector<StoredReward> prizes;    ///< rewards that were given for awards
};

/// A campaign version as it is stored.
struct VersionRecord
{
    CampaignId campaign;
    RuleSet rules;

    /// Nullptr where the version has no such rule.
    const Rule* ruleOf(const QString& key) const;
};

/// Rules by the number of their campaign version, in the order of these.
class VersionRules : private std::map<qint64, VersionRecord>
{
public:
    using map::begin;
    using map::emplace;
    using map::end;

    /// Throws StorageError where the book has no such version.
    const VersionRecord& at(qint64 version) const;
};

/// Of every version of every campaign.
VersionRules rulesByVersion(Database& database);

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
    /// Marks every friend who was referred in the campaign.
    void touch(CampaignId campaign);
    /// Marks every friend for whom something changes by the day alone (see DueCases).
    void touchDue(QDate today);
    /// Marks everybody whom this person claims to have brought: their e-mail may make a claim one on oneself.
    void touchReferredBy(PersonId referrer);
    void touchAll();

    /// Hands over the marked referrals in blocks. The block may be written to while it is handled.
    void forEachBlock(const std::function<void(std::vector<ReferralCase>&)>& handle);

    /// One referral by itself; nobody is marked afterwards.
    std::optional<ReferralCase> find(ReferralId referral);

    /// Nobody is marked any more.
    void forgetTouched();

    VersionRules rulesByVersion();

    /// Marks as well whose rewards depend on those of the marked: the other friends of whoever claims one of them.
    void touchRelated();
    /// What conditions ask about the people of the marked referrals.
    void describePeople(Program& program);
    /// The rewards of referrals that are not marked, summed by campaign and day: what limits must know of them.
    std::vector<OutsideUse> outsideUse();

    void updateReferral(const ReferralCase& stored, const ReferralCourse& course, PersonId referrer);
    void addEvent(ReferralId referral, Stage from, Stage to, QDate on, const UnitOfWork& work, const QString& reason);
    void updateClaim(const ClaimOutcome& outcome, qint64 weight);
    ConversionId addConversion(ReferralId referral, TransactionId sale, QDate on, qint64 qualifyingMinor,
                               const UnitOfWork& work);
    void setConversionReversed(ConversionId conversion, bool isReversed);
    /// Brings the conversion to the date and amount that its sale has by now.
    void followSale(const StoredConversion& conversion);
    RewardId addReward(const NewReward& reward, const UnitOfWork& work);

private:
    struct Writers;
    void findVersions(std::vector<ReferralCase>& block);
    bool loadBlock(qint64 after, std::vector<ReferralCase>& block);
    void loadClaims(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadSales(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadReturns(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadRewards(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadAwards(qint64 from, qint64 to, std::vector<ReferralCase>& block);
    void loadAdjustments(qint64 from, qint64 to, std::vector<ReferralCase>& block);

    Database& m_database;
    std::map<qint64, VersionsInForce> m_versions; ///< by campaign
    std::unique_ptr<Writers> m_writers;
};

} // namespace vouchwell
