#include "ui/rewards/stepcanvas.h"

#include "ui/rewards/rulesentences.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr double kStepCanvasSpare = 1.25; ///< of an axis beyond its largest number
constexpr int kStepCanvasSnaps = 60;

size_t stepOfKnob(const CanvasHandle& handle)
{
    return size_t(handle.name.toInt());
}

} // namespace

StepCanvas::StepCanvas(const QString& accessibleName, QWidget* parent) : HandleCanvas(accessibleName, parent) {}

void StepCanvas::setPlan(const StepPlan& plan)
{
    m_plan = plan;
    if (!isDragged() || m_up.size() != plan.steps.size())
        measure();
    refresh();
}

void StepCanvas::measure()
{
    const std::vector<Step>& steps = m_plan.steps;
    const qint64 last = steps.empty() ? 0 : steps.back().from;
    m_along = NiceAxis::upTo(std::max(double(last) * kStepCanvasSpare, double(m_plan.usualAlong)), true);
    m_up.clear();
    for (size_t i = 0; i < steps.size(); ++i) {
        double largest = double(m_plan.before.value_or(0));
        for (size_t j = 0; j < steps.size(); ++j) {
            if (m_plan.up[j].kind() == m_plan.up[i].kind())
                largest = std::max(largest, double(steps[j].value.number));
        }
        m_up.push_back(
            NiceAxis::upTo(std::min(std::max(largest * kStepCanvasSpare, 1.0), double(m_plan.mostUp[i])), true));
    }
}

std::vector<AxisTick> StepCanvas::ticksUp() const
{
    std::vector<AxisTick> ticks;
    if (m_up.empty())
        return ticks;
    for (const double at : m_up.front().ticks())
        ticks.push_back({at, m_plan.up.front().shortText(qint64(at))});
    return ticks;
}

PlotScale StepCanvas::scale() const
{
    const Metrics m(font());
    PlotScale scale;
    scale.whole = QRectF(rect());
    scale.isMirrored = isRightToLeft();
    const double beside = widthOfTicks(font(), ticksUp());
    const double spare = m.lines(0.9);
    scale.area = scale.whole.adjusted(scale.isMirrored ? spare : beside, m.lines(1.4),
                                      scale.isMirrored ? -beside : -spare, -m.lines(1.6));
    scale.right = m_along.top;
    scale.top = m_up.empty() ? 1 : m_up.front().top;
    return scale;
}

PlotScale StepCanvas::scaleOf(size_t i) const
{
    PlotScale own = scale();
    own.top = m_up[i].top;
    return own;
}

std::pair<qint64, qint64> StepCanvas::roomAlong(size_t i) const
{
    if (i == 0 && m_plan.isFirstFixed)
        return {m_plan.steps[0].from, m_plan.steps[0].from};
    return roomOfStep(m_plan.steps, i, m_plan.mostAlong);
}

std::pair<qint64, qint64> StepCanvas::roomUp(size_t i) const
{
    if (!m_plan.isFalling)
        return {0, m_plan.mostUp[i]};
    const qint64 least = i + 1 < m_plan.steps.size() ? m_plan.steps[i + 1].value.number : 0;
    return {least, i == 0 ? m_plan.mostUp[i] : m_plan.steps[i - 1].value.number};
}

qint64 StepCanvas::roundAlong() const
{
    return roundStep(qint64(m_along.top), kStepCanvasSnaps);
}

qint64 StepCanvas::roundUp(size_t i) const
{
    return roundStep(qint64(m_up[i].top), kStepCanvasSnaps);
}

QString StepCanvas::reading(size_t i) const
{
    return tr("Step %1: from %2 on, %3")
        .arg(QString::number(i + 1), m_plan.along.text(m_plan.steps[i].from),
             m_plan.up[i].text(m_plan.steps[i].value.number));
}

