#include "core/domain/balancemove.h"

#include <algorithm>

namespace vouchwell {

BalanceStatement statementOf(std::vector<BalanceMove> moves, QDate from, QDate until)
{
    std::stable_sort(moves.begin(), moves.end(),
                     [](const BalanceMove& a, const BalanceMove& b) { return a.on < b.on; });
    BalanceStatement statement;
    statement.from = from.isValid() || moves.empty() ? from : std::min(moves.front().on, until);
    if (!statement.from.isValid())
        statement.from = until;
    statement.until = until;
    qint64 balance = 0;
    for (BalanceMove& move : moves) {
        if (move.on > until)
            break;
        balance += move.amountMinor;
        if (move.on < statement.from)
            statement.openingMinor = balance;
        else
            statement.lines.push_back({std::move(move), balance});
    }
    return statement;
}

} // namespace vouchwell
