#include "ui/shell/statusstrip.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent),
      m_outcome(new PlainLabel({}, PlainLabel::Role::Small)),
      m_button(new QPushButton),
      m_counts(new PlainLabel({}, PlainLabel::Role::Small)),
      m_saved(new PlainLabel({}, PlainLabel::Role::Small))
{
    const Metrics m;
    setSizeGripEnabled(false);
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(m.lines(0.6), 0, m.lines(0.6), 0);
    row->setSpacing(m.lines(0.8));
    m_outcome->setElided(true);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_button->setFlat(true);
    m_button->setObjectName(QStringLiteral("outcomeAction"));
    row->addWidget(m_outcome);
    row->addWidget(m_button);
    row->addStretch(1);
    row->addWidget(m_counts);
    row->addWidget(m_saved);
    addWidget(strip, 1);
    // The strip keeps one height, with and without its button.
    strip->setMinimumHeight(m_button->sizeHint().height());
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &StatusStrip::runAction);
}

void StatusStrip::showOutcome(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_outcome->setData(text);
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_button->setAccessibleName(actionText);
    m_button->setAccessibleDescription(text);
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusStrip::clearOutcome()
{
    showOutcome({});
}

void StatusStrip::setCounts(const QString& text)
{
    m_counts->setData(text);
}

void StatusStrip::setSaved(const QString& text)
{
    m_saved->setData(text);
}

QString StatusStrip::outcome() const
{
    return m_outcome->text();
}

void StatusStrip::runAction()
{
    const auto action = std::exchange(m_action, {});
    clearOutcome();
    if (action)
        action();
}

} // namespace vouchwell::ui
