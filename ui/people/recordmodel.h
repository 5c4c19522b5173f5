#pragma once

#include "core/snapshot/snapshot.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace vouchwell::ui {

/// Rows of a snapshot as a table: a list of indexes into its columns, sorted here and not by a proxy, so that a hundred
/// thousand rows stay cheap. Sub-classes know the columns.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SortRole, ToneRole };

    using QAbstractTableModel::QAbstractTableModel;

    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// Shows these rows of this snapshot, in the order that was asked for last.
    void setRows(SnapshotPtr snapshot, std::vector<qint32> rows);
    /// Index into the snapshot's columns.
    qint32 indexAt(int row) const { return m_rows.at(size_t(row)); }
    /// The row that shows this index; -1 for none.
    int rowOf(qint32 index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    /// Brings rows, which come in the snapshot's order, into the order of the column.
    virtual void arrange(std::vector<qint32>& rows, int column, Qt::SortOrder order) const = 0;

    /// Sorts by key; rows without one are last in either direction, and equal ones keep the snapshot's order.
    template<typename Key, typename IsEmpty>
    static void arrangeBy(std::vector<qint32>& rows, Qt::SortOrder order, Key key, IsEmpty isEmpty)
    {
        const auto filled =
            std::stable_partition(rows.begin(), rows.end(), [&](qint32 row) { return !isEmpty(size_t(row)); });
        std::stable_sort(rows.begin(), filled, [&](qint32 a, qint32 b) {
            return order == Qt::AscendingOrder ? key(size_t(a)) < key(size_t(b)) : key(size_t(b)) < key(size_t(a));
        });
    }
    /// Numbers have no empty ones: zero is a value like others.
    template<typename Key>
    static void arrangeBy(std::vector<qint32>& rows, Qt::SortOrder order, Key key)
    {
        arrangeBy(rows, order, key, [](size_t) { return false; });
    }

private:
    void arrangeRows(std::vector<qint32>& rows) const;

    SnapshotPtr m_snapshot;
    std::vector<qint32> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The day of a snapshot column; invalid for "none".
inline QDate dayOf(qint32 julianDay)
{
    return julianDay > 0 ? QDate::fromJulianDay(julianDay) : QDate();
}

} // namespace vouchwell::ui