std::vector<CanvasHandle> StepCanvas::handles() const
{
    std::vector<CanvasHandle> all;
    for (size_t i = 0; i < m_plan.steps.size(); ++i) {
        const PlotScale own = scaleOf(i);
        const Step& step = m_plan.steps[i];
        const bool isFixed = i == 0 && m_plan.isFirstFixed;
        CanvasHandle handle{QString::number(i),
                            reading(i),
                            {own.x(double(step.from)), own.y(double(step.value.number))},
                            {},
                            isFixed ? Qt::SizeVerCursor : Qt::SizeAllCursor};
        handle.color = ThemeColors::current().series[i % ThemeColors::current().series.size()];
        all.push_back(handle);
    }
    return all;
}

void StepCanvas::move(size_t i, qint64 from, qint64 value)
{
    const Step& step = m_plan.steps[i];
    if (from != step.from || value != step.value.number)
        Q_EMIT stepMoved(int(i), from, value);
}

void StepCanvas::drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers)
{
    const size_t i = stepOfKnob(handle);
    const PlotScale own = scaleOf(i);
    const auto [least, most] = roomAlong(i);
    const auto [lowest, highest] = roomUp(i);
    // What is not moved along an axis keeps its number, also where that is not round.
    const Step& step = m_plan.steps[i];
    const double reach = Metrics().lines(0.25);
    const qint64 from = std::abs(to.x() - own.x(double(step.from))) < reach
                            ? step.from
                            : snapped(own.numberAtX(to.x()), roundAlong(), least, std::min(most, qint64(m_along.top)));
    const qint64 value =
        std::abs(to.y() - own.y(double(step.value.number))) < reach
            ? step.value.number
            : snapped(own.numberAtY(to.y()), roundUp(i), lowest, std::min(highest, qint64(m_up[i].top)));
    move(i, from, value);
}

void StepCanvas::nudge(const CanvasHandle& handle, int along, int up, bool isFar)
{
    constexpr int kFar = 10;
    const size_t i = stepOfKnob(handle);
    const Step& step = m_plan.steps[i];
    const int times = isFar ? kFar : 1;
    const auto [least, most] = roomAlong(i);
    const auto [lowest, highest] = roomUp(i);
    move(i, std::clamp(step.from + along * times * roundAlong(), least, most),
         std::clamp(step.value.number + up * times * roundUp(i), lowest, highest));
}

void StepCanvas::remove(const CanvasHandle& handle)
{
    Q_EMIT stepRemoved(int(stepOfKnob(handle)));
}

void StepCanvas::draw(QPainter& painter)
{
    const Metrics m(font());
    const PlotScale all = scale();
    std::vector<AxisTick> along;
    for (const double at : m_along.ticks())
        along.push_back({at, m_plan.along.shortText(qint64(at))});
    drawAxes(painter, all, along, ticksUp());
    const std::vector<CanvasHandle> knobs = handles();
    const auto line = [&](double begin, double end, double y, const QColor& color) {
        painter.setPen(QPen(color, m.lines(0.16), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QLineF(all.x(begin), y, all.x(end), y));
    };
    if (m_plan.before && !knobs.empty() && m_plan.steps.front().from > 0)
        line(0, double(m_plan.steps.front().from), scaleOf(0).y(double(*m_plan.before)),
             ThemeColors::current().otherSeries);
    PlotLabels labels(painter, all);
    for (size_t i = 0; i < knobs.size(); ++i) {
        const double end = i + 1 < knobs.size() ? double(m_plan.steps[i + 1].from) : m_along.top;
        line(double(m_plan.steps[i].from), std::max(end, double(m_plan.steps[i].from)), knobs[i].place.y(),
             knobs[i].color);
        painter.setPen(QPen(knobs[i].color, m.hairline(), Qt::DotLine));
        painter.drawLine(QLineF(knobs[i].place, {knobs[i].place.x(), all.area.bottom()}));
    }
    for (const CanvasHandle& knob : knobs)
        labels.keepFree(knob.place);
    for (size_t i = 0; i < knobs.size(); ++i)
        labels.draw(knobs[i].place, m_plan.up[i].text(m_plan.steps[i].value.number), knobs[i].color);
    drawHandles(painter);
}

QSize StepCanvas::sizeHint() const
{
    const Metrics m(font());
    return {m.lines(30), m.lines(13)};
}

QSize StepCanvas::minimumSizeHint() const
{
    const Metrics m(font());
    return {m.lines(16), m.lines(9)};
}

} // namespace vouchwell::ui
