#pragma once

#include "core/domain/referral.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/changerecorder.h"

namespace vouchwell {

/// What to record: "referrer brought friend", said on a day.
struct NewClaim
{
    PersonId referrer;
    PersonId referredFriend;
    QDate claimedOn;
    qint64 sourceOrder = 0;
    QString channel;
    EntryMode entryMode = EntryMode::Counter;
    BatchId batch;
    QDate rewardsFrom = {};  ///< a sale before this day earns nothing; invalid: there is no such day
    bool isAskedFor = false; ///< with rewards for all of its sales: a day that the known claim has is forgotten
    CampaignId campaign = {};
    PersonId askedBy = {}; ///< who of the staff asked for the referral; not valid: not known
};

/// A credited claim that earns only from a day on.
struct MarkedClaim
{
    ClaimId id;
    PersonId referredFriend;
    QDate rewardsFrom;
};

struct SavedClaim
{
    ClaimId id;
    ReferralId referral;
    QDate rewardsFrom; ///< as it was, or as it is where the claim is new
    bool isNewReferral = false;
    bool isNewClaim = false;
    bool isMovedEarlier = false; ///< the same pair was known with a later date
};

/// Claims and the referrals they belong to: one referral per friend and campaign, one claim per pair, dated by its
/// earliest record. What the rules make of them is the Evaluation's business.
class ClaimStore
{
public:
    /// During an import, `changes` is told of claims that belong to an earlier one.
    explicit ClaimStore(UnitOfWork& work, ChangeRecorder* changes = nullptr);

    SavedClaim add(const NewClaim& claim);
    /// Invalid: every sale earns.
    void setRewardsFrom(ClaimId claim, QDate from);
    /// The credited claims of the referral that a sale of this day earns nothing for, because of their day.
    std::vector<MarkedClaim> markedClaims(ReferralId referral, QDate soldOn);
    /// True for the credited claim of a friend who became a customer before this day.
    bool hasConvertedBefore(ClaimId claim, QDate day);

private:
    qint64 referralOf(const NewClaim& claim, bool& isNew);
    void keepAsked(const NewClaim& claim, qint64 referral);
    void note(const NewClaim& claim, const char* table, qint64 id);

    UnitOfWork& m_work;
    ChangeRecorder* m_changes;
    BulkStatement m_findReferral;
    BulkStatement m_addReferral;
    BulkStatement m_addEvent;
    BulkStatement m_setAskedBy;
    BulkStatement m_findClaim;
    BulkStatement m_addClaim;
    BulkStatement m_moveClaim;
    BulkStatement m_setRewardsFrom;
    BulkStatement m_convertedBefore;
    BulkStatement m_marked;
};

} // namespace vouchwell
