#include "ui/widgets/icons.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace vouchwell::ui;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector linearRgb(const QColor& c)
{
    return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
}

double luminance(const QColor& c)
{
    const Vector rgb = linearRgb(c);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Vector transformed(const Matrix& m, const Vector& v)
{
    Vector result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

Vector lab(const Vector& rgb)
{
    const Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const Vector xyz = transformed(toXyz, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76 distance of two colours as somebody with this colour vision sees them.
double distance(const QColor& a, const QColor& b, const Matrix& vision)
{
    const auto seen = [&vision](const QColor& c) {
        Vector rgb = transformed(vision, linearRgb(c));
        for (double& channel : rgb)
            channel = std::clamp(channel, 0.0, 1.0);
        return lab(rgb);
    };
    const Vector x = seen(a);
    const Vector y = seen(b);
    return std::sqrt(std::pow(x[0] - y[0], 2) + std::pow(x[1] - y[1], 2) + std::pow(x[2] - y[2], 2));
}

/// Machado, Oliveira and Fernandes 2009, severity 1.
const std::vector<std::pair<const char*, Matrix>> kVisions = {
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deutan", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritan", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

QPalette systemPalette(bool isDark)
{
    return isDark ? QPalette(QColor(Qt::black)) : QPalette(QColor(Qt::lightGray));
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_theme->setMode(Theme::Mode::Light); }

    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const ThemeColors* c : {&ThemeColors::light(), &ThemeColors::dark()}) {
            const char* set = c->isDark ? "dark" : "light";
            const auto row = [set](const char* name, const QColor& ink, const QColor& ground) {
                QTest::addRow("%s %s", set, name) << ink << ground;
            };
            for (const QColor& ground : {c->page, c->card, c->hover, c->selection}) {
                row("text", c->text, ground);
                row("muted text", c->textMuted, ground);
            }
            row("button", c->onAccent, c->accent);
            row("button hovered", c->onAccent, c->accentHover);
            row("button pressed", c->onAccent, c->accentPressed);
            row("selected entry", c->accentText, c->accentSoft);
            row("flat button", c->accentText, c->page);
            row("badge", c->onAttention, c->attention);
            row("tool tip", c->onTooltip, c->tooltip);
            row("goal", c->warn, c->card);
            row("error", c->bad, c->card);
            for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warn, Tone::Bad}) {
                const ToneColors colors = toneColors(tone, *c);
                row("pill", colors.ink, colors.ground);
                row("notice", c->text, colors.ground);
            }
        }
    }
    void textIsReadableOnItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void seriesStandOutFromTheCard()
    {
        for (const ThemeColors* c : {&ThemeColors::light(), &ThemeColors::dark()}) {
            for (const QColor& color : c->series)
                QVERIFY2(contrast(color, c->card) >= 3, qPrintable(color.name()));
            for (const QColor& color : {c->accent, c->barBackLine, c->otherSeries, c->attention})
                QVERIFY2(contrast(color, c->card) >= 3, qPrintable(color.name()));
        }
    }

    void seriesDifferForEveryColourVision()
    {
        for (const ThemeColors* c : {&ThemeColors::light(), &ThemeColors::dark()}) {
            for (const auto& [name, vision] : kVisions) {
                for (size_t i = 0; i < c->series.size(); ++i) {
                    for (size_t k = i + 1; k < c->series.size(); ++k)
                        QVERIFY2(distance(c->series[i], c->series[k], vision) >= 20, name);
                }
                QVERIFY2(distance(c->accent, c->barBack, vision) >= 20, name);
            }
        }
    }

    void dressesTheApplication()
    {
        QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColors::light().page);
        QVERIFY(qApp->styleSheet().contains(ThemeColors::light().accent.name()));
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
        m_theme->setMode(Theme::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColors::dark().page);
        QVERIFY(qApp->styleSheet().contains(ThemeColors::dark().accent.name()));
        QCOMPARE(ThemeColors::current().isDark, true);
    }

    void followsTheDesktopAtRunTime()
    {
        m_theme->setMode(Theme::Mode::System);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        QApplication::setPalette(systemPalette(true));
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_theme->isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), ThemeColors::dark().card);
        QApplication::setPalette(systemPalette(false));
        QVERIFY(!m_theme->isDark());
    }

    void keepsAForcedThemeWhenTheDesktopChanges()
    {
        m_theme->setMode(Theme::Mode::Dark);
        QApplication::setPalette(systemPalette(false));
        QVERIFY(m_theme->isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColors::dark().page);
    }

    void iconsTakeTheColourOfTheTheme()
    {
        const QIcon plus = icon(QStringLiteral("plus"));
        const auto ink = [&plus] { return plus.pixmap(QSize(24, 24)).toImage().pixelColor(12, 12); };
        QCOMPARE(ink(), ThemeColors::light().text);
        m_theme->setMode(Theme::Mode::Dark);
        QCOMPARE(ink(), ThemeColors::dark().text);
    }

    void knowsWhichIconsExist()
    {
        QVERIFY(hasIcon(QStringLiteral("house")));
        QVERIFY(!hasIcon(QStringLiteral("nothing")));
        QVERIFY(!applicationIcon().isNull());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
