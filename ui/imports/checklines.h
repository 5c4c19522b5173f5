#pragma once

#include "core/actions/importfile.h"

#include <array>

namespace vouchwell::ui {

/// What the rows of a checked file are sorted into: first by what a person may decide about them, in any number of
/// these tabs, then by what becomes of them, each row in exactly one.
enum class CheckTab { NeedsFixing, SamePerson, ReferrerNotFound, WorthKnowing, Added, Updated, Unchanged, Skipped };
constexpr size_t kCheckTabCount = 8;

/// True for a tab of what may be decided.
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
/// with whom it may be the same person as.
struct CheckLine
{
    qint32 result = -1;   ///< index into ImportSummary::results
    qint32 problem = -1;  ///< index into ImportSummary::problems; -1: not about one
    qint32 proposal = -1; ///< index into ImportSummary::proposals; -1: not about one
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
    /// Who may be meant by a "referred by", the most likely one first.
    std::vector<ReferrerProposal> referrersFor(const QString& text) const;
    /// What to know about the line, in sentences.
    QString reason(const CheckLine& line) const;
    /// The problems like this one, itself among them; for the scope Chosen only itself.
    std::vector<const RowProblem*> like(const RowProblem& problem, CheckScope scope) const;

private:
    void addProblems(qint32 result, size_t first, size_t last);
    void addLine(CheckTab tab, const CheckLine& line);

    std::vector<ImportRow> m_rows;
    std::vector<RowProblem> m_problems;    ///< by row
    std::vector<SameProposal> m_proposals; ///< by row
    std::vector<ReferrerProposal> m_referrers;
    std::array<std::vector<CheckLine>, kCheckTabCount> m_tabs;
    std::array<qint64, kCheckTabCount> m_rowCounts{};
};

} // namespace vouchwell::ui
