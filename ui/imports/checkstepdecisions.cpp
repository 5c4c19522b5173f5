#include "ui/imports/checkstep.h"
#include "ui/imports/checktable.h"

#include <algorithm>

// What the keys and buttons of the check step decide, about which rows.

namespace vouchwell::ui {

std::vector<int> CheckStep::chosenLines() const
{
    std::vector<int> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows(ImportRowModel::LabelColumn))
        lines.push_back(index.row());
    const QModelIndex current = m_table->currentIndex();
    if (lines.empty() && current.isValid())
        lines.push_back(current.row());
    return lines;
}

std::vector<qint64> CheckStep::chosenRows() const
{
    std::vector<qint64> rows;
    for (const int line : chosenLines())
        rows.push_back(m_model->lines().row(m_model->line(line)).row);
    return rows;
}

const RowProblem* CheckStep::presentProblem() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->problem(current.row()) : nullptr;
}

std::vector<const RowProblem*> CheckStep::targets() const
{
    const RowProblem* present = presentProblem();
    if (!present)
        return {};
    if (isAboutReferrer(*present))
        return m_model->lines().like(*present, CheckScope::SameValue);
    if (m_bar->scope() != CheckScope::Chosen)
        return m_model->lines().like(*present, m_bar->scope());
    std::vector<const RowProblem*> problems;
    for (const int line : chosenLines()) {
        const RowProblem* problem = m_model->problem(line);
        const bool isSameColumn = problem && problem->columnIndex == present->columnIndex;
        if (isSameColumn && problem->kind == present->kind)
            problems.push_back(problem);
    }
    return problems;
}

void CheckStep::act(CheckAction action)
{
    using Who = ImportDecisions::Naming::Who;
    switch (action) {
    case CheckAction::Edit: return editValue();
    case CheckAction::WithoutValue: m_decider->correct(targets(), {}); break;
    case CheckAction::LeaveOut: leaveOut(); break;
    case CheckAction::TakeIn: m_decider->tick(chosenRows(), true); break;
    case CheckAction::Merge: decideSame(ImportDecisions::Same::Merge); break;
    case CheckAction::KeepApart: decideSame(ImportDecisions::Same::Apart); break;
    case CheckAction::TakeFile: decideSales(ImportDecisions::ChangedSale::Update); break;
    case CheckAction::KeepBook: decideSales(ImportDecisions::ChangedSale::Keep); break;
    case CheckAction::NewPerson: nameReferrer(Who::NewPerson, {}); break;
    case CheckAction::Nobody: nameReferrer(Who::Nobody, {}); break;
    case CheckAction::Answer1:
    case CheckAction::Answer2:
        if (const RowProblem* problem = presentProblem())
            m_decider->answer(problem->columnIndex, action == CheckAction::Answer1 ? 0 : 1);
        break;
    }
    m_table->setFocus();
}

void CheckStep::editValue()
{
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(ImportRowModel::ValueColumn);
    m_table->setFocus();
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(cell);
}

void CheckStep::leaveOut()
{
    if (m_bar->scope() == CheckScope::Chosen)
        return m_decider->tick(chosenRows(), false);
    std::vector<qint64> rows;
    for (const RowProblem* problem : targets())
        rows.push_back(problem->row);
    m_decider->tick(rows, false);
}

void CheckStep::tickChosen()
{
    std::vector<qint64> rows;
    bool isAnyTicked = false;
    for (const int line : chosenLines()) {
        if (!m_model->canBeTicked(line))
            continue;
        const qint64 row = m_model->lines().row(m_model->line(line)).row;
        rows.push_back(row);
        isAnyTicked = isAnyTicked || !m_decider->decisions().leftOut.contains(row);
    }
    if (!rows.empty())
        m_decider->tick(rows, !isAnyTicked);
}

void CheckStep::decideSame(ImportDecisions::Same decision)
{
    const QModelIndex current = m_table->currentIndex();
    const SameProposal* present = current.isValid() ? m_model->proposal(current.row()) : nullptr;
    if (!present)
        return;
    if (m_bar->scope() == CheckScope::Chosen)
        return m_decider->decideSame(chosenRows(), decision);
    std::vector<qint64> rows;
    for (const SameProposal& proposal : m_model->lines().proposals()) {
        if (proposal.score >= present->score)
            rows.push_back(proposal.row);
    }
    m_decider->decideSame(rows, decision);
}

void CheckStep::decideSales(ImportDecisions::ChangedSale decision)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_model->lines().changedSale(m_model->line(current.row())))
        return;
    if (m_bar->scope() == CheckScope::Chosen)
        m_decider->decideSales(chosenRows(), decision);
    else
        m_decider->decideAllSales(decision);
}

void CheckStep::decideByLetter(Qt::Key letter)
{
    switch (letter) {
    case Qt::Key_M: return decideSame(ImportDecisions::Same::Merge);
    case Qt::Key_K: return decideSame(ImportDecisions::Same::Apart);
    case Qt::Key_F: return decideSales(ImportDecisions::ChangedSale::Update);
    case Qt::Key_B: return decideSales(ImportDecisions::ChangedSale::Keep);
    default: break;
    }
}

void CheckStep::nameReferrer(ImportDecisions::Naming::Who who, PersonId person)
{
    const RowProblem* problem = presentProblem();
    if (problem && isAboutReferrer(*problem))
        m_decider->nameReferrer(problem->value, {who, person});
}

/// Enter takes the most likely referrer, where one is proposed; else it edits.
void CheckStep::acceptBest()
{
    const RowProblem* problem = presentProblem();
    if (problem && isAboutReferrer(*problem)) {
        const std::vector<ReferrerProposal> proposals = m_model->lines().referrersFor(problem->value);
        if (!proposals.empty())
            return nameReferrer(ImportDecisions::Naming::Who::Person, proposals.front().person);
    }
    editValue();
}

/// Delete goes on without the value, or without any of the proposed referrers.
void CheckStep::dismiss()
{
    const RowProblem* problem = presentProblem();
    if (!problem)
        return;
    using enum RowProblem::Kind;
    if (problem->kind == Unreadable)
        m_decider->correct(targets(), {});
    else if (problem->kind == ReferrerNew)
        nameReferrer(ImportDecisions::Naming::Who::NewPerson, {});
    else if (problem->kind == ReferrerUnknown)
        nameReferrer(ImportDecisions::Naming::Who::Nobody, {});
}

} // namespace vouchwell::ui
