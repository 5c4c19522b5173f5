#pragma once

#include "ui/charts/plot.h"

#include <QStringList>

#include <vector>

class QCPBars;
class QCPItemText;

namespace vouchwell::ui {

/// What horizontal bars show, from the top.
struct RankData
{
    QStringList labels;
    std::vector<double> values; ///< from zero on
    QStringList texts;          ///< at the ends of the bars
    QStringList between;        ///< under a bar, before the next one; empty: nothing is said there
    int other = -1;             ///< the bar of all the others together, which is grey
};

/// Horizontal bars with their values at the ends. They grow from the side where reading begins.
class RankPlot : public Plot
{
public:
    RankPlot();

    void setData(const RankData& data);
    int rowAt(const QPointF& point) const override;
    QPoint placeOf(int row) const override;
    void fit(const QSize& size) override;

protected:
    void colorData(const ThemeColors& colors) override;
    void placeMark(QCPItemRect& mark, int row) override;

private:
    QCPItemText* addText(const QString& text, double value, double row);
    bool isMirrored() const;
    QCPAxis* labelAxis() const;

    RankData m_data;
    QCPBars* m_bars = nullptr;
    QCPBars* m_other = nullptr;
    std::vector<QCPItemText*> m_texts;
    std::vector<QCPItemText*> m_between;
};

} // namespace vouchwell::ui
