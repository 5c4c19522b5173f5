#include "ui/rewards/calendareditor.h"

#include "core/base/text.h"
#include "core/rules/exactamount.h"
#include "ui/people/dayfield.h"
#include "ui/rewards/calendarcanvas.h"
#include "ui/rewards/numberspin.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/soundchange.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextDocument>

namespace vouchwell::ui {

namespace {

constexpr size_t kMostFactorsOfRule = 2;
constexpr int kLongestPromotionName = 120;

} // namespace

CalendarEditor::CalendarEditor(RulesDraft& draft, QDate today, const QLocale& locale, QWidget* parent)
    : RuleEditor(draft, locale, parent),
      m_today(today),
      m_none(
          new PlainLabel(tr("No promotion and no challenge yet: every day gives the same."), PlainLabel::Role::Muted)),
      m_canvas(new CalendarCanvas(today, locale)),
      m_add(new QPushButton(tr("&Add")))
{
    const Metrics m;
    setObjectName(QStringLiteral("calendarEditor"));
    m_none->setWordWrap(true);
    m_canvas->setObjectName(QStringLiteral("calendarCanvas"));
    m_add->setObjectName(QStringLiteral("addToCalendar"));
    createAddMenu();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_none);
    column->addWidget(m_canvas);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(createFields());
    column->addStretch(1);
    connect(m_canvas, &CalendarCanvas::itemMoved, this, &CalendarEditor::move);
    connect(m_canvas, &CalendarCanvas::itemRemoved, this, &CalendarEditor::remove);
    connect(m_canvas, &HandleCanvas::released, this, &CalendarEditor::endGesture);
    connect(m_canvas, &HandleCanvas::currentHandleChanged, this, &CalendarEditor::showFields);
    connectFields();
    follow();
}

void CalendarEditor::createAddMenu()
{
    auto* menu = new QMenu(m_add);
    menu->setToolTipsVisible(true);
    const auto addPromotion = [&](const Factor& factor) {
        m_addFactors.push_back(menu->addAction(factor.name));
        connect(m_addFactors.back(), &QAction::triggered, this, [this, factor] { addFactor(factor); });
    };
    addPromotion(doubleInDecember(m_today));
    addPromotion(twoWeeksPromotion(m_today));
    connect(menu->addAction(tr("Challenge next month")), &QAction::triggered, this, &CalendarEditor::addChallenge);
    connect(menu, &QMenu::aboutToShow, this, &CalendarEditor::checkAdd);
    m_add->setMenu(menu);
}

QWidget* CalendarEditor::createFields()
{
    m_fields = new QWidget;
    m_item = new QComboBox;
    m_item->setObjectName(QStringLiteral("calendarItem"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("promotionName"));
    m_name->setMaxLength(kLongestPromotionName);
    m_factor = new NumberSpin(tr("How many times the usual amount"));
    m_factor->setObjectName(QStringLiteral("promotionFactor"));
    m_factor->setStyleOfNumber(NumberStyle(NumberStyle::Kind::Times, {}, numbers()));
    m_factor->setRange(0, 10 * kWhole); // at most tenfold
    m_factor->setStep(kWhole / 4);
    m_hasFrom = new QCheckBox(tr("&Begins on"));
    m_hasFrom->setObjectName(QStringLiteral("hasFirstDay"));
    m_hasUntil = new QCheckBox(tr("&Ends on"));
    m_hasUntil->setObjectName(QStringLiteral("hasLastDay"));
    m_from = new DayField(m_today, tr("First day"));
    m_from->setObjectName(QStringLiteral("firstDay"));
    m_until = new DayField(m_today, tr("Last day"));
    m_until->setObjectName(QStringLiteral("lastDay"));
    m_remove = new QPushButton;
    m_remove->setObjectName(QStringLiteral("removeFromCalendar"));
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&What"), m_item);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Times the usual amount"), m_factor);
    form->addRow(m_hasFrom, m_from);
    form->addRow(m_hasUntil, m_until);
    auto* last = new QHBoxLayout;
    last->addWidget(m_remove);
    last->addStretch(1);
    form->addRow(last);
    m_item->setMinimumWidth(Metrics().lines(16));
    m_name->setMinimumWidth(Metrics().lines(16));
    return m_fields;
}

void CalendarEditor::connectFields()
{
    connect(m_item, &QComboBox::activated, this, &CalendarEditor::choose);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        changeFactor(tr("Rename a promotion"), QStringLiteral("name"), [&](Factor& factor) { factor.name = name; });
    });
    connect(m_name, &QLineEdit::editingFinished, this, &CalendarEditor::endGesture);
    connect(m_factor, &NumberSpin::edited, this, [this](qint64 factorBp) {
        changeFactor(tr("Change a promotion"), QStringLiteral("factor"),
                     [factorBp](Factor& factor) { factor.factorBp = factorBp; });
    });
    connect(m_factor, &NumberSpin::editingFinished, this, &CalendarEditor::endGesture);
    for (QCheckBox* box : {m_hasFrom, m_hasUntil})
        connect(box, &QCheckBox::toggled, this, &CalendarEditor::takeDays);
    for (QDateEdit* day : {m_from, m_until}) {
        connect(day, &QDateEdit::dateChanged, this, &CalendarEditor::takeDays);
        connect(day, &QDateEdit::editingFinished, this, &CalendarEditor::endGesture);
    }
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_canvas->currentItem()); });
}

