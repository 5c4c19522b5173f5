#include "ui/imports/checkdecider.h"

#include "ui/imports/readingquestion.h"

namespace vouchwell::ui {

namespace {
constexpr size_t kMostKept = 200;
} // namespace

void CheckDecider::forget(const ImportDecisions& start)
{
    m_now = {start, {}};
    m_past.clear();
}

void CheckDecider::setProfile(const TableProfile& profile)
{
    m_now.profile = profile;
    m_past.clear(); // what came before belongs to other columns
}

CheckDecider::State& CheckDecider::change()
{
    if (m_past.size() == kMostKept)
        m_past.erase(m_past.begin());
    m_past.push_back(m_now);
    return m_now;
}

void CheckDecider::takeBack()
{
    if (m_past.empty())
        return;
    m_now = std::move(m_past.back());
    m_past.pop_back();
    Q_EMIT decided();
}

void CheckDecider::correct(const std::vector<const RowProblem*>& problems, const QString& text)
{
    ImportDecisions& decisions = change().decisions;
    for (const RowProblem* problem : problems)
        decisions.setCell(problem->row, problem->columnIndex, text);
    Q_EMIT decided();
}

void CheckDecider::tick(const std::vector<qint64>& rows, bool isTicked)
{
    ImportDecisions& decisions = change().decisions;
    for (const qint64 row : rows) {
        if (isTicked)
            decisions.leftOut.remove(row);
        else
            decisions.leftOut.insert(row);
    }
    Q_EMIT decided();
}

void CheckDecider::nameReferrer(const QString& text, const ImportDecisions::Naming& naming)
{
    change().decisions.name(text, naming);
    Q_EMIT decided();
}

void CheckDecider::decideSame(const std::vector<qint64>& rows, ImportDecisions::Same decision)
{
    ImportDecisions& decisions = change().decisions;
    for (const qint64 row : rows)
        decisions.same.insert(row, decision);
    Q_EMIT decided();
}

void CheckDecider::decideSales(const std::vector<qint64>& rows, ImportDecisions::ChangedSale decision)
{
    ImportDecisions& decisions = change().decisions;
    for (const qint64 row : rows) {
        if (decision == decisions.changedSales)
            decisions.changedSaleOfRow.remove(row);
        else
            decisions.changedSaleOfRow.insert(row, decision);
    }
    Q_EMIT decided();
}

void CheckDecider::decideAllSales(ImportDecisions::ChangedSale decision)
{
    ImportDecisions& decisions = change().decisions;
    decisions.changedSales = decision;
    decisions.changedSaleOfRow.clear();
    Q_EMIT decided();
}

void CheckDecider::setKnownPeople(ImportDecisions::KnownPeople choice)
{
    if (choice == decisions().knownPeople)
        return;
    change().decisions.knownPeople = choice;
    Q_EMIT decided();
}

void CheckDecider::setPastRewards(ImportDecisions::PastRewards choice)
{
    if (choice == decisions().pastRewards)
        return;
    change().decisions.pastRewards = choice;
    Q_EMIT decided();
}

void CheckDecider::setCampaign(CampaignId campaign)
{
    if (campaign == decisions().campaign)
        return;
    change().decisions.campaign = campaign;
    Q_EMIT decided();
}

void CheckDecider::answer(int column, int answer)
{
    answerReading(change().profile.columns.at(size_t(column)), answer);
    Q_EMIT decided();
}

} // namespace vouchwell::ui
