#include "ui/widgets/reporttablemodel.h"

#include "ui/widgets/datatable.h"

namespace vouchwell::ui {

ReportTableModel::ReportTableModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::make_shared<ReportTable>()), m_locale(locale)
{
}

void ReportTableModel::setTable(ReportTable table)
{
    setTable(std::make_shared<const ReportTable>(std::move(table)));
}

void ReportTableModel::setTable(std::shared_ptr<const ReportTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table->rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table->columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant& value = m_table->rows.at(size_t(index.row())).at(size_t(index.column()));
    if (role == SortRole)
        return value;
    if (role == Qt::DisplayRole)
        return formatCell(value, m_table->columns.at(size_t(index.column())).kind, m_table->currency, m_locale);
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_table->columns.at(size_t(section)).title;
}

void setColumnKinds(DataTable* view, const ReportTable& table)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        view->setColumnKind(int(i), isNumber(table.columns[i].kind) ? DataTable::ColumnKind::Number
                                                                    : DataTable::ColumnKind::Text);
    }
}

} // namespace vouchwell::ui
