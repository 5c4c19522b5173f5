#include "chartbench.h"

#include "measure.h"
#include "ui/charts/lineplot.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QWidget>

#include <cmath>
#include <memory>
#include <random>

namespace vouchwell::bench {

namespace {

constexpr int kChartPoints = 1'000'000;
constexpr int kChartRounds = 15;
constexpr double kFrameMs = 16;

/// A walk by chance, which is denser than any line of a shop.
ui::LineData madeLine()
{
    std::mt19937 chance(7);
    std::vector<double> values;
    values.reserve(kChartPoints);
    double value = 500;
    for (int i = 0; i < kChartPoints; ++i) {
        value = std::clamp(value + double(chance() % 41) - 20, 0.0, 1000.0);
        values.push_back(value);
    }
    ui::LineData data;
    data.rows = kChartPoints;
    data.label = [](int row) { return QString::number(row); };
    data.lines = {{QStringLiteral("made"), std::move(values), {}, false, false, -1}};
    data.axis = ui::NiceAxis::upTo(1000, true);
    return data;
}

} // namespace

void measureChart()
{
    ui::LinePlot plot;
    const std::unique_ptr<QWidget> widget(plot.widget());
    widget->resize(900, 400);
    widget->show();
    plot.setData(madeLine(), QLocale());
    const auto draw = [&] {
        return millisecondsOf([&] {
            plot.applyColors(ui::ThemeColors::current()); // everything is drawn anew with the next events
            QApplication::processEvents();
            widget->repaint();
        });
    };
    int row = 0;
    const auto moveCursor = [&] {
        row = (row + kChartPoints / 97) % kChartPoints;
        return millisecondsOf([&] {
            plot.mark(row);
            widget->repaint();
        });
    };
    draw();
    std::vector<double> drawn;
    std::vector<double> moved;
    for (int i = 0; i < kChartRounds; ++i) {
        drawn.push_back(draw());
        moved.push_back(moveCursor());
    }
    printNote(QStringLiteral("a line of 1,000,000 points: drawn in %1 ms, the cursor moved in %2 ms")
                  .arg(median(drawn), 0, 'f', 1)
                  .arg(median(moved), 0, 'f', 1));
    printRatio(QStringLiteral("chart_1m_to_a_frame"), median(drawn) / kFrameMs, 1.0);
}

} // namespace vouchwell::bench
