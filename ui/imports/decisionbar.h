#pragma once

#include "core/actions/importfile.h"
#include "ui/imports/checklines.h"
#include "ui/imports/readingquestion.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace vouchwell::ui {

class DropButton;
class PersonField;
class PlainLabel;
class ScopeButton;
class Workbench;

/// What can be decided about a line of the check step; the reason above it, in full.
enum class CheckAction {
    Edit,
    WithoutValue,
    Merge,
    KeepApart,
    TakeFile,
    KeepBook,
    NewPerson,
    Nobody,
    Answer1,
    Answer2,
    LeaveOut,
    TakeIn
};

/// The line that is decided about.
struct DecidedLine
{
    CheckLine line;
    int chosenRows = 1; ///< lines chosen in the table
    bool canBeTicked = true;
    bool isTicked = true;
    bool hasCell = false;                ///< its value can be corrected
    const ColumnPlan* guessed = nullptr; ///< the column that can be read in two ways
};

/// Below the rows: the reason of the present one and buttons for what may be decided about it, once or for all like it.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    DecisionBar(Workbench& bench, const ReadingContext& context, QWidget* parent = nullptr);

    void showLine(const CheckLines& lines, const DecidedLine& decided);
    void showNothing();
    CheckScope scope() const;

Q_SIGNALS:
    void chosen(vouchwell::ui::CheckAction action);
    void personChosen(vouchwell::PersonId person);

private:
    /// What the bar shows, to be left alone while the person is at it.
    struct Shown
    {
        qint64 row = 0;
        QString reason;
        int chosenRows = 0;
        bool isTicked = false;

        bool operator==(const Shown&) const = default;
    };

    bool isInUse() const;
    QPushButton* addButton(const QString& name, CheckAction action);
    void createReferrer(QBoxLayout* row);
    void hideAll();
    void showReason(const CheckLines& lines, const CheckLine& line);
    void showProblem(const CheckLines& lines, const RowProblem& problem, const DecidedLine& decided);
    void showReferrer(const CheckLines& lines, const RowProblem& problem, bool isSkipped);
    void showProposals(const std::vector<ReferrerProposal>& proposals);
    void showQuestion(const ColumnPlan& plan);

    Workbench& m_bench;
    Shown m_shown;
    ReadingContext m_context;
    PlainLabel* m_reason;
    QWidget* m_controls;
    std::vector<QPushButton*> m_buttons; ///< by CheckAction
    std::vector<QPushButton*> m_proposals;
    std::vector<PersonId> m_proposed;
    PersonField* m_person;
    ScopeButton* m_scope;
};

} // namespace vouchwell::ui
