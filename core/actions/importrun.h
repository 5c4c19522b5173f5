#pragma once

#include "core/actions/importfile.h"
#include "core/actions/peoplewriter.h"
#include "core/storage/claimstore.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/importstore.h"

namespace vouchwell {

class Book;

/// What the three kinds of import share while they run: the open unit of work, the people, the rows and the counts.
class ImportRun
{
public:
    ImportRun(Book& book, UnitOfWork& work, EvaluationStore& touched, const TableProfile& profile, BatchId batch);

    /// Writes the drafts. False when it was stopped.
    bool write(std::vector<DraftRow>& rows, const std::stop_token& stop, const std::function<void(double)>& progress);

    ImportSummary& summary() { return m_summary; }

private:
    bool writeCustomers(std::vector<DraftRow>& rows, const std::stop_token& stop,
                        const std::function<void(double)>& progress);
    bool writeReferrals(std::vector<DraftRow>& rows, const std::stop_token& stop,
                        const std::function<void(double)>& progress);
    bool writeSales(std::vector<DraftRow>& rows, const std::stop_token& stop,
                    const std::function<void(double)>& progress);

    void claimFromCustomer(const DraftRow& row, const CustomerDraft& draft, PeopleIndex::Entity entity);
    void warnOfOtherName(const DraftRow& row, const PersonDraft& person, PeopleIndex::Entity entity);
    RowResult writeSale(const DraftRow& row, const SaleDraft& draft, PersonId person);
    void skip(DraftRow& row, const QString& reason);
    void finishRow(const DraftRow& row, RowResult result, PersonId person, qint64 record, const QString& label);
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
    std::unique_ptr<class SaleStore> m_sales;
    QHash<QString, qint64> m_seenWithoutDocument; ///< how many rows of the file agree in person, date, kind and amount
    ImportSummary m_summary;
};

} // namespace vouchwell
