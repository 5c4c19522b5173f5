#pragma once

#include "ui/rewards/ladder.h"
#include "ui/rewards/laddergeometry.h"

#include <QFont>

#include <optional>

namespace vouchwell::ui {

/// What is drawn behind the steps.
struct LadderBackdrop
{
    std::vector<qint64> totals;         ///< of everybody who has one, ascending
    std::optional<qint64> highestMinor; ///< more than that is more than a new customer is worth
};

/// Up to where the axes go. They stay while a step is dragged, so that the step stays below the pointer.
struct LadderTops
{
    qint64 places = 1;
    qint64 values = 1;
    LadderAxis::Spacing spacing = LadderAxis::Spacing::Even;
};
LadderTops topsOf(const Ladder& ladder, const LadderBackdrop& backdrop, const Currency& currency);
/// Whether the limit means anything for these steps: they are amounts of money.
bool hasLimit(const Ladder& ladder, const LadderBackdrop& backdrop);

/// The place of everything, in pixels that follow from the font.
struct LadderFrame
{
    QRectF plot;
    LadderAxis places; ///< from right to left where the language goes so
    LadderAxis values; ///< upwards
    double line = 1;   ///< height of a line of text
    bool isMirrored = false;

    double handleRadius() const { return line * 0.5; }
    QPointF pointOf(const Step& step) const;
    /// Where the line of a step ends: at the next one, or with the axis.
    double lineEnd(const Ladder& ladder, int step) const;
};
LadderFrame frameOf(const Ladder& ladder, const LadderWords& words, const LadderTops& tops, const QSizeF& size,
                    const QFont& font, bool isMirrored);

/// What the limit says, and where; an empty place where it is not in sight.
QString limitText(const LadderBackdrop& backdrop, const LadderWords& words);
QRectF limitLabel(const Ladder& ladder, const LadderBackdrop& backdrop, const LadderWords& words,
                  const LadderFrame& frame, const QFont& font);
/// The label of every step, off handles, lines and the label of the limit.
std::vector<LabelPlace> stepLabels(const Ladder& ladder, const LadderWords& words, const LadderFrame& frame,
                                   const QFont& font, const QRectF& limit);

} // namespace vouchwell::ui
