#pragma once

#include "core/actions/signaldesk.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class SignalModel;
class SignalView;
class Workbench;

/// The desk of signals: the list, what speaks for the selected one, and what can be said about it. Arrows choose, C
/// clears, F goes to what a confirmation may do.
class SignalsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignalsDialog(Workbench& workbench, RiskFlagId selected, QWidget* parent = nullptr);

private:
    void createList(QBoxLayout* column);
    void createAnswers(QBoxLayout* column);
    void connectParts();
    void reload(RiskFlagId selected, int row);
    void showSelected();
    void offer(const SignalConcern& concern, bool isSomething);
    void decide(RiskDecision decision);

    Workbench& m_workbench;
    SignalModel* m_model;
    QComboBox* m_state;
    QListView* m_list;
    SignalView* m_view;
    QLineEdit* m_reason;
    QPushButton* m_clear;
    QPushButton* m_note;
    QPushButton* m_hold;
    QPushButton* m_invalid;
    PlainLabel* m_problem;
};

/// Opens the desk, which belongs to `window`.
void openSignalsDesk(Workbench& workbench, QWidget* window, RiskFlagId selected);

} // namespace vouchwell::ui