void CalendarEditor::refresh()
{
    m_items = calendarItems(draft().rules(), numbers());
    m_none->setVisible(m_items.empty());
    m_canvas->setItems(m_items);
    m_canvas->setVisible(!m_items.empty());
    if (!chosen())
        m_canvas->setCurrentItem(m_items.empty() ? -1 : 0);
    showFields();
}

const CalendarItem* CalendarEditor::chosen() const
{
    const int item = m_canvas->currentItem();
    return item >= 0 && item < int(m_items.size()) ? &m_items[size_t(item)] : nullptr;
}

void CalendarEditor::choose(int item)
{
    m_canvas->setCurrentItem(item);
}

void CalendarEditor::showFields()
{
    const CalendarItem* item = chosen();
    m_fields->setVisible(item);
    if (!item || m_isShowing)
        return;
    const QScopedValueRollback<bool> guard(m_isShowing, true);
    m_item->clear();
    for (const CalendarItem& each : m_items)
        m_item->addItem(tr("%1: %2").arg(kindTitle(each.kind), displayText(each.name)));
    m_item->setCurrentIndex(m_canvas->currentItem());
    const bool isPromotion = item->factor >= 0;
    auto* form = static_cast<QFormLayout*>(m_fields->layout());
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_factor)}) {
        field->setVisible(isPromotion);
        form->labelForField(field)->setVisible(isPromotion);
    }
    if (isPromotion) {
        const Factor& factor = draft().rules().rules[size_t(item->rule)].factors[size_t(item->factor)];
        if (m_name->text() != factor.name)
            m_name->setText(factor.name);
        m_factor->setValue(factor.factorBp);
    }
    const auto showDay = [](QCheckBox* box, QDateEdit* field, QDate day) {
        box->setChecked(day.isValid());
        field->setEnabled(day.isValid());
        if (day.isValid() && field->date() != day)
            field->setDate(day);
    };
    showDay(m_hasFrom, m_from, item->from);
    showDay(m_hasUntil, m_until, item->until);
    m_remove->setText(item->kind == CalendarItem::Kind::TimedRule ? tr("Without &Limits of Time") : tr("&Remove"));
}

void CalendarEditor::checkAdd()
{
    QString reason;
    if (!rule())
        reason = tr("There is no rule yet. Add what the referrer gets.");
    else if (rule()->factors.size() >= kMostFactorsOfRule)
        reason = tr("This rule has two promotions already. Remove one first.");
    for (QAction* action : m_addFactors) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(Qt::convertFromPlainText(reason));
    }
}

void CalendarEditor::addFactor(const Factor& factor)
{
    const int rule = draft().selectedRule();
    if (!changeRule(tr("Add “%1”").arg(factor.name), [&](Rule& changed) { changed.factors.push_back(factor); }))
        return;
    const int last = int(draft().rules().rules[size_t(rule)].factors.size()) - 1;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].rule == rule && m_items[i].factor == last)
            choose(int(i));
    }
}

void CalendarEditor::addChallenge()
{
    RuleSet rules = draft().rules();
    const Rule like = rule() ? *rule() : Rule{};
    const Rule challenge = monthChallenge(rules, like, m_today, numbers());
    rules.rules.push_back(challenge);
    if (changeSoundly(draft(), tr("Add “%1”").arg(challenge.name), rules))
        choose(int(m_items.size()) - 1);
}

void CalendarEditor::move(int item, QDate from, QDate until)
{
    const CalendarItem moved = m_items.at(size_t(item));
    RuleSet rules = draft().rules();
    setDays(rules, moved, from, until);
    const QString gesture = QStringLiteral("days %1 %2").arg(moved.rule).arg(moved.factor);
    if (!changeSoundly(draft(), tr("Move “%1”").arg(moved.name), rules, gesture))
        refresh();
}

void CalendarEditor::takeDays()
{
    if (m_isShowing || !chosen())
        return;
    move(m_canvas->currentItem(), m_hasFrom->isChecked() ? m_from->date() : QDate(),
         m_hasUntil->isChecked() ? m_until->date() : QDate());
    if (!m_from->hasFocus() && !m_until->hasFocus())
        endGesture();
}

void CalendarEditor::remove(int item)
{
    const CalendarItem removed = m_items.at(size_t(item));
    RuleSet rules = draft().rules();
    removeItem(rules, removed);
    changeSoundly(draft(), tr("Remove “%1”").arg(removed.name), rules);
}

void CalendarEditor::changeFactor(const QString& title, const QString& gesture,
                                  const std::function<void(Factor&)>& edit)
{
    const CalendarItem* item = chosen();
    if (m_isShowing || !item)
        return;
    RuleSet rules = draft().rules();
    edit(rules.rules.at(size_t(item->rule)).factors.at(size_t(item->factor)));
    const QString name = QStringLiteral("%1 %2 %3").arg(gesture).arg(item->rule).arg(item->factor);
    if (!changeSoundly(draft(), title, rules, name))
        refresh();
}

} // namespace vouchwell::ui
