#pragma once

#include "core/base/result.h"
#include "core/metrics/challengestanding.h"
#include "core/storage/challengestore.h"

#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

class Book;

struct ChallengeDecision
{
    QString seed = {}; ///< of a raffle; empty: by chance
    QString reason = {};
    /// Who was shown as the winners; where others win by now, nothing is decided. Nothing: whoever wins.
    std::optional<std::vector<PersonId>> expected = {};
};

/// Somebody who won.
struct ChallengeWinner
{
    PersonId person;
    QString name;
    int place = 0;
    qint64 value = 0;
};

struct DecidedChallenge
{
    ChallengeDraw draw;
    std::vector<ChallengeWinner> winners;
    qint64 costMinor = 0;
};

/// Decides who wins, as one act that can be undone: keeps the board as it is, draws a raffle, and gives every winner
/// the prize through the ledger. Refused before the last day is over, while a referral of its days is undecided, and
/// where it was decided or cancelled. Loads a snapshot: on a worker where the book is large.
Result<DecidedChallenge> decideChallenge(Book& book, ChallengeId challenge, const ChallengeDecision& decision);

/// A correction: gives the prize to somebody else on today's board too. What was given before stays. Can be undone.
Result<DecidedChallenge> awardAlso(Book& book, ChallengeId challenge, PersonId person, const QString& reason);

/// A decision with the names as they are today.
DecidedChallenge describeDraw(Book& book, const Challenge& challenge, const ChallengeDraw& draw);

} // namespace vouchwell
