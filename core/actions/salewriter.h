#pragma once

#include "core/actions/importfile.h"
#include "core/storage/salestore.h"

#include <QSet>

namespace vouchwell {

class Book;

/// Writes the sales of one import: recognises documents that the book has, and what came back of them.
class SaleWriter
{
public:
    SaleWriter(Book& book, UnitOfWork& work, const ImportDecisions& decisions, BatchId batch);

    struct Written
    {
        RowResult result = RowResult::Unchanged;
        TransactionId id;
        /// What the book has otherwise: it was changed where the result is Updated, else kept.
        std::optional<SaleDifference> difference = {};
        bool isOfThisFile = false; ///< the difference is to another row of the same file
    };

    /// The sale, or the return that the row is.
    Written write(qint64 row, const SaleDraft& draft, PersonId person);
    /// What the row says went back of its sale, as a return of its own.
    Written writeRefund(qint64 row, const SaleDraft& draft, PersonId person);
    /// After the last row: returns find their sales, and everybody concerned is marked for evaluation.
    void finish();
    /// The new returns, when finished.
    std::vector<ReturnPreview> returns();

private:
    /// A return that the import has brought.
    struct NewReturn
    {
        qint64 row = 0;
        TransactionId id;
        QString originalDocument;
    };

    NewTransaction transactionOf(const SaleDraft& draft, PersonId person) const;
    Written writeDocument(qint64 row, const SaleDraft& draft, const NewTransaction& sale);
    Written writeWithoutDocument(const NewTransaction& sale);
    Written writeKnown(qint64 row, const SaleDraft& draft, NewTransaction sale, const KnownTransaction& known);
    QString nameOf(PersonId person);

    Book& m_book;
    UnitOfWork& m_work;
    const ImportDecisions& m_decisions;
    BatchId m_batch;
    SaleStore m_sales;
    std::vector<NewReturn> m_returns;
    QSet<qint64> m_met; ///< transactions of other lists that a row was about; kept where rows may change them
    /// By identity: the sales without a document number that the book has had before, but for those met already.
    QHash<QString, std::vector<TransactionId>> m_known;
};

} // namespace vouchwell
