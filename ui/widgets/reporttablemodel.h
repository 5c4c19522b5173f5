#pragma once

#include "core/metrics/reporttable.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace vouchwell::ui {

class DataTable;

/// A ReportTable for a view: the texts people read, and the bare values for sorting.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ReportTableModel(const QLocale& locale = {}, QObject* parent = nullptr);

    void setTable(ReportTable table);
    const ReportTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ReportTable m_table;
    QLocale m_locale;
};

/// Numbers of the report to the trailing side.
void setColumnKinds(DataTable* view, const ReportTable& table);

} // namespace vouchwell::ui
