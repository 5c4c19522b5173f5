#pragma once

#include "core/domain/reward.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace vouchwell {

/// What somebody has at the shop beside money that is paid out. Each kind is counted and used by itself.
struct BalanceKind
{
    enum class Sort {
        Credit, ///< store credit and discounts, in money
        Points,
        GiftCode, ///< codes of one name, each used as a whole; their value is money
        Piece     ///< gifts, upgrades, tickets, ... of one name
    };

    Sort sort = Sort::Credit;
    QString name = {}; ///< of gift codes and pieces

    friend std::strong_ordering operator<=>(const BalanceKind&, const BalanceKind&) = default;
};

/// "credit", "points", "gift_code:NAME", "piece:NAME".
QString toStored(const BalanceKind& kind);
BalanceKind balanceKindFrom(const QString& stored);
/// Its name on screens and paper, in the present language: "Store credit", "Tote bag".
QString balanceTitle(const BalanceKind& kind);
/// In what it is posted: the currency, "points" or "piece:NAME".
QString unitOf(const BalanceKind& kind, const QString& currency);

/// A reward of a balance.
struct HeldReward
{
    Reward reward;
    PersonId person; ///< whoever it belongs to now, after merges
    BalanceKind kind;
    QString unit;
    QDate usableUntil = {}; ///< the last day; invalid where it does not expire
};

/// What somebody has of one kind: earned + forgiven = pending + available + used + expired - debt.
struct Balance
{
    PersonId person;
    BalanceKind kind;
    QString unit;
    qint64 earned = 0;    ///< that stands: without what was declined or taken back
    qint64 pending = 0;   ///< still waiting: for its day, for approval, on hold
    qint64 available = 0; ///< may be used now, before debts
    qint64 used = 0;
    qint64 expired = 0;
    qint64 debt = 0;          ///< used, and what it was earned with was returned; deducted from the next use
    qint64 forgiven = 0;      ///< of such debts
    QDate expiresNextOn = {}; ///< last day of the part that expires first; invalid where nothing does
    qint64 expiringNext = 0;  ///< that part

    /// What can be used now; below zero where the debt is larger.
    qint64 usable() const { return available - debt; }

    friend bool operator==(const Balance&, const Balance&) = default;
};

/// One for each person and kind, in that order.
std::vector<Balance> balancesOf(const std::vector<HeldReward>& held);

/// A part of a use: so much of this reward, or, below zero, of this debt.
struct PlannedUse
{
    RewardId reward;
    qint64 amountMinor = 0;

    friend bool operator==(const PlannedUse&, const PlannedUse&) = default;
};

/// What of one balance can be used on that day, debts deducted.
qint64 usableOn(const std::vector<HeldReward>& held, QDate on);
/// Takes the amount from the rewards of one balance that are available on that day: what expires first, then the
/// oldest. Debts are deducted before: all of them. Gift codes are not cut. Nullopt where there is not enough, or no
/// codes of together this value.
std::optional<std::vector<PlannedUse>> planUse(const std::vector<HeldReward>& held, qint64 amountMinor, QDate on);

} // namespace vouchwell
