#pragma once

#include "ui/rewards/ladderframe.h"

namespace vouchwell::ui {

/// A step that is dragged: from the handle that was taken to where the pointer is now.
class LadderDrag
{
public:
    LadderDrag() = default;
    LadderDrag(int step, const QPointF& start, const Step& before, const LadderFrame& frame);

    /// The dragged step; -1 while there is none.
    int step() const { return m_step; }
    /// As it was when it was taken.
    const Step& before() const { return m_before; }
    /// What the step becomes with the pointer here: round, and between its neighbours.
    Step at(const QPointF& point, bool isFinest, const Ladder& ladder, const LadderFrame& frame);

private:
    int m_step = -1;
    QPointF m_start;
    QPointF m_offset; ///< from the handle to the pointer
    Step m_before;
    bool m_isSideways = false; ///< has clearly gone that way
    bool m_isUpright = false;
};

/// What an arrow key makes of a step; nothing for other keys.
std::optional<Step> movedByKey(int key, bool isFinest, int step, const Ladder& ladder, const LadderFrame& frame);

} // namespace vouchwell::ui
