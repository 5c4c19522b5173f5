#pragma once

#include "ui/imports/checklines.h"

#include <QObject>

namespace vouchwell::ui {

/// What a person has decided while checking a file, decision by decision: each can be taken back.
class CheckDecider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another file: nothing has been decided but what is decided for all such files.
    void forget(const ImportDecisions& start = {});
    /// The columns as they were matched; what was decided about rows stays.
    void setProfile(const TableProfile& profile);
    const ImportDecisions& decisions() const { return m_now.decisions; }
    const TableProfile& profile() const { return m_now.profile; }
    bool canTakeBack() const { return !m_past.empty(); }
    void takeBack();

    void correct(const std::vector<const RowProblem*>& problems, const QString& text);
    void tick(const std::vector<qint64>& rows, bool isTicked);
    void nameReferrer(const QString& text, const ImportDecisions::Naming& naming);
    void decideSame(const std::vector<qint64>& rows, ImportDecisions::Same decision);
    void decideSales(const std::vector<qint64>& rows, ImportDecisions::ChangedSale decision);
    void decideAllSales(ImportDecisions::ChangedSale decision);
    void setKnownPeople(ImportDecisions::KnownPeople choice);
    void setPastRewards(ImportDecisions::PastRewards choice);
    void setCampaign(CampaignId campaign);
    /// How a column is read, 0 or 1 as in readingQuestion().
    void answer(int column, int answer);

Q_SIGNALS:
    /// The rows should be checked again.
    void decided();

private:
    struct State
    {
        ImportDecisions decisions;
        TableProfile profile;
    };

    /// The state to change, after what it was before has been kept.
    State& change();

    State m_now;
    std::vector<State> m_past;
};

} // namespace vouchwell::ui
