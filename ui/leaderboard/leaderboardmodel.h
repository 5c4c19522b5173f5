#pragma once

#include "ui/leaderboard/boardview.h"

#include <QAbstractTableModel>

namespace vouchwell::ui {

/// A board of referrers with ranks, bars and the movement against an earlier period. Its numbers come from
/// core/metrics; it formats them.
class LeaderboardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        MoveColumn,
        NameColumn,
        BarColumn,
        ValueColumn, ///< by which the board ranks
        ReferralsColumn,
        ConversionsColumn,
        RevenueColumn,
        ColumnCount
    };
    enum Role { FractionRole = Qt::UserRole + 1, PersonRole, ValueRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const BoardView& view, const QLocale& locale);
    const BoardView& view() const { return m_view; }
    /// How many people the whole board has.
    size_t total() const { return m_view.board.total; }
    void setShowsInitials(bool showsInitials);
    bool showsInitials() const { return m_showsInitials; }
    /// As it stands in the rows; of an index in the snapshot.
    QString nameOf(qint32 person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LeaderRow& row, int position, int column) const;
    QString movement(int position) const;
    QString movementInWords(int position) const;
    double fraction(const LeaderRow& row) const;

    BoardView m_view;
    QLocale m_locale;
    bool m_showsInitials = false;
};

} // namespace vouchwell::ui
