#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/domain/referral.h"

#include <optional>

namespace vouchwell {

class Book;

/// "Who referred whom", said at the counter. The friend (and the referrer) may be new.
struct ReferralEntry
{
    PersonId referrer; ///< not valid: make a new person called `newReferrerName`
    QString newReferrerName;
    PersonId referredFriend; ///< not valid: make a new person called `newFriendName`
    QString newFriendName;
    QString newFriendContact; ///< e-mail or phone of a new friend, optional
    QDate referredOn;
    QString channel;
    CampaignId campaign;    ///< not valid: as campaignFor() says
    PersonId askedBy;       ///< who of the staff asked for it; not valid: see newAskedByName
    QString newAskedByName; ///< make a new person; empty: nobody is known
};

struct RecordedReferral
{
    ReferralId referral;
    PersonId referrer;
    PersonId referredFriend;
    PersonId askedBy; ///< not valid: not known
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    bool isNewClaim = true; ///< false: the same pair was recorded before
    QString sentence;       ///< "Recorded: Marco was referred by Lucía."
};

/// What recording this entry would mean, in one sentence, before anything is written: why it would not
/// count. Empty where there is nothing to say yet.
QString foresee(Book& book, const ReferralEntry& entry);

/// The campaign that the referral is made in where none is chosen: the one in which the friend has a referral that
/// still counts, else the default of its day. Not valid where no campaign takes it.
CampaignId campaignFor(Book& book, const ReferralEntry& entry);

/// What is missing in an entry, or wrong with it, as a sentence that asks for it; empty where it can be recorded.
QString entryProblem(const ReferralEntry& entry, QDate today);

/// What the referrer gets for this entry, and until when the friend has to buy for it.
struct ReferralPromise
{
    qint64 rewardMinor = 0;
    QDate until; ///< the last day on which a purchase counts
};

/// By the rules in force; nothing where the entry would not be credited or where there is no reward.
std::optional<ReferralPromise> promisedReward(Book& book, const ReferralEntry& entry);

Result<RecordedReferral> recordReferral(Book& book, const ReferralEntry& entry);

/// What the shop says of a referral by hand: Received, Contacted, Qualified, Lost or Invalid, with a note. The engine
/// decides what becomes of it (a purchase in time converts whatever the shop said, except Invalid).
Result<Done> setReferralStage(Book& book, ReferralId referral, Stage shopStage, const QString& note);

} // namespace vouchwell
