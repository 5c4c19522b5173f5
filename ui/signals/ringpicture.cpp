#include "ui/signals/ringpicture.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace vouchwell::ui {

namespace {

/// The point where the line between two centres leaves the rectangle around the first.
QPointF edgeOf(const QRectF& place, const QPointF& towards, double gap)
{
    const QPointF step = towards - place.center();
    const double across = std::abs(step.x()) > 0 ? (place.width() / 2 + gap) / std::abs(step.x()) : 2.0;
    const double down = std::abs(step.y()) > 0 ? (place.height() / 2 + gap) / std::abs(step.y()) : 2.0;
    return place.center() + step * std::min(across, down);
}

void drawArrow(QPainter& painter, const QPointF& from, const QPointF& to, double head)
{
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    const auto side = [&](double turn) { return to - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * head; };
    const double spread = std::numbers::pi / 7;
    painter.drawLine(from, to - QPointF(std::cos(angle), std::sin(angle)) * (head * 0.7));
    QPainterPath tip(to);
    tip.lineTo(side(spread));
    tip.lineTo(side(-spread));
    tip.closeSubpath();
    painter.fillPath(tip, painter.pen().color());
}

} // namespace

RingPicture::RingPicture(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    QStringList steps;
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_names << displayText(names[i]);
        steps << tr("%1 brought %2").arg(names[i], names[(i + 1) % names.size()]);
    }
    setObjectName(QStringLiteral("ringPicture"));
    setAccessibleName(tr("Circle of referrals"));
    setAccessibleDescription(steps.join(QLatin1String(", ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RingPicture::sizeHint() const
{
    const Metrics m;
    return {m.lines(18), int(rows() * m.lines(2.6))};
}

QSize RingPicture::minimumSizeHint() const
{
    return {Metrics().lines(10), sizeHint().height()};
}

/// The first stands alone at the top and, of an even number, one at the bottom; the others beside each other.
qsizetype RingPicture::rows() const
{
    return 1 + m_names.size() / 2;
}

std::vector<QRectF> RingPicture::places() const
{
    const Metrics m;
    const double high = fontMetrics().height() + m.lines(0.5);
    const double most = width() / 2.0 - m.lines(0.8);
    const qsizetype people = m_names.size();
    std::vector<QRectF> places;
    for (qsizetype i = 0; i < people; ++i) {
        const bool isAlone = i == 0 || 2 * i == people;
        const qsizetype row = std::min(i, people - i);
        const bool isTrailing = 2 * i < people;
        const double side = isAlone ? 0 : (isTrailing == isRightToLeft() ? -width() / 4.0 : width() / 4.0);
        const double wide = std::min(most, fontMetrics().horizontalAdvance(m_names[i]) + double(m.lines(1)));
        const QPointF center(width() / 2.0 + side, (double(row) + 0.5) * height() / double(rows()));
        places.emplace_back(center.x() - wide / 2, center.y() - high / 2, wide, high);
    }
    return places;
}

void RingPicture::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const std::vector<QRectF> at = places();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.warn, m.lines(0.09)));
    for (size_t i = 0; i < at.size(); ++i) {
        const QRectF& next = at[(i + 1) % at.size()];
        // Two people have an arrow each way, beside each other.
        const QPointF aside = at.size() == 2 ? QPointF((i == 0 ? 1 : -1) * m.lines(0.5), 0) : QPointF();
        const double gap = m.lines(0.15);
        drawArrow(painter, edgeOf(at[i], next.center(), gap) + aside, edgeOf(next, at[i].center(), gap) + aside,
                  m.lines(0.6));
    }
    for (size_t i = 0; i < at.size(); ++i) {
        painter.setPen(QPen(c.borderStrong, m.hairline()));
        painter.setBrush(c.card);
        painter.drawRoundedRect(at[i], m.controlRadius(), m.controlRadius());
        painter.setPen(c.text);
        const double inset = m.lines(0.3);
        painter.drawText(at[i], Qt::AlignCenter,
                         fontMetrics().elidedText(m_names[qsizetype(i)], Qt::ElideRight, int(at[i].width() - inset)));
    }
}

} // namespace vouchwell::ui
