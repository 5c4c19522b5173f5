#include "ui/rewards/margindialog.h"

#include "core/actions/saveshopmargin.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

#include <cmath>

namespace vouchwell::ui {

void MarginDialog::open(Workbench& workbench, QWidget* parent)
{
    auto* dialog = new MarginDialog(workbench, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

MarginDialog::MarginDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_percent(new QDoubleSpinBox),
      m_reason(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_save(new QPushButton(tr("&Save margin")))
{
    const Metrics m;
    setObjectName(QStringLiteral("marginDialog"));
    setWindowTitle(tr("Your margin"));
    m_percent->setObjectName(QStringLiteral("marginPercent"));
    m_percent->setLocale(workbench.locale());
    m_percent->setRange(0, 100);
    m_percent->setDecimals(2);
    m_percent->setSuffix(tr(" %"));
    m_percent->setSpecialValueText(tr("not known"));
    m_percent->setValue(workbench.book().shop().marginBp.value_or(0) / 100.0);
    m_percent->setMinimumWidth(m.characters(14));
    auto* form = new QFormLayout;
    form->addRow(tr("What is &left of the revenue"), m_percent);
    auto* hint = new PlainLabel(tr("Of every purchase, the share that remains after the goods are paid: at 30 %, 30 of "
                                   "every 100. With it you see what a new customer is worth."),
                                PlainLabel::Role::Small);
    hint->setWordWrap(true);
    hint->setMinimumWidth(m.characters(50));
    m_reason->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addLayout(form);
    column->addWidget(hint);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &MarginDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QString obstacle = writeObstacle(workbench);
    m_reason->setData(obstacle);
    m_save->setEnabled(obstacle.isEmpty());
    m_save->setAccessibleDescription(obstacle);
}

std::optional<int> MarginDialog::entered() const
{
    const int basisPoints = int(std::lround(m_percent->value() * 100));
    return basisPoints > 0 ? std::optional(basisPoints) : std::nullopt;
}

void MarginDialog::save()
{
    const Result<Done> saved = saveShopMargin(m_workbench.book(), entered());
    if (!saved)
        return m_reason->setData(saved.failure().text);
    m_workbench.tell(tr("Your margin is saved."));
    accept();
}

} // namespace vouchwell::ui
