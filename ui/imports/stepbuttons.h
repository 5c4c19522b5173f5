#pragma once

#include <QWidget>

class QPushButton;

namespace vouchwell::ui {

class PlainLabel;

/// Below the steps of a task: a word about the present one, back, and the filled button that goes on.
class StepButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StepButtons(QWidget* parent = nullptr);

    QPushButton* back() const { return m_back; }
    QPushButton* next() const { return m_next; }
    void setNote(const QString& sentence);

private:
    PlainLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace vouchwell::ui
