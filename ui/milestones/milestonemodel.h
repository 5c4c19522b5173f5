#pragma once

#include "core/base/money.h"
#include "core/domain/milestone.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace vouchwell::ui {

/// The milestones of the shop: name, number and first day are edited in place.
class MilestoneModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MeasureColumn, NumberColumn, FromColumn, ColumnCount };

    MilestoneModel(Currency currency, const QLocale& locale, QObject* parent = nullptr);

    void setMilestones(const std::vector<Milestone>& milestones);
    const Milestone& milestone(int row) const { return m_milestones[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody typed something else; the row changes when the book has it.
    void edited(const vouchwell::Milestone& milestone);
    /// What was typed cannot be taken, in a sentence.
    void refused(const QString& sentence);

private:
    std::optional<qint64> numberFrom(const QString& text, Achievement measure) const;

    Currency m_currency;
    QLocale m_locale;
    std::vector<Milestone> m_milestones;
};

} // namespace vouchwell::ui
