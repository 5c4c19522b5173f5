#pragma once

#include "core/metrics/leaderboard.h"

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
        ReferralsColumn,
        ConversionsColumn,
        RevenueColumn,
        ColumnCount
    };
    enum Role { FractionRole = Qt::UserRole + 1, PersonRole, ValueRole };

    /// What the board shows and with what it is compared.
    struct Request
    {
        vouchwell::Period period;
        std::optional<vouchwell::Period> before; ///< missing: there is nothing earlier
        LeaderMetric metric = LeaderMetric::Conversions;
        size_t top = 0; ///< 0: everybody

        friend bool operator==(const Request&, const Request&) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Harmless when it shows this board already.
    void setBoard(const SnapshotPtr& snapshot, const Request& request, const QLocale& locale);
    /// How many people the whole board has.
    size_t total() const { return m_total; }
    void setShowsInitials(bool showsInitials);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LeaderRow& row, int position, int column) const;
    QString name(const LeaderRow& row) const;
    QString movement(int position) const;
    QString movementInWords(int position) const;
    double fraction(const LeaderRow& row) const;

    SnapshotPtr m_snapshot;
    Request m_request;
    std::vector<LeaderRow> m_rows;
    std::vector<qint64> m_ranksBefore; ///< by row; 0: was not on the board
    size_t m_total = 0;
    QLocale m_locale;
    bool m_showsInitials = false;
};

/// "Amelia O." for "Amelia Osei": the form in which a name may hang on a wall.
QString nameWithInitial(const QString& name);

} // namespace vouchwell::ui
