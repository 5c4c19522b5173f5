#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

/// What the rewards of one campaign come to under one set of rules. Money in minor units of the rules' currency; points
/// and pieces at their face value or cost.
struct ReplaySide
{
    qint64 valueMinor = 0;           ///< what people get
    qint64 costMinor = 0;            ///< what that costs the shop
    qint64 newCustomers = 0;         ///< friends who bought for the first time
    qint64 revenueMinor = 0;         ///< what friends bought and kept
    qint64 highestMinor = 0;         ///< the highest single reward
    qint64 rewards = 0;              ///< of more than zero
    qint64 capped = 0;               ///< that a limit made smaller or took away
    std::vector<qint64> costByMonth; ///< from the month of ReplayFigures::from on
};

/// How much of a limit was used at most, by whomever it counts for, in any of its windows.
struct LimitUse
{
    qint64 amount = 0; ///< in the unit of the limit
    int count = 0;     ///< of rewards
};

/// What one person would have got under other rules.
struct PersonDifference
{
    PersonId person;
    QString name;
    qint64 nowMinor = 0;
    qint64 draftMinor = 0;
};

/// A campaign's own history under the rules of each referral's version and, as if it had always held, under a draft.
struct ReplayFigures
{
    QDate from; ///< rewards earned on these days are counted
    QDate to;
    ReplaySide now;
    ReplaySide draft;
    int peopleWithMore = 0;
    int peopleWithLess = 0;
    std::vector<PersonDifference> people; ///< with a difference, the largest first; at most as many as asked for
    std::vector<LimitUse> limitUse;       ///< of each limit of the draft; empty where that is not known
    bool isPreview = false;               ///< guessed from a part of a very long history; the exact ones follow
};

/// What a new customer cost; nothing where there is none.
std::optional<qint64> costPerNewCustomer(const ReplaySide& side);
/// Revenue for each unit of cost, in hundredths: 410 is 4.1 times; nothing where rewards cost nothing.
std::optional<qint64> returnHundredths(const ReplaySide& side);
/// The draft with so many more friends of the same kind (basis points): all of its sums grow evenly.
ReplaySide withMoreFriends(const ReplaySide& side, int moreBp);
/// How many more friends (basis points, rounded up) the draft needs so that the shop keeps what it keeps now, after the
/// margin (basis points of the revenue) and the cost of the rewards. Zero where it keeps as much already; nothing where
/// each of the draft's friends costs more than they leave.
std::optional<int> breakEvenBp(const ReplayFigures& figures, int marginBp);

} // namespace vouchwell
