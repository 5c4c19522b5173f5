#pragma once

#include "ui/rewards/numberstyle.h"

#include "core/rules/ruleset.h"

#include <QWidget>

#include <functional>

namespace vouchwell::ui {

class RulesDraft;

/// What the editors share: they show the selected rule, follow the draft while they can be seen, and change it soundly.
class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    RuleEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent);

protected:
    /// The draft or the selection is another one.
    virtual void refresh() = 0;
    /// To be called once everything is there.
    void follow();
    /// At once, or when the editor comes to the front.
    void refreshWhenSeen();

    RulesDraft& draft() const { return m_draft; }
    const QLocale& numbers() const { return m_locale; }
    /// nullptr where there is none.
    const Rule* rule() const;
    Currency currency() const;
    NumberStyle style(NumberStyle::Kind kind) const { return NumberStyle(kind, currency(), m_locale); }
    /// How amounts of the rule are written.
    NumberStyle amountStyle() const;
    /// Changes the selected rule unless that would be a new mistake; whether it did.
    bool changeRule(const QString& title, const std::function<void(Rule&)>& edit, const QString& gesture = {});
    void endGesture();

    void showEvent(QShowEvent* event) override;

private:
    RulesDraft& m_draft;
    QLocale m_locale;
    bool m_isStale = false; ///< the draft changed while nobody looked
};

} // namespace vouchwell::ui
