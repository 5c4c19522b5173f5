#pragma once

#include <QHash>
#include <QTableView>

class QMimeData;

namespace vouchwell::ui {

/// The table of the house: quiet rows with a hairline between them, numbers at the trailing side, whole rows selected,
/// Ctrl+C copies them for a spreadsheet. Tab leaves the table; Enter or a double click is `activated`.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    enum class ColumnKind { Text, Strong, Muted, Number };

    /// A screen reader cannot guess what a table is: the name is required.
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setColumnKind(int column, ColumnKind kind);
    ColumnKind columnKind(int column) const { return m_kinds.value(column, ColumnKind::Text); }
    /// The column that takes the spare width.
    void setStretchColumn(int column);
    /// As high as its rows, without a scroll bar of its own: for a short table inside a card.
    void setFitsRows(bool fitsRows);
    /// Shown in the middle while there are no rows.
    void setPlaceholder(const QString& text);
    int hoveredRow() const { return m_hoveredRow; }

    /// Order, widths, sorting and visibility of the columns, to be kept between sessions.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray& state);

    /// The selected rows as people see them: text with tabs and an HTML table. The caller owns the result.
    QMimeData* selectionMimeData() const;
    void copySelection() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    int sizeHintForColumn(int column) const override;

private:
    void setHoveredRow(int row);
    void showColumnMenu(const QPoint& position);
    QString cellText(const QModelIndex& index) const;

    QHash<int, ColumnKind> m_kinds;
    QString m_placeholder;
    int m_hoveredRow = -1;
    bool m_fitsRows = false;
};

} // namespace vouchwell::ui
