#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

/// A payout from the first list to the last transfer. A closed or cancelled one never changes again.
enum class PayoutState { Draft, Approved, Paid, Closed, Cancelled };
enum class PayoutEvent { Approve, Reopen, FinishPaying, Close, Cancel };
enum class PayoutMethod { Cash, Transfer, StoreCredit };
enum class PayoutItemState { Included, Excluded, Paid, Returned };

/// The state after the event; nullopt where it cannot happen.
std::optional<PayoutState> afterEvent(PayoutState state, PayoutEvent event);
/// True while people may still be put in and taken out.
bool isOpen(PayoutState state);

/// What somebody has to get, or owes (below zero): the available rest of one reward.
struct OwedReward
{
    RewardId reward;
    PersonId recipient; ///< whoever it belongs to now, after merges
    qint64 amountMinor = 0;
    QDate on; ///< since when; the oldest debts are deducted first
};

struct PlannedLine
{
    RewardId reward;
    qint64 amountMinor = 0; ///< below zero: a debt that is deducted, perhaps a part of it
};

/// What one person gets in a payout.
struct PlannedItem
{
    PersonId recipient;
    qint64 rewardsMinor = 0;
    qint64 carriedMinor = 0; ///< debts deducted, zero or below
    std::vector<PlannedLine> lines;

    qint64 amountMinor() const { return rewardsMinor + carriedMinor; }
};

/// One item for each person with something to get, in the order of their ids. Debts are deducted as far as the rewards
/// suffice; the rest waits for the next payout. Whoever would get less than the minimum is left out.
std::vector<PlannedItem> planPayout(std::vector<OwedReward> owed, qint64 minimumMinor);

QString toStored(PayoutState state);
PayoutState payoutStateFrom(const QString& stored);
QString toStored(PayoutMethod method);
std::optional<PayoutMethod> payoutMethodFrom(const QString& stored);
QString toStored(PayoutItemState state);
PayoutItemState payoutItemStateFrom(const QString& stored);
/// Names on screens, in the present language.
QString payoutStateTitle(PayoutState state);
QString payoutMethodTitle(PayoutMethod method);
QString payoutItemStateTitle(PayoutItemState state);

} // namespace vouchwell
