#pragma once

#include "core/base/result.h"
#include "core/domain/payout.h"

namespace vouchwell {

class Book;

/// That money was handed over.
struct PaymentNote
{
    std::vector<PayoutItemId> items; ///< empty: everybody who still waits
    QDate paidOn;                    ///< invalid: today
    QString reference;               ///< of the transfer, or who signed
};

struct PaidPayout
{
    int people = 0;
    qint64 amountMinor = 0;
};

/// Marks an approved payout, or some people in it, as paid. Nobody is paid twice: whoever has theirs is refused. This
/// cannot be taken back; what comes back is recorded with returnTransfer().
Result<PaidPayout> markPaid(Book& book, PayoutId payout, const PaymentNote& note);

/// What was sent to somebody came back: their rewards are available again, and deducted debts are debts again. The
/// payout itself stays as it is.
Result<Done> returnTransfer(Book& book, PayoutItemId item, QDate returnedOn, const QString& reason);

} // namespace vouchwell
