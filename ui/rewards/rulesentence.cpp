#include "ui/rewards/rulesentence.h"

#include "core/base/text.h"
#include "core/rules/starterrules.h"
#include "ui/rewards/rulefineprint.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/rulesentences.h"
#include "ui/rewards/sentencebinder.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wordsentence.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace vouchwell::ui {

RuleSentenceView::RuleSentenceView(RulesDraft& draft, const QLocale& locale, QWidget* parent)
    : RuleEditor(draft, locale, parent),
      m_binder(new SentenceBinder(draft, this)),
      m_all(new QCheckBox(tr("Show all &rules"))),
      m_empty(new PlainLabel(tr("There is no rule yet. Add what the referrer gets."), PlainLabel::Role::Muted)),
      m_column(new QVBoxLayout(this))
{
    const Metrics m;
    setObjectName(QStringLiteral("ruleSentences"));
    m_all->setObjectName(QStringLiteral("allRules"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.lines(0.5));
    m_column->addWidget(m_empty);
    m_column->addWidget(m_all);
    m_column->addStretch(1);
    connect(m_all, &QCheckBox::toggled, this, [this] { refresh(); });
    follow();
}

QString RuleSentenceView::nameOf(const RulesDraft& draft, int rule)
{
    const Rule& named = draft.rules().rules[size_t(rule)];
    if (!named.name.isEmpty())
        return named.name;
    return named.key == kReferrerRuleKey ? tr("Reward for bringing a friend") : named.key;
}

void RuleSentenceView::refresh()
{
    const int count = int(draft().rules().rules.size());
    const int selected = draft().selectedRule();
    std::vector<int> shown;
    for (int rule = 0; rule < count; ++rule) {
        if (m_all->isChecked() || rule == selected)
            shown.push_back(rule);
    }
    m_empty->setVisible(shown.empty());
    m_all->setVisible(count > 1);
    while (m_blocks.size() < shown.size())
        addBlock();
    for (size_t i = 0; i < m_blocks.size(); ++i)
        showRule(m_blocks[i], i < shown.size() ? shown[i] : -1);
}

void RuleSentenceView::addBlock()
{
    const Metrics m;
    Block block;
    block.name = new PlainLabel({}, PlainLabel::Role::Strong);
    block.reward = new WordSentence;
    block.rest = new WordSentence;
    const int at = m_column->indexOf(m_all);
    m_column->insertWidget(at, block.name);
    m_column->insertWidget(at + 1, block.reward);
    m_column->insertWidget(at + 2, block.rest);
    m_column->insertSpacing(at + 3, m.lines(0.6));
    m_blocks.push_back(block);
}

void RuleSentenceView::showRule(Block& block, int rule)
{
    block.rule = rule;
    for (QWidget* widget :
         {static_cast<QWidget*>(block.name), static_cast<QWidget*>(block.reward), static_cast<QWidget*>(block.rest)})
        widget->setVisible(rule >= 0);
    if (rule < 0)
        return;
    block.name->setData(nameOf(draft(), rule));
    block.reward->setObjectName(QStringLiteral("reward.%1").arg(rule));
    block.rest->setObjectName(QStringLiteral("rest.%1").arg(rule));
    m_binder->show(block.reward, RuleSentences(draft().rules(), rule, numbers()).write(), true);
    m_binder->show(block.rest, RuleFinePrint(draft().rules(), rule, numbers()).write(), false);
}

QString RuleSentenceView::textOf(int rule) const
{
    for (const Block& block : m_blocks) {
        if (block.rule == rule)
            return block.reward->text() + u' ' + block.rest->text();
    }
    return {};
}

} // namespace vouchwell::ui
