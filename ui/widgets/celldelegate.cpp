#include "ui/widgets/celldelegate.h"

#include "core/base/text.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace vouchwell::ui {

namespace {

constexpr QChar kLeftToRightIsolate(0x2066);

const DataTable* tableOf(const QStyleOptionViewItem& option)
{
    return qobject_cast<const DataTable*>(option.widget);
}

} // namespace

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    return vouchwell::displayText(QStyledItemDelegate::displayText(value, locale));
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Phone numbers, dates and names in Latin letters would have their words turned round in a mirrored table.
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty() && !option->text.isRightToLeft())
        option->text.prepend(kLeftToRightIsolate);
    const DataTable* table = tableOf(*option);
    if (!table)
        return;
    const ThemeColors& c = ThemeColors::current();
    switch (table->columnKind(index.column())) {
    case DataTable::ColumnKind::Text: break;
    case DataTable::ColumnKind::Strong: option->font.setWeight(QFont::DemiBold); break;
    case DataTable::ColumnKind::Muted:
        option->palette.setColor(QPalette::Text, c.textMuted);
        option->palette.setColor(QPalette::HighlightedText, c.textMuted);
        break;
    case DataTable::ColumnKind::Number: option->displayAlignment = Qt::AlignTrailing | Qt::AlignVCenter; break;
    }
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& c = ThemeColors::current();
    const DataTable* table = tableOf(option);
    const int hairline = Metrics().hairline();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.selection);
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, c.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - hairline, option.rect.width(), hairline),
                      c.border);
}

void CellDelegate::paintFocus(QPainter* painter, const QStyleOptionViewItem& option) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.widget || !option.widget->hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(option);
    ring.rect = option.rect.adjusted(0, 0, 0, -Metrics().hairline());
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    cell.backgroundBrush = Qt::NoBrush;
    const QStyle* style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    paintFocus(painter, option);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Metrics().rowHeight());
    return size;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    const QString text = !tip.isEmpty() ? tip : isCut ? index.data().toString() : QString();
    QToolTip::showText(event->globalPos(),
                       text.isEmpty() ? QString() : Qt::convertFromPlainText(vouchwell::displayText(text)), view);
    return true;
}

BarDelegate::BarDelegate(int fractionRole, QObject* parent) : CellDelegate(parent), m_fractionRole(fractionRole) {}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    paintGround(painter, option, index);
    const int height = m.lines(0.6);
    QRectF track(option.rect.left() + m.lines(0.5), 0, option.rect.width() - m.lines(1.0), height);
    track.moveTop(option.rect.top() + (option.rect.height() - m.hairline() - height) / 2.0);
    const double fraction = qBound(0.0, index.data(m_fractionRole).toDouble(), 1.0);
    QRectF bar = track;
    bar.setWidth(std::max(fraction > 0 ? height * 0.5 : 0.0, track.width() * fraction));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.track);
    painter->drawRoundedRect(track, height * 0.3, height * 0.3);
    painter->setBrush(c.accent);
    painter->drawRoundedRect(bar, height * 0.3, height * 0.3);
    painter->restore();
    paintFocus(painter, option);
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Metrics m;
    return {m.lines(9), m.rowHeight()};
}

PillDelegate::PillDelegate(int toneRole, QObject* parent) : CellDelegate(parent), m_toneRole(toneRole) {}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics m;
    paintGround(painter, option, index);
    const QString text = displayText(index.data(), option.locale);
    if (!text.isEmpty()) {
        const QRect inner = option.rect.adjusted(m.lines(0.4), 0, -m.lines(0.4), 0);
        const QSize size = pillSize(text, option.font).boundedTo(inner.size());
        const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, inner);
        drawPill(painter, pill, text, Tone(index.data(m_toneRole).toInt()), ThemeColors::current(), option.font);
    }
    paintFocus(painter, option);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics m;
    return {pillSize(displayText(index.data(), option.locale), option.font).width() + m.lines(1.0), m.rowHeight()};
}

} // namespace vouchwell::ui
