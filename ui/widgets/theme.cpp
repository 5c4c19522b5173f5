#include "ui/widgets/theme.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/themesheet.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QToolTip>

namespace vouchwell::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

ThemeColors makeLightColors()
{
    ThemeColors c;
    c.page = rgb(0xF4F6F8), c.card = rgb(0xFFFFFF), c.border = rgb(0xE3E7EC), c.borderStrong = rgb(0xCBD2DA);
    c.hover = rgb(0xF1F4F6), c.track = rgb(0xECEFF2);
    c.text = rgb(0x172033), c.textMuted = rgb(0x5B6779), c.textDisabled = rgb(0x98A2B0);
    c.accent = rgb(0x0F766E), c.accentHover = rgb(0x0D655E), c.accentPressed = rgb(0x0A524C);
    c.onAccent = rgb(0xFFFFFF), c.accentSoft = rgb(0xE3F1EF), c.accentText = rgb(0x0B5F58);
    c.attention = rgb(0xB45309), c.onAttention = rgb(0xFFFFFF);
    c.good = rgb(0x17643A), c.goodSoft = rgb(0xE0F4E7), c.warn = rgb(0x8A4B00), c.warnSoft = rgb(0xFDF0DB);
    c.bad = rgb(0xA11B1B), c.badSoft = rgb(0xFDE8E8), c.info = rgb(0x1E4FA3), c.infoSoft = rgb(0xE4EDFC);
    c.selection = rgb(0xD9EDEA), c.tooltip = rgb(0x172033), c.onTooltip = rgb(0xFFFFFF);
    c.barBack = rgb(0xCFE3E0), c.barBackLine = rgb(0x5A9A93);
    c.series = {rgb(0x0072B2), rgb(0xD55E00), rgb(0x6D21D9), rgb(0xBF6986), rgb(0x594D28)};
    c.otherSeries = rgb(0x7C8794);
    return c;
}

ThemeColors makeDarkColors()
{
    ThemeColors c;
    c.isDark = true;
    c.page = rgb(0x15171A), c.card = rgb(0x1E1F22), c.border = rgb(0x33363C), c.borderStrong = rgb(0x4A4E56);
    c.hover = rgb(0x282A2E), c.track = rgb(0x2C2F34);
    c.text = rgb(0xE9EBEE), c.textMuted = rgb(0xA6AEB9), c.textDisabled = rgb(0x6C737D);
    c.accent = rgb(0x2BB3A6), c.accentHover = rgb(0x42C4B7), c.accentPressed = rgb(0x24998D);
    c.onAccent = rgb(0x03201D), c.accentSoft = rgb(0x17332F), c.accentText = rgb(0x74D8CD);
    c.attention = rgb(0xF0A43A), c.onAttention = rgb(0x231500);
    c.good = rgb(0x86DFA6), c.goodSoft = rgb(0x18341F), c.warn = rgb(0xF4C57F), c.warnSoft = rgb(0x3B2B12);
    c.bad = rgb(0xFCA9A9), c.badSoft = rgb(0x431F1F), c.info = rgb(0xA3C5FF), c.infoSoft = rgb(0x1D2C47);
    c.selection = rgb(0x1D4641), c.tooltip = rgb(0xE9EBEE), c.onTooltip = rgb(0x15171A);
    c.barBack = rgb(0x2A4A47), c.barBackLine = rgb(0x5F9891);
    c.series = {rgb(0x56B4E9), rgb(0xE69F00), rgb(0xA73DF2), rgb(0xBF3083), rgb(0x778C4D)};
    c.otherSeries = rgb(0x8A939E);
    return c;
}

bool isDarkColor(const QColor& color)
{
    return color.lightness() < 128;
}

/// Every role but AlternateBase, which no widget of ours uses: Qt keeps filling an unset role from the desktop's
/// palette, so it tells later what the desktop would have chosen.
QPalette paletteOf(const ThemeColors& c)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.page},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.card},
        {QPalette::Text, c.text},
        {QPalette::Button, c.card},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.onAccent},
        {QPalette::Light, c.card},
        {QPalette::Midlight, c.hover},
        {QPalette::Mid, c.border},
        {QPalette::Dark, c.borderStrong},
        {QPalette::Shadow, c.borderStrong},
        {QPalette::Highlight, c.selection},
        {QPalette::HighlightedText, c.text},
        {QPalette::Link, c.accentText},
        {QPalette::LinkVisited, c.accentText},
        {QPalette::ToolTipBase, c.tooltip},
        {QPalette::ToolTipText, c.onTooltip},
        {QPalette::PlaceholderText, c.textMuted},
    };
    for (const auto& [role, color] : roles)
        p.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    return p;
}

} // namespace

const ThemeColors& ThemeColors::light()
{
    static const ThemeColors colors = makeLightColors();
    return colors;
}

const ThemeColors& ThemeColors::dark()
{
    static const ThemeColors colors = makeDarkColors();
    return colors;
}

const ThemeColors& ThemeColors::current()
{
    return isDarkColor(QApplication::palette().color(QPalette::Window)) ? dark() : light();
}

Theme::Theme(QApplication& application, Mode mode) : m_application(application), m_mode(mode)
{
    m_systemDark = isDarkColor(QApplication::palette().color(QPalette::Window));
    QApplication::setStyle(new HouseStyle);
    application.installEventFilter(this);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

const ThemeColors& Theme::colors() const
{
    return m_isDark ? ThemeColors::dark() : ThemeColors::light();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && !m_isApplying) {
        if (event->type() == QEvent::ApplicationPaletteChange)
            paletteChanged();
        else if (event->type() == QEvent::ApplicationFontChange)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::isSystemDark() const
{
    const QPalette palette = QApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    return isDarkColor(window == colors().page ? palette.color(QPalette::AlternateBase) : window);
}

void Theme::paletteChanged()
{
    const bool isDark = isSystemDark();
    const bool isOurs = QApplication::palette().color(QPalette::Window) == colors().page;
    if (isDark == m_systemDark && isOurs)
        return;
    m_systemDark = isDark;
    apply();
}

void Theme::apply()
{
    const QScopedValueRollback<bool> guard(m_isApplying, true);
    m_isDark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    const QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(themeSheet(colors(), QApplication::font()));
    Q_EMIT changed();
}

} // namespace vouchwell::ui
