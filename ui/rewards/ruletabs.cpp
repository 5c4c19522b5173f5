#include "ui/rewards/ruletabs.h"

#include "core/base/text.h"
#include "core/rules/ruletemplates.h"
#include "core/storage/book.h"
#include "ui/rewards/ladder.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/dropbutton.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace vouchwell::ui {

namespace {

const QString kTabGesture = QStringLiteral("rule-tab");

/// For a tab, where "&" underlines a letter.
QString tabText(const Rule& rule)
{
    return displayText(LadderWords::ruleTitle(rule)).replace(u'&', QStringLiteral("&&"));
}

} // namespace

RuleTabs::RuleTabs(RulesDraft& draft, const Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_workbench(workbench),
      m_bar(new QTabBar),
      m_name(new QLineEdit(m_bar)),
      m_templates(new DropButton(tr("Te&mplates"))),
      m_rule(new DropButton(tr("Ru&le")))
{
    const Metrics m;
    setObjectName(QStringLiteral("ruleTabs"));
    m_bar->setObjectName(QStringLiteral("rules"));
    m_bar->setAccessibleName(tr("Rules of this version"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->installEventFilter(this);
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_name->installEventFilter(this);
    m_name->hide();
    createTemplates();
    createRuleMenu();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.5));
    row->addWidget(m_bar, 1);
    row->addWidget(m_templates);
    row->addWidget(m_rule);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isFilling)
            m_draft.selectRule(index);
    });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_isFilling)
            move(from, to);
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &RuleTabs::askName);
    connect(m_name, &QLineEdit::editingFinished, this, &RuleTabs::takeName);
    connect(&m_draft, &RulesDraft::changed, this, &RuleTabs::follow);
    connect(&m_draft, &RulesDraft::ruleSelected, this, &RuleTabs::follow);
    follow();
}

void RuleTabs::createTemplates()
{
    m_templates->setObjectName(QStringLiteral("templates"));
    auto* menu = new QMenu(m_templates);
    menu->addSection(tr("Instead of the rules"));
    bool isAdding = false;
    for (int which = 0; which < kRuleTemplateCount; ++which) {
        if (isAddition(RuleTemplate(which)) && !isAdding) {
            menu->addSection(tr("In addition"));
            isAdding = true;
        }
        QAction* action = menu->addAction(templateTitle(RuleTemplate(which)));
        action->setObjectName(QStringLiteral("template%1").arg(which));
        connect(action, &QAction::triggered, this, [this, which] { applyTemplate(which); });
    }
    m_templates->setMenu(menu);
}

void RuleTabs::createRuleMenu()
{
    m_rule->setObjectName(QStringLiteral("ruleMenu"));
    auto* menu = new QMenu(m_rule);
    addDeed(menu, "renameRule", tr("Re&name…"), &RuleTabs::askName);
    m_earlier = addDeed(menu, "ruleEarlier", tr("Move &before the one in front"), &RuleTabs::moveEarlier);
    m_later = addDeed(menu, "ruleLater", tr("Move be&hind the next one"), &RuleTabs::moveLater);
    menu->addSeparator();
    m_remove = addDeed(menu, "removeRule", tr("Remo&ve"), &RuleTabs::removeRule);
    m_rule->setMenu(menu);
}

QAction* RuleTabs::addDeed(QMenu* menu, const char* name, const QString& text, void (RuleTabs::*deed)())
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, deed);
    return action;
}

QStringList RuleTabs::keys() const
{
    QStringList shown;
    for (int tab = 0; tab < m_bar->count(); ++tab)
        shown << m_bar->tabData(tab).toString();
    return shown;
}

void RuleTabs::follow()
{
    m_isFilling = true;
    QStringList wanted;
    for (const Rule& rule : m_draft.rules().rules)
        wanted << rule.key;
    // While a tab is dragged it must stay; it is in its new place already.
    if (keys() != wanted) {
        while (m_bar->count() > 0)
            m_bar->removeTab(m_bar->count() - 1);
        for (const QString& key : wanted)
            m_bar->setTabData(m_bar->addTab(QString()), key);
    }
    for (int tab = 0; tab < m_bar->count(); ++tab)
        m_bar->setTabText(tab, tabText(m_draft.rules().rules[size_t(tab)]));
    m_bar->setCurrentIndex(m_draft.selectedRule());
    m_isFilling = false;
    m_name->hide();
    enableDeeds();
}

void RuleTabs::enableDeeds()
{
    const int rule = m_draft.selectedRule();
    m_rule->setEnabled(rule >= 0);
    m_remove->setEnabled(m_bar->count() > 1);
    m_earlier->setEnabled(rule > 0);
    m_later->setEnabled(rule >= 0 && rule + 1 < m_bar->count());
}

void RuleTabs::applyTemplate(int which)
{
    const RuleSet made = withTemplate(m_draft.rules(), RuleTemplate(which), m_workbench.book().today());
    const bool isLonger = isAddition(RuleTemplate(which)) && made.rules.size() > m_draft.rules().rules.size();
    //: A step of undo; %1 is the name of a template
    m_draft.change(tr("Use “%1”").arg(templateTitle(RuleTemplate(which))), made);
    if (isLonger)
        m_draft.selectRule(int(made.rules.size()) - 1);
}

void RuleTabs::move(int from, int to)
{
    RuleSet rules = m_draft.rules();
    const QString title = tr("Move “%1”").arg(LadderWords::ruleTitle(rules.rules[size_t(from)]));
    moveRule(rules, from, to);
    m_draft.change(title, rules, kTabGesture);
    m_draft.selectRule(to);
}

void RuleTabs::moveEarlier()
{
    move(m_draft.selectedRule(), m_draft.selectedRule() - 1);
    m_draft.endGesture();
}

void RuleTabs::moveLater()
{
    move(m_draft.selectedRule(), m_draft.selectedRule() + 1);
    m_draft.endGesture();
}

void RuleTabs::removeRule()
{
    RuleSet rules = m_draft.rules();
    const auto rule = rules.rules.begin() + m_draft.selectedRule();
    const QString title = tr("Remove “%1”").arg(LadderWords::ruleTitle(*rule));
    rules.rules.erase(rule);
    m_draft.change(title, rules);
}

void RuleTabs::askName()
{
    const int rule = m_draft.selectedRule();
    if (rule < 0)
        return;
    const Metrics m;
    QRect place = m_bar->tabRect(rule);
    place.setWidth(std::min(std::max(place.width(), m.lines(14)), m_bar->width()));
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, m_bar->width() - place.width())));
    m_name->setGeometry(place);
    m_name->setText(LadderWords::ruleTitle(m_draft.rules().rules[size_t(rule)]));
    m_name->show();
    m_name->setFocus();
    m_name->selectAll();
}

void RuleTabs::takeName()
{
    if (!m_name->isVisible())
        return;
    m_name->hide();
    RuleSet rules = m_draft.rules();
    Rule& rule = rules.rules[size_t(m_draft.selectedRule())];
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || name == LadderWords::ruleTitle(rule))
        return;
    const QString title = tr("Rename “%1”").arg(LadderWords::ruleTitle(rule));
    rule.name = name;
    m_draft.change(title, rules);
}

bool RuleTabs::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_name && key == Qt::Key_Escape) {
        m_name->hide();
        m_bar->setFocus();
        return true;
    }
    if (watched == m_bar && key == Qt::Key_F2) {
        askName();
        return true;
    }
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease)
        m_draft.endGesture();
    return QWidget::eventFilter(watched, event);
}

} // namespace vouchwell::ui
