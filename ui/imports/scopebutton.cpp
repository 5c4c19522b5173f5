#include "ui/imports/scopebutton.h"

#include "core/base/text.h"

#include <QMenu>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr qsizetype kLongestShown = 30;

/// Text from data for a menu: short, and without shortcuts.
QString shownInMenu(const QString& text)
{
    QString shown = displayText(text.simplified());
    if (shown.size() > kLongestShown)
        shown = shown.left(kLongestShown) + u'…';
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ScopeButton::ScopeButton(const QLocale& locale, QWidget* parent) : DropButton({}, parent), m_locale(locale)
{
    setObjectName(QStringLiteral("scopeButton"));
    setMenu(new QMenu(this));
}

void ScopeButton::offer(const CheckLines& lines, const CheckLine& line, int chosenRows)
{
    menu()->clear();
    const QString first =
        chosenRows > 1 ? tr("Apply to the %Ln chosen row(s)", nullptr, chosenRows) : tr("Apply to this row");
    addScope(CheckScope::Chosen, first);
    if (const RowProblem* problem = lines.problem(line))
        offerProblems(lines, *problem);
    else if (const SameProposal* proposal = lines.proposal(line))
        offerProposals(lines, *proposal);
    else if (lines.changedSale(line))
        offerSales(lines);
    choose(CheckScope::Chosen, first);
    setVisible(menu()->actions().size() > 1);
}

void ScopeButton::offerProblems(const CheckLines& lines, const RowProblem& problem)
{
    const auto equal = lines.like(problem, CheckScope::SameValue).size();
    const auto similar = lines.like(problem, CheckScope::SameKind).size();
    if (equal > 1)
        addScope(CheckScope::SameValue,
                 problem.value.isEmpty()
                     ? tr("Apply to all %Ln row(s) like this", nullptr, int(equal))
                     : tr("Apply to all %Ln row(s) with “%1”", nullptr, int(equal)).arg(shownInMenu(problem.value)));
    if (similar > equal)
        addScope(CheckScope::SameKind, tr("Apply to all %Ln row(s) with a problem in “%1”", nullptr, int(similar))
                                           .arg(shownInMenu(problem.column)));
}

void ScopeButton::offerProposals(const CheckLines& lines, const SameProposal& proposal)
{
    const std::vector<SameProposal>& all = lines.proposals();
    const auto alike =
        std::count_if(all.begin(), all.end(), [&](const SameProposal& other) { return other.score >= proposal.score; });
    if (alike > 1)
        addScope(CheckScope::SameKind, tr("Apply to all %Ln row(s) with a likeness of %1 or more", nullptr, int(alike))
                                           .arg(m_locale.toString(proposal.score)));
}

void ScopeButton::offerSales(const CheckLines& lines)
{
    const size_t all = lines.of(CheckTab::ChangedSales).size();
    if (all > 1)
        addScope(CheckScope::SameKind, tr("Apply to all %Ln changed document(s)", nullptr, int(all)));
}

void ScopeButton::addScope(CheckScope scope, const QString& title)
{
    connect(menu()->addAction(title), &QAction::triggered, this, [this, scope, title] { choose(scope, title); });
}

void ScopeButton::choose(CheckScope scope, const QString& title)
{
    m_scope = scope;
    setText(title);
    updateGeometry();
}

} // namespace vouchwell::ui
