#pragma once

#include "core/transfer/columnmatching.h"
#include "ui/widgets/card.h"

#include <set>

class QGridLayout;
class QScrollArea;

namespace vouchwell::ui {

class FactsSentence;
class MatchRow;
class MatchingBar;
class Workbench;

/// Step 2: one row per column of the file, everything chosen beforehand, to be changed where it is wrong.
class MatchStep : public Card
{
    Q_OBJECT

public:
    explicit MatchStep(Workbench& bench, QWidget* parent = nullptr);

    /// `origin` says whose matching it is; empty where nothing but the file decided.
    void setProfile(const TableProfile& profile, const ImportChoices& choices, const QString& origin);
    /// The same columns, of which some are read in another way now.
    void updateProfile(const TableProfile& profile);
    const TableProfile& profile() const { return m_profile; }
    FactsSentence* facts() const { return m_facts; }
    const QString& origin() const;

Q_SIGNALS:
    void profileChanged();
    /// A saved matching that was made of a table read in another way.
    void readingRequested(const vouchwell::ColumnMatching& matching);
    void failed(const vouchwell::Failure& failure);

private:
    void addTitles(QGridLayout* grid);
    void connectRow(MatchRow* row, int column);
    void changeField(int column, ImportField field);
    void use(const ColumnMatching& matching);
    void showAll();

    Workbench& m_bench;
    TableProfile m_profile;
    ImportChoices m_choices;
    std::set<int> m_chosen; ///< columns the person has decided about
    std::vector<MatchRow*> m_rows;
    FactsSentence* m_facts;
    MatchingBar* m_bar;
    QScrollArea* m_scroll;
};

} // namespace vouchwell::ui
