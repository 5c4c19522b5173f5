#include "core/actions/salewriter.h"

#include "core/storage/book.h"
#include "core/storage/recordnames.h"
#include "core/transfer/draftlabel.h"

namespace vouchwell {

SaleWriter::SaleWriter(Book& book, UnitOfWork& work, const ImportDecisions& decisions, BatchId batch)
    : m_book(book), m_work(work), m_decisions(decisions), m_batch(batch), m_sales(work)
{
}

NewTransaction SaleWriter::transactionOf(const SaleDraft& draft, PersonId person) const
{
    return {person,   draft.source,   draft.document, draft.documentKey,           draft.isReturn,
            draft.on, draft.netMinor, draft.taxMinor, m_book.shop().currency.code, draft.originalDocumentKey,
            m_batch};
}

SaleWriter::Written SaleWriter::write(qint64 row, const SaleDraft& draft, PersonId person)
{
    const NewTransaction sale = transactionOf(draft, person);
    const Written written = draft.documentKey.isEmpty() ? writeWithoutDocument(sale) : writeDocument(row, draft, sale);
    if (draft.isReturn && written.result == RowResult::Added)
        m_returns.push_back({row, written.id, draft.originalDocument});
    return written;
}

SaleWriter::Written SaleWriter::writeDocument(qint64 row, const SaleDraft& draft, const NewTransaction& sale)
{
    const std::optional<KnownTransaction> known = m_sales.findDocument(draft.source, draft.documentKey, draft.isReturn);
    return known ? writeKnown(row, draft, sale, *known) : Written{RowResult::Added, m_sales.add(sale)};
}

SaleWriter::Written SaleWriter::writeRefund(qint64 row, const SaleDraft& draft, PersonId person)
{
    SaleDraft refund = draft;
    refund.isReturn = true;
    refund.netMinor = draft.refundedMinor;
    refund.taxMinor = 0;
    refund.originalDocument = draft.document;
    refund.originalDocumentKey = draft.documentKey;
    return write(row, refund, person);
}

SaleWriter::Written SaleWriter::writeWithoutDocument(const NewTransaction& sale)
{
    const QString identity = QStringLiteral("%1|%2|%3|%4")
                                 .arg(sale.person.value)
                                 .arg(sale.on.toJulianDay())
                                 .arg(int(sale.isReturn))
                                 .arg(sale.netMinor);
    auto known = m_known.find(identity);
    if (known == m_known.end())
        known = m_known.insert(identity, m_sales.equalWithoutDocument(sale));
    // The n-th equal row of a file is the n-th equal sale of the book.
    if (known->empty())
        return {RowResult::Added, m_sales.add(sale)};
    const TransactionId first = known->front();
    known->erase(known->begin());
    return {RowResult::Unchanged, first};
}

SaleWriter::Written SaleWriter::writeKnown(qint64 row, const SaleDraft& draft, NewTransaction sale,
                                           const KnownTransaction& known)
{
    if (!sale.person.isValid())
        sale.person = known.person;
    const bool isSameSale = known.on == sale.on && known.netMinor == sale.netMinor;
    const bool isOfThisFile = known.batch == m_batch || m_met.contains(known.id.value);
    if (m_decisions.mayChangeSales())
        m_met.insert(known.id.value);
    if (isSameSale && known.person == sale.person)
        return {RowResult::Unchanged, known.id};
    const bool isNamedNow = isSameSale && !known.person.isValid();
    const bool isUpdate =
        isNamedNow || (!isOfThisFile && m_decisions.changedSaleOf(row) == ImportDecisions::ChangedSale::Update);
    if (isUpdate)
        m_sales.change(known.id, sale);
    if (isNamedNow)
        return {RowResult::Updated, known.id};
    const QString nameInBook = nameOf(known.person);
    const bool isSamePerson = known.person == sale.person;
    const SaleDifference difference{{nameInBook, known.on, known.netMinor},
                                    {isSamePerson ? nameInBook : labelOf(draft.customer), sale.on, sale.netMinor}};
    return {isUpdate ? RowResult::Updated : RowResult::Unchanged, known.id, difference, isOfThisFile};
}

QString SaleWriter::nameOf(PersonId person)
{
    return person.isValid() ? RecordNames(m_work.database()).of(QStringLiteral("person"), person.value).personName
                            : QString();
}

void SaleWriter::finish()
{
    m_sales.linkReturns();
    m_sales.touchPeopleOf(m_batch);
}

std::vector<ReturnPreview> SaleWriter::returns()
{
    std::vector<ReturnPreview> previews;
    previews.reserve(m_returns.size());
    for (const NewReturn& returned : m_returns) {
        const QDate soldOn = m_sales.dayOfOriginal(returned.id);
        previews.push_back({returned.row, returned.originalDocument, soldOn});
    }
    return previews;
}

} // namespace vouchwell
