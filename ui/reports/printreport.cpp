#include "ui/reports/printreport.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace vouchwell::ui {

bool paintOnPrinter(const ReportPrinter& report, QPrinter& printer)
{
    printer.setFullPage(true); // the pages bring their own margins
    printer.setPageLayout(report.pageLayout());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), report.pageCount()) : report.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    // What the printer cannot print lies inside our margins; its own origin is the corner of the paper.
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        report.paintPage(painter, page, printer.resolution());
    }
    return painter.end();
}

Result<bool> printReport(const ReportTable& table, PageSetup setup, QWidget* parent)
{
    Result<ReportPrinter> report = ReportPrinter::layout(table, setup);
    if (!report)
        return report.failure();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(table.title);
    printer.setCreator(QStringLiteral("Vouchwell"));
    printer.setFullPage(true);
    printer.setPageLayout(report->pageLayout());
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, report->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QPageLayout chosen = printer.pageLayout();
    const bool isKnown = chosen.pageSize().id() != QPageSize::Custom;
    if ((isKnown && chosen.pageSize().id() != setup.paper) ||
        chosen.orientation() != report->pageLayout().orientation()) {
        setup.paper = isKnown ? chosen.pageSize().id() : setup.paper;
        setup.orientation = chosen.orientation();
        report = ReportPrinter::layout(table, setup);
        if (!report)
            return report.failure();
    }
    if (!paintOnPrinter(*report, printer))
        return Failure{Failure::Kind::Storage,
                       QCoreApplication::translate("PrintReport",
                                                   "The printer did not take the report. Check the printer and "
                                                   "print again.")};
    return true;
}

} // namespace vouchwell::ui
