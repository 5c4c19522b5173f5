#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QImage>
#include <QSize>

#include <optional>

class QWidget;

namespace vouchwell::ui {

class Plot;
class Prompts;
class ReportTableModel;

/// A chart and its numbers on their way out of the program: to a file or the clipboard.
class ChartOutput
{
    Q_DECLARE_TR_FUNCTIONS(vouchwell::ui::ChartView)

public:
    ChartOutput(Plot& plot, const ReportTableModel& figures) : m_plot(plot), m_figures(figures) {}

    /// With title, period and shop name above; `size` in pixels before scaling.
    QImage toImage(const QSize& size, double scale) const;
    /// Asks for a place and writes PNG, SVG or PDF there; the name of the file, or nothing where no place was chosen.
    std::optional<Result<QString>> save(Prompts& prompts, QWidget* window) const;
    /// As a picture and as text with tabs.
    void copy() const;

private:
    QString asText() const;

    Plot& m_plot;
    const ReportTableModel& m_figures;
};

} // namespace vouchwell::ui
