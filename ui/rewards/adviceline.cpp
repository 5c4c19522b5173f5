#include "ui/rewards/adviceline.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

QPushButton* quietButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AdviceLine::AdviceLine(QWidget* parent)
    : QWidget(parent),
      m_kind(new Pill),
      m_show(quietButton(tr("Show"), "showAdvice")),
      m_sentence(new PlainLabel),
      m_whatToDo(new PlainLabel({}, PlainLabel::Role::Small)),
      m_fix(quietButton({}, "fixAdvice"))
{
    const Metrics m;
    setObjectName(QStringLiteral("advice"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_kind, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_show);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_fix);
    for (PlainLabel* text : {m_sentence, m_whatToDo})
        text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.2));
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_whatToDo);
    column->addLayout(foot);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT ruleWanted(m_advice.ruleKey); });
    // What follows may give this line another advice while it is told.
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT repairWanted(Advice(m_advice)); });
}

void AdviceLine::setAdvice(const Advice& advice)
{
    m_advice = advice;
    m_kind->setText(adviceTitle(advice.kind));
    m_kind->setTone(advice.severity == Advice::Severity::Warning ? Tone::Warn : Tone::Info);
    m_sentence->setData(advice.sentence);
    m_whatToDo->setText(advice.whatToDo);
    m_show->setVisible(!advice.ruleKey.isEmpty());
    m_fix->setText(advice.fixTitle);
    m_fix->setVisible(advice.repaired.has_value());
    for (QPushButton* button : {m_show, m_fix})
        button->setAccessibleDescription(advice.sentence);
}

} // namespace vouchwell::ui
