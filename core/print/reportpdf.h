#pragma once

#include "core/print/reportprinter.h"

#include <QPageLayout>

#include <functional>

namespace vouchwell {

/// Pages to be written as a PDF.
struct PdfPages
{
    QString title;
    QString author;
    QPageLayout layout;
    int count = 0;
    /// Paints one page at kPaperDotsPerInch.
    std::function<void(QPainter& painter, int page)> paint;
};

/// Writes a PDF through a temporary file beside the target, so that a failure leaves what was there.
Result<Done> writePdfPages(const PdfPages& pages, const QString& path, const std::stop_token& stop = {});

/// ReportPrinter::writePdf.
Result<Done> writeReportPdf(const ReportPrinter& printer, const QString& path, const std::stop_token& stop);

} // namespace vouchwell
