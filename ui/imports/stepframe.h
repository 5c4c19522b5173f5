#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace vouchwell::ui {

class BusyStep;
class NoticeBar;
class PlainLabel;
class StepLine;

/// Around the steps of a task: where one is, what failed, the present step or what is being done, a word about it, back
/// and the filled button that goes on.
class StepFrame : public QWidget
{
    Q_OBJECT

public:
    StepFrame(const QStringList& titles, const QLocale& locale, QWidget* parent = nullptr);

    /// In the order of the titles. A step that may be higher than the window scrolls.
    void addStep(QWidget* step);
    void addScrollingStep(QWidget* step);

    void showStep(int step);
    /// In place of the step until another is shown; `rows` as in BusyStep.
    void showBusy(const QString& title, qint64 rows);
    void setProgress(double share);
    void showProblem(const Failure& failure);
    void hideProblem();

    QPushButton* back() const { return m_back; }
    QPushButton* next() const { return m_next; }
    void setNote(const QString& sentence);

Q_SIGNALS:
    void cancelRequested();

private:
    void createButtons();

    StepLine* m_line;
    NoticeBar* m_problem;
    QStackedWidget* m_stack;
    BusyStep* m_busy;
    QWidget* m_buttons;
    PlainLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace vouchwell::ui
