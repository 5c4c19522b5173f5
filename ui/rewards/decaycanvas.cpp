#include "ui/rewards/decaycanvas.h"

#include "core/rules/amounts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr qint64 kMostDecayDays = 36'500;
constexpr double kDecaySpare = 1.3;
constexpr int kDecaySnaps = 90;
constexpr qint64 kShareStep = 500; ///< basis points
constexpr double kPixelsOfCurve = 2;

// The names of the handles.
const QLatin1String kWholeUpTo("from");
const QLatin1String kSmallestFrom("to");
const QLatin1String kHalfAt("half");
const QLatin1String kFloorAt("floor");

} // namespace

DecayCanvas::DecayCanvas(const QLocale& locale, QWidget* parent)
    : HandleCanvas(tr("What is left of the reward by the days since the referral"), parent), m_locale(locale)
{
}

void DecayCanvas::setDecay(const Decay& decay, int usualDays)
{
    m_decay = decay;
    if (!isDragged()) {
        const int last = decay.shape == Decay::Shape::HalfLife ? 2 * decay.halfLifeDays : decay.toDays;
        m_axis = NiceAxis::upTo(std::max(double(usualDays), last * kDecaySpare), true);
    }
    refresh();
}

qint64 DecayCanvas::roundDays() const
{
    return roundStep(qint64(m_axis.top), kDecaySnaps);
}

std::vector<AxisTick> DecayCanvas::ticksUp() const
{
    const NumberStyle percent(NumberStyle::Kind::Percent, {}, m_locale);
    std::vector<AxisTick> ticks;
    for (qint64 share = 0; share <= kWhole; share += kWhole / 4)
        ticks.push_back({double(share), percent.text(share)});
    return ticks;
}

PlotScale DecayCanvas::scale() const
{
    const Metrics m(font());
    PlotScale scale;
    scale.whole = QRectF(rect());
    scale.isMirrored = isRightToLeft();
    const double beside = widthOfTicks(font(), ticksUp());
    const double spare = m.lines(1.0);
    scale.area = scale.whole.adjusted(scale.isMirrored ? spare : beside, m.lines(1.4),
                                      scale.isMirrored ? -beside : -spare, -m.lines(2.9));
    scale.right = m_axis.top;
    scale.top = kWhole;
    return scale;
}

std::pair<qint64, qint64> DecayCanvas::numbersOf(const QString& handle) const
{
    if (handle == kWholeUpTo)
        return {m_decay.fromDays, kWhole};
    if (handle == kSmallestFrom)
        return {m_decay.toDays, m_decay.floorBp};
    if (handle == kHalfAt)
        return {m_decay.halfLifeDays, std::max(kWhole / 2, m_decay.floorBp)};
    return {qint64(m_axis.top), m_decay.floorBp};
}

std::vector<CanvasHandle> DecayCanvas::handles() const
{
    const PlotScale place = scale();
    const NumberStyle days(NumberStyle::Kind::Days, {}, m_locale);
    const NumberStyle percent(NumberStyle::Kind::Percent, {}, m_locale);
    const auto handle = [&](const QString& name, const QString& reading, Qt::CursorShape cursor) {
        const auto [day, share] = numbersOf(name);
        return CanvasHandle{name, reading, {place.x(double(day)), place.y(double(share))}, {}, cursor};
    };
    const QString least = tr("At least %1 is left").arg(percent.text(m_decay.floorBp));
    if (m_decay.shape == Decay::Shape::Linear)
        return {handle(kWholeUpTo, tr("The whole reward up to %1").arg(days.text(m_decay.fromDays)), Qt::SizeHorCursor),
                handle(kSmallestFrom,
                       tr("After %1 %2 is left").arg(days.text(m_decay.toDays), percent.text(m_decay.floorBp)),
                       Qt::SizeAllCursor)};
    if (m_decay.shape == Decay::Shape::HalfLife)
        return {
            handle(kHalfAt, tr("One half is left after %1").arg(days.text(m_decay.halfLifeDays)), Qt::SizeHorCursor),
            handle(kFloorAt, least, Qt::SizeVerCursor)};
    return {};
}

