#pragma once

#include "core/actions/draftstream.h"
#include "core/actions/peoplewriter.h"
#include "core/storage/claimstore.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/importstore.h"
#include "core/storage/salestore.h"

namespace vouchwell {

class Book;

/// Writes the rows of one file as they come: recognises the people, adds or fills them, records claims and sales, and
/// keeps every row with its result. Everything inside the unit of work of the import.
class ImportRun
{
public:
    ImportRun(Book& book, UnitOfWork& work, EvaluationStore& touched, const TableProfile& profile, BatchId batch);

    void take(StreamedRow& row);
    /// After the last row: what needs to know all of them.
    void finish();

    ImportSummary& summary() { return m_summary; }

private:
    /// A "referred by" of a customer list, kept until everybody is known.
    struct NamedReferrer
    {
        qint64 row = 0;
        PeopleIndex::Entity customer = PeopleIndex::kNobody;
        QString referredBy;
        QDate claimedOn;
    };

    void takeCustomer(StreamedRow& row);
    void takeReferral(StreamedRow& row);
    void takeSale(StreamedRow& row);
    RowResult writeSale(const DraftRow& row, const SaleDraft& draft, PersonId person);
    RowResult writeSaleWithoutDocument(const NewTransaction& sale);
    void claim(const NamedReferrer& named);
    /// Makes one of people whom this row has shown to be the same.
    void applyMerges();
    void warnOfOtherName(const DraftRow& row, const PersonDraft& person, PeopleIndex::Entity entity);
    void skip(StreamedRow& row, const QString& reason);
    void finishRow(const StreamedRow& row, RowResult result, PersonId person, qint64 record);
    QString header(ImportField field) const;
    SavedClaim addClaim(const NewClaim& claim);

    Book& m_book;
    UnitOfWork& m_work;
    EvaluationStore& m_touched;
    const TableProfile& m_profile;
    BatchId m_batch;
    ImportStore m_store;
    PeopleIndex m_people;
    PeopleWriter m_writer;
    ClaimStore m_claims;
    SaleStore m_sales;
    std::vector<NamedReferrer> m_namedReferrers;
    QHash<QString, qint64> m_known; ///< how many sales without a document number the book has had before, per identity
    ImportSummary m_summary;
};

} // namespace vouchwell
