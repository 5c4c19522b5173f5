#include "ui/rewards/ladderitems.h"

#include "ui/charts/niceaxis.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

/// The highest bar of people takes this share of the height.
constexpr double kPeopleShare = 0.24;
constexpr double kBarShare = 0.66;
constexpr double kPlaceGapLines = 2.2;
constexpr double kNarrowestBarLines = 0.35;

} // namespace

void LadderGround::show(const Ladder& ladder, const LadderFrame& frame, const LadderBackdrop& backdrop,
                        const QRectF& bounds, const QFont& font)
{
    prepareGeometryChange();
    m_ladder = ladder;
    m_frame = frame;
    m_backdrop = backdrop;
    m_bounds = bounds;
    m_font = font;
    update();
}

void LadderGround::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(m_font);
    paintLimit(painter);
    paintValues(painter);
    paintPeople(painter);
    paintPlaces(painter);
}

void LadderGround::paintLimit(QPainter* painter) const
{
    const QRectF label = limitLabel(m_ladder, m_backdrop, m_words, m_frame, m_font);
    if (label.isEmpty())
        return;
    const ThemeColors& colors = ThemeColors::current();
    QRectF band = m_frame.plot;
    band.setBottom(m_frame.values.pixelOf(double(*m_backdrop.highestMinor)));
    painter->fillRect(band, colors.badSoft);
    painter->setPen(colors.bad);
    painter->drawText(label, int(Qt::AlignCenter | Qt::TextDontClip), limitText(m_backdrop, m_words));
}

void LadderGround::paintValues(QPainter* painter) const
{
    const ThemeColors& colors = ThemeColors::current();
    const double gap = m_frame.line * 0.6;
    for (const double tick : NiceAxis::upTo(double(m_frame.values.top()), true).ticks()) {
        const auto value = qint64(tick);
        const double y = m_frame.values.pixelOf(tick);
        painter->setPen(QPen(colors.border, 1));
        painter->drawLine(QLineF(m_frame.plot.left(), y, m_frame.plot.right(), y));
        painter->setPen(colors.textMuted);
        const double half = m_frame.line;
        const QString text = m_words.tick(value, m_ladder.valueKind(), m_ladder.reward);
        if (m_frame.isMirrored)
            painter->drawText(
                QRectF(QPointF(m_frame.plot.right() + gap, y - half), QPointF(m_bounds.right(), y + half)),
                int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), text);
        else
            painter->drawText(QRectF(QPointF(0, y - half), QPointF(m_frame.plot.left() - gap, y + half)),
                              int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), text);
    }
}

void LadderGround::paintPeople(QPainter* painter) const
{
    const bool isCounted = m_ladder.measure != Measure::Value;
    const qint64 unit = isCounted ? 1 : roundStep(m_frame.places.top());
    const std::vector<PeopleBar> bars =
        peopleBars(m_backdrop.totals, m_frame.places, unit, m_frame.line * kNarrowestBarLines);
    int most = 0;
    for (const PeopleBar& bar : bars)
        most = std::max(most, bar.people);
    const ThemeColors& colors = ThemeColors::current();
    for (const PeopleBar& bar : bars) {
        // The bar of a count stands around its tick, the bar of a value begins at its own.
        const double before = isCounted ? 0.5 : 0.0;
        const double left = m_frame.places.pixelOf(double(bar.from) - before);
        const double right = m_frame.places.pixelOf(double(bar.to) + 1 - before);
        const double middle = (left + right) / 2;
        // The bar of the last count stands beyond the end with its half, where there is less room.
        const double room = 2 * std::min(middle - m_bounds.left(), m_bounds.right() - middle);
        const double width = std::clamp(std::abs(right - left) * kBarShare, 1.0, std::max(1.0, room));
        const double height = std::max(1.0, m_frame.plot.height() * kPeopleShare * bar.people / most);
        const QRectF whole(middle - width / 2, m_frame.plot.bottom() - height, width, height);
        painter->fillRect(isCounted ? whole : whole.intersected(m_frame.plot), colors.barBack);
    }
}

