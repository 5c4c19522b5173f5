#include "ui/payouts/dialogform.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

class FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(DialogForm)
};

} // namespace

QFormLayout* arrangeForm(QDialog* dialog, const QString& about, const QString& note, const QString& verb)
{
    const Metrics m;
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    auto* title = new PlainLabel({}, PlainLabel::Role::Strong);
    title->setData(about);
    auto* fields = new QFormLayout;
    auto* hint = new PlainLabel(note, PlainLabel::Role::Small);
    hint->setWordWrap(true);
    hint->setMinimumWidth(m.lines(24));
    auto* accept = new QPushButton(verb);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setProperty("primary", true);
    accept->setDefault(true);
    auto* cancel = new QPushButton(FormTexts::tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addWidget(title);
    column->addLayout(fields);
    column->addWidget(hint);
    column->addLayout(row);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return fields;
}

} // namespace vouchwell::ui
