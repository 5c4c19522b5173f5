#pragma once

#include "core/base/result.h"
#include "core/rules/ruleset.h"
#include "core/storage/ruledraftstore.h"

namespace vouchwell {

class Book;

/// The drafts that were kept for a campaign, by name.
Result<std::vector<KeptDraft>> keptDrafts(Book& book, CampaignId campaign);
/// The one with this name, in whatever case; the failure says which there are.
Result<KeptDraft> draftNamed(Book& book, CampaignId campaign, const QString& name);
/// Its rules.
Result<RuleSet> rulesOf(const KeptDraft& draft);

/// Keeps rules under a name, also such as cannot be published yet. A draft of this name gets these rules. Can be
/// undone.
Result<RuleDraftId> keepDraft(Book& book, CampaignId campaign, const QString& name, const RuleSet& rules);
/// Can be undone.
Result<Done> renameDraft(Book& book, RuleDraftId draft, const QString& name);
/// Can be undone.
Result<Done> deleteDraft(Book& book, RuleDraftId draft);

} // namespace vouchwell