void LadderGround::paintPlaces(QPainter* painter) const
{
    const ThemeColors& colors = ThemeColors::current();
    const double y = m_frame.plot.bottom();
    painter->setPen(QPen(colors.borderStrong, 1));
    painter->drawLine(QLineF(m_frame.plot.left(), y, m_frame.plot.right(), y));
    const QFontMetricsF metrics(m_font);
    const double widest =
        metrics.horizontalAdvance(m_words.from(m_frame.places.top(), m_ladder.measure)) + m_frame.line;
    const double gap = std::max(widest, m_frame.line * kPlaceGapLines);
    for (const qint64 place : m_frame.places.ticks(gap)) {
        const double x = m_frame.places.pixelOf(double(place));
        painter->setPen(QPen(colors.borderStrong, 1));
        painter->drawLine(QLineF(x, y, x, y + m_frame.line * 0.25));
        painter->setPen(colors.textMuted);
        painter->drawText(QRectF(x - gap / 2, y + m_frame.line * 0.35, gap, m_frame.line * 1.1), Qt::AlignCenter,
                          m_words.from(place, m_ladder.measure));
    }
    painter->drawText(
        QRectF(QPointF(m_frame.plot.left(), y + m_frame.line * 1.6), QPointF(m_frame.plot.right(), m_bounds.bottom())),
        int(Qt::AlignHCenter | Qt::AlignTop), m_words.placesTitle(m_ladder));
}

void LadderStepItem::show(const Look& look, const QRectF& bounds)
{
    prepareGeometryChange();
    m_look = look;
    m_bounds = bounds;
    update();
}

std::optional<double> LadderStepItem::distanceTo(const QPointF& point) const
{
    const double toHandle = QLineF(point, m_look.handle).length();
    if (toHandle <= m_look.radius * 1.6)
        return toHandle;
    const auto [left, right] = std::minmax({m_look.handle.x(), m_look.lineEnd});
    const bool isOnLine = m_look.hasLine && point.x() >= left && point.x() <= right &&
                          std::abs(point.y() - m_look.handle.y()) <= m_look.radius * 0.7;
    // A handle comes before any line.
    return isOnLine ? std::optional(m_bounds.width() + std::abs(point.y() - m_look.handle.y())) : std::nullopt;
}

void LadderStepItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double thick = std::max(2.0, m_look.radius * 0.36);
    if (m_look.hasLine) {
        painter->setPen(QPen(m_look.ink, thick, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QLineF(m_look.handle, QPointF(m_look.lineEnd, m_look.handle.y())));
    }
    const QRectF label = m_look.label.rect;
    if (m_look.label.isMoved) {
        painter->setPen(QPen(m_look.ink, 1));
        const double x = std::clamp(m_look.handle.x(), label.left(), label.right());
        const double y = label.center().y() < m_look.handle.y() ? label.bottom() : label.top();
        painter->drawLine(QLineF(m_look.handle, QPointF(x, y)));
    }
    if (m_look.isSelected) {
        painter->setPen(m_look.isFocused ? QPen(m_look.ink, 1) : QPen(Qt::NoPen));
        painter->setBrush(m_look.halo);
        painter->drawEllipse(m_look.handle, m_look.radius * 1.55, m_look.radius * 1.55);
    }
    painter->setPen(QPen(m_look.ink, thick));
    painter->setBrush(m_look.paper);
    painter->drawEllipse(m_look.handle, m_look.radius, m_look.radius);
    paintLabel(painter);
}

void LadderStepItem::paintLabel(QPainter* painter) const
{
    const QRectF label = m_look.label.rect;
    const QFontMetricsF metrics(m_look.font);
    // Around the letters, so that lines behind them do not make them hard to read.
    QPainterPath letters;
    letters.addText(label.center().x() - metrics.horizontalAdvance(m_look.text) / 2,
                    label.center().y() + (metrics.ascent() - metrics.descent()) / 2, m_look.font, m_look.text);
    painter->strokePath(
        letters, QPen(m_look.paper, std::max(2.0, m_look.radius * 0.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setFont(m_look.font);
    painter->setPen(m_look.ink);
    painter->drawText(label, int(Qt::AlignCenter | Qt::TextDontClip), m_look.text);
}

void LadderBubble::show(const QString& text, const QPointF& handle, double radius, const QFont& font,
                        const QRectF& bounds)
{
    prepareGeometryChange();
    m_text = text;
    m_font = font;
    const QFontMetricsF metrics(font);
    m_rect = QRectF(0, 0, metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * 1.5);
    m_rect.moveCenter(handle);
    m_rect.moveTop(handle.y() + radius * 1.9);
    if (m_rect.bottom() > bounds.bottom())
        m_rect.moveBottom(handle.y() - radius * 4.4);
    if (m_rect.right() > bounds.right())
        m_rect.moveRight(bounds.right());
    if (m_rect.left() < bounds.left())
        m_rect.moveLeft(bounds.left());
    update();
}

void LadderBubble::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ThemeColors& colors = ThemeColors::current();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.tooltip);
    painter->drawRoundedRect(m_rect, m_rect.height() / 4, m_rect.height() / 4);
    painter->setFont(m_font);
    painter->setPen(colors.onTooltip);
    painter->drawText(m_rect, Qt::AlignCenter, m_text);
}

} // namespace vouchwell::ui
