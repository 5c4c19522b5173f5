#include "ui/leaderboard/leaderboardmodel.h"

#include "core/metrics/boardwords.h"

namespace vouchwell::ui {

void LeaderboardModel::setView(const BoardView& view, const QLocale& locale)
{
    beginResetModel();
    m_view = view;
    m_locale = locale;
    endResetModel();
}

void LeaderboardModel::setShowsInitials(bool showsInitials)
{
    if (m_showsInitials == showsInitials)
        return;
    m_showsInitials = showsInitials;
    if (!m_view.board.rows.empty())
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

int LeaderboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_view.board.rows.size());
}

int LeaderboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaderboardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LeaderRow& row = m_view.board.rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MoveColumn ? movementInWords(index.row()) : text(row, index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == MoveColumn ? movementInWords(index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() >= ValueColumn || index.column() == RankColumn)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case FractionRole: return fraction(row);
    case PersonRole: return row.person;
    case ValueRole: return row.value;
    default: return {};
    }
}

QString LeaderboardModel::text(const LeaderRow& row, int position, int column) const
{
    switch (column) {
    case RankColumn: return m_locale.toString(row.rank);
    case MoveColumn: return movement(position);
    case NameColumn: return nameOf(row.person);
    case ValueColumn: return leaderText(row, m_view.request.choice, m_view.snapshot->currency, m_locale);
    case ReferralsColumn: return m_locale.toString(row.referrals);
    case ConversionsColumn: return m_locale.toString(row.conversions);
    case RevenueColumn: return formatMoney({row.revenueMinor, m_view.snapshot->currency}, m_locale);
    default: return {};
    }
}

QString LeaderboardModel::nameOf(qint32 person) const
{
    return m_view.snapshot ? boardName(*m_view.snapshot, person, m_showsInitials) : QString();
}

QString LeaderboardModel::movement(int position) const
{
    if (m_view.ranksBefore.empty())
        return {};
    const qint64 before = m_view.ranksBefore[size_t(position)];
    if (before == 0)
        //: On the leaderboard: was not on the board in the earlier period
        return tr("new");
    const qint64 up = before - m_view.board.rows[size_t(position)].rank;
    if (up == 0)
        return QStringLiteral("–");
    return (up > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(m_locale.toString(std::abs(up)));
}

QString LeaderboardModel::movementInWords(int position) const
{
    if (m_view.ranksBefore.empty())
        return tr("There is no earlier data to compare with.");
    const qint64 before = m_view.ranksBefore[size_t(position)];
    if (before == 0)
        return tr("Was not on the board in the period before.");
    const int up = int(before - m_view.board.rows[size_t(position)].rank);
    if (up == 0)
        return tr("Same rank as in the period before.");
    return up > 0 ? tr("%n rank(s) up since the period before.", nullptr, up)
                  : tr("%n rank(s) down since the period before.", nullptr, -up);
}

double LeaderboardModel::fraction(const LeaderRow& row) const
{
    const qint64 best = m_view.board.rows.front().value;
    return best > 0 ? double(row.value) / double(best) : 0;
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == BarColumn)
        return tr("Bar");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn: return QStringLiteral("#");
    case MoveColumn:
        //: Column of the leaderboard: ranks won or lost against the period before
        return tr("Move");
    case NameColumn: return tr("Name");
    case ValueColumn: return m_view.snapshot ? leaderMetricName(m_view.request.choice.metric) : QString();
    case ReferralsColumn: return tr("Referred");
    case ConversionsColumn: return tr("Customers");
    case RevenueColumn: return tr("Revenue");
    default: return {};
    }
}

} // namespace vouchwell::ui