void DecayCanvas::move(const QString& handle, qint64 day, qint64 shareBp)
{
    Decay moved = m_decay;
    if (handle == kWholeUpTo)
        moved.fromDays = int(std::clamp<qint64>(day, 0, m_decay.toDays - 1));
    else if (handle == kHalfAt)
        moved.halfLifeDays = int(std::clamp<qint64>(day, 1, kMostDecayDays));
    else
        moved.floorBp = std::clamp<qint64>(shareBp, 0, kWhole);
    if (handle == kSmallestFrom)
        moved.toDays = int(std::clamp<qint64>(day, m_decay.fromDays + 1, kMostDecayDays));
    if (moved != m_decay)
        Q_EMIT decayMoved(moved, handle);
}

void DecayCanvas::drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers)
{
    const PlotScale place = scale();
    const double reach = Metrics().lines(0.25);
    const auto [day, share] = numbersOf(handle.name);
    // A handle that moves both ways keeps the number that the hand leaves alone.
    const bool isSideways = std::abs(to.x() - place.x(double(day))) >= reach;
    const bool isUpwards = std::abs(to.y() - place.y(double(share))) >= reach;
    move(handle.name, isSideways ? snapped(place.numberAtX(to.x()), roundDays(), 0, qint64(m_axis.top)) : day,
         isUpwards ? snapped(place.numberAtY(to.y()), kShareStep, 0, kWhole) : share);
}

void DecayCanvas::nudge(const CanvasHandle& handle, int along, int up, bool isFar)
{
    constexpr int kFarSteps = 10;
    const int times = isFar ? kFarSteps : 1;
    const auto [day, share] = numbersOf(handle.name);
    move(handle.name, day + along * times, share + up * times * kShareStep / 5);
}

void DecayCanvas::draw(QPainter& painter)
{
    const Metrics m(font());
    const ThemeColors& c = ThemeColors::current();
    const PlotScale place = scale();
    std::vector<AxisTick> along;
    for (const double at : m_axis.ticks())
        along.push_back({at, m_locale.toString(qint64(at))});
    drawAxes(painter, place, along, ticksUp());
    painter.setPen(c.textMuted);
    painter.drawText(QRectF(place.area.left(), place.area.bottom() + m.lines(1.5), place.area.width(), m.lines(1.3)),
                     int(Qt::AlignCenter), tr("days between referral and purchase"));
    QPainterPath curve;
    const double days = m_axis.top;
    const int points = std::max(2, int(place.area.width() / kPixelsOfCurve));
    for (int i = 0; i <= points; ++i) {
        const int day = int(days * i / points);
        const QPointF point(place.x(day), place.y(double(decayPpm(m_decay, day)) * kWhole / kWholePpm));
        i == 0 ? curve.moveTo(point) : curve.lineTo(point);
    }
    QPainterPath ground = curve;
    ground.lineTo(place.x(days), place.area.bottom());
    ground.lineTo(place.x(0), place.area.bottom());
    painter.fillPath(ground, c.accentSoft);
    painter.setPen(QPen(c.accent, m.lines(0.16)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
    PlotLabels labels(painter, place);
    for (const CanvasHandle& handle : handles())
        labels.keepFree(handle.place);
    for (const CanvasHandle& handle : handles())
        labels.draw(handle.place, handle.reading, c.accent);
    drawHandles(painter);
}

QSize DecayCanvas::sizeHint() const
{
    const Metrics m(font());
    return {m.lines(30), m.lines(14)};
}

QSize DecayCanvas::minimumSizeHint() const
{
    const Metrics m(font());
    return {m.lines(16), m.lines(10)};
}

} // namespace vouchwell::ui
