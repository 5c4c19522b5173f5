#include "ui/rewards/decayeditor.h"

#include "core/rules/exactamount.h"
#include "ui/rewards/decaycanvas.h"
#include "ui/rewards/numberspin.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/stepcanvas.h"
#include "ui/rewards/steprows.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr int kMostDaysOfDecay = 36'500;
constexpr int kUsualWholeDays = 30;
constexpr int kUsualFallDays = 90;
constexpr int kUsualHalfLife = 60;
constexpr qint64 kUsualLossBp = 2'500;

/// What a shape begins with.
Decay usualDecay(Decay::Shape shape, qint64 floorBp)
{
    Decay decay;
    decay.shape = shape;
    switch (shape) {
    case Decay::Shape::None: return decay;
    case Decay::Shape::Steps:
        decay.steps = {{kUsualWholeDays, {RewardValue::Kind::Factor, kWhole - kUsualLossBp}},
                       {2 * kUsualWholeDays, {RewardValue::Kind::Factor, kWhole - 2 * kUsualLossBp}}};
        break;
    case Decay::Shape::Linear:
        decay.fromDays = kUsualWholeDays;
        decay.toDays = kUsualFallDays;
        break;
    case Decay::Shape::HalfLife: decay.halfLifeDays = kUsualHalfLife; break;
    }
    decay.floorBp = floorBp;
    return decay;
}

} // namespace

DecayEditor::DecayEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent)
    : RuleEditor(draft, locale, parent),
      m_shape(new QComboBox),
      m_none(new PlainLabel(tr("The reward stays the same however late the friend buys."), PlainLabel::Role::Muted)),
      m_curve(new DecayCanvas(locale)),
      m_steps(new StepCanvas(tr("What is left of the reward by the days since the referral"))),
      m_rows(new StepRows(tr("From day"), tr("What is left"))),
      m_add(new QPushButton(tr("&Add a Step")))
{
    const Metrics m;
    setObjectName(QStringLiteral("decayEditor"));
    m_shape->setObjectName(QStringLiteral("decayShape"));
    m_shape->setAccessibleName(tr("How the reward shrinks"));
    m_shape->addItems({tr("It does not shrink"), tr("It shrinks in steps"), tr("It shrinks evenly"),
                       tr("It halves again and again")});
    m_curve->setObjectName(QStringLiteral("decayCanvas"));
    m_steps->setObjectName(QStringLiteral("decaySteps"));
    m_add->setObjectName(QStringLiteral("addDecayStep"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_shape, 0, Qt::AlignLeading);
    column->addWidget(m_none);
    column->addWidget(m_curve, 1);
    column->addWidget(m_steps, 1);
    column->addWidget(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(createFields());
    column->addStretch();
    connect(m_shape, &QComboBox::activated, this, [this](int index) { setShape(Decay::Shape(index)); });
    connect(m_curve, &DecayCanvas::decayMoved, this, &DecayEditor::setDecay);
    connect(m_add, &QPushButton::clicked, this, &DecayEditor::addStep);
    connect(m_steps, &StepCanvas::stepMoved, this, &DecayEditor::moveStep);
    connect(m_rows, &StepRows::stepMoved, this, &DecayEditor::moveStep);
    connect(m_steps, &StepCanvas::stepRemoved, this, &DecayEditor::removeStep);
    connect(m_rows, &StepRows::stepRemoved, this, &DecayEditor::removeStep);
    connect(m_rows, &StepRows::released, this, &DecayEditor::endGesture);
    connect(m_curve, &HandleCanvas::released, this, &DecayEditor::endGesture);
    connect(m_steps, &HandleCanvas::released, this, &DecayEditor::endGesture);
    follow();
}

NumberSpin* DecayEditor::createSpin(const QString& name, const QString& title)
{
    auto* spin = new NumberSpin(title);
    spin->setObjectName(name);
    auto* label = new PlainLabel(title);
    label->setBuddy(spin);
    m_form->addRow(label, spin);
    connect(spin, &NumberSpin::editingFinished, this, &DecayEditor::endGesture);
    return spin;
}

QWidget* DecayEditor::createFields()
{
    auto* fields = new QWidget;
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_from = createSpin(QStringLiteral("decayFrom"), tr("The whole reward up to"));
    m_to = createSpin(QStringLiteral("decayTo"), tr("The least from"));
    m_half = createSpin(QStringLiteral("decayHalf"), tr("One half is left after"));
    m_floor = createSpin(QStringLiteral("decayFloor"), tr("At least is left"));
    const auto change = [this](NumberSpin* spin, const QString& what, auto set) {
        connect(spin, &NumberSpin::edited, this, [this, what, set](qint64 number) {
            Decay decay = rule()->decay;
            set(decay, number);
            setDecay(decay, what);
        });
    };
    change(m_from, QStringLiteral("from"), [](Decay& decay, qint64 number) { decay.fromDays = int(number); });
    change(m_to, QStringLiteral("to"), [](Decay& decay, qint64 number) { decay.toDays = int(number); });
    change(m_half, QStringLiteral("half"), [](Decay& decay, qint64 number) { decay.halfLifeDays = int(number); });
    change(m_floor, QStringLiteral("floor"), [](Decay& decay, qint64 number) { decay.floorBp = number; });
    return fields;
}

void DecayEditor::refresh()
{
    const Decay decay = rule() ? rule()->decay : Decay{};
    const bool isCurve = decay.shape == Decay::Shape::Linear || decay.shape == Decay::Shape::HalfLife;
    const bool isSteps = decay.shape == Decay::Shape::Steps;
    setEnabled(rule());
    m_shape->setCurrentIndex(int(decay.shape));
    m_none->setVisible(decay.shape == Decay::Shape::None);
    m_curve->setVisible(isCurve);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_add)})
        widget->setVisible(isSteps);
    showFields(decay);
    if (isCurve)
        m_curve->setDecay(decay, std::max(kUsualFallDays, draft().rules().eligibility.conversionWindowDays));
    if (isSteps)
        showSteps(decay);
}

