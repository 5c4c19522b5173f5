#pragma once

#include "core/print/reportprinter.h"

class QPrinter;
class QWidget;

namespace vouchwell::ui {

/// Asks for a printer and prints the report there, laid out anew for the paper that was chosen in the dialog.
/// False when the person changed their mind.
Result<bool> printReport(const ReportTable& table, PageSetup setup, QWidget* parent);

/// Paints the pages of the range that the printer was set to.
bool paintOnPrinter(const ReportPrinter& report, QPrinter& printer);

} // namespace vouchwell::ui
