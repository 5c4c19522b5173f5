#include "ui/widgets/periodchooser.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QFormLayout>
#include <QFrame>
#include <QMenu>
#include <QTextDocument>

namespace vouchwell::ui {

PeriodChooser::PeriodChooser(QDate today, QWidget* parent) : DropButton({}, parent), m_today(today)
{
    setObjectName(QStringLiteral("periodChooser"));
    createMenu();
    createPanel();
    setSpan(m_kind, Period::span(m_kind, today));
}

void PeriodChooser::createMenu()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    auto kinds = Period::presets();
    kinds.append(Period::Kind::Custom);
    for (const auto kind : kinds) {
        if (kind == Period::Kind::Custom)
            menu->addSeparator();
        QAction* action = menu->addAction(Period::name(kind));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(int(kind));
        connect(action, &QAction::triggered, this,
                [this, kind] { kind == Period::Kind::Custom ? showPanel() : setKind(kind); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == int(m_kind));
    });
    setMenu(menu);
}

void PeriodChooser::createPanel()
{
    m_panel = new QFrame(this, Qt::Popup);
    m_panel->setProperty("surface", QStringLiteral("popup"));
    m_panel->setAccessibleName(tr("Choose dates"));
    m_from = new QDateEdit(m_panel);
    m_to = new QDateEdit(m_panel);
    m_problem = new PlainLabel({}, PlainLabel::Role::Error, m_panel);
    m_apply = new QPushButton(tr("Show these dates"), m_panel);
    m_apply->setProperty("primary", true);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChooser::checkDates);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto* form = new QFormLayout(m_panel);
    const int margin = Metrics().cardPadding();
    form->setContentsMargins(margin, margin, margin, margin);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_problem);
    form->addRow(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &PeriodChooser::applyPanel);
}

void PeriodChooser::showPanel()
{
    m_from->setDate(m_span.from.isValid() ? m_span.from : m_today.addMonths(-1));
    m_to->setDate(m_span.to.isValid() ? m_span.to : m_today);
    checkDates();
    m_panel->adjustSize();
    const int shift = isRightToLeft() ? width() - m_panel->width() : 0;
    m_panel->move(mapToGlobal(QPoint(shift, height())));
    m_panel->show();
    m_from->setFocus();
}

void PeriodChooser::checkDates()
{
    const bool isValid = m_from->date() <= m_to->date();
    m_problem->setText(isValid ? QString() : tr("The first day is after the last one."));
    m_apply->setEnabled(isValid);
}

void PeriodChooser::applyPanel()
{
    m_panel->hide();
    setCustom(m_from->date(), m_to->date());
}

void PeriodChooser::setToday(QDate today)
{
    m_today = today;
    if (m_kind != Period::Kind::Custom)
        setKind(m_kind);
}

void PeriodChooser::setKind(Period::Kind kind)
{
    if (kind != Period::Kind::Custom)
        setSpan(kind, Period::span(kind, m_today));
}

void PeriodChooser::setCustom(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return;
    setSpan(Period::Kind::Custom, {std::min(from, to), std::max(from, to)});
}

void PeriodChooser::setSpan(Period::Kind kind, const Period::Span& span)
{
    const bool isChanged = span != m_span || (kind == Period::Kind::AllTime) != (m_kind == Period::Kind::AllTime);
    m_kind = kind;
    m_span = span;
    setText(kind == Period::Kind::Custom ? describe() : Period::name(kind));
    setAccessibleName(tr("Period: %1").arg(text()));
    setToolTip(Qt::convertFromPlainText(describe()));
    updateGeometry();
    if (isChanged)
        Q_EMIT periodChanged(span.from, span.to);
}

QString PeriodChooser::describe() const
{
    return Period::describe(m_span, locale());
}

} // namespace vouchwell::ui
