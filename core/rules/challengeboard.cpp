#include "core/rules/challengeboard.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

bool isTied(const BoardEntry& a, const BoardEntry& b)
{
    return a.value == b.value && a.reachedOn == b.reachedOn;
}

qint64 ticketsFor(const BoardEntry& entry, const Challenge& challenge, qint64 unitMinor)
{
    if (challenge.kind != Challenge::Kind::Raffle || entry.value < challenge.leastValue())
        return 0;
    if (challenge.chances == Challenge::Chances::Equal)
        return 1;
    const qint64 unit = challenge.metric == Achievement::Revenue ? unitMinor : 1;
    return std::max<qint64>(1, entry.value / unit);
}

std::vector<BoardEntry> drawnFrom(const std::vector<BoardEntry>& board, const Challenge& challenge, const QString& seed)
{
    std::vector<RaffleEntry> entries;
    entries.reserve(board.size());
    for (const BoardEntry& entry : board)
        entries.push_back({entry.person, entry.tickets});
    std::vector<BoardEntry> winners;
    for (const PersonId person :
         drawWinners(std::move(entries), challenge.winners, seed, entriesHash(boardJson(board)))) {
        const auto entry =
            std::find_if(board.begin(), board.end(), [&](const BoardEntry& one) { return one.person == person; });
        winners.push_back(*entry);
        winners.back().place = int(winners.size());
    }
    return winners;
}

} // namespace

void rankBoard(std::vector<BoardEntry>& board, const Challenge& challenge, qint64 unitMinor)
{
    std::sort(board.begin(), board.end(), [](const BoardEntry& a, const BoardEntry& b) {
        return std::make_tuple(-a.value, a.reachedOn, a.person) < std::make_tuple(-b.value, b.reachedOn, b.person);
    });
    for (size_t i = 0; i < board.size(); ++i) {
        board[i].place = i > 0 && isTied(board[i], board[i - 1]) ? board[i - 1].place : int(i) + 1;
        board[i].tickets = ticketsFor(board[i], challenge, unitMinor);
    }
}

std::vector<BoardEntry> winnersOf(const std::vector<BoardEntry>& board, const Challenge& challenge, const QString& seed)
{
    if (challenge.kind == Challenge::Kind::Raffle)
        return drawnFrom(board, challenge, seed);
    std::vector<BoardEntry> winners;
    std::copy_if(board.begin(), board.end(), std::back_inserter(winners), [&](const BoardEntry& entry) {
        return entry.value >= challenge.leastValue() &&
               (challenge.kind == Challenge::Kind::Target || entry.place <= challenge.winners);
    });
    return winners;
}

QByteArray boardJson(const std::vector<BoardEntry>& board)
{
    QJsonArray rows;
    // Numbers are written as text: those of JSON are doubles.
    for (const BoardEntry& entry : board) {
        rows.append(QJsonArray{QString::number(entry.person.value), QString::number(entry.value),
                               entry.reachedOn.toString(Qt::ISODate), QString::number(entry.place),
                               QString::number(entry.tickets), QString::number(entry.referral.value)});
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::vector<BoardEntry> boardFrom(const QByteArray& json)
{
    std::vector<BoardEntry> board;
    for (const QJsonValue row : QJsonDocument::fromJson(json).array()) {
        const QJsonArray cells = row.toArray();
        const auto number = [&](int cell) { return cells.at(cell).toString().toLongLong(); };
        board.push_back({{number(0)},
                         number(1),
                         QDate::fromString(cells.at(2).toString(), Qt::ISODate),
                         int(number(3)),
                         number(4),
                         {number(5)}});
    }
    return board;
}

} // namespace vouchwell
