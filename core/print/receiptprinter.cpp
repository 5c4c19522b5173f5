#include "core/print/receiptprinter.h"

#include "core/print/papertext.h"
#include "core/print/reporthead.h"
#include "core/print/reportpdf.h"
#include "core/print/tablelayout.h"

#include <QPainter>
#include <QPen>

namespace vouchwell {

namespace {

constexpr int kPerPage = 4;
constexpr double kSlipSpacing = 1.34;
constexpr int kMostReasonLines = 4;
constexpr double kSignatureShare = 0.55; // of the width

/// One slip, in the directions of its language: "leading" is left, or right where that is read first.
class Slip
{
public:
    Slip(QPainter& painter, const QRectF& area, bool isMirrored)
        : m_painter(painter), m_area(area), m_isMirrored(isMirrored)
    {
    }

    void paint(const Receipt& receipt)
    {
        const PaperColors colors;
        const double padding = paperDots(10);
        double top = m_area.top() + padding;
        leading(receipt.shop, paperFont(9.5, QFont::DemiBold), 9.5, top, colors.accent, 0.6);
        trailing(receipt.heading, paperFont(9.5), 9.5, top, colors.muted, 0.4);
        top += paperDots(9.5 * kSlipSpacing + 6);
        trailing(receipt.amount, paperFont(15, QFont::Bold), 15, top, colors.ink, 0.35);
        top += leading(receipt.name, paperFont(13, QFont::DemiBold), 13, top, colors.ink, 0.62) + paperDots(5);
        if (!receipt.code.isEmpty())
            top += leading(receipt.code, paperFont(18, QFont::Bold), 18, top, colors.ink, 1.0) + paperDots(5);
        int left = kMostReasonLines;
        for (const QString& line : receipt.lines) {
            const PaperParagraph reason = paragraph(line, paperFont(9.5), 9.5, 1, Side::Leading);
            const int lines = std::min(left, reason.lineCount());
            m_painter.setPen(QColor::fromRgb(colors.ink));
            reason.draw(m_painter, {edge(Side::Leading), top}, 0, lines);
            top += lines * reason.pitch;
            left -= lines;
        }
        if (receipt.signature.isEmpty())
            return;
        const double signature = m_area.bottom() - padding - paperDots(8 * kSlipSpacing + 3);
        const double width = m_area.width() * kSignatureShare;
        const double from = m_isMirrored ? m_area.right() - width : m_area.left();
        m_painter.setPen(QPen(QColor::fromRgb(colors.strongLine), paperDots(0.6)));
        m_painter.drawLine(QLineF(from, signature, from + width, signature));
        leading(receipt.signature, paperFont(8), 8, signature + paperDots(3), colors.muted, kSignatureShare);
    }

private:
    enum class Side { Leading, Trailing };

    bool isRight(Side side) const { return (side == Side::Trailing) != m_isMirrored; }
    double edge(Side side) const { return isRight(side) ? m_area.right() : m_area.left(); }

    PaperParagraph paragraph(const QString& text, const QFont& font, double points, double share, Side side) const
    {
        return {paperText(text), font, m_area.width() * share, paperDots(points * kSlipSpacing),
                isRight(side) ? Qt::AlignRight : Qt::AlignLeft};
    }
    /// At most two lines; how high they are.
    double draw(const PaperParagraph& text, double top, unsigned color, Side side)
    {
        const int lines = std::min(2, text.lineCount());
        m_painter.setPen(QColor::fromRgb(color));
        text.draw(m_painter, {edge(side), top}, 0, lines);
        return lines * text.pitch;
    }
    double leading(const QString& text, const QFont& font, double points, double top, unsigned color, double share)
    {
        return draw(paragraph(text, font, points, share, Side::Leading), top, color, Side::Leading);
    }
    void trailing(const QString& text, const QFont& font, double points, double top, unsigned color, double share)
    {
        draw(paragraph(text, font, points, share, Side::Trailing), top, color, Side::Trailing);
    }

    QPainter& m_painter;
    QRectF m_area;
    bool m_isMirrored;
};

} // namespace

ReceiptPrinter::ReceiptPrinter(std::vector<Receipt> receipts, const PageSetup& setup)
    : m_receipts(std::move(receipts)), m_setup(setup)
{
}

int ReceiptPrinter::pageCount() const
{
    return (int(m_receipts.size()) + kPerPage - 1) / kPerPage;
}

QPageLayout ReceiptPrinter::pageLayout() const
{
    return {QPageSize(m_setup.paper), QPageLayout::Portrait, QMarginsF()};
}

void ReceiptPrinter::paintPage(QPainter& painter, int page, double dotsPerInch) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / kPaperDotsPerInch, dotsPerInch / kPaperDotsPerInch);
    const double margin = m_setup.marginMm * kPaperDotsPerInch / 25.4;
    painter.translate(margin, margin);
    const double width = contentWidth(m_setup, QPageLayout::Portrait);
    const double height = contentHeight(m_setup, QPageLayout::Portrait) / kPerPage;
    const size_t first = size_t(page) * kPerPage;
    for (size_t i = 0; i < kPerPage && first + i < m_receipts.size(); ++i) {
        const QRectF area(0, double(i) * height, width, height);
        Slip(painter, area, m_setup.direction == Qt::RightToLeft).paint(m_receipts[first + i]);
        painter.setPen(QPen(QColor::fromRgb(PaperColors().strongLine), paperDots(0.5), Qt::DashLine));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    }
    painter.restore();
}

Result<Done> ReceiptPrinter::writePdf(const QString& path) const
{
    const QString title = m_receipts.empty() ? QString() : m_receipts.front().heading;
    const QString author = m_receipts.empty() ? QString() : m_receipts.front().shop;
    const auto paint = [this](QPainter& painter, int page) { paintPage(painter, page, kPaperDotsPerInch); };
    return writePdfPages({title, author, pageLayout(), pageCount(), paint}, path);
}

} // namespace vouchwell
