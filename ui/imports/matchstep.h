#pragma once

#include "core/transfer/tableprofile.h"
#include "ui/widgets/card.h"

#include <QLocale>

#include <set>

class QGridLayout;
class QScrollArea;

namespace vouchwell::ui {

class MatchRow;
class PlainLabel;

/// Step 2: one row per column of the file, everything chosen beforehand, to be changed where it is wrong.
class MatchStep : public Card
{
    Q_OBJECT

public:
    explicit MatchStep(const QLocale& locale, QWidget* parent = nullptr);

    void setProfile(const TableProfile& profile, const ImportChoices& choices, const Currency& currency, QDate today);
    /// The same columns, of which some are read in another way now.
    void updateProfile(const TableProfile& profile);
    const TableProfile& profile() const { return m_profile; }

Q_SIGNALS:
    void profileChanged();

private:
    void addTitles(QGridLayout* grid);
    void connectRow(MatchRow* row, int column);
    void changeField(int column, ImportField field);
    ColumnPlan& plan(int column);
    void showAll();

    QLocale m_locale;
    TableProfile m_profile;
    ImportChoices m_choices;
    std::set<int> m_chosen; ///< columns the person has decided about
    std::vector<MatchRow*> m_rows;
    QScrollArea* m_scroll;
};

} // namespace vouchwell::ui
