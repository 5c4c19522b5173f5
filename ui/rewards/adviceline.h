#pragma once

#include "core/metrics/ruleslint.h"

#include <QWidget>

class QPushButton;

namespace vouchwell::ui {

class Pill;
class PlainLabel;

/// One advice: what it is about, what was found, what to do, and the buttons that go to its rule and repair it. Its
/// texts change where they stand, so that a drag makes no widgets.
class AdviceLine : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceLine(QWidget* parent = nullptr);

    const Advice& advice() const { return m_advice; }
    void setAdvice(const Advice& advice);
    QPushButton* showButton() const { return m_show; }
    QPushButton* fixButton() const { return m_fix; }

Q_SIGNALS:
    void ruleWanted(const QString& ruleKey);
    void repairWanted(const Advice& advice);

private:
    Advice m_advice;
    Pill* m_kind;
    QPushButton* m_show;
    PlainLabel* m_sentence;
    PlainLabel* m_whatToDo;
    QPushButton* m_fix;
};

} // namespace vouchwell::ui
