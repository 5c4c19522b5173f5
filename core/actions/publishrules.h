#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/rules/ruleset.h"

#include <QDate>
#include <QMap>

namespace vouchwell {

class Book;

struct PublishRequest
{
    CampaignId campaign; ///< not valid: the one the book was made with
    RuleSet rules;
    QDate effectiveFrom;          ///< of referrals they are for; invalid: as suggestedStart() says
    QMap<QString, QString> terms; ///< the terms sheet by language ("en", "es")
};

struct Published
{
    int number = 0;
    QDate effectiveFrom; ///< invalid: for all referrals
};

/// The day from which new rules hold unless somebody says another: today, tomorrow where a referral of today is there
/// already, or from the beginning while there is none at all.
QDate suggestedStart(Book& book, CampaignId campaign = {});

/// Makes the rules the next version of the campaign, which nothing changes any more. Referrals keep the version
/// that was in force on their day: a day that would change rules of referrals that are already there is refused.
Result<Published> publishRules(Book& book, const PublishRequest& request);

/// The rules in force for a referral that is made on this day.
Result<RuleSet> rulesInForce(Book& book, QDate day, CampaignId campaign = {});

} // namespace vouchwell
