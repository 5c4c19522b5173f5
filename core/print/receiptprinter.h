#pragma once

#include "core/base/result.h"
#include "core/metrics/payoutpapers.h"
#include "core/print/pagesetup.h"

#include <QPageLayout>

class QPainter;

namespace vouchwell {

/// Puts receipts on pages, four below each other with a line to cut along. Needs a QGuiApplication (any platform).
class ReceiptPrinter
{
public:
    ReceiptPrinter(std::vector<Receipt> receipts, const PageSetup& setup);

    int pageCount() const;
    QPageLayout pageLayout() const;
    /// Paints a page with its margins; the paper's corner is at the painter's origin.
    void paintPage(QPainter& painter, int page, double dotsPerInch) const;
    /// Writes a PDF whole or not at all.
    Result<Done> writePdf(const QString& path) const;

private:
    std::vector<Receipt> m_receipts;
    PageSetup m_setup;
};

} // namespace vouchwell
