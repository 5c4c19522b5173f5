#pragma once

#include "core/domain/ids.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

struct NewTransaction
{
    PersonId person; ///< not valid: nobody is named
    QString source;
    QString document;
    QString documentKey; ///< empty: no document number
    bool isReturn = false;
    QDate on;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    QString currency;
    QString originKey;
    BatchId batch;
};

/// What is known under a document number already.
struct KnownTransaction
{
    TransactionId id;
    PersonId person;
    QDate on;
    qint64 netMinor = 0;
    BatchId batch;
};

/// Sales and returns. Made after the EvaluationStore of the unit of work, which keeps who is to be looked at again.
class SaleStore
{
public:
    explicit SaleStore(UnitOfWork& work);

    std::optional<KnownTransaction> findDocument(const QString& source, const QString& documentKey, bool isReturn);
    /// The transactions without a document number that agree in person, date, kind and amount, but for those of the
    /// same batch.
    std::vector<TransactionId> equalWithoutDocument(const NewTransaction& transaction);
    TransactionId add(const NewTransaction& transaction);
    /// What a document of another list says now: who bought, when and for how much. Its returns go with the buyer.
    void change(TransactionId id, const NewTransaction& now);
    /// Connects returns with the sales they name, whichever came first, and gives returns without a customer theirs.
    void linkReturns();
    /// When the sale was made that the return is of; invalid where it has found none.
    QDate dayOfOriginal(TransactionId returned);
    /// Marks the friends whom the batch's transactions may concern (see EvaluationStore).
    void touchPeopleOf(BatchId batch);

private:
    /// The buyer, and of a return also who bought what came back.
    void touchBuyersOf(TransactionId id);

    UnitOfWork& m_work;
    BulkStatement m_find;
    BulkStatement m_equal;
    BulkStatement m_add;
    BulkStatement m_change;
    BulkStatement m_moveReturns;
    BulkStatement m_original;
    BulkStatement m_touch;
};

} // namespace vouchwell
