#pragma once

#include "core/actions/recognition.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class MilestoneModel;
class NearModel;
class ReportTableModel;
class Workbench;

/// Who reached a milestone and is to be thanked, who is nearly there, and which milestones there are.
class MilestonesView : public QWidget
{
    Q_OBJECT

public:
    explicit MilestonesView(Workbench& workbench, QWidget* parent = nullptr);

    void setRecognition(const RecognitionPtr& recognition);
    /// Asks for one more milestone.
    void addMilestone();

private:
    QWidget* createReached();
    QWidget* createNear();
    QWidget* createDefinitions();
    bool showsThanked() const;
    const std::vector<ReachedMilestone>& shown() const;
    void showReached();
    void showButtons();
    std::vector<MilestonePerson> chosen(bool isAll) const;
    void thank(bool isAll);
    void print();
    void openPerson(int row);
    void acceptSuggestions();
    void change(const Milestone& milestone);
    void deleteMilestone();
    bool mayWrite();

    Workbench& m_workbench;
    RecognitionPtr m_recognition;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Card* m_reachedCard;
    QComboBox* m_which;
    QPushButton* m_thank;
    QPushButton* m_thankAll;
    QPushButton* m_print;
    DataTable* m_reached;
    ReportTableModel* m_reachedModel;
    DataTable* m_near;
    NearModel* m_nearModel;
    DataTable* m_definitions;
    MilestoneModel* m_definitionModel;
    QPushButton* m_delete;
};

} // namespace vouchwell::ui
