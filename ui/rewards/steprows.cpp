#include "ui/rewards/steprows.h"

#include "ui/rewards/numberspin.h"
#include "ui/rewards/stepcanvas.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QToolButton>

namespace vouchwell::ui {

StepRows::StepRows(const QString& fromTitle, const QString& valueTitle, QWidget* parent)
    : QWidget(parent), m_fromTitle(fromTitle), m_valueTitle(valueTitle), m_grid(new QGridLayout(this))
{
    const Metrics m;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m.lines(0.5));
    m_grid->setVerticalSpacing(m.lines(0.35));
    m_grid->addWidget(new PlainLabel(fromTitle, PlainLabel::Role::Small), 0, 0);
    m_grid->addWidget(new PlainLabel(valueTitle, PlainLabel::Role::Small), 0, 1);
    m_grid->setColumnStretch(3, 1);
}

void StepRows::addRow()
{
    const int i = int(m_rows.size());
    const QString number = QString::number(i + 1);
    Row row{new NumberSpin(tr("%1, step %2").arg(m_fromTitle, number)),
            new NumberSpin(tr("%1, step %2").arg(m_valueTitle, number)), new QToolButton};
    row.from->setObjectName(QStringLiteral("stepFrom.%1").arg(i));
    row.value->setObjectName(QStringLiteral("stepValue.%1").arg(i));
    row.remove->setObjectName(QStringLiteral("stepRemove.%1").arg(i));
    row.remove->setIcon(icon(QStringLiteral("x"), IconTone::Muted));
    row.remove->setToolTip(tr("Remove step %1").arg(number));
    row.remove->setAccessibleName(tr("Remove step %1").arg(number));
    const auto move = [this, i] {
        const Row& changed = m_rows[size_t(i)];
        Q_EMIT stepMoved(i, changed.from->value(), changed.value->value());
    };
    connect(row.from, &NumberSpin::edited, this, move);
    connect(row.value, &NumberSpin::edited, this, move);
    connect(row.from, &NumberSpin::editingFinished, this, &StepRows::released);
    connect(row.value, &NumberSpin::editingFinished, this, &StepRows::released);
    connect(row.remove, &QToolButton::clicked, this, [this, i] { Q_EMIT stepRemoved(i); });
    m_grid->addWidget(row.from, i + 1, 0);
    m_grid->addWidget(row.value, i + 1, 1);
    m_grid->addWidget(row.remove, i + 1, 2);
    m_rows.push_back(row);
}

void StepRows::follow(const StepCanvas& canvas)
{
    const StepPlan& plan = canvas.plan();
    while (m_rows.size() < plan.steps.size())
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool isUsed = i < plan.steps.size();
        row.from->setVisible(isUsed);
        row.value->setVisible(isUsed);
        row.remove->setVisible(isUsed);
        if (!isUsed)
            continue;
        const auto [least, most] = canvas.roomAlong(i);
        const auto [lowest, highest] = canvas.roomUp(i);
        row.from->setStyleOfNumber(plan.along);
        row.from->setRange(least, most);
        row.from->setStep(canvas.roundAlong());
        row.from->setValue(plan.steps[i].from);
        row.from->setEnabled(least < most);
        row.value->setStyleOfNumber(plan.up[i]);
        row.value->setRange(lowest, highest);
        row.value->setStep(canvas.roundUp(i));
        row.value->setValue(plan.steps[i].value.number);
        row.remove->setEnabled(!(i == 0 && plan.isFirstFixed) || plan.steps.size() == 1);
    }
}

} // namespace vouchwell::ui
