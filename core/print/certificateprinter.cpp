#include "core/print/certificateprinter.h"

#include "core/print/papertext.h"
#include "core/print/reporthead.h"
#include "core/print/reportpdf.h"
#include "core/print/tablelayout.h"

#include <QPainter>
#include <QPen>

namespace vouchwell {

namespace {

constexpr double kCertificateSpacing = 1.3;
constexpr double kTextShare = 0.86; // of the width
constexpr double kLineShare = 0.36;
constexpr double kLargestName = 44;
constexpr double kLeastName = 36;

/// Text in the middle of a page, from the top to the bottom.
class CenteredText
{
public:
    CenteredText(QPainter& painter, double width, double top) : m_painter(painter), m_width(width), m_top(top) {}

    void add(const QString& text, double points, QFont::Weight weight, unsigned color, double gapAfter)
    {
        const QFont font = paperFont(points, weight);
        const QStringList lines = linesOf(paperText(text), font, m_width * kTextShare);
        const TextMeter meter(font);
        m_painter.setPen(QColor::fromRgb(color));
        for (const QString& line : lines) {
            const PaperParagraph paragraph{line, font, 0, paperDots(points * kCertificateSpacing), Qt::AlignLeft};
            paragraph.draw(m_painter, {(m_width - meter.width(line)) / 2, m_top});
            m_top += paragraph.pitch;
        }
        m_top += paperDots(gapAfter);
    }

    /// Greedy lines of words; a word that is wider than the page stays whole on its own line.
    static QStringList linesOf(const QString& text, const QFont& font, double width)
    {
        const TextMeter meter(font);
        QStringList lines(QString{});
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
            if (lines.last().isEmpty() || meter.width(longer) <= width)
                lines.last() = longer;
            else
                lines << word;
        }
        return lines;
    }

private:
    QPainter& m_painter;
    double m_width;
    double m_top;
};

void paintFrame(QPainter& painter, const QRectF& area)
{
    const PaperColors colors;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(colors.accent), paperDots(1.2)));
    painter.drawRect(area);
    painter.setPen(QPen(QColor::fromRgb(colors.line), paperDots(0.6)));
    const double inner = paperDots(6);
    painter.drawRect(area.adjusted(inner, inner, -inner, -inner));
}

} // namespace

CertificatePrinter::CertificatePrinter(std::vector<Certificate> certificates, const PageSetup& setup)
    : m_certificates(std::move(certificates)), m_setup(setup)
{
}

QPageLayout CertificatePrinter::pageLayout() const
{
    return {QPageSize(m_setup.paper), QPageLayout::Landscape, QMarginsF()};
}

double CertificatePrinter::namePoints(const Certificate& certificate) const
{
    const double width = contentWidth(m_setup, QPageLayout::Landscape) * kTextShare;
    const QFont large = paperFont(kLargestName, QFont::Bold);
    return CenteredText::linesOf(paperText(certificate.name), large, width).size() <= 2 ? kLargestName : kLeastName;
}

void CertificatePrinter::paintPage(QPainter& painter, int page, double dotsPerInch) const
{
    const PaperColors colors;
    const Certificate& certificate = m_certificates[size_t(page)];
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / kPaperDotsPerInch, dotsPerInch / kPaperDotsPerInch);
    const double margin = m_setup.marginMm * kPaperDotsPerInch / 25.4;
    painter.translate(margin, margin);
    const double width = contentWidth(m_setup, QPageLayout::Landscape);
    const double height = contentHeight(m_setup, QPageLayout::Landscape);
    paintFrame(painter, {0, 0, width, height});
    CenteredText text(painter, width, height * 0.12);
    text.add(certificate.shop, 14, QFont::DemiBold, colors.accent, 22);
    text.add(certificate.heading, 22, QFont::Normal, colors.muted, 20);
    text.add(certificate.name, namePoints(certificate), QFont::Bold, colors.ink, 18);
    text.add(certificate.reason, 18, QFont::Normal, colors.ink, 14);
    text.add(certificate.day, 13, QFont::Normal, colors.muted, 0);
    const double line = height * 0.87;
    painter.setPen(QPen(QColor::fromRgb(colors.strongLine), paperDots(0.8)));
    painter.drawLine(QLineF(width * (1 - kLineShare) / 2, line, width * (1 + kLineShare) / 2, line));
    CenteredText below(painter, width, line + paperDots(4));
    below.add(certificate.signature, 10, QFont::Normal, colors.muted, 0);
    painter.restore();
}

Result<Done> CertificatePrinter::writePdf(const QString& path) const
{
    const QString title = m_certificates.empty() ? QString() : m_certificates.front().heading;
    const QString author = m_certificates.empty() ? QString() : m_certificates.front().shop;
    const auto paint = [this](QPainter& painter, int page) { paintPage(painter, page, kPaperDotsPerInch); };
    return writePdfPages({title, author, pageLayout(), pageCount(), paint}, path);
}

} // namespace vouchwell
