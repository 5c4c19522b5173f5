#pragma once

#include "core/actions/importfile.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ImportUndo;
class ReportTableModel;
class TakenBackView;
class Workbench;

/// Step 4: what was written, what was not and why, and where to go from here.
class DoneStep : public Card
{
    Q_OBJECT

public:
    explicit DoneStep(Workbench& bench, QWidget* parent = nullptr);

    void setSummary(ImportKind kind, const ImportSummary& summary, const Currency& currency);

Q_SIGNALS:
    void skippedRowsRequested();
    void anotherFileRequested();
    void historyRequested();

private:
    QPushButton* addButton(const QString& name, const QString& iconName, const QString& text,
                           void (DoneStep::*signal)());
    void fillProblems(ImportKind kind, const ImportSummary& summary);
    /// Also Undo and Redo of the Edit menu may have been at it.
    void showState();

    Workbench& m_bench;
    ImportSummary m_summary;
    ImportUndo* m_undo;
    PlainLabel* m_headline;
    PlainLabel* m_counts;
    PlainLabel* m_owed; ///< only there where something was added or taken
    PlainLabel* m_problemsTitle;
    TakenBackView* m_takenBack;
    QBoxLayout* m_buttons;
    QPushButton* m_undoButton;
    QPushButton* m_saveSkipped;
    ReportTableModel* m_model;
    DataTable* m_problems;
};

} // namespace vouchwell::ui
