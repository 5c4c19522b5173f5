#include "ui/rewards/laddergeometry.h"

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr qint64 kMovesPerAxis = 50;
constexpr qint64 kShortestAxis = 4;
constexpr qint64 kWideApart = 10;
constexpr qint64 kRoundFactors[] = {1, 2, 5};
constexpr qint64 kDecade = 10;
constexpr qint64 kLargestRound = 1'000'000'000'000'000;

/// The smallest round number that is not below.
qint64 roundUp(double wanted)
{
    for (qint64 power = 1; power < kLargestRound; power *= kDecade) {
        for (const qint64 factor : kRoundFactors) {
            if (double(factor * power) >= wanted)
                return factor * power;
        }
    }
    return kLargestRound;
}

/// 0, 1, 2, 5, 10, 20, 50 ... up to `top`.
std::vector<qint64> roundNumbersUpTo(qint64 top)
{
    std::vector<qint64> numbers{0};
    for (qint64 power = 1; power <= top; power *= kDecade) {
        for (const qint64 factor : kRoundFactors) {
            if (factor * power <= top)
                numbers.push_back(factor * power);
        }
    }
    return numbers;
}

} // namespace

LadderAxis::LadderAxis(double begin, double end, qint64 top, Spacing spacing)
    : m_begin(begin), m_end(end), m_top(std::max<qint64>(1, top)), m_spacing(spacing)
{
}

double LadderAxis::pixelOf(double value) const
{
    const double share = std::max(0.0, value) / double(m_top);
    return m_begin + (m_end - m_begin) * (m_spacing == Spacing::Root ? std::sqrt(share) : share);
}

qint64 LadderAxis::valueAt(double pixel) const
{
    const double share = std::clamp((pixel - m_begin) / (m_end - m_begin), 0.0, 1.0);
    return std::llround(double(m_top) * (m_spacing == Spacing::Root ? share * share : share));
}

std::vector<qint64> LadderAxis::ticks(double gap) const
{
    const double length = std::abs(m_end - m_begin);
    std::vector<qint64> result;
    if (m_spacing == Spacing::Even) {
        const qint64 step = roundUp(double(m_top) * gap / length);
        for (qint64 value = 0; value <= m_top; value += step)
            result.push_back(value);
        return result;
    }
    for (const qint64 value : roundNumbersUpTo(m_top)) {
        if (result.empty() || std::abs(pixelOf(double(value)) - pixelOf(double(result.back()))) >= gap)
            result.push_back(value);
    }
    return result;
}

qint64 axisEnd(qint64 lastStep, qint64 mostPeople)
{
    const qint64 last = std::max(lastStep, mostPeople);
    return std::max(kShortestAxis, last + (last + 3) / 4);
}

LadderAxis::Spacing spacingFor(qint64 first, qint64 last)
{
    return last / std::max<qint64>(1, first) > kWideApart ? LadderAxis::Spacing::Root : LadderAxis::Spacing::Even;
}

qint64 roundStep(qint64 top)
{
    return roundUp(double(top) / double(kMovesPerAxis));
}

qint64 snapped(qint64 value, qint64 step, qint64 least, qint64 most)
{
    const qint64 nearest = (value + step / 2) / step * step;
    return std::clamp(nearest, least, most);
}

qint64 nudged(qint64 value, qint64 step, int by, qint64 least, qint64 most)
{
    const qint64 below = value / step * step;
    const qint64 start = by < 0 && below != value ? below + step : below;
    return std::clamp(start + by * step, least, most);
}

qint64 reachedByFew(const std::vector<qint64>& ascending)
{
    return ascending.empty() ? 0 : ascending[(ascending.size() - 1) * 99 / 100];
}

std::vector<PeopleBar> peopleBars(const std::vector<qint64>& ascending, const LadderAxis& axis, qint64 unit,
                                  double narrowest)
{
    std::vector<PeopleBar> bars;
    auto next = ascending.begin();
    for (qint64 from = unit == 1 ? 1 : 0; from <= axis.top() && next != ascending.end();) {
        qint64 to = from + unit;
        while (to <= axis.top() && std::abs(axis.pixelOf(double(to)) - axis.pixelOf(double(from))) < narrowest)
            to += unit;
        const auto last = std::lower_bound(next, ascending.end(), to);
        next = std::lower_bound(next, last, from);
        if (last != next)
            bars.push_back({from, to - 1, int(last - next)});
        next = last;
        from = to;
    }
    return bars;
}

namespace {

/// Looks for the free place of one label after the other.
class LabelDesk
{
public:
    LabelDesk(std::vector<QRectF> obstacles, const QRectF& area, double reach, bool isMirrored)
        : m_taken(std::move(obstacles)), m_area(area), m_reach(reach), m_isMirrored(isMirrored)
    {
    }

    LabelPlace place(const LabelWish& wish)
    {
        const QRectF first = wished(wish);
        const int rows = int(m_area.height() / wish.size.height()) + 1;
        for (int row = 0; row <= rows; ++row) {
            for (const int direction : {-1, 1}) {
                const QRectF tried = first.translated(0, direction * row * wish.size.height());
                if (!isFree(tried))
                    continue;
                m_taken.push_back(tried);
                return {tried, row > 0};
            }
        }
        m_taken.push_back(first);
        return {first, false};
    }

private:
    QRectF wished(const LabelWish& wish) const
    {
        QRectF rect(QPointF(), wish.size);
        rect.moveBottom(wish.anchor.y() - m_reach / 2);
        if (m_isMirrored)
            rect.moveRight(wish.anchor.x() - m_reach);
        else
            rect.moveLeft(wish.anchor.x() + m_reach);
        if (rect.right() > m_area.right())
            rect.moveRight(m_area.right());
        if (rect.left() < m_area.left())
            rect.moveLeft(m_area.left());
        return rect;
    }

    bool isFree(const QRectF& rect) const
    {
        const bool isInside = rect.top() >= m_area.top() && rect.bottom() <= m_area.bottom();
        return isInside && std::none_of(m_taken.begin(), m_taken.end(),
                                        [&](const QRectF& taken) { return taken.intersects(rect); });
    }

    std::vector<QRectF> m_taken;
    QRectF m_area;
    double m_reach;
    bool m_isMirrored;
};

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<LabelWish>& wishes, const std::vector<QRectF>& obstacles,
                                    const QRectF& area, double reach, bool isMirrored)
{
    LabelDesk desk(obstacles, area, reach, isMirrored);
    std::vector<LabelPlace> places;
    places.reserve(wishes.size());
    for (const LabelWish& wish : wishes)
        places.push_back(desk.place(wish));
    return places;
}

} // namespace vouchwell::ui
