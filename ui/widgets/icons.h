#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;

namespace vouchwell::ui {

/// What an icon means decides its colour; the colour is read from the theme whenever the icon is drawn.
enum class IconTone { Text, Muted, Accent, OnAccent, Good, Warn, Bad, Info };

/// A line icon from the resources by name ("users"), sharp at any scale, in the colour of the present theme.
QIcon icon(const QString& name, IconTone tone = IconTone::Text);
/// Draws a line icon in one colour into a square.
void drawIcon(QPainter* painter, const QString& name, const QRect& square, const QColor& color);
/// Whether the resources have an icon of this name.
bool hasIcon(const QString& name);
/// The program's own mark, in its own colours.
QIcon applicationIcon();

} // namespace vouchwell::ui
