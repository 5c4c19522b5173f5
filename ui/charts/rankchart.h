#pragma once

#include "ui/charts/chartview.h"

#include <vector>

namespace vouchwell::ui {

class RankPlot;

/// Rows of a table as horizontal bars, the largest first. Of more than eight the best seven are drawn, and the others
/// together as one grey bar; of a column without a total, such as one of averages, the best eight. The table lists all.
class RankChart : public ChartView
{
    Q_OBJECT

public:
    explicit RankChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `spoken`: what is said of a row besides its name. Rows without a value are left out.
    void setRanks(ReportTable table, int labelColumn, int valueColumn, const QList<int>& spoken);

    QString reading(int row) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int plotRows() const override { return int(m_shown.size()) + (m_others > 0 ? 1 : 0); }
    void activateRow(int row) override;

private:
    RankPlot* m_ranks = nullptr;
    std::vector<int> m_shown; ///< the row of the table of every bar
    int m_others = 0;         ///< how many rows the grey bar stands for
    QString m_othersText;
};

/// Steps that fewer and fewer take, with the share that goes on between them.
class FunnelChart : public ChartView
{
    Q_OBJECT

public:
    explicit FunnelChart(const QString& accessibleName, QWidget* parent = nullptr);

    /// `shareColumn` says of every row which share of the row before came so far.
    void setSteps(ReportTable table, int labelColumn, int countColumn, int shareColumn);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    RankPlot* m_ranks = nullptr;
};

} // namespace vouchwell::ui
