#pragma once

#include "core/snapshot/snapshot.h"

#include <QLocale>

namespace vouchwell {

/// A milestone of the rules of a campaign that is in force: it pays by itself.
struct MilestoneRule
{
    CampaignId campaign;
    QString campaignName;
    QString currency;
    Rule rule;
};

/// How far somebody is with it, in its own window and way of counting.
struct RuleProgress
{
    size_t rule = 0; ///< index in the list that was asked about
    qint32 person = -1;
    qint64 value = 0;
    qint64 missing = 0;
};

/// Everybody who is nearly there: the least share missing first, at most `limit`.
std::vector<RuleProgress> nearRuleMilestones(const Snapshot& snapshot, const std::vector<MilestoneRule>& rules,
                                             size_t limit);

/// "2 more friends who buy: €25.00 by the rules of “Campaign”".
QString ruleProgressSentence(const RuleProgress& progress, const MilestoneRule& rule, const Currency& currency,
                             const QLocale& locale);

} // namespace vouchwell
