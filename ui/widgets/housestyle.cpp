#include "ui/widgets/housestyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>

namespace vouchwell::ui {

namespace {

bool hasVisibleFocus(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

/// Outline and ground of an input: the outline turns into the focus ring.
void drawField(QPainter* painter, const QStyleOption* option, bool isFocused, bool isReadOnly = false)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const qreal width = isFocused ? m.ring() : m.hairline();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isFocused ? c.accent : isEnabled ? c.borderStrong : c.border, width));
    painter->setBrush(isEnabled && !isReadOnly ? c.card : c.page);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), m.controlRadius(),
                             m.controlRadius());
    painter->restore();
}

void drawGlyph(QPainter* painter, const QString& name, const QRect& area, const QColor& color, double scale = 1)
{
    const int side = qRound(std::min(area.width(), area.height()) * scale);
    QRect square(0, 0, side, side);
    square.moveCenter(area.center());
    drawIcon(painter, name, square, color);
}

void drawCheckMark(QPainter* painter, const QStyleOption* option)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = isOn ? (isEnabled ? c.accent : c.textDisabled) : c.card;
    painter->setBrush(ground);
    painter->setPen(QPen(isOn ? ground : isEnabled ? c.textMuted : c.border, m.hairline()));
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, m.lines(0.22), m.lines(0.22));
    painter->restore();
    if (option->state.testFlag(QStyle::State_On))
        drawGlyph(painter, QStringLiteral("check"), option->rect, c.onAccent, 0.85);
    else if (isOn)
        painter->fillRect(QRect(option->rect.left() + option->rect.width() / 4, option->rect.center().y(),
                                option->rect.width() / 2, m.ring()),
                          c.onAccent);
}

void drawRadioMark(QPainter* painter, const QStyleOption* option)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const QColor ink = isEnabled ? c.accent : c.textDisabled;
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(c.card);
    painter->setPen(QPen(isOn ? ink : isEnabled ? c.textMuted : c.border, m.hairline()));
    painter->drawEllipse(circle);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        const qreal inset = circle.width() / 4;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawFocusRing(QPainter* painter, const QStyleOption* option)
{
    const Metrics m;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ThemeColors::current().accent, m.ring()));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = m.ring() / 2.0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), m.lines(0.22), m.lines(0.22));
    painter->restore();
}

void drawGroupFrame(QPainter* painter, const QStyleOption* option)
{
    const Metrics m;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ThemeColors::current().border, m.hairline()));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), m.controlRadius(), m.controlRadius());
    painter->restore();
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The style sheet style answers for the size of spin boxes without asking this one.
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget))
        spin->setMinimumHeight(std::max(spin->minimumHeight(), Metrics().controlHeight()));
    // Qt leaves two pixels between the icon of a button and its text; the icon brings the rest of the gap along.
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setIconSize({Metrics().icon() + Metrics().lines(0.2), Metrics().icon()});
    // For the style sheet the filled part of a slider is always the left one.
    if (auto* slider = qobject_cast<QSlider*>(widget))
        slider->setProperty("mirrored", slider->layoutDirection() == Qt::RightToLeft);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawField(painter, option, hasVisibleFocus(option), option->state.testFlag(State_ReadOnly));
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckMark(painter, option);
    case PE_IndicatorRadioButton: return drawRadioMark(painter, option);
    case PE_FrameFocusRect: return drawFocusRing(painter, option);
    case PE_FrameGroupBox: return drawGroupFrame(painter, option);
    case PE_IndicatorArrowDown:
        return drawGlyph(painter, QStringLiteral("chevron-down"), option->rect, option->palette.color(QPalette::Text));
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_ShapedFrame) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel)
            return drawField(painter, option, hasVisibleFocus(option));
    }
    if (element == CE_HeaderEmptyArea)
        return painter->fillRect(option->rect, ThemeColors::current().card);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(option, painter);
    if (control == CC_SpinBox)
        return drawSpinBox(option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter) const
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo || combo->frame)
        drawField(painter, option, hasVisibleFocus(option));
    QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr);
    const QRect glyph = alignedRect(option->direction, Qt::AlignCenter, QSize(m.lines(0.9), m.lines(0.9)), arrow);
    drawIcon(painter, QStringLiteral("chevron-down"), glyph,
             option->state.testFlag(State_Enabled) ? c.textMuted : c.textDisabled);
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const ThemeColors& c = ThemeColors::current();
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin || spin->frame)
        drawField(painter, option, hasVisibleFocus(option));
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawButton = [&](SubControl part, const QString& name, bool isOn) {
        const QRect area = subControlRect(CC_SpinBox, option, part, widget);
        drawGlyph(painter, name, area, isOn && option->state.testFlag(State_Enabled) ? c.textMuted : c.textDisabled,
                  0.95);
    };
    drawButton(SC_SpinBoxUp, QStringLiteral("chevron-up"), spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
    drawButton(SC_SpinBoxDown, QStringLiteral("chevron-down"), spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                 const QWidget* widget) const
{
    const Metrics m;
    const QRect whole = option->rect;
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        const int arrow = m.lines(1.5);
        const int inset = m.ring();
        const QRect field(whole.left() + m.lines(0.45), whole.top() + inset, whole.width() - arrow - m.lines(0.45),
                          whole.height() - 2 * inset);
        const QRect part = subControl == SC_ComboBoxArrow
                               ? QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height())
                               : field;
        return visualRect(option->direction, whole, part);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : m.lines(1.3);
        const int inset = m.ring();
        const int half = (whole.height() - 2 * inset) / 2;
        const int left = whole.right() + 1 - buttons - inset;
        switch (subControl) {
        case SC_SpinBoxUp: return visualRect(option->direction, whole, {left, whole.top() + inset, buttons, half});
        case SC_SpinBoxDown:
            return visualRect(option->direction, whole, {left, whole.bottom() + 1 - inset - half, buttons, half});
        case SC_SpinBoxEditField:
            return visualRect(option->direction, whole,
                              whole.adjusted(m.lines(0.35), inset, -buttons - 2 * inset, -inset));
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const Metrics m;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents)
        return frame && frame->lineWidth > 0 ? rect.adjusted(m.lines(0.3), 0, -m.lines(0.3), 0) : rect;
    const bool isPanel = element == SE_ShapedFrameContents && frame && frame->frameShape == QFrame::StyledPanel;
    const int inset = m.lines(0.2); // keeps the content off the round corners
    return isPanel ? option->rect.adjusted(inset, inset, -inset, -inset) : rect;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const Metrics m;
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: result.setHeight(std::max(result.height(), m.controlHeight())); break;
    case CT_ComboBox:
        result = {size.width() + m.lines(2.3), std::max(size.height() + m.lines(0.5), m.controlHeight())};
        break;
    case CT_SpinBox: result = {size.width() + m.lines(2.2), std::max(result.height(), m.controlHeight())}; break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result = {result.width() + m.lines(0.8), std::max(result.height(), m.lines(1.75))};
        break;
    }
    default: break;
    }
    return result;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Metrics m;
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m.lines(1.0);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m.lines(0.5);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: return m.icon();
    case PM_FocusFrameHMargin: return m.lines(0.45);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return m.spacing();
    case PM_LayoutHorizontalSpacing: return m.lines(0.6);
    case PM_LayoutVerticalSpacing: return m.lines(0.5);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return m.spacing();
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return QProxyStyle::styleHint(hint, option, widget, returnData);
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace vouchwell::ui
