#pragma once

#include "core/domain/payout.h"
#include "core/domain/reward.h"
#include "core/rules/ruleset.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace vouchwell {

struct RewardRecord
{
    Reward reward;
    CampaignVersionId versionId;
    QString unit;
    RewardId adjusts = {}; ///< the reward to which this one adds; not valid for one that the rules gave
    RewardForm form = RewardForm::Cash;
    AwardId award = {}; ///< the prize that it gives; not valid for one that the rules gave
};

/// Reads single rewards and what is owed. Cheap; runs on the book's own connection.
class RewardReader
{
public:
    explicit RewardReader(Database& database) : m_database(database) {}

    std::optional<RewardRecord> find(RewardId id);
    /// Rewards in any other form than cash, of one person or (with an invalid id) of everybody.
    std::vector<RewardRecord> notPaidAsMoney(PersonId recipient);
    /// How its amount came about, as JSON (rules/tracejson.h).
    QByteArray traceOf(RewardId id);
    /// The number of a version in its campaign.
    int versionNumber(CampaignVersionId version);
    /// The friend it was earned with.
    PersonId friendOf(RewardId id);
    /// All that were earned with it, in the order in which they were.
    std::vector<RewardId> ofReferral(ReferralId referral);
    /// What may be paid as money, and debts, of one person or (with an invalid id) of everybody: available since
    /// `cutoffOn` or before, and in no open payout. Recipients are who they are after merges. Credit, points and pieces
    /// are not in it: they are redeemed (see BalanceReader).
    std::vector<OwedReward> owed(const QString& unit, QDate cutoffOn, PersonId recipient);
    /// Rewards of the person that were paid as money and are a debt now, the oldest first.
    std::vector<RewardId> debtsOf(PersonId recipient);
    /// True while a payout that is still open contains the reward, or deducts the debt of it.
    bool isInOpenPayout(RewardId reward);
    /// Who the person is after merges.
    PersonId survivorOf(PersonId person);

private:
    Database& m_database;
};

} // namespace vouchwell
