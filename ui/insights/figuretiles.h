#pragma once

#include "ui/insights/insightanswers.h"

#include <QWidget>

class QGridLayout;

namespace vouchwell::ui {

class KpiTile;

/// The key figures of the page, as many beside each other as there is room for. Pressing one plots it; its menu says
/// where it comes from.
class FigureTiles : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTiles(QWidget* parent = nullptr);

    void show(const InsightAnswers& answers);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void plotWanted(vouchwell::Kpi kpi);
    void figureWanted(vouchwell::Kpi kpi);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int widestTile() const;

    std::vector<KpiTile*> m_tiles;
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace vouchwell::ui
