#pragma once

#include "core/actions/milestones.h"
#include "core/metrics/challengestanding.h"
#include "core/metrics/milestoneprogress.h"

#include <memory>
#include <stop_token>

namespace vouchwell {

/// A challenge with how it stands and what was decided about it.
struct ChallengeCase
{
    Challenge challenge;
    ChallengeStanding standing;
    std::vector<Award> awards; ///< that stand
    QString segmentName;       ///< empty: everybody takes part
    QString campaignName;      ///< empty: whatever the campaign

    /// Who would win by today's facts and has not: what was decided before stays. Empty for a raffle.
    std::vector<PersonId> laterWinners() const;
};

/// All that there is to celebrate, as of one snapshot. Immutable once read.
struct Recognition
{
    SnapshotPtr snapshot;
    MilestoneFacts facts;
    MilestoneProgress progress;
    std::vector<RuleProgress> rules; ///< nearly there with a milestone of the rules
    std::vector<ChallengeCase> challenges;

    /// People to thank and challenges to decide.
    int waiting() const;
    QString nameOf(PersonId person) const;
};

using RecognitionPtr = std::shared_ptr<const Recognition>;

/// All of it, or only what waits for somebody: people to thank, and challenges that are over and not decided.
enum class RecognitionPart { All, Waiting };

/// Works it out; on a worker with a book of its own.
Result<RecognitionPtr> readRecognition(Book& book, const SnapshotPtr& snapshot, const std::stop_token& stop = {},
                                       RecognitionPart part = RecognitionPart::All);

} // namespace vouchwell
