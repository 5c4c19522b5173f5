#pragma once

#include "core/metrics/reporttable.h"

#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class Plot;
class Prompts;
class ReportTableModel;

/// What all charts have in common. The arrow keys walk through the rows and speak them; F4 shows the same numbers as a
/// table, which is also what a screen reader is offered. Pictures always leave in the light colours.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ~ChartView() override;

    /// Why there is nothing to see.
    void setEmptyText(const QString& text);
    /// From now on the chart can be saved as a picture; without it that is not offered.
    void setPrompts(Prompts& prompts);

    /// A button for the heading of the chart: all that its own menu offers, in sight.
    QPushButton* makeMenuButton();

    DataTable* table() const { return m_tableView; }
    const ReportTable& figures() const;
    bool isTableShown() const;
    void setTableShown(bool isShown);

    /// The row under the cursor, -1 for none.
    int cursor() const { return m_cursor; }
    void setCursorRow(int row);
    /// The row on which the menu was opened last, -1 beside all.
    int menuRow() const { return m_menuRow; }
    /// "Nov: Received 41, Became customers 24".
    virtual QString reading(int row) const;

    /// With title, period and shop name above; `size` in pixels before scaling.
    QImage toImage(const QSize& size, double scale) const;
    /// Asks for a place and writes PNG, SVG or PDF there.
    void savePicture();
    /// As a picture and as text with tabs.
    void copy() const;

    void setVisible(bool isVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void rowActivated(int row);
    void saved(const QString& fileName);
    void failed(const QString& sentence);

protected:
    ChartView(const QString& accessibleName, QWidget* parent);

    /// Once, in the constructor.
    template<typename PlotType>
    PlotType* usePlot()
    {
        auto plot = std::make_unique<PlotType>();
        PlotType* result = plot.get();
        setPlot(std::move(plot));
        return result;
    }
    /// The numbers behind the chart; `spoken` are the columns that are said of a row, beside the label.
    void setFigures(ReportTable table, int labelColumn, const QList<int>& spoken);
    /// The plot has other data now.
    void showPlot(bool hasData);
    virtual int plotRows() const;
    virtual void activateRow(int row);
    /// A cell in the unit of an axis: of money the major unit, of a share percent, of half days days.
    double cellValue(int row, int column) const;
    double unitsPerAxis(int column) const;
    QString cellText(int row, int column) const;
    int labelColumn() const { return m_labelColumn; }

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setPlot(std::unique_ptr<Plot> plot);
    void createActions();
    void showFitting();
    void moveCursor(int row, bool isSpoken);
    bool handleKey(int key);

    std::unique_ptr<Plot> m_plot;
    QStackedLayout* m_stack;
    PlainLabel* m_empty;
    DataTable* m_tableView;
    ReportTableModel* m_model;
    QAction* m_tableAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_saveAction = nullptr;
    QPointer<QPushButton> m_menuButton; ///< belongs to the heading
    Prompts* m_prompts = nullptr;
    int m_labelColumn = 0;
    QList<int> m_spoken;
    int m_cursor = -1;
    int m_menuRow = -1;
    bool m_hasData = false;
    bool m_isTableShown = false;
};

} // namespace vouchwell::ui
