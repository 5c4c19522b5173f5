#pragma once

#include "core/domain/payout.h"
#include "core/storage/database.h"

namespace vouchwell {

/// One payout with its figures.
struct PayoutRecord
{
    PayoutId id;
    PayoutState state = PayoutState::Draft;
    PayoutMethod method = PayoutMethod::Cash;
    QString unit;
    QDate cutoffOn;
    qint64 minimumMinor = 0;
    qint64 totalMinor = 0; ///< of everybody who is still in it
    qint64 paidMinor = 0;  ///< of whom got theirs, less what came back
    int people = 0;
    int waiting = 0; ///< still to pay
    QDate preparedOn;
    QDate approvedOn;
    QDate paidOn;
    QDate closedOn;
    QString reason;
    qint64 revision = 1;
};

/// One person's part of a payout.
struct PayoutItemRecord
{
    PayoutItemId id;
    PayoutId payout;
    PersonId recipient;
    QString name;
    PayoutItemState state = PayoutItemState::Included;
    qint64 rewardsMinor = 0;
    qint64 carriedMinor = 0; ///< debts deducted, zero or below
    qint64 amountMinor = 0;
    QDate paidOn;
    QDate returnedOn;
    QString reference; ///< of the transfer, or the name of who signed
    QString reason;    ///< why it was taken out or came back
    int rewards = 0;
};

/// One reward in an item.
struct PayoutLineRecord
{
    qint64 id = 0;
    RewardId reward;
    qint64 amountMinor = 0; ///< below zero: a debt
};

/// What one reward in an item is for.
struct PayoutCause
{
    PersonId friendId;
    QString friendName;
    bool isOwnReward = false; ///< the recipient is the friend
    qint64 amountMinor = 0;   ///< below zero: a debt
};

/// Reads payouts. Cheap; runs on the book's own connection.
class PayoutReader
{
public:
    explicit PayoutReader(Database& database) : m_database(database) {}

    std::vector<PayoutRecord> payouts(); ///< the newest first
    std::optional<PayoutRecord> payout(PayoutId id);
    std::vector<PayoutItemRecord> items(PayoutId id); ///< by name
    std::optional<PayoutItemRecord> item(PayoutItemId id);
    std::optional<PayoutItemRecord> itemOf(PayoutId id, PersonId recipient);
    /// The lines that stand: open ones of an item that is to be paid, paid ones of a paid item.
    std::vector<PayoutLineRecord> lines(PayoutItemId item);
    /// What these are for, in the order of the lines.
    std::vector<PayoutCause> causes(PayoutItemId item);
    /// The item that has this reward, or deducts its debt, in an open payout.
    std::optional<PayoutItemRecord> openItemWith(RewardId reward);

private:
    Database& m_database;
};

} // namespace vouchwell
