#pragma once

#include "core/rules/challenge.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// A decision about a challenge: the board as it was and, of a raffle, the seed. Kept for good, even where the decision
/// was taken back.
struct ChallengeDraw
{
    ChallengeDrawId id;
    ChallengeId challenge;
    QString seed;            ///< empty where nothing was drawn
    QByteArray board;        ///< see boardJson()
    QString boardHash;       ///< see entriesHash()
    QByteArray winners = {}; ///< likewise as JSON, with the places of the prizes
    QDate on = {};
    QString recordedAt = {};
    QString recordedBy = {};
};

/// Challenges, and the decisions about them.
class ChallengeStore
{
public:
    explicit ChallengeStore(Database& database) : m_database(database) {}

    /// The latest first.
    std::vector<Challenge> all();
    std::optional<Challenge> find(ChallengeId challenge);
    ChallengeId add(UnitOfWork& work, const Challenge& challenge, const QString& currency);
    void update(UnitOfWork& work, const Challenge& challenge, const QString& currency);

    ChallengeDrawId addDraw(UnitOfWork& work, const ChallengeDraw& draw);
    /// The oldest first.
    std::vector<ChallengeDraw> drawsOf(ChallengeId challenge);

private:
    Database& m_database;
};

} // namespace vouchwell
