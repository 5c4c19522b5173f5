#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace vouchwell::ui {

class Plot;

/// What stands above a chart that leaves the program.
struct PictureHead
{
    QString title;
    QString period;
    QString shopName;
};

/// A chart as it leaves the program: in the light colours, with its head, whatever the window looks like.
class ChartPicture
{
public:
    ChartPicture(Plot& plot, PictureHead head) : m_plot(plot), m_head(std::move(head)) {}

    /// `size` in pixels before scaling.
    QImage toImage(const QSize& size, double scale) const;
    QByteArray toSvg() const;
    QByteArray toPdf() const;
    /// PNG, SVG or PDF, by the ending of the name.
    Result<Done> save(const QString& path) const;

private:
    void paintHead(QPainter& painter, int width) const;
    QRect plotPlace(const QSize& size) const;

    Plot& m_plot;
    PictureHead m_head;
};

} // namespace vouchwell::ui
