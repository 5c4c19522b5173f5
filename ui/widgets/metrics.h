#pragma once

#include <QFont>

namespace vouchwell::ui {

/// Every measure of the window, derived from the height of a text line, so that the layout grows with the font.
/// Without a font it uses the application's.
class Metrics
{
public:
    Metrics();
    explicit Metrics(const QFont& font);

    /// `lines` text lines in logical pixels, at least one pixel.
    int lines(double lines) const;
    /// Width of about `count` average characters.
    int characters(int count) const;
    int hairline() const { return lines(0.04); }
    int radius() const { return lines(0.55); }
    int controlRadius() const { return lines(0.38); }
    int spacing() const { return lines(0.7); }
    int cardPadding() const { return lines(0.95); }
    int pageMargin() const { return lines(1.35); }
    int controlHeight() const { return lines(1.9); }
    int rowHeight() const { return lines(2.1); }
    int icon() const { return lines(1.05); }
    int ring() const { return lines(0.11); }

private:
    int m_line = 0;
    int m_character = 0;
};

} // namespace vouchwell::ui
