#include "ui/rewards/ladderframe.h"

#include "ui/charts/niceaxis.h"

#include <QCoreApplication>
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

double LadderFrame::lineEnd(const Ladder& ladder, int step) const
{
    const auto next = size_t(step) + 1;
    return next < ladder.steps.size() ? places.pixelOf(double(ladder.steps[next].from)) : places.end();
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

QString limitText(const LadderBackdrop& backdrop, const LadderWords& words)
{
    //: The amounts above a line in the ladder
    return QCoreApplication::translate("Ladder", "more than a new customer is worth (%1)")
        .arg(words.money(backdrop.highestMinor.value_or(0)));
}

QRectF limitLabel(const Ladder& ladder, const LadderBackdrop& backdrop, const LadderWords& words,
                  const LadderFrame& frame, const QFont& font)
{
    if (!hasLimit(ladder, backdrop) || *backdrop.highestMinor >= frame.values.top())
        return {};
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(limitText(backdrop, words)) + frame.line / 2, frame.line);
    QRectF place(QPointF(), size);
    place.moveTop(frame.plot.top() + frame.line * 0.2);
    if (frame.isMirrored)
        place.moveLeft(frame.plot.left() + frame.line * 0.4);
    else
        place.moveRight(frame.plot.right() - frame.line * 0.4);
    return place;
}

std::vector<LabelPlace> stepLabels(const Ladder& ladder, const LadderWords& words, const LadderFrame& frame,
                                   const QFont& font, const QRectF& limit)
{
    const QFontMetricsF metrics(font);
    const double radius = frame.handleRadius();
    std::vector<LabelWish> wishes;
    std::vector<QRectF> obstacles;
    if (!limit.isEmpty())
        obstacles.push_back(limit);
    for (int step = 0; step < int(ladder.steps.size()); ++step) {
        const QPointF handle = frame.pointOf(ladder.steps[size_t(step)]);
        const double width = metrics.horizontalAdvance(words.label(ladder, step)) + radius / 2;
        wishes.push_back({handle, {width, metrics.height()}});
        obstacles.emplace_back(handle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        const auto [left, right] = std::minmax({handle.x(), frame.lineEnd(ladder, step)});
        obstacles.emplace_back(left, handle.y() - 1, right - left, 2);
    }
    return placeLabels(wishes, obstacles, frame.plot, radius * 1.4, frame.isMirrored);
}

} // namespace vouchwell::ui
