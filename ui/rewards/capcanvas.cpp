#include "ui/rewards/capcanvas.h"

#include "ui/charts/niceaxis.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr double kCapSpare = 1.6;
constexpr int kCapSnaps = 50;

} // namespace

CapCanvas::CapCanvas(const QString& accessibleName, QWidget* parent) : HandleCanvas(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapCanvas::setBars(const std::vector<CapBar>& bars)
{
    const bool hasOtherBars = bars.size() != m_bars.size();
    m_bars = bars;
    if (!isDragged() || hasOtherBars) {
        m_tops.clear();
        for (const CapBar& bar : bars)
            m_tops.push_back(
                NiceAxis::upTo(std::max(double(bar.value) * kCapSpare, double(bar.used.value_or(0))), true).top);
    }
    refresh();
}

qint64 CapCanvas::roundOf(size_t i) const
{
    return roundStep(qint64(m_tops[i]), kCapSnaps);
}

QRectF CapCanvas::track(size_t i) const
{
    const Metrics m(font());
    const double height = m.lines(1.6);
    return {double(m.lines(0.7)), double(i) * height + m.lines(0.5), double(width() - m.lines(1.4)),
            double(m.lines(0.6))};
}

double CapCanvas::xAt(size_t i, qint64 value) const
{
    const QRectF all = track(i);
    const double share = std::min(1.0, double(value) / m_tops[i]) * all.width();
    return isRightToLeft() ? all.right() - share : all.left() + share;
}

size_t CapCanvas::barOf(const CanvasHandle& handle) const
{
    size_t i = 0;
    while (i + 1 < m_bars.size() && m_bars[i].name != handle.name)
        ++i;
    return i;
}

std::vector<CanvasHandle> CapCanvas::handles() const
{
    std::vector<CanvasHandle> all;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const CapBar& bar = m_bars[i];
        QString reading = tr("%1: %2").arg(bar.title, bar.style.text(bar.value));
        if (bar.used)
            reading = tr("%1, used up to now at most: %2").arg(reading, bar.style.text(*bar.used));
        all.push_back({bar.name, reading, {xAt(i, bar.value), track(i).center().y()}, {}, Qt::SizeHorCursor});
    }
    return all;
}

void CapCanvas::move(size_t i, qint64 value)
{
    if (value != m_bars[i].value)
        Q_EMIT endMoved(m_bars[i].name, value);
}

void CapCanvas::drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers)
{
    const size_t i = barOf(handle);
    const QRectF all = track(i);
    const double share = (isRightToLeft() ? all.right() - to.x() : to.x() - all.left()) / all.width();
    move(i, snapped(share * m_tops[i], roundOf(i), 0, std::min(qint64(m_tops[i]), m_bars[i].most)));
}

void CapCanvas::nudge(const CanvasHandle& handle, int along, int up, bool isFar)
{
    constexpr int kFarSteps = 10;
    const size_t i = barOf(handle);
    const qint64 by = (along + up) * (isFar ? kFarSteps : 1) * roundOf(i);
    move(i, std::clamp<qint64>(m_bars[i].value + by, 0, m_bars[i].most));
}

void CapCanvas::draw(QPainter& painter)
{
    const Metrics m(font());
    const ThemeColors& c = ThemeColors::current();
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF all = track(i);
        const double begin = isRightToLeft() ? all.right() : all.left();
        const auto bar = [&](qint64 value, const QColor& color) {
            const double end = xAt(i, value);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(std::min(begin, end), all.top(), std::abs(end - begin), all.height()),
                                    all.height() / 2, all.height() / 2);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.track);
        painter.drawRoundedRect(all, all.height() / 2, all.height() / 2);
        bar(m_bars[i].value, c.barBack);
        if (m_bars[i].used) {
            const bool isFull = *m_bars[i].used >= m_bars[i].value;
            bar(*m_bars[i].used, isFull ? c.attention : c.accent);
        }
        painter.setPen(QPen(c.barBackLine, m.hairline()));
        painter.drawLine(QLineF(xAt(i, m_bars[i].value), all.top(), xAt(i, m_bars[i].value), all.bottom()));
    }
    drawHandles(painter);
}

QSize CapCanvas::sizeHint() const
{
    const Metrics m(font());
    return {m.lines(14), m.lines(1.6) * std::max(1, int(m_bars.size()))};
}

} // namespace vouchwell::ui
