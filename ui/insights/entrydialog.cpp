#include "ui/insights/entrydialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPushButton>

namespace vouchwell::ui {

EntryDialog::EntryDialog(Workbench& bench, const QString& saveText, const QString& removeText, QWidget* parent)
    : QDialog(parent),
      m_bench(bench),
      m_form(new QFormLayout),
      m_problem(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_save(new QPushButton(saveText)),
      m_remove(new QPushButton(removeText)),
      m_column(new QVBoxLayout(this))
{
    const Metrics m;
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    m_column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    m_column->setSpacing(m.lines(0.6));
    m_column->addLayout(m_form);
    m_column->addWidget(m_problem);
    m_column->addLayout(row);
}

void EntryDialog::addAbove(QWidget* widget)
{
    m_column->insertWidget(0, widget);
}

void EntryDialog::setProblem(const QString& sentence)
{
    m_problem->setData(sentence);
}

} // namespace vouchwell::ui
