#pragma once

#include "core/metrics/reporttable.h"
#include "core/print/pagesetup.h"
#include "core/print/papertext.h"

#include <QLineF>

namespace vouchwell {

/// The colours of paper: always these, whatever the window looks like.
struct PaperColors
{
    unsigned ink = 0xFF172033;
    unsigned muted = 0xFF5B6779;
    unsigned line = 0xFFD5DBE1;
    unsigned strongLine = 0xFF8A95A3;
    unsigned accent = 0xFF0F766E;
};

/// The top of the first page: shop, title, period and the key figures in a grid. Everything is in dots.
class ReportHead
{
public:
    ReportHead(const ReportTable& table, const PageSetup& setup, double width);

    double height() const { return m_height; }
    void draw(QPainter& painter) const;

private:
    struct Text
    {
        PaperParagraph paragraph;
        QPointF at;
        unsigned color = 0;
    };

    void addLine(const QString& text, const QFont& font, double points, double gapAfter, unsigned color);
    void addFacts();
    double addFactRow(size_t first, size_t count, double cellWidth, double top);
    double leading(double left, double width) const;

    const ReportTable& m_table;
    const PageSetup& m_setup;
    double m_width;
    double m_height = 0;
    std::vector<Text> m_texts;
    std::vector<QRectF> m_boxes;
    std::vector<QLineF> m_lines;
};

} // namespace vouchwell
