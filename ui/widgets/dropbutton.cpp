#include "ui/widgets/dropbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace vouchwell::ui {

DropButton::DropButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {}

QSize DropButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(Metrics().lines(1.0), 0);
}

void DropButton::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
    const int side = m.lines(0.9);
    const QRect inner = rect().adjusted(m.lines(0.8), 0, -m.lines(0.7), 0);
    const QRect arrow =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {side, side}, inner);
    drawIcon(&painter, QStringLiteral("chevron-down"), arrow, isEnabled() ? c.textMuted : c.textDisabled);
    const QRect label = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -side, 0));
    painter.setPen(isEnabled() ? c.text : c.textDisabled);
    painter.drawText(label,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextShowMnemonic,
                     text());
}

} // namespace vouchwell::ui
