#pragma once

#include "ui/people/recordmodel.h"

#include <QLocale>

namespace vouchwell::ui {

/// Everybody in the book, one row each.
class PeopleModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, Phone, Since, Referrals, Conversions, ReferredBy, Owed, ColumnCount };
    /// Which of them are shown.
    enum class Filter { Active, HasReferred, WasReferred, Archived };

    using RecordModel::RecordModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static bool accepts(const Snapshot& snapshot, qint32 person, Filter filter);

protected:
    void arrange(std::vector<qint32>& rows, int column, Qt::SortOrder order) const override;

private:
    QVariant sortValue(qint32 person, int column) const;
    QString text(qint32 person, int column) const;
};

} // namespace vouchwell::ui
