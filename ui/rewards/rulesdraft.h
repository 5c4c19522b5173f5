#pragma once

#include "core/rules/ruleset.h"

#include <QObject>
#include <QUndoStack>

namespace vouchwell::ui {

/// The rules that are being drawn: the one value that every view of the page shows and changes, with undo. A view reads
/// rules(), hands a changed copy to change(), and follows changed(); it keeps no rules of its own.
class RulesDraft : public QObject
{
    Q_OBJECT

public:
    explicit RulesDraft(QObject* parent = nullptr);

    const RuleSet& rules() const { return m_rules; }
    /// What holds today; the draft is compared with it.
    const RuleSet& inForce() const { return m_inForce; }
    bool isChanged() const { return m_rules != m_inForce; }
    /// Begins with other rules; nothing before can be undone.
    void reset(const RuleSet& rules, const RuleSet& inForce);

    /// Makes these the rules. `title` names the step of undo ("Move Champion to 7"). Changes of the same `gesture`, as
    /// during a drag, are one step, up to endGesture(); an empty gesture is a step of its own.
    void change(const QString& title, const RuleSet& rules, const QString& gesture = {});
    void endGesture() { m_gesture.clear(); }
    /// True while a drag goes on.
    bool isInGesture() const { return !m_gesture.isEmpty(); }

    /// The rule that is shown, an index into rules().rules; -1 where there is none.
    int selectedRule() const { return m_selectedRule; }
    void selectRule(int index);

    QUndoStack* undoStack() { return &m_undoStack; }

Q_SIGNALS:
    void changed();
    void ruleSelected(int index);

private:
    class Step;

    void set(const RuleSet& rules);

    RuleSet m_rules;
    RuleSet m_inForce;
    int m_selectedRule = -1;
    QString m_gesture;
    int m_gestureNumber = 0; ///< tells two drags of the same name apart
    QUndoStack m_undoStack;
};

} // namespace vouchwell::ui
