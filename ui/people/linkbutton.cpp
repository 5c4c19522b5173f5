#include "ui/people/linkbutton.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolTip>

namespace vouchwell::ui {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    // Doubled, a "&" makes no shortcut; what is drawn is the accessible name, which has it once.
    QString escaped = displayText(text);
    setAccessibleName(escaped);
    setText(escaped.replace(QLatin1Char('&'), QLatin1String("&&")));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const Metrics m;
    return {fontMetrics().horizontalAdvance(accessibleName()) + m.lines(0.3), fontMetrics().height() + m.lines(0.2)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Metrics().characters(4)), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    const QRect area = rect().adjusted(Metrics().lines(0.1), 0, -Metrics().lines(0.1), 0);
    QFont drawn = font();
    drawn.setUnderline(underMouse() && isEnabled());
    painter.setFont(drawn);
    painter.setPen(isEnabled() ? c.accentText : c.textDisabled);
    const QString shown = fontMetrics().elidedText(accessibleName(), Qt::ElideRight, area.width());
    painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter, shown);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

bool LinkButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), Qt::convertFromPlainText(accessibleName()),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace vouchwell::ui
