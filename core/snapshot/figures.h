#pragma once

#include "core/domain/giftstock.h"

#include <QtGlobal>

#include <map>
#include <utility>
#include <vector>

namespace vouchwell {

struct Snapshot;

/// What happened on some days. Invalid referrals are excluded.
struct DayFigures
{
    qint64 received = 0;        ///< by claim date
    qint64 cohortConverted = 0; ///< of these, converted by now
    qint64 conversions = 0;     ///< by conversion date
    qint64 revenueMinor = 0;    ///< net sales less returns of converted friends, by their date
    qint64 rewardCostMinor = 0; ///< granted and not taken back, by the day earned

    DayFigures& operator+=(const DayFigures& other);
    friend DayFigures operator-(const DayFigures& a, const DayFigures& b);
    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

/// The figures of any period as the difference of two sums: as fast with a million referrals as with ten.
class DailyFigures
{
public:
    DailyFigures() = default;
    explicit DailyFigures(const std::map<qint32, DayFigures>& days);

    /// Of the days from..to (Julian day numbers, both included).
    DayFigures between(qint32 from, qint32 to) const;

private:
    DayFigures before(qint32 day) const;

    std::vector<std::pair<qint32, DayFigures>> m_untilDay; ///< sums up to and with a day on which something happened
};

/// What waits for somebody, as of the snapshot's today.
struct Attention
{
    /// Referrals whose window ends within this many days are worth a word to the friend.
    static constexpr qint32 kSoonDays = 14;

    qint64 awaitingRewards = 0; ///< approval
    qint64 payableRewards = 0;  ///< of money
    qint64 payableMinor = 0;
    qint64 peopleToPay = 0;
    qint64 endingSoon = 0;           ///< open referrals whose window ends within `kSoonDays`
    qint32 nextEnd = 0;              ///< the first of these days, 0 for none
    qint64 openSignals = 0;          ///< signals that nobody has decided about
    qint64 withoutContact = 0;       ///< open referrals of friends without e-mail and phone
    std::vector<GiftLevel> lowGifts; ///< of which too few are free
};

/// Once, where the snapshot is loaded, in this order, so that pages only look up or run along columns.
void listBringers(Snapshot& snapshot);
void listConversions(Snapshot& snapshot);
DailyFigures countDays(const Snapshot& snapshot);
Attention countAttention(const Snapshot& snapshot);

} // namespace vouchwell
