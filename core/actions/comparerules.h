#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/metrics/replayfigures.h"
#include "core/rules/ruleset.h"

#include <QDate>

#include <stop_token>
#include <vector>

namespace vouchwell {

class Book;

/// Other rules replayed on the book's own history, as if they had been in force from the beginning.
struct RulesComparison
{
    QDate from; ///< rewards earned on these days are compared
    QDate to;
    qint64 nowMinor = 0; ///< given by the rules of each referral's own version, worked out anew
    qint64 draftMinor = 0;
    qint64 nowCostMinor = 0; ///< what that costs the shop
    qint64 draftCostMinor = 0;
    qint64 conversions = 0; ///< new customers in the time, under the draft
    int peopleWithMore = 0;
    int peopleWithLess = 0;
    std::vector<PersonDifference> people; ///< those with a difference, the largest first
};

/// Works the whole history out twice with the engine that pays. `from` and `to` may be invalid: the year up to today.
/// The draft is for one campaign, not valid: the one the book was made with; the others keep their rules.
Result<RulesComparison> compareRules(Book& book, const RuleSet& draft, QDate from = {}, QDate to = {},
                                     const std::stop_token& stop = {}, CampaignId campaign = {});

} // namespace vouchwell
