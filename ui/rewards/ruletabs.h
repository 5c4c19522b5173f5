#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QTabBar;

namespace vouchwell::ui {

class DropButton;
class RulesDraft;
class Workbench;

/// The rules of the version as tabs in the order of their priority, to choose the one that is shown; templates to begin
/// with, and what can be done with the chosen rule. The mouse and the menu put tabs into another order.
class RuleTabs : public QWidget
{
    Q_OBJECT

public:
    RuleTabs(RulesDraft& draft, const Workbench& workbench, QWidget* parent = nullptr);

    QTabBar* bar() const { return m_bar; }
    DropButton* templates() const { return m_templates; }

    /// Opens the field for the name of the chosen rule.
    void askName();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createTemplates();
    void createRuleMenu();
    QAction* addDeed(QMenu* menu, const char* name, const QString& text, void (RuleTabs::*deed)());
    void follow();
    void enableDeeds();
    void applyTemplate(int which);
    void move(int from, int to);
    void takeName();
    void removeRule();
    void moveEarlier();
    void moveLater();
    QStringList keys() const;

    RulesDraft& m_draft;
    const Workbench& m_workbench;
    QTabBar* m_bar;
    QLineEdit* m_name;
    DropButton* m_templates;
    DropButton* m_rule;
    QAction* m_remove = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    bool m_isFilling = false;
};

} // namespace vouchwell::ui
