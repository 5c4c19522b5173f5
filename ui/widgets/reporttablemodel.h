#pragma once

#include "core/metrics/reporttable.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>

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
    /// A large one, without a copy; never null.
    void setTable(std::shared_ptr<const ReportTable> table);
    const ReportTable& table() const { return *m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const ReportTable> m_table;
    QLocale m_locale;
};

/// Numbers of the report to the trailing side.
void setColumnKinds(DataTable* view, const ReportTable& table);

} // namespace vouchwell::ui
