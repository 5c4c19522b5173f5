#include "ui/imports/stepbuttons.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

StepButtons::StepButtons(QWidget* parent)
    : QWidget(parent),
      m_note(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setProperty("primary", true);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.6));
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
}

void StepButtons::setNote(const QString& sentence)
{
    m_note->setText(sentence);
}

} // namespace vouchwell::ui
