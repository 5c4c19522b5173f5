#include "ui/widgets/themesheet.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QFontInfo>
#include <QHash>
#include <QRegularExpression>

namespace vouchwell::ui {

namespace {

using SheetTokens = QHash<QString, QString>;

void addColorTokens(SheetTokens& tokens, const ThemeColors& c)
{
    const std::pair<const char*, QColor> named[] = {
        {"page", c.page},
        {"card", c.card},
        {"border", c.border},
        {"borderStrong", c.borderStrong},
        {"hover", c.hover},
        {"track", c.track},
        {"text", c.text},
        {"textMuted", c.textMuted},
        {"textDisabled", c.textDisabled},
        {"accent", c.accent},
        {"accentHover", c.accentHover},
        {"accentPressed", c.accentPressed},
        {"onAccent", c.onAccent},
        {"accentSoft", c.accentSoft},
        {"accentText", c.accentText},
        {"good", c.good},
        {"goodSoft", c.goodSoft},
        {"warn", c.warn},
        {"warnSoft", c.warnSoft},
        {"bad", c.bad},
        {"badSoft", c.badSoft},
        {"info", c.info},
        {"infoSoft", c.infoSoft},
        {"selection", c.selection},
        {"tooltip", c.tooltip},
        {"onTooltip", c.onTooltip},
    };
    for (const auto& [name, color] : named)
        tokens.insert(QLatin1String(name), color.name());
}

void addMeasureTokens(SheetTokens& tokens, const QFont& font)
{
    const Metrics m(font);
    const auto add = [&tokens](const char* name, int pixels) {
        tokens.insert(QLatin1String(name), QStringLiteral("%1px").arg(pixels));
    };
    add("hairline", m.hairline());
    add("ring", m.ring());
    add("radius", m.radius());
    add("controlRadius", m.controlRadius());
    add("pillRadius", m.lines(0.3));
    add("padY", m.lines(0.38));
    add("padYFocus", m.lines(0.38) - m.ring() + m.hairline());
    add("padX", m.lines(0.8));
    add("padXFocus", m.lines(0.8) - m.ring() + m.hairline());
    add("padSmall", m.lines(0.3));
    add("padSmallFocus", m.lines(0.3) - m.ring() + m.hairline());
    add("padTiny", m.lines(0.15));
    add("scroll", m.lines(0.7));
    add("scrollRadius", m.lines(0.2));
    add("scrollMin", m.lines(2));
    add("bar", m.lines(0.45));
    add("barRadius", m.lines(0.2));
    const int knob = m.lines(0.75); // of a slider, within its border
    add("knob", knob);
    add("knobTall", knob + 3 * m.ring());
    add("knobRadius", knob / 2 + m.ring() - 1); // one more than half of what rounding leaves is drawn as a square
    add("knobOver", -(knob + 2 * m.ring() - m.lines(0.45)) / 2);
}

void addFontTokens(SheetTokens& tokens, const QFont& font)
{
    const double points = QFontInfo(font).pointSizeF();
    const auto add = [&](const char* name, double factor) {
        tokens.insert(QLatin1String(name), QStringLiteral("%1pt").arg(points * factor, 0, 'f', 2));
    };
    add("fontTitle", 1.6);
    add("fontSection", 1.05);
    add("fontSmall", 0.92);
    add("fontFigure", 1.8);
    add("fontHero", 2.2);
}

} // namespace

QString themeSheet(const ThemeColors& colors, const QFont& font)
{
    QFile file(QStringLiteral(":/theme/theme.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    SheetTokens tokens;
    addColorTokens(tokens, colors);
    addMeasureTokens(tokens, font);
    addFontTokens(tokens, font);
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype done = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        // A name nobody filled in stays as it is, where the tests see it in every kind of build.
        sheet += source.mid(done, match.capturedStart() - done) + tokens.value(match.captured(1), match.captured());
        done = match.capturedEnd();
    }
    return sheet + source.mid(done);
}

} // namespace vouchwell::ui
