#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <array>

class QPainter;

namespace vouchwell {

/// Pages are laid out at this resolution whatever they are painted on, so that a preview breaks as the paper does.
inline constexpr double kPaperDotsPerInch = 1200;

constexpr double paperDots(double points)
{
    return points * kPaperDotsPerInch / 72;
}

/// The font of reports. Its figures are all of one width, so that amounts stand below each other.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

/// Text from data made fit for paper: hidden characters visible, at most 4,096 characters, no word above 80.
QString paperText(const QString& text);

/// Width of single-line texts in one font. Latin text is added up from the letters, which is a hundred times faster
/// than shaping it.
class TextMeter
{
public:
    explicit TextMeter(const QFont& font);

    double width(const QString& text) const;
    double widestWord(const QString& text) const;

private:
    QFontMetricsF m_metrics;
    std::array<double, 128> m_ascii{};
};

/// A paragraph of plain text in a column: wrapped at words, and inside a word that is wider than the column.
struct PaperParagraph
{
    QString text;
    QFont font;
    double width = 0;                        ///< in dots; 0 or less: one line, never wrapped
    double pitch = 0;                        ///< distance of two lines in dots
    Qt::Alignment alignment = Qt::AlignLeft; ///< left or right on the paper, whatever the direction of the text

    int lineCount() const;
    /// Draws `lines` lines from `firstLine` on. `top` is the upper left corner of the column, or the upper right one
    /// where the paragraph is aligned right.
    void draw(QPainter& painter, const QPointF& top, int firstLine = 0, int lines = 1 << 20) const;
};

} // namespace vouchwell
