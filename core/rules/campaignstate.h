#pragma once

#include "core/domain/ids.h"
#include "core/rules/referralfacts.h"

#include <QString>

namespace vouchwell {

/// What the shop set by hand; the rest follows from the days of the campaign.
enum class CampaignSwitch {
    Running,
    Paused, ///< no referral is taken for now; open ones may still convert
    Closed, ///< no referral is taken any more, whatever the days say
    Deleted ///< nobody sees it any more; only one without referrals is
};

/// Where a campaign stands on a day.
enum class CampaignState {
    Draft,     ///< no rules are published
    Scheduled, ///< it has not begun
    Active,
    Paused,
    Ending, ///< over, but open referrals may still convert during the days of grace
    Closed
};

/// What decides between campaigns that could take the same referral.
struct CampaignRank
{
    int priority = 0;
    QDate startOn; ///< invalid: from the beginning
    CampaignId id;
};
/// The one with the higher priority, then the one that began last, then the newer one.
bool comesBefore(const CampaignRank& a, const CampaignRank& b);

/// Of one whose rules are published.
CampaignState campaignStateOn(QDate day, CampaignSwitch byHand, const CampaignDates& dates);
QString campaignStateTitle(CampaignState state);

/// The word of the database. A word that is not known is read as Running.
QString toStored(CampaignSwitch byHand);
CampaignSwitch campaignSwitchFrom(const QString& stored);
/// "scheduled", "active", ...: for programs.
QString toWord(CampaignState state);

} // namespace vouchwell
