#include "ui/rewards/bracketseditor.h"

#include "core/rules/exactamount.h"
#include "ui/rewards/stepcanvas.h"
#include "ui/rewards/steprows.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr qint64 kUsualBracketMajor = 50;
constexpr qint64 kUsualShareBp = 500;
constexpr qint64 kUsualAmountMajor = 5;

/// A value for the bracket of this number where there is none of its kind.
RewardValue usualBracketValue(RewardValue::Kind kind, size_t i, qint64 perMajor)
{
    const qint64 times = qint64(i) + 1;
    return kind == RewardValue::Kind::Percent
               ? RewardValue{kind, std::min(kWhole, kUsualShareBp * times)}
               : RewardValue{RewardValue::Kind::Flat, kUsualAmountMajor * perMajor * times};
}

} // namespace

BracketsEditor::BracketsEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent)
    : RuleEditor(draft, locale, parent),
      m_none(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_begin(new QPushButton(tr("&Give more for larger sales"))),
      m_content(createContent())
{
    const Metrics m;
    setObjectName(QStringLiteral("bracketsEditor"));
    m_begin->setObjectName(QStringLiteral("beginBrackets"));
    m_none->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_none);
    column->addWidget(m_begin, 0, Qt::AlignLeading);
    column->addWidget(m_content, 1);
    connect(m_begin, &QPushButton::clicked, this, &BracketsEditor::begin);
    connect(m_canvas, &StepCanvas::stepMoved, this, &BracketsEditor::move);
    connect(m_canvas, &StepCanvas::stepRemoved, this, &BracketsEditor::remove);
    connect(m_canvas, &StepCanvas::released, this, &BracketsEditor::endGesture);
    connect(m_rows, &StepRows::stepMoved, this, &BracketsEditor::move);
    connect(m_rows, &StepRows::stepRemoved, this, &BracketsEditor::remove);
    connect(m_rows, &StepRows::released, this, &BracketsEditor::endGesture);
    connect(m_meaning, &QComboBox::activated, this, [this](int index) { setMeaning(Meaning(index)); });
    follow();
}

QWidget* BracketsEditor::createContent()
{
    const Metrics m;
    auto* content = new QWidget;
    m_meaning = new QComboBox;
    m_meaning->setObjectName(QStringLiteral("bracketsMeaning"));
    m_meaning->setAccessibleName(tr("How brackets are meant"));
    m_meaning->addItems({tr("Each part of the sale at its own percentage"),
                         tr("The whole sale at the percentage it reaches"),
                         tr("A fixed amount by the size of the sale")});
    m_canvas = new StepCanvas(tr("Reward by the size of the sale"));
    m_canvas->setObjectName(QStringLiteral("bracketsCanvas"));
    m_rows = new StepRows(tr("Sale from"), tr("Reward"));
    auto* add = new QPushButton(tr("&Add a Bracket"));
    add->setObjectName(QStringLiteral("addBracket"));
    auto* removeAll = new QPushButton(tr("The &Same for Every Sale"));
    removeAll->setObjectName(QStringLiteral("removeBrackets"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.lines(0.5));
    buttons->addWidget(add);
    buttons->addWidget(removeAll);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_meaning, 0, Qt::AlignLeading);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_rows);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &BracketsEditor::add);
    connect(removeAll, &QPushButton::clicked, this, &BracketsEditor::removeAll);
    return content;
}

BracketsEditor::Meaning BracketsEditor::meaningOf(const Brackets& brackets)
{
    if (brackets.isGraduated)
        return Meaning::EachPart;
    const bool isFixed = std::all_of(brackets.steps.begin(), brackets.steps.end(),
                                     [](const Step& step) { return step.value.kind == RewardValue::Kind::Flat; });
    return isFixed ? Meaning::Fixed : Meaning::WholeSale;
}

QString BracketsEditor::whyNone() const
{
    if (!rule())
        return tr("There is no rule yet. Add what the referrer gets.");
    switch (rule()->trigger.kind) {
    case Trigger::Kind::FirstPurchase:
    case Trigger::Kind::EachPurchase:
    case Trigger::Kind::NthPurchase: return {};
    default: return tr("This rule is not about a purchase, so the size of a sale cannot matter.");
    }
}

