#pragma once

#include "core/actions/importproposals.h"
#include "core/domain/ids.h"
#include "core/transfer/columnmatching.h"
#include "core/transfer/drafts.h"

namespace vouchwell {

class Book;

/// What a row of the file became, or would become.
enum class RowResult { Added, Updated, Unchanged, Skipped };

struct ImportRow
{
    qint64 row = 0;
    RowResult result = RowResult::Unchanged;
    QString label;  ///< who or what the row is about, for lists
    QString reason; ///< why it was skipped; empty otherwise
};

/// A friend whom the import makes a customer, or who is none any more because of it.
struct ConversionPreview
{
    ReferralId referral; ///< of a dry run: only if the book has had it before
    QString referrer;
    QString friendName;
    QString document; ///< of the sale; may be empty
    QDate on;         ///< the day of the sale, or of what ended it
    qint64 rewardMinor = 0;
    bool isReversal = false;
    qint64 row = 0; ///< of the file, to leave it out; 0 where no row is about it
};

/// A sale of the book that gets what the file says, as decided (ImportDecisions::changedSales).
struct ReplacedSale
{
    qint64 row = 0;
    QString document;
    SaleDifference difference;
};

/// A new return, and the sale that it is of.
struct ReturnPreview
{
    qint64 row = 0;
    QString document; ///< of the sale, as the file names it; may be empty
    QDate soldOn;     ///< invalid where the book has no such sale
};

/// Counts that add up: rows = added + updated + unchanged + skipped.
struct ImportSummary
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 referrals = 0;         ///< new referrals that came out of it
    BatchId batch;                ///< not valid for a dry run
    qint64 rewardsAddedMinor = 0; ///< how much more is owed than before
    qint64 pastReferrals = 0;     ///< whose friend was a customer before; see importFile()
    qint64 pastRewardsMinor = 0;  ///< what is owed for them where they give rewards; likewise
    ImportDecisions::PastRewards pastRewards = ImportDecisions::PastRewards::Give; ///< what became of them
    std::vector<RowProblem> problems;                ///< by row; skipped rows have one too
    std::vector<ImportRow> results;                  ///< one per row, in order, where they are wanted
    QStringList warnings;                            ///< about the file as a whole
    std::vector<ConversionPreview> conversions;      ///< by day
    std::vector<ReplacedSale> replacedSales;         ///< by row
    std::vector<ReturnPreview> returns;              ///< by row
    std::vector<SameProposal> proposals;             ///< by row; at most one per row, its best
    std::vector<ReferrerProposal> referrerProposals; ///< by text, the best first
};

struct ImportRequest
{
    QString path;
    TableOptions table;
    ImportChoices choices;
    ImportDecisions decisions;
    std::optional<TableProfile> profile; ///< matching decided on screen; made anew where missing
    /// For a profile that is made anew; where missing, the one last used for files with these headers.
    std::optional<ColumnMatching> matching;
    ImportKind kind = ImportKind::Customers;
    bool isDryRun = false; ///< everything is done and counted, then taken back
    bool isBackedUpBefore = true;
    bool isListingRows = true; ///< ImportSummary::results is wanted
    bool isProposing = true;   ///< look for people who are alike; decisions about them are kept in any case
};

/// The SHA-256 of a file, hexadecimal: whether its content was imported before.
QString hashOfFile(const QString& path);
/// The choices of this shop: its country as the last resort.
ImportChoices choicesFor(const Book& book);

/// Looks at the whole file as the request says it is to be read. Without a kind the one that its headers look like is
/// taken.
Result<TableProfile> profileFile(const ImportRequest& request, std::optional<ImportKind> kind,
                                 const std::stop_token& stop = {}, const std::function<void(double)>& progress = {});

/// Reads the file and writes it into the book in one transaction: all of it or, when it fails or is stopped, nothing.
/// Referrals and sales are evaluated at once. Referrals of the past are looked for where their rewards are left out,
/// and in a dry run of a list of customers or referrals. Call it on a worker with a book of its own; `progress` gets 0
/// to 1.
Result<ImportSummary> importFile(Book& book, const ImportRequest& request, const std::stop_token& stop = {},
                                 const std::function<void(double)>& progress = {});

} // namespace vouchwell
