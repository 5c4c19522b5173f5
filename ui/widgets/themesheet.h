#pragma once

#include <QFont>
#include <QString>

namespace vouchwell::ui {

struct ThemeColors;

/// The application's style sheet: theme.qss with its @tokens replaced by colours and by measures from the font.
QString themeSheet(const ThemeColors& colors, const QFont& font);

} // namespace vouchwell::ui
