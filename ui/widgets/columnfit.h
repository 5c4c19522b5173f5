#pragma once

#include <QObject>

#include <vector>

namespace vouchwell::ui {

class DataTable;

/// Fits the columns of a table to its width: one takes what is left over, and where there is too little, the less
/// important ones yield. A column that somebody shows or hides by hand stays so.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// The widths of the columns at this moment are the least; `yielding` go one after the other, the first one first.
    ColumnFit(DataTable* table, int spareColumn, std::vector<int> yielding);

    void fit();
    /// Without what yielded: when there is room again, in this session or the next, it comes back.
    QByteArray layoutState();
    void restoreLayoutState(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showYielded();
    void noteByHand(int column, int oldWidth, int newWidth);
    int widthOf(int column) const;
    int neededWidth() const;

    DataTable* m_table;
    int m_spareColumn;
    int m_spareLeast;
    std::vector<int> m_yielding;
    std::vector<int> m_yielded;
    bool m_isFitting = false;
};

} // namespace vouchwell::ui
