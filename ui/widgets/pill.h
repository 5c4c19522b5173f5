#pragma once

#include <QLabel>

namespace vouchwell::ui {

/// What a pill, tile or notice says about its content; always beside a word, never alone.
enum class Tone { Neutral, Info, Good, Warn, Bad };

struct ThemeColors;

/// Ink and ground of a tone in the given set of colours.
struct ToneColors
{
    QColor ink;
    QColor ground;
};
ToneColors toneColors(Tone tone, const ThemeColors& colors);

/// A short text on a soft, rounded ground: a state, a change, a tier.
class Pill : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

/// The font, size and drawing shared by the pill and by pills in tables.
QFont pillFont(const QFont& base);
QSize pillSize(const QString& text, const QFont& base);
void drawPill(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const ThemeColors& colors,
              const QFont& base);

} // namespace vouchwell::ui
