#pragma once

#include "core/base/result.h"
#include "core/metrics/reporttable.h"
#include "core/print/pagesetup.h"

#include <memory>
#include <stop_token>

class QPainter;

namespace vouchwell {

/// Puts a report on pages. Preview, printer and PDF all paint these same pages. Only plain text is drawn, nothing is
/// ever clipped, and the colours are those of paper. Needs a QGuiApplication (any platform); may be used from any one
/// thread at a time.
class ReportPrinter
{
public:
    /// Refused when the report would have more than 5,000 pages.
    static Result<ReportPrinter> layout(const ReportTable& table, const PageSetup& setup);

    ReportPrinter(ReportPrinter&& other) noexcept;
    ReportPrinter& operator=(ReportPrinter&& other) noexcept;
    ~ReportPrinter();

    int pageCount() const;
    const ReportTable& table() const;
    const PageSetup& setup() const;
    /// The paper with the orientation that was chosen; its margins are zero because pages bring their own.
    QPageLayout pageLayout() const;
    /// The text size of the table that was chosen, in points.
    double textPoints() const;

    /// Paints a page with its margins; the paper's corner is at the painter's origin.
    void paintPage(QPainter& painter, int page, double dotsPerInch) const;
    /// Writes a PDF whole or not at all. `stop` ends it early with a Cancelled failure.
    Result<Done> writePdf(const QString& path, const std::stop_token& stop = {}) const;

private:
    struct Content;

    explicit ReportPrinter(std::unique_ptr<Content> content);
    void paintTable(QPainter& painter, int page, double top) const;
    double paintColumnTitles(QPainter& painter, double top) const;
    void paintTotals(QPainter& painter, double top) const;
    void paintFoot(QPainter& painter, int page) const;

    std::unique_ptr<Content> m_content;
};

} // namespace vouchwell
