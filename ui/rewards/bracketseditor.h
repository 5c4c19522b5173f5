#pragma once

#include "ui/rewards/ruleeditor.h"

class QComboBox;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class StepCanvas;
class StepRows;

/// What the selected rule gives by the size of the sale, drawn as steps.
class BracketsEditor : public RuleEditor
{
    Q_OBJECT

public:
    BracketsEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    /// How brackets are meant, in the order of the choice.
    enum class Meaning { EachPart, WholeSale, Fixed };

    static Meaning meaningOf(const Brackets& brackets);
    QWidget* createContent();
    void setMeaning(Meaning meaning);
    void begin();
    void add();
    void move(int step, qint64 from, qint64 value);
    void remove(int step);
    void removeAll();
    QString whyNone() const;

    PlainLabel* m_none;
    QPushButton* m_begin;
    QWidget* m_content;
    QComboBox* m_meaning;
    StepCanvas* m_canvas;
    StepRows* m_rows;
};

} // namespace vouchwell::ui
