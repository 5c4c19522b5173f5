#include "ui/imports/dropframe.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vouchwell::ui {

void DropFrame::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.borderStrong, m.ring(), Qt::DashLine));
    painter.setBrush(c.card);
    const int half = m.ring();
    painter.drawRoundedRect(rect().adjusted(half, half, -half, -half), m.radius(), m.radius());
}

} // namespace vouchwell::ui