void DecayEditor::showFields(const Decay& decay)
{
    const bool isLinear = decay.shape == Decay::Shape::Linear;
    const auto show = [this](NumberSpin* spin, bool isShown, NumberStyle::Kind kind, qint64 value, qint64 least,
                             qint64 most) {
        spin->setVisible(isShown);
        m_form->labelForField(spin)->setVisible(isShown);
        spin->setStyleOfNumber(style(kind));
        spin->setRange(least, most);
        spin->setValue(value);
    };
    const auto days = NumberStyle::Kind::Days;
    show(m_from, isLinear, days, decay.fromDays, 0, decay.toDays - 1);
    show(m_to, isLinear, days, decay.toDays, decay.fromDays + 1, kMostDaysOfDecay);
    show(m_half, decay.shape == Decay::Shape::HalfLife, days, decay.halfLifeDays, 1, kMostDaysOfDecay);
    show(m_floor, decay.shape != Decay::Shape::None, NumberStyle::Kind::Percent, decay.floorBp, 0, kWhole);
    m_floor->setStep(kWhole / 100);
}

void DecayEditor::showSteps(const Decay& decay)
{
    StepPlan plan;
    plan.steps = decay.steps;
    plan.along = style(NumberStyle::Kind::Days);
    plan.up.assign(decay.steps.size(), style(NumberStyle::Kind::Percent));
    plan.mostUp.assign(decay.steps.size(), kWhole);
    plan.usualAlong = std::max(kUsualFallDays, draft().rules().eligibility.conversionWindowDays);
    plan.mostAlong = kMostDaysOfDecay;
    plan.before = kWhole;
    plan.isFalling = true;
    m_steps->setPlan(plan);
    m_rows->follow(*m_steps);
}

void DecayEditor::setShape(Decay::Shape shape)
{
    changeRule(tr("Change how the reward shrinks"), [shape](Rule& changed) {
        if (changed.decay.shape != shape)
            changed.decay = usualDecay(shape, changed.decay.floorBp);
    });
    refresh();
}

void DecayEditor::setDecay(const Decay& decay, const QString& what)
{
    if (!changeRule(
            tr("Change how the reward shrinks"), [&](Rule& changed) { changed.decay = decay; },
            QStringLiteral("decay ") + what))
        refresh();
}

void DecayEditor::moveStep(int step, qint64 from, qint64 value)
{
    Decay decay = rule()->decay;
    decay.steps.at(size_t(step)).from = from;
    decay.steps.at(size_t(step)).value.number = value;
    setDecay(decay, QStringLiteral("step %1").arg(step));
}

void DecayEditor::removeStep(int step)
{
    if (rule()->decay.steps.size() == 1)
        return setShape(Decay::Shape::None);
    changeRule(tr("Remove step %1 of the decay").arg(step + 1),
               [step](Rule& changed) { changed.decay.steps.erase(changed.decay.steps.begin() + step); });
}

void DecayEditor::addStep()
{
    const size_t at = rule()->decay.steps.size();
    changeRule(tr("Add a step of the decay"), [](Rule& changed) {
        std::vector<Step>& steps = changed.decay.steps;
        const Step last = steps.empty() ? Step{0, {RewardValue::Kind::Factor, kWhole}} : steps.back();
        steps.push_back({std::min<qint64>(last.from + kUsualWholeDays, kMostDaysOfDecay),
                         {RewardValue::Kind::Factor, std::max<qint64>(0, last.value.number - kUsualLossBp)}});
    });
    m_steps->setCurrentHandle(QString::number(at));
}

} // namespace vouchwell::ui
