#include "core/print/papertext.h"

#include "core/base/text.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include <limits>

namespace vouchwell {

namespace {

constexpr qsizetype kLongestCell = 4096;
constexpr qsizetype kLongestWord = 80;

bool hasEvenFigures(const QString& family)
{
    QFont font(family);
    font.setPixelSize(1000);
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 1)
            return false;
    }
    return true;
}

/// Families that read well on paper, best first; then whatever the system offers.
QString paperFamily()
{
    static const QString family = [] {
        const QStringList wanted{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                                 QStringLiteral("Helvetica Neue"), QStringLiteral("Liberation Sans"),
                                 QStringLiteral("DejaVu Sans")};
        const QStringList known = QFontDatabase::families();
        for (const QString& name : wanted) {
            if (known.contains(name) && hasEvenFigures(name))
                return name;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

/// Where a text may be cut without splitting a letter from its second half or its accents.
qsizetype cutPosition(const QString& text, qsizetype position)
{
    while (position > 0 && (text.at(position).isLowSurrogate() || text.at(position).isMark()))
        --position;
    return position;
}

QString brokenWords(const QString& text)
{
    constexpr QChar kMayBreak(0x200B);
    QString broken;
    broken.reserve(text.size() + text.size() / kLongestWord);
    qsizetype inWord = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        inWord = c.isSpace() ? 0 : inWord + 1;
        if (inWord > kLongestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += kMayBreak;
            inWord = 1;
        }
        broken += c;
    }
    return broken;
}

bool isAsciiPrintable(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

} // namespace

QFont paperFont(double points, QFont::Weight weight)
{
    QFont font(paperFamily());
    font.setPixelSize(qRound(paperDots(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Qt drops ligatures from spaced text only; with them, readers of the PDF would find "oﬃce" but not "office".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QString paperText(const QString& text)
{
    QString shown = text;
    if (shown.size() > kLongestCell)
        shown = shown.left(cutPosition(shown, kLongestCell - 1)) + u'…';
    shown = displayText(shown);
    shown.replace(u'\t', u' ').replace(u'\n', QChar(QChar::LineSeparator));
    return shown.size() > kLongestWord ? brokenWords(shown) : shown;
}

TextMeter::TextMeter(const QFont& font) : m_metrics(font)
{
    for (char16_t c = 0x20; c < 0x7F; ++c)
        m_ascii[c] = m_metrics.horizontalAdvance(QChar(c));
}

double TextMeter::width(const QString& text) const
{
    if (!isAsciiPrintable(text)) {
        double widest = 0;
        for (const QString& line : text.split(QChar(QChar::LineSeparator)))
            widest = std::max(widest, m_metrics.horizontalAdvance(line));
        return widest;
    }
    double sum = 0;
    for (const QChar c : text)
        sum += m_ascii[c.unicode()];
    return sum;
}

double TextMeter::widestWord(const QString& text) const
{
    double widest = 0;
    for (const QString& word : text.split(u' '))
        widest = std::max(widest, width(word));
    return widest;
}

namespace {

void layOutParagraph(QTextLayout& layout, const PaperParagraph& paragraph)
{
    const bool wraps = paragraph.width > 0;
    QTextOption option;
    option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    option.setTextDirection(paragraph.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFont(paragraph.font);
    layout.setText(paragraph.text);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(wraps ? paragraph.width : double(std::numeric_limits<int>::max()) / 256);
    layout.endLayout();
}

} // namespace

int PaperParagraph::lineCount() const
{
    QTextLayout layout;
    layOutParagraph(layout, *this);
    return std::max(1, layout.lineCount());
}

void PaperParagraph::draw(QPainter& painter, const QPointF& top, int firstLine, int lines) const
{
    // Fonts that step in for foreign letters are higher: every line stands on the baseline of our own font.
    constexpr double kBaseline = 0.76;
    QTextLayout layout;
    layOutParagraph(layout, *this);
    const int end = std::min(layout.lineCount(), firstLine + std::min(lines, layout.lineCount()));
    for (int i = firstLine; i < end; ++i) {
        QTextLine line = layout.lineAt(i);
        const double shift = alignment.testFlag(Qt::AlignRight) ? -line.naturalTextWidth() : 0;
        const double baseline = top.y() + (i - firstLine) * pitch + pitch * kBaseline;
        line.setPosition({0, 0});
        line.draw(&painter, {top.x() + shift, baseline - line.ascent()});
    }
}

} // namespace vouchwell
