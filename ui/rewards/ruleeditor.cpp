#include "ui/rewards/ruleeditor.h"

#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/soundchange.h"

#include <utility>

namespace vouchwell::ui {

RuleEditor::RuleEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_locale(locale)
{
}

void RuleEditor::follow()
{
    connect(&m_draft, &RulesDraft::changed, this, &RuleEditor::refreshWhenSeen);
    connect(&m_draft, &RulesDraft::ruleSelected, this, &RuleEditor::refreshWhenSeen);
    refresh();
}

void RuleEditor::refreshWhenSeen()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void RuleEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

const Rule* RuleEditor::rule() const
{
    const int selected = m_draft.selectedRule();
    const std::vector<Rule>& rules = m_draft.rules().rules;
    return selected >= 0 && selected < int(rules.size()) ? &rules[size_t(selected)] : nullptr;
}

Currency RuleEditor::currency() const
{
    const QString& code = m_draft.rules().currency;
    return Currency::parse(code).value_or(Currency{code, 2});
}

NumberStyle RuleEditor::amountStyle() const
{
    const bool isMoney = rule() && unitOf(rule()->reward.form) == RewardUnit::Money;
    return style(isMoney ? NumberStyle::Kind::Money : NumberStyle::Kind::Count);
}

bool RuleEditor::changeRule(const QString& title, const std::function<void(Rule&)>& edit, const QString& gesture)
{
    if (!rule())
        return false;
    RuleSet rules = m_draft.rules();
    edit(rules.rules[size_t(m_draft.selectedRule())]);
    return changeSoundly(m_draft, title, rules, gesture);
}

void RuleEditor::endGesture()
{
    m_draft.endGesture();
}

} // namespace vouchwell::ui
