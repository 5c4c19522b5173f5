#include "ui/rewards/ladderframe.h"

#include "ui/charts/niceaxis.h"

#include <QFontMetricsF>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr qint64 kUsualMoneyMajor = 20;
constexpr qint64 kUsualPercent = 2000;
constexpr qint64 kUsualFactor = 20'000;
constexpr qint64 kUsualPoints = 100;
constexpr qint64 kUsualPieces = 4;
constexpr double kHeadroom = 1.25;
/// A limit farther away than this many times the highest step would press all steps to the ground.
constexpr double kLimitInSight = 2.5;
constexpr double kAboveLimit = 1.15;

/// Where the axis ends while no step has a reward yet.
qint64 usualTop(const Ladder& ladder, const Currency& currency)
{
    switch (ladder.valueKind()) {
    case RewardValue::Kind::Percent: return kUsualPercent;
    case RewardValue::Kind::Factor: return kUsualFactor;
    case RewardValue::Kind::Flat: break;
    }
    switch (unitOf(ladder.reward.form)) {
    case RewardUnit::Money: return kUsualMoneyMajor * currency.minorPerMajor();
    case RewardUnit::Points: return kUsualPoints;
    case RewardUnit::Pieces: break;
    }
    return kUsualPieces;
}

} // namespace

bool hasLimit(const Ladder& ladder, const LadderBackdrop& backdrop)
{
    return backdrop.highestMinor && ladder.valueKind() == RewardValue::Kind::Flat &&
           unitOf(ladder.reward.form) == RewardUnit::Money;
}

LadderTops topsOf(const Ladder& ladder, const LadderBackdrop& backdrop, const Currency& currency)
{
    LadderTops tops;
    if (ladder.isEmpty())
        return tops;
    qint64 highest = 0;
    for (const Step& step : ladder.steps)
        highest = std::max(highest, step.value.number);
    double top = highest > 0 ? double(highest) * kHeadroom : double(usualTop(ladder, currency));
    if (hasLimit(ladder, backdrop)) {
        const double withLimit = double(*backdrop.highestMinor) * kAboveLimit;
        if (withLimit <= double(highest) * kLimitInSight)
            top = std::max(top, withLimit);
    }
    tops.values = qint64(NiceAxis::upTo(top, true).top);
    const qint64 people = reachedByFew(backdrop.totals);
    const qint64 last = std::max(ladder.steps.back().from, people);
    tops.places = axisEnd(ladder.steps.back().from, people);
    tops.spacing = spacingFor(ladder.steps.front().from, last);
    return tops;
}

QPointF LadderFrame::pointOf(const Step& step) const
{
    return {places.pixelOf(double(step.from)), values.pixelOf(double(step.value.number))};
}

LadderFrame frameOf(const Ladder& ladder, const LadderWords& words, const LadderTops& tops, const QSizeF& size,
                    const QFont& font, bool isMirrored)
{
    const QFontMetricsF metrics(font);
    LadderFrame frame;
    frame.line = metrics.height();
    frame.isMirrored = isMirrored;
    double widest = 0;
    for (const double tick : NiceAxis::upTo(double(tops.values), true).ticks())
        widest =
            std::max(widest, metrics.horizontalAdvance(words.tick(qint64(tick), ladder.valueKind(), ladder.reward)));
    const double leading = widest + frame.line;
    const double trailing = frame.line;
    const double below = frame.line * 2.9;
    frame.plot = QRectF(QPointF(isMirrored ? trailing : leading, frame.line),
                        QPointF(size.width() - (isMirrored ? leading : trailing), size.height() - below));
    const double begin = isMirrored ? frame.plot.right() : frame.plot.left();
    const double end = isMirrored ? frame.plot.left() : frame.plot.right();
    frame.places = LadderAxis(begin, end, tops.places, tops.spacing);
    frame.values = LadderAxis(frame.plot.bottom(), frame.plot.top(), tops.values);
    return frame;
}

} // namespace vouchwell::ui
