#include "ui/rewards/rulesdraft.h"

#include <algorithm>

namespace vouchwell::ui {

/// From one set of rules to another.
class RulesDraft::Step : public QUndoCommand
{
public:
    Step(RulesDraft& draft, const QString& title, const RuleSet& after, int gesture)
        : QUndoCommand(title), m_draft(draft), m_before(draft.rules()), m_after(after), m_gesture(gesture)
    {
    }

    int id() const override { return m_gesture; }
    void undo() override { m_draft.set(m_before); }
    void redo() override { m_draft.set(m_after); }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const Step*>(other)->m_after;
        setText(other->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    RulesDraft& m_draft;
    RuleSet m_before;
    RuleSet m_after;
    int m_gesture; ///< -1: a step of its own
};

RulesDraft::RulesDraft(QObject* parent) : QObject(parent) {}

void RulesDraft::reset(const RuleSet& rules, const RuleSet& inForce)
{
    m_gesture.clear();
    m_undoStack.clear();
    m_inForce = inForce;
    set(rules);
}

void RulesDraft::change(const QString& title, const RuleSet& rules, const QString& gesture)
{
    if (gesture != m_gesture)
        ++m_gestureNumber;
    m_gesture = gesture;
    if (rules != m_rules)
        m_undoStack.push(new Step(*this, title, rules, gesture.isEmpty() ? -1 : m_gestureNumber));
}

void RulesDraft::selectRule(int index)
{
    if (index == m_selectedRule)
        return;
    m_selectedRule = index;
    Q_EMIT ruleSelected(index);
}

void RulesDraft::set(const RuleSet& rules)
{
    m_rules = rules;
    const int last = int(m_rules.rules.size()) - 1;
    const int selected = std::clamp(m_selectedRule, std::min(0, last), last);
    if (selected != m_selectedRule)
        selectRule(selected);
    Q_EMIT changed();
}

} // namespace vouchwell::ui
