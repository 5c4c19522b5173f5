#include "ui/imports/checklines.h"

#include <algorithm>
#include <optional>

namespace vouchwell::ui {

namespace {

CheckTab tabOf(RowResult result)
{
    switch (result) {
    case RowResult::Added: return CheckTab::Added;
    case RowResult::Updated: return CheckTab::Updated;
    case RowResult::Unchanged: return CheckTab::Unchanged;
    case RowResult::Skipped: return CheckTab::Skipped;
    }
    Q_UNREACHABLE();
}

/// Nothing where there is nothing to decide: a row that was left out is among the skipped ones only.
std::optional<CheckTab> tabOf(const RowProblem& problem)
{
    switch (problem.kind) {
    case RowProblem::Kind::Unreadable:
    case RowProblem::Kind::Guessed:
    case RowProblem::Kind::TwiceInFile: return CheckTab::NeedsFixing;
    case RowProblem::Kind::Skipped:
        return problem.columnIndex < 0 ? std::nullopt : std::optional(CheckTab::NeedsFixing);
    case RowProblem::Kind::ReferrerUnknown:
    case RowProblem::Kind::ReferrerUnclear:
    case RowProblem::Kind::ReferrerNew: return CheckTab::ReferrerNotFound;
    case RowProblem::Kind::NoCampaign: return CheckTab::NoCampaign;
    case RowProblem::Kind::Remark:
    case RowProblem::Kind::OtherName: return CheckTab::WorthKnowing;
    case RowProblem::Kind::OtherSale: return std::nullopt; // among the changed sales
    }
    Q_UNREACHABLE();
}

} // namespace

bool isAboutReferrer(const RowProblem& problem)
{
    using enum RowProblem::Kind;
    return problem.kind == ReferrerUnknown || problem.kind == ReferrerUnclear || problem.kind == ReferrerNew;
}

void CheckLines::setSummary(const ImportSummary& summary)
{
    m_rows = summary.results;
    m_problems = summary.problems;
    m_proposals = summary.proposals;
    m_referrers = summary.referrerProposals;
    const auto byRow = [](const auto& a, const auto& b) { return a.row < b.row; };
    std::stable_sort(m_problems.begin(), m_problems.end(), byRow);
    std::stable_sort(m_proposals.begin(), m_proposals.end(), byRow);
    for (auto& lines : m_tabs)
        lines.clear();
    m_rowCounts.fill(0);
    m_rowsOfFile = qsizetype(m_rows.size());
    size_t first = 0;
    size_t proposal = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        while (first < m_problems.size() && m_problems[first].row < m_rows[i].row)
            ++first;
        size_t last = first;
        while (last < m_problems.size() && m_problems[last].row == m_rows[i].row)
            ++last;
        addProblems(qint32(i), first, last);
        for (; proposal < m_proposals.size() && m_proposals[proposal].row <= m_rows[i].row; ++proposal) {
            if (m_proposals[proposal].row == m_rows[i].row)
                addLine(CheckTab::SamePerson, {qint32(i), -1, qint32(proposal)});
        }
        addLine(tabOf(m_rows[i].result), {qint32(i)});
        first = last;
    }
    addSales(summary);
}

void CheckLines::addSales(const ImportSummary& summary)
{
    m_conversions = summary.conversions;
    m_returns = summary.returns;
    m_changed.clear();
    for (const RowProblem& problem : m_problems) {
        if (problem.kind == RowProblem::Kind::OtherSale && problem.sale)
            m_changed.push_back({problem.row, *problem.sale, false});
    }
    for (const ReplacedSale& sale : summary.replacedSales)
        m_changed.push_back({sale.row, sale.difference, true});
    std::stable_sort(m_changed.begin(), m_changed.end(),
                     [](const ChangedSale& a, const ChangedSale& b) { return a.row < b.row; });
    for (size_t i = 0; i < m_changed.size(); ++i)
        addLine(CheckTab::ChangedSales, {.result = resultOf(m_changed[i].row), .changed = qint32(i)});
    for (size_t i = 0; i < m_returns.size(); ++i)
        addLine(CheckTab::Returns, {.result = resultOf(m_returns[i].row), .returned = qint32(i)});
    for (size_t i = 0; i < m_conversions.size(); ++i)
        addLine(CheckTab::Converted, {.result = resultOf(m_conversions[i].row), .conversion = qint32(i)});
}

