#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

/// Somebody who takes part in a draw, with so many tickets.
struct RaffleEntry
{
    PersonId person;
    qint64 tickets = 1;

    friend bool operator==(const RaffleEntry&, const RaffleEntry&) = default;
};

/// How a draw works, so that anybody can repeat it:
///
/// 1. The entries stand in ascending order of the numbers of the people; the tickets are numbered from 0 through all
///    entries in this order.
/// 2. Word n (n = 0, 1, 2, ...) is the first eight bytes, the highest first, of the SHA-256 of the UTF-8 text
///    "SEED:HASH:n", where HASH is the hash of the entries (see entriesHash()).
/// 3. Of T tickets the one with the number "word modulo T" wins. A word is skipped where it is one of the last
///    (2^64 modulo T) of all words, so that every ticket has exactly the same chance.
/// 4. Whoever won leaves with all their tickets, the tickets of the others are numbered anew, and the next word draws
///    the next winner.
///
/// The winners in the order in which they were drawn; all of them where there are no more entries than winners.
std::vector<PersonId> drawWinners(std::vector<RaffleEntry> entries, int winners, const QString& seed,
                                  const QString& entriesHash);

/// The ticket that a word of 0..`largest` draws, or nothing where the word is skipped.
std::optional<quint64> fairTicket(quint64 word, quint64 largest, quint64 tickets);

/// 32 bytes of chance from the operating system, as 64 hexadecimal digits.
QString randomSeed();

/// SHA-256 of a text as hexadecimal digits: of the entries or the board that a decision is about.
QString entriesHash(const QByteArray& entries);

} // namespace vouchwell
