#pragma once

#include "core/domain/referral.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// What one referral says of itself now.
struct ReferralState
{
    PersonId friendId;
    PersonId referrerId;
    Stage stage = Stage::Received;
    Stage shopStage = Stage::Received;
    Reason reason = Reason::None;
    QString shopNote;
};

/// A referral of the same friend in another campaign.
struct OtherReferral
{
    ReferralId id;
    CampaignId campaign;
    QString campaignName;
    QDate referredOn;
};

/// Single referrals, for actions at the counter.
class ReferralStore
{
public:
    explicit ReferralStore(Database& database) : m_database(database) {}

    std::optional<ReferralState> find(ReferralId id);
    std::optional<ReferralId> ofFriend(PersonId friendId, CampaignId campaign);
    /// Who asked for it; not valid: not known.
    PersonId askedBy(ReferralId id);
    void setAskedBy(UnitOfWork& work, ReferralId id, PersonId staff);
    /// Everybody who ever asked for a referral, whoever did it most often first.
    std::vector<PersonId> staff();
    /// The friend's referral in another campaign that would stand in the way of one of this day (standsInTheWay()).
    std::optional<OtherReferral> inTheWay(PersonId friendId, CampaignId campaign, QDate day);
    qint64 claimCount(ReferralId id);
    /// The day on which it was first said to be qualified is kept, whatever is said later.
    void setShopStage(UnitOfWork& work, ReferralId id, Stage stage, const QString& note, QDate on);
    /// The date of the friend's first sale; invalid where there is none.
    QDate firstSaleOn(PersonId friendId);
    /// The other person who has this e-mail address, if any.
    std::optional<PersonId> personWithEmail(const QString& emailKey, PersonId except);

private:
    Database& m_database;
};

} // namespace vouchwell
