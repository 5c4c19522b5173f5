#include "core/print/reportprinter.h"

#include "core/print/papertext.h"
#include "core/print/reporthead.h"
#include "core/print/reportpdf.h"
#include "core/print/tablelayout.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

namespace vouchwell {

namespace {

constexpr size_t kMostPages = 5000;
constexpr double kFootPoints = 8;
constexpr double kFootSpace = 24; // points above the lower margin

class PaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPrinter)
};

QPen paperPen(unsigned color, double points)
{
    return {QColor::fromRgb(color), paperDots(points)};
}

/// "Corner Bakery · Referral report · corner.vouchwell"
QString footText(const ReportTable& table, const PageSetup& setup)
{
    QStringList parts{table.shopName, table.title, setup.fileName};
    parts.removeAll(QString());
    return paperText(parts.join(QStringLiteral(" · ")));
}

} // namespace

struct ReportPrinter::Content
{
    Content(const ReportTable& reportTable, const PageSetup& pageSetup)
        : table(reportTable),
          setup(pageSetup),
          fitter(table, setup),
          plan(fitter.fit()),
          width(contentWidth(setup, plan.orientation)),
          height(contentHeight(setup, plan.orientation)),
          head(table, setup, width)
    {
    }

    ReportTable table;
    PageSetup setup;
    TableFitter fitter;
    TableLayout plan;
    double width;
    double height;
    ReportHead head;
};

ReportPrinter::ReportPrinter(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
ReportPrinter::ReportPrinter(ReportPrinter&& other) noexcept = default;
ReportPrinter& ReportPrinter::operator=(ReportPrinter&& other) noexcept = default;
ReportPrinter::~ReportPrinter() = default;

Result<ReportPrinter> ReportPrinter::layout(const ReportTable& table, const PageSetup& setup)
{
    auto content = std::make_unique<Content>(table, setup);
    const double room = content->height - paperDots(kFootSpace);
    if (!content->fitter.paginate(content->plan, content->head.height(), room, kMostPages))
        return Failure{Failure::Kind::Refused,
                       PaperTexts::tr("This report would have more than %1 pages. Choose a shorter period.")
                           .arg(setup.locale.toString(qlonglong(kMostPages)))};
    return ReportPrinter(std::move(content));
}

int ReportPrinter::pageCount() const
{
    return int(m_content->plan.pages.size());
}

const ReportTable& ReportPrinter::table() const
{
    return m_content->table;
}

const PageSetup& ReportPrinter::setup() const
{
    return m_content->setup;
}

QPageLayout ReportPrinter::pageLayout() const
{
    return {QPageSize(m_content->setup.paper), m_content->plan.orientation, QMarginsF()};
}

double ReportPrinter::textPoints() const
{
    return m_content->plan.points;
}

void ReportPrinter::paintPage(QPainter& painter, int page, double dotsPerInch) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / kPaperDotsPerInch, dotsPerInch / kPaperDotsPerInch);
    const double margin = m_content->setup.marginMm * kPaperDotsPerInch / 25.4;
    painter.translate(margin, margin);
    if (page == 0)
        m_content->head.draw(painter);
    paintTable(painter, page, page == 0 ? m_content->head.height() : 0);
    paintFoot(painter, page);
    painter.restore();
}

void ReportPrinter::paintTable(QPainter& painter, int page, double top) const
{
    const Content& c = *m_content;
    const PaperColors colors;
    const PagePlan& plan = c.plan.pages[size_t(page)];
    if (c.table.rows.empty()) {
        const bool isMirrored = c.setup.direction == Qt::RightToLeft;
        painter.setPen(QColor::fromRgb(colors.muted));
        PaperParagraph{PaperTexts::tr("There is nothing to list here."), paperFont(11), c.width, paperDots(15),
                       isMirrored ? Qt::AlignRight : Qt::AlignLeft}
            .draw(painter, {isMirrored ? c.width : 0, top});
        return;
    }
    if (plan.bands.empty() && !plan.hasTotals)
        return;
    double at = paintColumnTitles(painter, top);
    const QFont font = tableBodyFont(c.plan.points);
    for (const RowBand& band : plan.bands) {
        painter.setPen(QColor::fromRgb(colors.ink));
        for (size_t i = 0; i < c.plan.columns.size(); ++i) {
            const TableLayout::Column& column = c.plan.columns[i];
            const PaperParagraph cell{paperCell(c.table, c.table.rows[band.row], i, c.setup.locale), font,
                                      c.plan.textWidth(column), c.plan.pitch,
                                      column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft};
            cell.draw(painter, {c.plan.anchor(column), at + c.plan.rowSpace / 2}, band.firstLine, band.lines);
        }
        at += c.plan.rowHeight(band.lines);
        painter.setPen(paperPen(colors.line, 0.5));
        painter.drawLine(QLineF(0, at, c.width, at));
    }
    if (plan.hasTotals)
        paintTotals(painter, at);
}

