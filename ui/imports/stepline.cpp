#include "ui/imports/stepline.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace vouchwell::ui {

StepLine::StepLine(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QString StepLine::label(int step) const
{
    //: A step in a line of steps: its number, its name
    return tr("%1  %2").arg(locale().toString(step + 1), m_steps.at(step));
}

int StepLine::labelWidth(int step) const
{
    return pillSize(label(step), font()).width();
}

int StepLine::gap() const
{
    return Metrics(font()).lines(1.5);
}

QSize StepLine::sizeHint() const
{
    int width = gap() * (int(m_steps.size()) - 1);
    for (int step = 0; step < m_steps.size(); ++step)
        width += labelWidth(step);
    return {width, Metrics(font()).lines(1.6)};
}

QSize StepLine::minimumSizeHint() const
{
    return {Metrics(font()).lines(12), sizeHint().height()};
}

void StepLine::paintEvent(QPaintEvent*)
{
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(pillFont(font()));
    int left = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), {left, 0, labelWidth(step), height() - 1});
        if (step <= m_current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(step == m_current ? c.accent : c.accentSoft);
            painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
        }
        painter.setPen(step == m_current ? c.onAccent : step < m_current ? c.accentText : c.textMuted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, label(step));
        left += labelWidth(step);
        if (step + 1 == m_steps.size())
            break;
        const QRect between = QStyle::visualRect(layoutDirection(), rect(), {left, 0, gap(), height() - 1});
        painter.setPen(c.textMuted);
        painter.drawText(between, Qt::AlignCenter, QStringLiteral("›")); // mirrored with the direction
        left += gap();
    }
}

} // namespace vouchwell::ui