void BracketsEditor::refresh()
{
    const Rule* shown = rule();
    const bool hasBrackets = shown && shown->brackets;
    const QString reason = whyNone();
    m_none->setVisible(!hasBrackets);
    m_none->setText(reason.isEmpty() ? tr("This rule gives the same for every sale, large or small.") : reason);
    m_begin->setVisible(!hasBrackets && reason.isEmpty());
    m_content->setVisible(hasBrackets);
    if (!hasBrackets)
        return;
    StepPlan plan;
    plan.steps = shown->brackets->steps;
    plan.along = style(NumberStyle::Kind::Money);
    plan.usualAlong = 2 * kUsualBracketMajor * currency().minorPerMajor();
    plan.mostAlong = kLargestAmount;
    plan.isFirstFixed = !plan.steps.empty() && plan.steps.front().from == 0;
    for (const Step& step : plan.steps) {
        const bool isPercent = step.value.kind == RewardValue::Kind::Percent;
        const bool isMoney = unitOf(shown->reward.form) == RewardUnit::Money;
        plan.up.push_back(isPercent && isMoney ? style(NumberStyle::Kind::Percent) : amountStyle());
        plan.mostUp.push_back(isPercent ? kWhole : kLargestAmount);
    }
    m_meaning->setCurrentIndex(int(meaningOf(*shown->brackets)));
    m_canvas->setPlan(plan);
    m_rows->follow(*m_canvas);
}

void BracketsEditor::setMeaning(Meaning meaning)
{
    const auto kind = meaning == Meaning::Fixed ? RewardValue::Kind::Flat : RewardValue::Kind::Percent;
    changeRule(tr("Change how brackets are meant"), [&](Rule& changed) {
        changed.brackets->isGraduated = meaning == Meaning::EachPart;
        for (size_t i = 0; i < changed.brackets->steps.size(); ++i) {
            RewardValue& value = changed.brackets->steps[i].value;
            if (value.kind != kind)
                value = usualBracketValue(kind, i, currency().minorPerMajor());
        }
    });
    refresh();
}

void BracketsEditor::begin()
{
    const qint64 perMajor = currency().minorPerMajor();
    changeRule(tr("Add brackets"), [&](Rule& changed) {
        Brackets brackets;
        brackets.isGraduated = false;
        const auto kind = changed.amount.kind;
        const RewardValue first = changed.amount.number > 0 ? changed.amount : usualBracketValue(kind, 0, perMajor);
        const qint64 most = kind == RewardValue::Kind::Percent ? kWhole : kLargestAmount;
        brackets.steps = {{0, first}, {kUsualBracketMajor * perMajor, {kind, std::min(most, 2 * first.number)}}};
        changed.brackets = brackets;
        changed.amount.number = 0; // brackets stand instead of it
    });
}

void BracketsEditor::add()
{
    const qint64 perMajor = currency().minorPerMajor();
    const size_t at = rule()->brackets->steps.size();
    changeRule(tr("Add a bracket"), [&](Rule& changed) {
        std::vector<Step>& steps = changed.brackets->steps;
        if (steps.empty())
            return steps.push_back({0, usualBracketValue(RewardValue::Kind::Percent, 0, perMajor)});
        const Step last = steps.back();
        const qint64 more = usualBracketValue(last.value.kind, 0, perMajor).number;
        const qint64 most = last.value.kind == RewardValue::Kind::Percent ? kWhole : kLargestAmount;
        const qint64 from = std::min(kLargestAmount, std::max(2 * last.from, kUsualBracketMajor * perMajor));
        steps.push_back({from, {last.value.kind, std::min(most, last.value.number + more)}});
    });
    m_canvas->setCurrentHandle(QString::number(at));
}

void BracketsEditor::move(int step, qint64 from, qint64 value)
{
    const bool isDone = changeRule(
        tr("Move bracket %1").arg(step + 1),
        [=](Rule& changed) {
            Step& moved = changed.brackets->steps.at(size_t(step));
            moved.from = from;
            moved.value.number = value;
        },
        QStringLiteral("bracket %1").arg(step));
    if (!isDone)
        refresh();
}

void BracketsEditor::remove(int step)
{
    const std::vector<Step>& steps = rule()->brackets->steps;
    if (steps.size() == 1)
        return removeAll();
    if (step == 0)
        return;
    changeRule(tr("Remove bracket %1").arg(step + 1),
               [step](Rule& changed) { changed.brackets->steps.erase(changed.brackets->steps.begin() + step); });
}

void BracketsEditor::removeAll()
{
    changeRule(tr("Remove the brackets"), [](Rule& changed) {
        if (!changed.brackets->steps.empty())
            changed.amount = changed.brackets->steps.front().value;
        changed.brackets.reset();
    });
}

} // namespace vouchwell::ui
