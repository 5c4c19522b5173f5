#pragma once

#include "core/domain/referral.h"
#include "core/storage/unitofwork.h"

#include <optional>

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

/// Single referrals, for actions at the counter.
class ReferralStore
{
public:
    explicit ReferralStore(Database& database) : m_database(database) {}

    std::optional<ReferralState> find(ReferralId id);
    std::optional<ReferralId> ofFriend(PersonId friendId, CampaignId campaign);
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
