#include "ui/charts/chartpicture.h"

#include "core/base/text.h"
#include "core/metrics/reportcsv.h"
#include "ui/charts/plot.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStyle>
#include <QSvgGenerator>
#include <QWidget>

namespace vouchwell::ui {

namespace {

constexpr QSize kPictureSize(900, 480);
constexpr double kPictureScale = 2;
constexpr double kHeadLines = 3.2;

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QRect ChartPicture::plotPlace(const QSize& size) const
{
    const int head = Metrics().lines(kHeadLines);
    return {0, head, size.width(), size.height() - head};
}

void ChartPicture::paintHead(QPainter& painter, int width) const
{
    const Metrics m;
    const ThemeColors& light = ThemeColors::light();
    const QFont plain = QApplication::font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.fillRect(QRect(0, 0, width, m.lines(kHeadLines)), light.card);
    const QRect line(m.lines(0.8), m.lines(0.6), width - m.lines(1.6), m.lines(1.3));
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const auto at = [direction](Qt::Alignment side) {
        return int(QStyle::visualAlignment(direction, side | Qt::AlignVCenter));
    };
    const QFontMetrics measures(strong);
    // A long name of the shop leaves more than half of the line to the title.
    const QString shop = measures.elidedText(displayText(m_head.shopName), Qt::ElideRight, line.width() * 2 / 5);
    const int room = line.width() - measures.horizontalAdvance(shop) - m.lines(1);
    painter.setFont(strong);
    painter.setPen(light.text);
    painter.drawText(line, at(Qt::AlignLeft), measures.elidedText(displayText(m_head.title), Qt::ElideRight, room));
    painter.drawText(line, at(Qt::AlignRight), shop);
    painter.setFont(plain);
    painter.setPen(light.textMuted);
    painter.drawText(line.translated(0, m.lines(1.2)), at(Qt::AlignLeft),
                     QFontMetrics(plain).elidedText(displayText(m_head.period), Qt::ElideRight, line.width()));
}

QImage ChartPicture::toImage(const QSize& size, double scale) const
{
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(ThemeColors::light().card);
    m_plot.paintOn(picture, Plot::Medium::Pixels, plotPlace(size), ThemeColors::light(),
                   [&](QPainter& painter) { paintHead(painter, size.width()); });
    return picture;
}

QByteArray ChartPicture::toSvg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(m_plot.widget()->logicalDpiX());
    generator.setSize(kPictureSize);
    generator.setViewBox(QRect(QPoint(), kPictureSize));
    generator.setTitle(m_head.title);
    generator.setDescription(m_head.period);
    m_plot.paintOn(generator, Plot::Medium::Vectors, plotPlace(kPictureSize), ThemeColors::light(),
                   [&](QPainter& painter) { paintHead(painter, kPictureSize.width()); });
    return bytes;
}

QByteArray ChartPicture::toPdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        // One unit of the page is one pixel of the window, so that the texts have the room that was measured for them.
        const double pointsPerPixel = 72.0 / m_plot.widget()->logicalDpiX();
        QPdfWriter writer(&buffer);
        writer.setResolution(m_plot.widget()->logicalDpiX());
        writer.setTitle(m_head.title);
        writer.setCreator(QStringLiteral("Vouchwell"));
        writer.setPageSize(QPageSize(QSizeF(kPictureSize) * pointsPerPixel, QPageSize::Point));
        writer.setPageMargins({});
        m_plot.paintOn(writer, Plot::Medium::Vectors, plotPlace(kPictureSize), ThemeColors::light(),
                       [&](QPainter& painter) { paintHead(painter, kPictureSize.width()); });
    }
    return bytes;
}

Result<Done> ChartPicture::save(const QString& path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QByteArray bytes = ending == u"svg"   ? toSvg()
                             : ending == u"pdf" ? toPdf()
                                                : pngOf(toImage(kPictureSize, kPictureScale));
    return writeFile(path, bytes);
}

} // namespace vouchwell::ui
