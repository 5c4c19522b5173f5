#include "ui/referrals/stagedelegate.h"

#include "ui/referrals/referralmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vouchwell::ui {

void StageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics m;
    paintGround(painter, option, index);
    const auto stage = Stage(index.data(RecordModel::SortRole).toInt());
    const ToneColors inks = toneColors(stageTone(stage), ThemeColors::current());
    const QRect inner = option.rect.adjusted(m.lines(0.4), 0, -m.lines(0.4), -m.hairline());
    const int side = m.lines(0.8);
    const QSize wanted = pillSize(index.data().toString(), option.font) + QSize(side + m.lines(0.15), 0);
    const QSize size = wanted.boundedTo(inner.size());
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, inner);
    const QRect content = pill.adjusted(m.lines(0.4), 0, -m.lines(0.4), 0);
    const QRect mark =
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, content);
    const int textWidth = content.width() - side - m.lines(0.2);
    const QRect label = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                            {textWidth, content.height()}, content);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(inks.ground);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    drawIcon(painter, stageIcon(stage), mark, inks.ink);
    painter->setFont(pillFont(option.font));
    painter->setPen(inks.ink);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter->drawText(label, int(leading) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textWidth));
    painter->restore();
    paintFocus(painter, option);
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics m;
    return {pillSize(index.data().toString(), option.font).width() + m.lines(2.0), m.rowHeight()};
}

} // namespace vouchwell::ui