double ReportPrinter::paintColumnTitles(QPainter& painter, double top) const
{
    const Content& c = *m_content;
    const PaperColors colors;
    const QFont font = tableHeaderFont(c.plan.points);
    painter.setPen(QColor::fromRgb(colors.muted));
    for (size_t i = 0; i < c.plan.columns.size(); ++i) {
        const TableLayout::Column& column = c.plan.columns[i];
        PaperParagraph title{paperText(c.table.columns[i].title), font, c.plan.textWidth(column), c.plan.pitch,
                             column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft};
        // Titles of one line stand on the line below them, beside those of two.
        const double free = c.plan.headerHeight - c.plan.rowHeight(title.lineCount());
        title.draw(painter, {c.plan.anchor(column), top + free + c.plan.rowSpace / 2});
    }
    const double bottom = top + c.plan.headerHeight;
    painter.setPen(paperPen(colors.strongLine, 0.8));
    painter.drawLine(QLineF(0, bottom, c.width, bottom));
    return bottom;
}

void ReportPrinter::paintTotals(QPainter& painter, double top) const
{
    const Content& c = *m_content;
    const PaperColors colors;
    const QFont font = tableTotalFont(c.plan.points);
    painter.setPen(paperPen(colors.strongLine, 0.8));
    painter.drawLine(QLineF(0, top, c.width, top));
    painter.setPen(QColor::fromRgb(colors.ink));
    const double at = top + c.plan.rowSpace / 2;
    for (size_t i = 0; i < c.plan.columns.size(); ++i) {
        const TableLayout::Column& column = c.plan.columns[i];
        if (c.table.columns[i].hasTotal)
            PaperParagraph{totalText(c.table, i, c.setup.locale), font, c.plan.textWidth(column), c.plan.pitch,
                           column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft}
                .draw(painter, {c.plan.anchor(column), at});
        else if (i == 0)
            PaperParagraph{PaperTexts::tr("Total"), font, 0, c.plan.pitch,
                           column.isRightAligned ? Qt::AlignRight : Qt::AlignLeft}
                .draw(painter, {c.plan.anchor(column), at});
    }
}

void ReportPrinter::paintFoot(QPainter& painter, int page) const
{
    const Content& c = *m_content;
    const PaperColors colors;
    const bool isMirrored = c.setup.direction == Qt::RightToLeft;
    const QFont font = paperFont(kFootPoints);
    const TextMeter meter(font);
    const double pitch = paperDots(kFootPoints * 1.34);
    const double top = c.height - pitch;
    const QString number =
        PaperTexts::tr("Page %1 of %2").arg(c.setup.locale.toString(page + 1), c.setup.locale.toString(pageCount()));
    //: Foot of a printed page: day of printing · page number
    const QString trailing =
        c.setup.printedOn.isValid()
            ? PaperTexts::tr("Printed %1 · %2").arg(formatDate(c.setup.printedOn, c.setup.locale), number)
            : number;
    const double room = c.width - meter.width(trailing) - paperDots(18);
    const QString leading = QFontMetricsF(font).elidedText(footText(c.table, c.setup), Qt::ElideRight, room);
    painter.setPen(paperPen(colors.line, 0.5));
    painter.drawLine(QLineF(0, top - paperDots(5), c.width, top - paperDots(5)));
    painter.setPen(QColor::fromRgb(colors.muted));
    PaperParagraph{leading, font, 0, pitch, isMirrored ? Qt::AlignRight : Qt::AlignLeft}.draw(
        painter, {isMirrored ? c.width : 0, top});
    PaperParagraph{trailing, font, 0, pitch, isMirrored ? Qt::AlignLeft : Qt::AlignRight}.draw(
        painter, {isMirrored ? 0 : c.width, top});
}

Result<Done> ReportPrinter::writePdf(const QString& path, const std::stop_token& stop) const
{
    return writeReportPdf(*this, path, stop);
}

} // namespace vouchwell
