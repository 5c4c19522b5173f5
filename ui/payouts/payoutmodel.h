#pragma once

#include "core/metrics/reporttable.h"
#include "core/snapshot/snapshot.h"
#include "ui/widgets/pill.h"

#include <QAbstractTableModel>

namespace vouchwell::ui {

/// What is owed to whom: the rows of core/metrics' payout list, searchable and sortable.
class PayoutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PendingColumn, AvailableColumn, OwedColumn, NextDueColumn, ColumnCount };
    enum Role { PersonRole = Qt::UserRole + 1, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Harmless when it shows this snapshot already.
    void setSnapshot(const SnapshotPtr& snapshot, const QLocale& locale);
    /// Only people with a reward in this state; without one those who are owed something.
    void setState(std::optional<RewardState> state);
    std::optional<RewardState> state() const { return m_state; }
    /// Only people whose name, e-mail, phone or code contains every word.
    void setSearch(const QString& text);
    const ReportTable& table() const { return m_table; }
    /// Index in the snapshot; -1 for none.
    qint32 person(int row) const;
    int rowOf(qint32 person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void fill();
    void applySearch();
    void applySort();

    SnapshotPtr m_snapshot;
    QLocale m_locale;
    ReportTable m_table;
    std::vector<qint32> m_people; ///< by row of the table
    std::vector<qint32> m_shown;  ///< rows of the table
    QString m_search;
    std::optional<RewardState> m_state;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// The rewards of one person: for which friend, how much, its state, when earned and when available.
class RewardListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FriendColumn, AmountColumn, StateColumn, EarnedColumn, AvailableColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1, ReferralRole, RewardRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest first; `person` is an index in the snapshot, -1 for nobody.
    void setPerson(SnapshotPtr snapshot, qint32 person, const QLocale& locale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(size_t reward, int column) const;

    SnapshotPtr m_snapshot;
    QLocale m_locale;
    std::vector<size_t> m_rewards;
};

/// Of the pill that shows the state.
Tone toneOfReward(RewardState state);

} // namespace vouchwell::ui
