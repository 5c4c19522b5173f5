#pragma once

#include "core/metrics/reporttable.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;

namespace vouchwell::ui {

class BarPlot;
class DataTable;
class PlainLabel;
class ReportTableModel;

/// Draws columns of a ReportTable as bars. The arrow keys walk through the bars and speak them; F4 shows the same
/// numbers as a table, which is also what a screen reader is offered. Pictures always leave in the light colours.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QString& accessibleName, QWidget* parent = nullptr);
    ~ChartView() override;

    /// One or two value columns lie in front of each other (a part of a whole), more stand side by side.
    void setBars(const ReportTable& table, int labelColumn, const QList<int>& valueColumns);
    /// A dashed line with its label, in the unit of the values (minor units for money).
    void setGoal(std::optional<qint64> value, const QString& label);
    /// Why there is nothing to see.
    void setEmptyText(const QString& text);

    DataTable* table() const { return m_tableView; }
    bool isTableShown() const;
    void setTableShown(bool isShown);

    /// The bar under the cursor, -1 for none.
    int cursor() const { return m_cursor; }
    void setCursorRow(int row);
    /// "Nov: Received 41, Became customers 24".
    QString reading(int row) const;

    /// With title, period and shop name above; `size` in pixels before scaling.
    QImage toImage(const QSize& size, double scale) const;
    bool savePng(const QString& path) const;
    /// As a picture and as text with tabs.
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void rowActivated(int row);
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void createActions();
    void rebuild();
    double value(int row, int column) const;
    bool hasData() const;
    void showFitting();
    void moveCursor(int row, bool isSpoken);
    bool handleKey(int key);
    QString tableAsText() const;

    std::unique_ptr<BarPlot> m_bars;
    QStackedLayout* m_stack;
    PlainLabel* m_empty;
    DataTable* m_tableView;
    ReportTableModel* m_model;
    QAction* m_tableAction = nullptr;
    int m_labelColumn = 0;
    QList<int> m_valueColumns;
    std::optional<qint64> m_goal;
    QString m_goalLabel;
    int m_cursor = -1;
    bool m_isTableShown = false;
};

} // namespace vouchwell::ui
