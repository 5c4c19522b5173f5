#include "ui/rewards/laddermoves.h"

#include <QApplication>

#include <cmath>
#include <limits>

namespace vouchwell::ui {

namespace {

/// How far places go at once: referrals one by one, value in round amounts.
qint64 placeStep(bool isFinest, const Ladder& ladder, const LadderFrame& frame)
{
    return isFinest || ladder.measure != Measure::Value ? 1 : roundStep(frame.places.top());
}

qint64 valueStep(bool isFinest, const LadderFrame& frame)
{
    return isFinest ? 1 : roundStep(frame.values.top());
}

} // namespace

LadderDrag::LadderDrag(int step, const QPointF& start, const Step& before, const LadderFrame& frame)
    : m_step(step), m_start(start), m_offset(start - frame.pointOf(before)), m_before(before)
{
}

Step LadderDrag::at(const QPointF& point, bool isFinest, const Ladder& ladder, const LadderFrame& frame)
{
    // A direction counts once the pointer has clearly gone that way, so that a drag sideways leaves the reward alone.
    const QPointF way = point - m_start;
    const double clearly = QApplication::startDragDistance();
    m_isSideways = m_isSideways || std::abs(way.x()) >= clearly;
    m_isUpright = m_isUpright || std::abs(way.y()) >= clearly;
    const QPointF handle = point - m_offset;
    Step moved = m_before;
    if (m_isSideways) {
        const StepRoom room = roomOf(ladder, m_step);
        moved.from =
            snapped(frame.places.valueAt(handle.x()), placeStep(isFinest, ladder, frame), room.least, room.most);
    }
    if (m_isUpright)
        moved.value.number =
            snapped(frame.values.valueAt(handle.y()), valueStep(isFinest, frame), 0, frame.values.top());
    return moved;
}

std::optional<Step> movedByKey(int key, bool isFinest, int step, const Ladder& ladder, const LadderFrame& frame)
{
    Step moved = ladder.steps[size_t(step)];
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        moved.value.number = nudged(moved.value.number, valueStep(isFinest, frame), key == Qt::Key_Up ? 1 : -1, 0,
                                    std::numeric_limits<qint64>::max());
        return moved;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return std::nullopt;
    const bool isOnward = (key == Qt::Key_Right) != frame.isMirrored;
    const StepRoom room = roomOf(ladder, step);
    moved.from = nudged(moved.from, placeStep(isFinest, ladder, frame), isOnward ? 1 : -1, room.least, room.most);
    return moved;
}

} // namespace vouchwell::ui
