#pragma once

#include "core/actions/recognition.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace vouchwell::ui {

/// Who is nearly there, with milestones of the shop and of the rules.
class NearModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MissingColumn, BarColumn, ColumnCount };
    enum Role { PersonRole = Qt::UserRole + 1, FractionRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecognition(const Recognition& recognition, const QLocale& locale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qint64 person = 0;
        QString name;
        QString missing;
        double fraction = 0;
    };

    std::vector<Row> m_rows;
};

} // namespace vouchwell::ui
