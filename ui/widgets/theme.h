#pragma once

#include <QColor>
#include <QObject>

#include <array>

class QApplication;

namespace vouchwell::ui {

/// The colours of the window by what they are for. The two sets are the only colours in the product.
struct ThemeColors
{
    bool isDark = false;
    QColor page, card, border, borderStrong, hover, track;
    QColor text, textMuted, textDisabled;
    QColor accent, accentHover, accentPressed, onAccent, accentSoft, accentText;
    QColor attention, onAttention; ///< the one call for attention: badges with waiting things
    QColor good, goodSoft, warn, warnSoft, bad, badSoft, info, infoSoft;
    QColor selection, tooltip, onTooltip;
    QColor barBack, barBackLine; ///< the lighter bar behind the accent bar of a chart
    std::array<QColor, 5> series;
    QColor otherSeries;

    static const ThemeColors& light();
    static const ThemeColors& dark();
    /// The set in force, by the application's palette (a widget's own may be bent by the style sheet).
    static const ThemeColors& current();
};

/// Dresses the application: style, palette and style sheet, light or dark. Follows the desktop unless forced.
/// One object, created by the composition before the first widget; widgets read `ThemeColors::current()`.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication& application, Mode mode = Mode::System);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_isDark; }
    const ThemeColors& colors() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    bool isSystemDark() const;
    void paletteChanged();
    void apply();

    QApplication& m_application;
    Mode m_mode;
    bool m_isDark = false;
    bool m_systemDark = false;
    bool m_isApplying = false;
};

} // namespace vouchwell::ui