qint32 CheckLines::resultOf(qint64 row)
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.begin() + m_rowsOfFile, row,
                                        [](const ImportRow& a, qint64 number) { return a.row < number; });
    if (row > 0 && found != m_rows.begin() + m_rowsOfFile && found->row == row)
        return qint32(found - m_rows.begin());
    m_rows.push_back({});
    return qint32(m_rows.size()) - 1;
}

void CheckLines::addProblems(qint32 result, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        if (const std::optional<CheckTab> tab = tabOf(m_problems[i]))
            addLine(*tab, {result, qint32(i)});
    }
}

void CheckLines::addLine(CheckTab tab, const CheckLine& line)
{
    std::vector<CheckLine>& lines = m_tabs[size_t(tab)];
    if (lines.empty() || lines.back().result != line.result)
        ++m_rowCounts[size_t(tab)];
    lines.push_back(line);
}

const RowProblem* CheckLines::problem(const CheckLine& line) const
{
    return line.problem < 0 ? nullptr : &m_problems[size_t(line.problem)];
}

const SameProposal* CheckLines::proposal(const CheckLine& line) const
{
    return line.proposal < 0 ? nullptr : &m_proposals[size_t(line.proposal)];
}

const ChangedSale* CheckLines::changedSale(const CheckLine& line) const
{
    return line.changed < 0 ? nullptr : &m_changed[size_t(line.changed)];
}

const ConversionPreview* CheckLines::conversion(const CheckLine& line) const
{
    return line.conversion < 0 ? nullptr : &m_conversions[size_t(line.conversion)];
}

const ReturnPreview* CheckLines::returned(const CheckLine& line) const
{
    return line.returned < 0 ? nullptr : &m_returns[size_t(line.returned)];
}

bool CheckLines::needsDecision() const
{
    const auto isOpen = [this](CheckTab tab) { return !of(tab).empty(); };
    return isOpen(CheckTab::NeedsFixing) || isOpen(CheckTab::SamePerson) || isOpen(CheckTab::ReferrerNotFound) ||
           isOpen(CheckTab::NoCampaign) || isOpen(CheckTab::ChangedSales);
}

std::vector<ReferrerProposal> CheckLines::referrersFor(const QString& text) const
{
    std::vector<ReferrerProposal> found;
    std::copy_if(m_referrers.begin(), m_referrers.end(), std::back_inserter(found), [&](const ReferrerProposal& one) {
        return ImportDecisions::namingKey(one.text) == ImportDecisions::namingKey(text);
    });
    return found;
}

QString CheckLines::reason(const CheckLine& line) const
{
    if (const RowProblem* only = problem(line))
        return only->reason;
    if (const SameProposal* same = proposal(line))
        return same->reason;
    if (const ChangedSale* changed = changedSale(line))
        return changedSaleReason(*changed);
    if (const ConversionPreview* found = conversion(line))
        return conversionReason(*found);
    if (const ReturnPreview* found = returned(line))
        return returnReason(*found);
    QStringList reasons;
    if (!row(line).reason.isEmpty())
        reasons += row(line).reason;
    auto found = std::lower_bound(m_problems.begin(), m_problems.end(), row(line).row,
                                  [](const RowProblem& a, qint64 number) { return a.row < number; });
    for (; found != m_problems.end() && found->row == row(line).row; ++found) {
        if (!reasons.contains(found->reason))
            reasons += found->reason;
    }
    return reasons.join(u' ');
}

std::vector<const RowProblem*> CheckLines::like(const RowProblem& problem, CheckScope scope) const
{
    if (scope == CheckScope::Chosen)
        return {&problem};
    std::vector<const RowProblem*> found;
    const bool isName = isAboutReferrer(problem);
    const QString key = isName ? ImportDecisions::namingKey(problem.value) : problem.value;
    for (const RowProblem& other : m_problems) {
        const bool isSameKind = other.kind == problem.kind && other.columnIndex == problem.columnIndex;
        if (isSameKind &&
            (scope == CheckScope::SameKind || (isName ? ImportDecisions::namingKey(other.value) : other.value) == key))
            found.push_back(&other);
    }
    return found;
}

} // namespace vouchwell::ui
