#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

namespace vouchwell::ui {

namespace {

QString iconPath(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap renderIcon(const QString& name, const QSize& pixels, const QColor& color)
{
    const QString key =
        QStringLiteral("vouchwell-icon/%1/%2x%3/%4")
            .arg(name, QString::number(pixels.width()), QString::number(pixels.height()), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor toneColor(IconTone tone, const ThemeColors& c)
{
    switch (tone) {
    case IconTone::Text: return c.text;
    case IconTone::Muted: return c.textMuted;
    case IconTone::Accent: return c.accentText;
    case IconTone::OnAccent: return c.onAccent;
    case IconTone::Good: return c.good;
    case IconTone::Warn: return c.warn;
    case IconTone::Bad: return c.bad;
    case IconTone::Info: return c.info;
    }
    Q_UNREACHABLE();
}

/// The square an icon fills: at the leading side of an area that is wider than high (buttons ask for such a one, and
/// the rest is the gap before their text).
QRect iconSquare(const QRect& area)
{
    const int side = std::min(area.width(), area.height());
    return QStyle::alignedRect(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {side, side},
                               area);
}

QPixmap iconPixmap(const QString& name, const QSize& pixels, const QColor& color)
{
    const QRect square = iconSquare(QRect(QPoint(), pixels));
    if (square.size() == pixels)
        return renderIcon(name, pixels, color);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.drawPixmap(square.topLeft(), renderIcon(name, square.size(), color));
    return pixmap;
}

/// Draws from the SVG at the size and scale asked for, with the colour of the moment.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, m_name, iconSquare(rect), colorFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, size, colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return iconPixmap(m_name, size, colorFor(mode));
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tone); }
    bool isNull() override { return !hasIcon(m_name); }
    QString iconName() override { return m_name; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const ThemeColors& c = ThemeColors::current();
        return mode == QIcon::Disabled ? c.textDisabled : toneColor(m_tone, c);
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

void drawIcon(QPainter* painter, const QString& name, const QRect& square, const QColor& color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = renderIcon(name, (QSizeF(square.size()) * ratio).toSize(), color);
    painter->drawPixmap(square, pixmap);
}

bool hasIcon(const QString& name)
{
    return QFile::exists(iconPath(name));
}

QIcon applicationIcon()
{
    return QIcon(iconPath(QStringLiteral("vouchwell")));
}

} // namespace vouchwell::ui
