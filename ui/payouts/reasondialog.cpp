#include "ui/payouts/reasondialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vouchwell::ui {

ReasonDialog::ReasonDialog(const ReasonTexts& texts, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit), m_accept(new QPushButton(texts.verb))
{
    const Metrics m;
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(texts.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    auto* about = new PlainLabel({}, PlainLabel::Role::Strong);
    about->setData(texts.about);
    auto* note = new PlainLabel(texts.note, PlainLabel::Role::Muted);
    for (PlainLabel* label : {about, note}) {
        label->setWordWrap(true);
        label->setMinimumWidth(m.lines(24));
        column->addWidget(label);
    }
    auto* label = new PlainLabel(texts.label, PlainLabel::Role::Muted);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(texts.title);
    column->addWidget(label);
    column->addWidget(m_reason);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    m_accept->setEnabled(!texts.isRequired);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (texts.isRequired) {
        connect(m_reason, &QLineEdit::textChanged, this,
                [this](const QString& text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    }
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace vouchwell::ui
