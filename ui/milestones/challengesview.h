#pragma once

#include "core/actions/decidechallenge.h"
#include "core/actions/recognition.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// The challenges with how they stand, the board of the chosen one, and what can be done about it.
class ChallengesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChallengesView(Workbench& workbench, QWidget* parent = nullptr);

    void setRecognition(const RecognitionPtr& recognition);
    void addChallenge();
    void select(ChallengeId challenge);

private:
    QWidget* createList();
    QWidget* createDetails();
    void createActions();
    void showList();
    void showChosen();
    void showBoard(const ChallengeCase& one);
    void showActions();
    const ChallengeCase* chosen() const;
    void edit();
    void cancel();
    void decide();
    void run(ChallengeId challenge, const ChallengeDecision& decision);
    void awardAnother();
    void openUndecided();
    bool mayWrite();

    Workbench& m_workbench;
    RecognitionPtr m_recognition;
    ChallengeId m_chosen;
    ChallengeId m_awaited; ///< made a moment ago and perhaps not read yet
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    DataTable* m_list;
    ReportTableModel* m_listModel;
    Card* m_details;
    PlainLabel* m_sentence;
    PlainLabel* m_state;
    DataTable* m_board;
    ReportTableModel* m_boardModel;
    QPushButton* m_decide;
    QPushButton* m_show;
    QPushButton* m_edit;
    QPushButton* m_cancel;
    QPushButton* m_protocol;
    QPushButton* m_certificates;
    QPushButton* m_award;
};

} // namespace vouchwell::ui
