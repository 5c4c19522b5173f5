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
};

struct SavedClaim
{
    ReferralId referral;
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
    ClaimStore(UnitOfWork& work, CampaignId campaign, CampaignVersionId version, ChangeRecorder* changes = nullptr);

    SavedClaim add(const NewClaim& claim);

private:
    qint64 referralOf(const NewClaim& claim, bool& isNew);

    void note(const NewClaim& claim, const char* table, qint64 id);

    UnitOfWork& m_work;
    ChangeRecorder* m_changes;
    CampaignId m_campaign;
    CampaignVersionId m_version;
    BulkStatement m_findReferral;
    BulkStatement m_addReferral;
    BulkStatement m_addEvent;
    BulkStatement m_findClaim;
    BulkStatement m_addClaim;
    BulkStatement m_moveClaim;
};

} // namespace vouchwell
