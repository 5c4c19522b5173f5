#pragma once

#include "core/base/result.h"
#include "core/storage/campaignstore.h"

namespace vouchwell {

class Book;

/// What can be changed about a campaign besides its rules.
struct CampaignChange
{
    QString name;
    CampaignDates dates;
    CampaignSwitch byHand = CampaignSwitch::Running;
    int priority = 0; ///< of several that could take a referral, the one with the highest does

    friend bool operator==(const CampaignChange&, const CampaignChange&) = default;
};

/// A campaign; not valid: the one that the book was made with.
Result<CampaignRecord> campaignOf(Book& book, CampaignId campaign = {});
CampaignChange asChange(const CampaignRecord& campaign);

/// The first thing that is wrong with it, as a sentence; empty where it can be saved.
QString campaignProblem(const CampaignChange& change);
/// How many referrals that are there would lie outside of these days, and so not count.
Result<int> referralsOutside(Book& book, const CampaignDates& dates, CampaignId campaign = {});

/// Saves it and works out every referral of the campaign anew; can be undone. Closing a campaign by hand ends it today
/// where it would last longer. Refused where a reward that was paid would lose its referral, and where another campaign
/// has the name.
Result<CampaignState> changeCampaign(Book& book, CampaignChange change, CampaignId campaign = {});

} // namespace vouchwell
