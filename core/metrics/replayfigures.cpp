#include "core/metrics/replayfigures.h"

#include "core/rules/exactamount.h"

namespace vouchwell {

namespace {

qint64 withMore(qint64 sum, int moreBp)
{
    return ExactAmount(sum).timesShare(kWhole + moreBp, kWhole).rounded();
}

/// What the shop keeps of the friends' purchases after the goods and the rewards.
qint64 profitOf(const ReplaySide& side, int marginBp)
{
    return ExactAmount(side.revenueMinor).timesShare(marginBp, kWhole).rounded() - side.costMinor;
}

} // namespace

std::optional<qint64> costPerNewCustomer(const ReplaySide& side)
{
    if (side.newCustomers == 0)
        return std::nullopt;
    return ExactAmount(side.costMinor).timesShare(1, side.newCustomers).rounded();
}

std::optional<qint64> returnHundredths(const ReplaySide& side)
{
    if (side.costMinor == 0)
        return std::nullopt;
    return ExactAmount(side.revenueMinor).timesShare(100, side.costMinor).rounded();
}

ReplaySide withMoreFriends(const ReplaySide& side, int moreBp)
{
    ReplaySide more = side;
    for (qint64* sum :
         {&more.valueMinor, &more.costMinor, &more.newCustomers, &more.revenueMinor, &more.rewards, &more.capped})
        *sum = withMore(*sum, moreBp);
    for (qint64& month : more.costByMonth)
        month = withMore(month, moreBp);
    return more;
}

std::optional<int> breakEvenBp(const ReplayFigures& figures, int marginBp)
{
    const qint64 missing = profitOf(figures.now, marginBp) - profitOf(figures.draft, marginBp);
    if (missing <= 0)
        return 0;
    const qint64 profit = profitOf(figures.draft, marginBp);
    if (profit <= 0)
        return std::nullopt;
    const ExactAmount exact = ExactAmount(missing).timesShare(kWhole, profit);
    const qint64 whole = exact.truncated();
    const qint64 rounded = ExactAmount(whole) < exact ? whole + 1 : whole;
    return rounded > 1'000'000 ? std::nullopt : std::optional<int>(int(rounded));
}

} // namespace vouchwell
