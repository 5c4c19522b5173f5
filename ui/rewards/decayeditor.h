#pragma once

#include "ui/rewards/ruleeditor.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace vouchwell::ui {

class DecayCanvas;
class NumberSpin;
class PlainLabel;
class StepCanvas;
class StepRows;

/// How the reward of the selected rule shrinks with the days between referral and purchase, drawn as a curve.
class DecayEditor : public RuleEditor
{
    Q_OBJECT

public:
    DecayEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* createFields();
    NumberSpin* createSpin(const QString& name, const QString& title);
    void setShape(Decay::Shape shape);
    void showFields(const Decay& decay);
    void showSteps(const Decay& decay);
    void setDecay(const Decay& decay, const QString& what);
    void moveStep(int step, qint64 from, qint64 value);
    void removeStep(int step);
    void addStep();

    QComboBox* m_shape;
    PlainLabel* m_none;
    DecayCanvas* m_curve;
    StepCanvas* m_steps;
    StepRows* m_rows;
    QPushButton* m_add;
    QFormLayout* m_form = nullptr;
    NumberSpin* m_from = nullptr;
    NumberSpin* m_to = nullptr;
    NumberSpin* m_half = nullptr;
    NumberSpin* m_floor = nullptr;
};

} // namespace vouchwell::ui
