#pragma once

#include "core/domain/raffle.h"
#include "core/rules/challenge.h"

#include <QByteArray>

namespace vouchwell {

/// How somebody stands in a challenge.
struct BoardEntry
{
    PersonId person;
    qint64 value = 0;
    QDate reachedOn;          ///< the day of the last fact that counts
    int place = 0;            ///< 1, 2, 2, 4
    qint64 tickets = 0;       ///< Raffle
    ReferralId referral = {}; ///< the last one that counts

    friend bool operator==(const BoardEntry&, const BoardEntry&) = default;
};

/// Puts a board in order: the larger value first, of equal ones who reached it earlier; who is equal in both shares the
/// place. Gives the tickets of a raffle (`unitMinor`: minor units of one whole unit of the currency).
void rankBoard(std::vector<BoardEntry>& board, const Challenge& challenge, qint64 unitMinor);

/// Who wins by a ranked board, in the order of their places: everybody at the target; the best, with all who share the
/// last place; those who are drawn from the seed. Their `place` is that of the prize.
std::vector<BoardEntry> winnersOf(const std::vector<BoardEntry>& board, const Challenge& challenge,
                                  const QString& seed = {});

/// The board as a decision keeps it: always the same bytes for the same board. Without names: these may change.
QByteArray boardJson(const std::vector<BoardEntry>& board);
std::vector<BoardEntry> boardFrom(const QByteArray& json);

} // namespace vouchwell
