#include "ui/rewards/capseditor.h"

#include "core/rules/exactamount.h"
#include "ui/rewards/capcanvas.h"
#include "ui/rewards/capsentences.h"
#include "ui/rewards/numberspin.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/sentencebinder.h"
#include "ui/rewards/soundchange.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wordsentence.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace vouchwell::ui {

namespace {

constexpr qint64 kMostRewardsOfCap = 1'000'000;
const QLatin1String kAmountBar("amount");
const QLatin1String kCountBar("count");

} // namespace

CapsEditor::CapsEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent)
    : RuleEditor(draft, locale, parent),
      m_binder(new SentenceBinder(draft, this)),
      m_none(new PlainLabel(tr("There is no limit: everybody gets what the rules give."), PlainLabel::Role::Muted)),
      m_column(new QVBoxLayout(this))
{
    const Metrics m;
    setObjectName(QStringLiteral("capsEditor"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.lines(0.8));
    m_none->setWordWrap(true);
    auto* add = new QPushButton(tr("&Add a Limit"));
    add->setObjectName(QStringLiteral("addCap"));
    createAddMenu(add);
    m_column->addWidget(m_none);
    m_column->addWidget(add, 0, Qt::AlignLeading);
    m_column->addStretch(1);
    follow();
}

void CapsEditor::createAddMenu(QPushButton* button)
{
    auto* menu = new QMenu(button);
    const auto entry = [&](const QString& text, Cap::Scope scope) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, scope] { add(scope); });
    };
    entry(tr("For each reward"), Cap::Scope::Reward);
    entry(tr("Because of one friend"), Cap::Scope::Friend);
    entry(tr("For one referrer in a year"), Cap::Scope::Referrer);
    entry(tr("Budget of the campaign"), Cap::Scope::Campaign);
    entry(tr("For all campaigns together"), Cap::Scope::Business);
    button->setMenu(menu);
}

void CapsEditor::setUse(const std::vector<LimitUse>& use)
{
    m_use = use;
    refreshWhenSeen();
}

void CapsEditor::refresh()
{
    const size_t count = draft().rules().caps.size();
    m_none->setVisible(count == 0);
    while (m_rows.size() < count)
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].whole->setVisible(i < count);
        if (i < count)
            showRow(i);
    }
}

void CapsEditor::addRow()
{
    const Metrics m;
    const size_t i = m_rows.size();
    const QString number = QString::number(i + 1);
    Row row{new QWidget,
            new WordSentence,
            new CapCanvas(tr("Limit %1").arg(number)),
            new NumberSpin(tr("Largest amount of limit %1").arg(number)),
            new NumberSpin(tr("Largest number of rewards of limit %1").arg(number)),
            new PlainLabel({}, PlainLabel::Role::Small)};
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeCap.%1").arg(i));
    remove->setIcon(icon(QStringLiteral("x"), IconTone::Muted));
    remove->setToolTip(tr("Remove limit %1").arg(number));
    remove->setAccessibleName(tr("Remove limit %1").arg(number));
    row.sentence->setObjectName(QStringLiteral("capSentence.%1").arg(i));
    row.bars->setObjectName(QStringLiteral("capBars.%1").arg(i));
    row.amount->setObjectName(QStringLiteral("capAmount.%1").arg(i));
    row.count->setObjectName(QStringLiteral("capCount.%1").arg(i));
    auto* top = new QHBoxLayout;
    top->addWidget(row.sentence, 1);
    top->addWidget(remove, 0, Qt::AlignTop);
    auto* spins = new QVBoxLayout;
    spins->setSpacing(m.lines(0.2));
    spins->addWidget(row.amount);
    spins->addWidget(row.count);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(m.lines(0.6));
    bottom->addWidget(row.bars, 1, Qt::AlignVCenter);
    bottom->addLayout(spins);
    auto* column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.3));
    column->addLayout(top);
    column->addLayout(bottom);
    column->addWidget(row.use);
    m_column->insertWidget(int(i) + 1, row.whole);
    connect(remove, &QToolButton::clicked, this, [this, i] { this->remove(i); });
    connect(row.bars, &CapCanvas::endMoved, this,
            [this, i](const QString& bar, qint64 value) { move(i, bar == kAmountBar, value); });
    connect(row.bars, &HandleCanvas::released, this, &CapsEditor::endGesture);
    connect(row.amount, &NumberSpin::edited, this, [this, i](qint64 value) { move(i, true, value); });
    connect(row.count, &NumberSpin::edited, this, [this, i](qint64 value) { move(i, false, value); });
    connect(row.amount, &NumberSpin::editingFinished, this, &CapsEditor::endGesture);
    connect(row.count, &NumberSpin::editingFinished, this, &CapsEditor::endGesture);
    m_rows.push_back(row);
}

