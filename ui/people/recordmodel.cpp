#include "ui/people/recordmodel.h"

namespace vouchwell::ui {

void RecordModel::setRows(SnapshotPtr snapshot, std::vector<qint32> rows)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    arrangeRows(m_rows);
    endResetModel();
}

int RecordModel::rowOf(qint32 index) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), index);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void RecordModel::arrangeRows(std::vector<qint32>& rows) const
{
    std::sort(rows.begin(), rows.end());
    if (m_snapshot && m_sortColumn >= 0)
        arrange(rows, m_sortColumn, m_sortOrder);
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_rows.empty())
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint32> kept;
    for (const QModelIndex& index : before)
        kept.push_back(indexAt(index.row()));
    arrangeRows(m_rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(this->index(rowOf(kept[size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace vouchwell::ui
