#pragma once

#include "core/rules/challengeboard.h"
#include "core/snapshot/segmentpeople.h"

namespace vouchwell {

/// How a challenge stands today.
struct ChallengeStanding
{
    enum class Phase {
        Upcoming,
        Running,
        Waiting, ///< it has ended, and some of its referrals are not decided
        Ready,   ///< it can be decided
        Decided,
        Cancelled
    };

    Phase phase = Phase::Running;
    std::vector<BoardEntry> board; ///< everybody who brought something that counts, in order
    /// Referrals of the challenge's days that may still become anything: indexes in the snapshot, the newest first.
    std::vector<qint32> undecided;
    /// Who would win by today's facts; of a raffle nobody, for it is drawn.
    std::vector<BoardEntry> winners;
};

/// The board counts what the leaderboard counts for these days: referrals by the claim, new customers by the first
/// purchase, revenue by the day of each sale and return. `choice`: who takes part, by its segment.
ChallengeStanding challengeStanding(const Snapshot& snapshot, const Challenge& challenge, const PeopleChoice& choice);

/// "Running", "Ready to decide".
QString phaseTitle(ChallengeStanding::Phase phase);
/// Stable, for programs: "waiting".
QString phaseWord(ChallengeStanding::Phase phase);
/// What it takes to win, in a sentence: "The 3 who bring most new customers from 1 to 31 December 2026 win."
QString challengeSentence(const Challenge& challenge, const Currency& currency, const QLocale& locale);
/// How equal ones are told apart, or what a ticket is.
QString tieSentence(const Challenge& challenge);
/// "€50.00", "2 × Tote bag".
QString prizeText(const Prize& prize, const Currency& currency, const QLocale& locale);

} // namespace vouchwell
