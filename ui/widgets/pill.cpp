#include "ui/widgets/pill.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vouchwell::ui {

ToneColors toneColors(Tone tone, const ThemeColors& c)
{
    switch (tone) {
    case Tone::Neutral: return {c.textMuted, c.track};
    case Tone::Info: return {c.info, c.infoSoft};
    case Tone::Good: return {c.good, c.goodSoft};
    case Tone::Warn: return {c.warn, c.warnSoft};
    case Tone::Bad: return {c.bad, c.badSoft};
    }
    Q_UNREACHABLE();
}

QFont pillFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(QFontInfo(base).pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize pillSize(const QString& text, const QFont& base)
{
    const QFontMetrics measures(pillFont(base));
    return {measures.horizontalAdvance(text) + 2 * Metrics(base).lines(0.5),
            measures.height() + Metrics(base).lines(0.08)};
}

void drawPill(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const ThemeColors& colors,
              const QFont& base)
{
    const ToneColors inks = toneColors(tone, colors);
    const int padding = Metrics(base).lines(0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(inks.ground);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter->setFont(pillFont(base));
    painter->setPen(inks.ink);
    const bool fits = pillSize(text, base).width() <= rect.width();
    const QString shown =
        fits ? text : painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 2 * padding);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return text().isEmpty() ? QSize(0, 0) : pillSize(text(), font());
}

void Pill::paintEvent(QPaintEvent*)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    drawPill(&painter, rect(), text(), m_tone, ThemeColors::current(), font());
}

} // namespace vouchwell::ui
