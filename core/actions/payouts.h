#pragma once

#include "core/base/result.h"
#include "core/domain/payout.h"

#include <vector>

namespace vouchwell {

class Book;

/// What goes into a new payout.
struct PayoutChoice
{
    PayoutMethod method = PayoutMethod::Cash;
    QDate cutoffOn;          ///< rewards that became available later wait; invalid: today
    qint64 minimumMinor = 0; ///< whoever would get less waits
};

/// A draft with everybody who has something available, debts deducted. Refused where nobody has.
Result<PayoutId> preparePayout(Book& book, const PayoutChoice& choice);
/// From now on it may be paid. Refused where it is empty.
Result<Done> approvePayout(Book& book, PayoutId payout);
/// Back to a draft, as long as nobody was paid.
Result<Done> reopenPayout(Book& book, PayoutId payout);
/// A draft is given up: everything in it is available again.
Result<Done> cancelPayout(Book& book, PayoutId payout, const QString& reason);
/// A cancelled one once more, as a draft in its place, with these people.
Result<PayoutId> renewPayout(Book& book, PayoutId cancelled, const std::vector<PersonId>& recipients);
/// A paid one becomes history and never changes again; money that comes back later is a new entry.
Result<Done> closePayout(Book& book, PayoutId payout);

/// Takes somebody out of a payout, with the reason; they wait for the next one.
Result<Done> takeOutOfPayout(Book& book, PayoutItemId item, const QString& reason);
/// Puts somebody into a draft, with everything they have available by its cut-off day.
Result<Done> putIntoPayout(Book& book, PayoutId payout, PersonId recipient);

} // namespace vouchwell
