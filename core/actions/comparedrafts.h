#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/metrics/draftcomparison.h"

#include <stop_token>

namespace vouchwell {

class Book;

/// Rules with the name they have in a comparison.
struct NamedRules
{
    QString name;
    RuleSet rules;
};

/// Replays each of them on the campaign's history of the last 12 months, and puts them beside what is in force today.
/// The shop's name stands on it. For a worker.
Result<ReportTable> compareDrafts(Book& book, CampaignId campaign, const std::vector<NamedRules>& drafts,
                                  const QLocale& locale, const std::stop_token& stop = {});

} // namespace vouchwell
