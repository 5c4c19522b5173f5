#pragma once

#include "core/base/result.h"
#include "core/metrics/recognitionpapers.h"
#include "core/print/pagesetup.h"

#include <QPageLayout>

class QPainter;

namespace vouchwell {

/// Puts certificates on pages, one on each, landscape, with a light frame. Needs a QGuiApplication (any platform).
class CertificatePrinter
{
public:
    CertificatePrinter(std::vector<Certificate> certificates, const PageSetup& setup);

    int pageCount() const { return int(m_certificates.size()); }
    QPageLayout pageLayout() const;
    /// How large the name is: 44 points where it fits on two lines, never less than 36.
    double namePoints(const Certificate& certificate) const;
    /// Paints a page with its margins; the paper's corner is at the painter's origin.
    void paintPage(QPainter& painter, int page, double dotsPerInch) const;
    /// Writes a PDF whole or not at all.
    Result<Done> writePdf(const QString& path) const;

private:
    std::vector<Certificate> m_certificates;
    PageSetup m_setup;
};

} // namespace vouchwell
