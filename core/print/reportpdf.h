#pragma once

#include "core/print/reportprinter.h"

namespace vouchwell {

/// ReportPrinter::writePdf: through a temporary file beside the target, so that a failure leaves what was there.
Result<Done> writeReportPdf(const ReportPrinter& printer, const QString& path, const std::stop_token& stop);

} // namespace vouchwell
