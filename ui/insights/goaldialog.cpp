#include "ui/insights/goaldialog.h"

#include "core/actions/kpitargets.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr double kMostWanted = 1e9;

} // namespace

void GoalDialog::open(Workbench& bench, QWidget* parent)
{
    auto* dialog = new GoalDialog(bench, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

GoalDialog::GoalDialog(Workbench& bench, QWidget* parent)
    : EntryDialog(bench, tr("&Save goal"), tr("&Remove goal"), parent),
      m_figure(new QComboBox),
      m_month(new QDateEdit(bench.book().today())),
      m_target(new QDoubleSpinBox)
{
    setObjectName(QStringLiteral("goalDialog"));
    setWindowTitle(tr("Goal of a month"));
    m_figure->setObjectName(QStringLiteral("goalFigure"));
    for (const Kpi kpi : allKpis()) {
        if (const KpiDefinition definition = kpiDefinition(kpi); definition.canHaveTarget)
            m_figure->addItem(definition.title, int(kpi));
    }
    m_month->setObjectName(QStringLiteral("goalMonth"));
    m_month->setLocale(bench.locale());
    m_month->setDisplayFormat(QStringLiteral("MMMM yyyy"));
    m_target->setObjectName(QStringLiteral("goalTarget"));
    m_target->setLocale(bench.locale());
    m_target->setRange(0, kMostWanted);
    m_figure->setMinimumWidth(Metrics().characters(34));
    form()->addRow(tr("Key &figure"), m_figure);
    form()->addRow(tr("&Month"), m_month);
    form()->addRow(tr("&Goal"), m_target);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &GoalDialog::showGoal);
    connect(m_month, &QDateEdit::dateChanged, this, &GoalDialog::showGoal);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &GoalDialog::showState);
    connect(saveButton(), &QPushButton::clicked, this,
            [this] { save(std::llround(m_target->value() * double(unitsPerField()))); });
    connect(removeButton(), &QPushButton::clicked, this, [this] { save(0); });
    showGoal();
    m_figure->setFocus();
}

Kpi GoalDialog::chosen() const
{
    return Kpi(m_figure->currentData().toInt());
}

qint64 GoalDialog::unitsPerField() const
{
    switch (kpiDefinition(chosen()).unit) {
    case KpiUnit::Count: return 1;
    case KpiUnit::Rate:
    case KpiUnit::Hundredths: return 100;
    case KpiUnit::Money: return bench().book().shop().currency.minorPerMajor();
    case KpiUnit::HalfDays: return 2;
    }
    Q_UNREACHABLE();
}

void GoalDialog::showGoal()
{
    const KpiUnit unit = kpiDefinition(chosen()).unit;
    const Currency& currency = bench().book().shop().currency;
    m_target->setDecimals(unit == KpiUnit::Money      ? currency.exponent
                          : unit == KpiUnit::Count    ? 0
                          : unit == KpiUnit::HalfDays ? 1
                                                      : 2);
    m_target->setSuffix(unit == KpiUnit::Money      ? u' ' + currency.code
                        : unit == KpiUnit::Rate     ? tr(" %")
                        : unit == KpiUnit::HalfDays ? tr(" days")
                                                    : QString());
    const QString obstacle = writeObstacle(bench());
    removeButton()->setEnabled(false);
    m_target->setValue(0);
    showState();
    const Result<std::vector<KpiTarget>> targets = kpiTargets(bench().book());
    if (!targets)
        return setProblem(targets.failure().text);
    const QDate month(m_month->date().year(), m_month->date().month(), 1);
    for (const KpiTarget& target : *targets) {
        if (target.kpi != kpiKey(chosen()) || target.month != month)
            continue;
        m_target->setValue(double(target.target) / double(unitsPerField()));
        removeButton()->setEnabled(obstacle.isEmpty());
    }
}

void GoalDialog::showState()
{
    const QString obstacle = writeObstacle(bench());
    setProblem(obstacle);
    saveButton()->setEnabled(obstacle.isEmpty() && m_target->value() > 0);
    saveButton()->setToolTip(m_target->value() > 0 ? QString() : tr("Please say what you want to reach."));
}

void GoalDialog::save(qint64 target)
{
    const Result<Done> saved = saveKpiTarget(bench().book(), {kpiKey(chosen()), m_month->date(), target});
    if (!saved)
        return setProblem(saved.failure().text);
    bench().tell(target > 0 ? tr("The goal is saved.") : tr("The goal is removed."));
    accept();
}

} // namespace vouchwell::ui
