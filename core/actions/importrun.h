#pragma once

#include "core/actions/campaignchoice.h"
#include "core/actions/draftstream.h"
#include "core/actions/pastreferrals.h"
#include "core/actions/peoplewriter.h"
#include "core/actions/rowproposals.h"
#include "core/actions/rowreferrers.h"
#include "core/actions/salewriter.h"
#include "core/storage/claimstore.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/importstore.h"
#include "core/storage/mentionstore.h"

#include <QHash>

#include <stop_token>

namespace vouchwell {

class Book;

/// What an import goes by; all of it outlives the run.
struct ImportPlan
{
    const TableProfile& profile;
    const ImportDecisions& decisions;
    BatchId batch;
    PersonId firstNew; ///< everybody from this id on is new in this file
    bool isProposing = true;
    bool isListingRows = true;
    std::stop_token stop; ///< ends the search for people who are alike
};

/// True where people who are alike are looked for.
inline bool isLooking(const ImportPlan& plan)
{
    return plan.isProposing || !plan.decisions.same.isEmpty();
}

/// Writes the rows of one file as they come: recognises the people, adds or fills them, records claims and sales, and
/// keeps every row with its result. Everything inside the unit of work of the import.
class ImportRun
{
public:
    ImportRun(Book& book, UnitOfWork& work, EvaluationStore& touched, const ImportPlan& plan, ChangeRecorder& changes);

    void take(StreamedRow& row);
    /// After the last row: what needs to know all of them.
    void finish();

    ImportSummary& summary() { return m_summary; }
    PastReferrals takePastReferrals() { return std::move(m_past); }

private:
    /// A "referred by" of a customer list, kept until everybody is known.
    struct NamedReferrer
    {
        qint64 row = 0;
        PeopleIndex::Entity customer = PeopleIndex::kNobody;
        QString referredBy;
        QDate claimedOn;
    };

    /// A code that a buyer used, kept likewise.
    struct UsedCode
    {
        qint64 row = 0;
        PeopleIndex::Entity buyer = PeopleIndex::kNobody;
        QString codeKey;
        QDate on;
    };

    void takeCustomer(StreamedRow& row);
    void takeReferral(StreamedRow& row);
    void takeSale(StreamedRow& row);
    /// A document that the book or the file has otherwise is a problem of the row.
    void addOtherSale(const DraftRow& row, const SaleDraft& draft, const SaleWriter::Written& written);
    void claim(const NamedReferrer& named);
    /// Who is meant, by decision or by the rules; kNobody and kSeveral as PeopleIndex says.
    PeopleIndex::Entity referrerOf(const QString& text);
    void addProblem(qint64 row, ImportField field, RowProblem::Kind kind, const QString& reason, const QString& value);
    void claim(const UsedCode& used);
    /// The campaign comes with it.
    void claim(const OpenMention& mention, PersonId referrer);
    /// Which campaign takes a referral of this day: the chosen one, or that of the day; not valid: none.
    CampaignId campaignOn(QDate day);
    /// That no campaign takes the row's referral of this day.
    void addNoCampaign(qint64 row, ImportField dayField, QDate day);
    /// Who asked for the referral; not valid where nobody or several are called so.
    PersonId askedByOf(const DraftRow& row, const QString& text);
    /// Mentions of earlier lists whose referrer this one may have brought.
    void claimOpenMentions();
    /// Makes one of people whom this row has shown to be the same.
    void applyMerges();
    /// Empty for no column.
    QString headerOf(int column) const;
    void warnOfOtherName(const DraftRow& row, const PersonDraft& person, PeopleIndex::Entity entity);
    void skip(StreamedRow& row, const QString& reason);
    void finishRow(const StreamedRow& row, RowResult result, PersonId person, qint64 record);
    SavedClaim addClaim(const NewClaim& claim);

    Book& m_book;
    UnitOfWork& m_work;
    EvaluationStore& m_touched;
    const TableProfile& m_profile;
    const ImportDecisions& m_decisions;
    const ImportPlan m_plan;
    BatchId m_batch;
    ImportStore m_store;
    PeopleIndex m_people;
    PeopleWriter m_writer;
    ClaimStore m_claims;
    CampaignChoice m_campaigns;
    QHash<qint64, CampaignId> m_campaignOfDay; ///< by Julian day
    PastReferrals m_past;
    SaleWriter m_sales;
    RowProposals m_proposals;
    RowReferrers m_referrers;
    std::vector<NamedReferrer> m_namedReferrers;
    std::vector<UsedCode> m_usedCodes;
    MentionStore m_mentions;
    ImportSummary m_summary;
};

} // namespace vouchwell
