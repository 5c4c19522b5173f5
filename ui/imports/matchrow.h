#pragma once

#include "ui/imports/readingquestion.h"

#include <QObject>

class QComboBox;
class QFrame;
class QGridLayout;
class QPushButton;
class QWidget;

namespace vouchwell::ui {

class Pill;
class PlainLabel;

/// One column of the person's file in the matching table: its title, three of its values, where it goes, and how its
/// dates or amounts are read. Lives in the cells of a grid.
class MatchRow : public QObject
{
    Q_OBJECT

public:
    static constexpr int kGridRows = 3;

    /// Takes kGridRows rows of the grid from `gridRow` on: the column, the question about it, a line.
    MatchRow(ImportKind kind, const ReadingContext& context, QGridLayout* grid, int gridRow, QWidget* parent);

    /// `isChosen`: the person said so, not the program.
    void show(const ColumnPlan& plan, bool isChosen);

Q_SIGNALS:
    void fieldChosen(vouchwell::ImportField field);
    void dateOrderChosen(vouchwell::DateOrder order);
    void decimalMarkChosen(QChar mark);

private:
    void createQuestion(QGridLayout* grid, int gridRow);
    void showExamples(const ColumnPlan& plan);
    void showReading(const ColumnPlan& plan);
    void showPill(const ColumnPlan& plan, bool isChosen);
    void showQuestion(const ColumnPlan& plan);
    void chooseReading(int index);
    void answer(int index);

    ReadingContext m_context;
    ColumnPlan m_plan;
    PlainLabel* m_header;
    PlainLabel* m_samples;
    QComboBox* m_field;
    QComboBox* m_reading;
    Pill* m_pill;
    QWidget* m_question;
    PlainLabel* m_questionText;
    QPushButton* m_answers[2] = {nullptr, nullptr};
};

} // namespace vouchwell::ui
