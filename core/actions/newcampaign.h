#pragma once

#include "core/actions/changecampaign.h"
#include "core/rules/ruleset.h"

#include <QMap>

namespace vouchwell {

/// A campaign to be made.
struct NewCampaign
{
    CampaignChange campaign;
    RuleSet rules;
    bool isDraft = false;         ///< the rules are kept, but not published yet
    QMap<QString, QString> terms; ///< the terms sheet by language, of rules that are published
};

/// Makes it, with its rules as the first version or as a draft; can be undone while nobody was referred in it.
Result<CampaignId> newCampaign(Book& book, const NewCampaign& wanted);

/// Takes a campaign out of sight; can be undone. Refused where somebody was referred in it, and for the last one that
/// takes referrals.
Result<Done> deleteCampaign(Book& book, CampaignId campaign);

} // namespace vouchwell