void CapsEditor::showRow(size_t i)
{
    const Row& row = m_rows[i];
    const Cap& cap = draft().rules().caps[i];
    const bool hasUse = m_use.size() == draft().rules().caps.size();
    const NumberStyle amounts = styleOfCap(cap, currency(), numbers());
    const NumberStyle counts = style(NumberStyle::Kind::Count);
    std::vector<CapBar> bars;
    if (cap.amount)
        bars.push_back({kAmountBar, tr("Largest amount"), amounts, *cap.amount, kLargestAmount,
                        hasUse ? std::optional<qint64>(m_use[i].amount) : std::nullopt});
    if (cap.count)
        bars.push_back({kCountBar, tr("Largest number of rewards"), counts, *cap.count, kMostRewardsOfCap,
                        hasUse ? std::optional<qint64>(m_use[i].count) : std::nullopt});
    row.bars->setBars(bars);
    m_binder->show(row.sentence, {CapSentences(draft().rules(), int(i), numbers()).write()}, false);
    row.use->setText(useText(i));
    row.use->setVisible(hasUse);
    const auto showSpin = [&](NumberSpin* spin, bool isShown, const NumberStyle& numberStyle, qint64 value, qint64 most,
                              size_t bar) {
        spin->setVisible(isShown);
        if (!isShown)
            return;
        spin->setStyleOfNumber(numberStyle);
        spin->setRange(0, most);
        spin->setStep(row.bars->roundOf(bar));
        spin->setValue(value);
    };
    showSpin(row.amount, cap.amount.has_value(), amounts, cap.amount.value_or(0), kLargestAmount, 0);
    showSpin(row.count, cap.count.has_value(), counts, cap.count.value_or(0), kMostRewardsOfCap, bars.size() - 1);
}

QString CapsEditor::useText(size_t i) const
{
    if (i >= m_use.size())
        return {};
    const Cap& cap = draft().rules().caps[i];
    const QString amount = styleOfCap(cap, currency(), numbers()).text(m_use[i].amount);
    const QString count = tr("%Ln reward(s)", nullptr, m_use[i].count);
    if (cap.amount && cap.count)
        return tr("Used up to now at most: %1, and %2.").arg(amount, count);
    return tr("Used up to now at most: %1.").arg(cap.amount ? amount : count);
}

void CapsEditor::add(Cap::Scope scope)
{
    RuleSet rules = draft().rules();
    rules.caps.push_back(CapSentences::usualCap(scope, currency()));
    changeSoundly(draft(), tr("Add a limit"), rules);
}

void CapsEditor::remove(size_t i)
{
    RuleSet rules = draft().rules();
    rules.caps.erase(rules.caps.begin() + std::ptrdiff_t(i));
    draft().change(tr("Remove limit %1").arg(i + 1), rules);
}

void CapsEditor::move(size_t i, bool isAmount, qint64 value)
{
    RuleSet rules = draft().rules();
    Cap& cap = rules.caps.at(i);
    if (isAmount)
        cap.amount = value;
    else
        cap.count = int(value);
    const QString gesture = QStringLiteral("limit %1 %2").arg(i).arg(isAmount);
    if (!changeSoundly(draft(), tr("Change limit %1").arg(i + 1), rules, gesture))
        refresh();
}

} // namespace vouchwell::ui
