#include "ui/shell/navigationdelegate.h"

#include "ui/shell/navigation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vouchwell::ui {

namespace {

QFont headingFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(QFontInfo(base).pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

QFont entryFont(const QFont& base, bool isSelected)
{
    QFont font = base;
    font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont badgeFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(QFontInfo(base).pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isHeading(const QModelIndex& index)
{
    return index.data(Navigation::HeadingRole).toBool();
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics m;
    if (isHeading(index))
        return {m.lines(4), m_isCollapsed ? m.lines(0.8) : m.lines(1.85)};
    const int text = QFontMetrics(entryFont(option.font, true)).horizontalAdvance(index.data().toString());
    const int padding = 2 * m.lines(1.1) + m.icon() + m.lines(0.6) + m.lines(2.6);
    return {m_isCollapsed ? m.lines(3.2) : text + padding, m.lines(2.1)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index))
        paintHeading(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void NavigationDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    if (m_isCollapsed) {
        const QRect line(option.rect.left() + m.lines(0.9), option.rect.center().y(),
                         option.rect.width() - 2 * m.lines(0.9), m.hairline());
        painter->fillRect(line, c.border);
        return;
    }
    painter->setFont(headingFont(option.font));
    painter->setPen(c.textMuted);
    const QRect area = option.rect.adjusted(m.lines(1.1), m.lines(0.5), -m.lines(1.1), 0);
    painter->drawText(area, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignVCenter,
                      index.data().toString());
}

void NavigationDelegate::paintEntry(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect tile = option.rect.adjusted(m.lines(0.5), m.lines(0.06), -m.lines(0.5), -m.lines(0.06));
    painter->setPen(Qt::NoPen);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(isSelected ? c.accentSoft : c.hover);
        painter->drawRoundedRect(tile, m.controlRadius(), m.controlRadius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent, m.ring()));
        painter->drawRoundedRect(tile.adjusted(1, 1, -1, -1), m.controlRadius(), m.controlRadius());
    }
    const QColor ink = isSelected ? c.accentText : c.text;
    const QRect inner = tile.adjusted(m.lines(0.6), 0, -m.lines(0.6), 0);
    const auto iconSide = m_isCollapsed ? Qt::AlignHCenter : Qt::AlignLeading;
    const QRect iconRect =
        QStyle::alignedRect(option.direction, iconSide | Qt::AlignVCenter, {m.icon(), m.icon()}, inner);
    drawIcon(painter, index.data(Navigation::IconRole).toString(), iconRect, isSelected ? c.accentText : c.textMuted);
    paintBadge(painter, option, m_isCollapsed ? tile : inner, index.data(Navigation::BadgeRole).toInt());
    if (m_isCollapsed)
        return;
    const QRect text = QStyle::visualRect(option.direction, inner, inner.adjusted(m.icon() + m.lines(0.6), 0, 0, 0));
    painter->setFont(entryFont(option.font, isSelected));
    painter->setPen(ink);
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignVCenter,
                      index.data().toString());
}

void NavigationDelegate::paintBadge(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                                    int count) const
{
    if (count <= 0)
        return;
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const QString text = count > 99 ? QStringLiteral("99+") : option.locale.toString(count);
    painter->setFont(badgeFont(option.font));
    const int height = m.lines(1.05);
    const int width = std::max(height, painter->fontMetrics().horizontalAdvance(text) + m.lines(0.75));
    const auto where = Qt::AlignTrailing | (m_isCollapsed ? Qt::AlignTop : Qt::AlignVCenter);
    const QRect badge = QStyle::alignedRect(option.direction, where, {width, height}, area);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.attention);
    painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter->setPen(c.onAttention);
    painter->drawText(badge, Qt::AlignCenter, text);
}

} // namespace vouchwell::ui
