#pragma once

#include "ui/imports/saletexts.h"

#include <array>

namespace vouchwell::ui {

/// What the rows of a checked file are sorted into: first by what a person may decide about them, in any number of
/// these tabs, then by what becomes of them, each row in exactly one.
enum class CheckTab {
    NeedsFixing,
    SamePerson,
    ReferrerNotFound,
    NoCampaign,
    ChangedSales,
    Converted,
    Returns,
    WorthKnowing,
    Added,
    Updated,
    Unchanged,
    Skipped
};
constexpr size_t kCheckTabCount = size_t(CheckTab::Skipped) + 1;

/// True for a tab of what may be decided or should be seen, which is there only where there is any.
constexpr bool isProblemTab(CheckTab tab)
{
    return tab < CheckTab::Added;
}

/// True for a "referred by" or a referrer that names nobody or several people.
bool isAboutReferrer(const RowProblem& problem);

/// Which rows a decision is about.
enum class CheckScope {
    Chosen,    ///< the chosen lines
    SameValue, ///< all with this value in this column
    SameKind,  ///< all with this kind of problem in this column
};

/// A line of a tab: a row of the file, in a tab of problems with one of its problems or
/// with whom it may be the same person as, in a tab of sales with what is said of them.
struct CheckLine
{
    qint32 result = -1;     ///< index into ImportSummary::results
    qint32 problem = -1;    ///< index into ImportSummary::problems; -1: not about one
    qint32 proposal = -1;   ///< index into ImportSummary::proposals; -1: not about one
    qint32 changed = -1;    ///< index into the changed sales; -1: not about one
    qint32 conversion = -1; ///< index into ImportSummary::conversions; -1: not about one
    qint32 returned = -1;   ///< index into ImportSummary::returns; -1: not about one
};

/// The rows of a checked file, sorted into tabs.
class CheckLines
{
public:
    void setSummary(const ImportSummary& summary);

    const std::vector<CheckLine>& of(CheckTab tab) const { return m_tabs[size_t(tab)]; }
    /// Rows, not lines: a row with two problems counts once.
    qint64 rowCount(CheckTab tab) const { return m_rowCounts[size_t(tab)]; }
    const ImportRow& row(const CheckLine& line) const { return m_rows[size_t(line.result)]; }
    /// Null where the line is not about one.
    const RowProblem* problem(const CheckLine& line) const;
    const SameProposal* proposal(const CheckLine& line) const;
    const std::vector<SameProposal>& proposals() const { return m_proposals; }
    const ChangedSale* changedSale(const CheckLine& line) const;
    const ConversionPreview* conversion(const CheckLine& line) const;
    const ReturnPreview* returned(const CheckLine& line) const;
    const std::vector<ConversionPreview>& conversions() const { return m_conversions; }
    /// True where something waits for a person: a value, a name or a document.
    bool needsDecision() const;
    /// Who may be meant by a "referred by", the most likely one first.
    std::vector<ReferrerProposal> referrersFor(const QString& text) const;
    /// What to know about the line, in sentences.
    QString reason(const CheckLine& line) const;
    /// The problems like this one, itself among them; for the scope Chosen only itself.
    std::vector<const RowProblem*> like(const RowProblem& problem, CheckScope scope) const;

private:
    void addProblems(qint32 result, size_t first, size_t last);
    void addSales(const ImportSummary& summary);
    /// Index of the row; one of its own where no row of the file is about it.
    qint32 resultOf(qint64 row);
    void addLine(CheckTab tab, const CheckLine& line);

    std::vector<ImportRow> m_rows; ///< and one for each conversion that no row is about
    qsizetype m_rowsOfFile = 0;
    std::vector<RowProblem> m_problems;    ///< by row
    std::vector<SameProposal> m_proposals; ///< by row
    std::vector<ReferrerProposal> m_referrers;
    std::vector<ChangedSale> m_changed; ///< by row
    std::vector<ConversionPreview> m_conversions;
    std::vector<ReturnPreview> m_returns;
    std::array<std::vector<CheckLine>, kCheckTabCount> m_tabs;
    std::array<qint64, kCheckTabCount> m_rowCounts{};
};

} // namespace vouchwell::ui
