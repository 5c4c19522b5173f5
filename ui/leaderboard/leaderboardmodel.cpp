#include "ui/leaderboard/leaderboardmodel.h"

#include <QTextBoundaryFinder>

namespace vouchwell::ui {

QString nameWithInitial(const QString& name)
{
    const QString simple = name.simplified();
    const auto gap = simple.indexOf(u' ');
    const auto last = simple.lastIndexOf(u' ');
    if (gap < 0)
        return simple;
    const QString family = simple.mid(last + 1);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, family);
    const auto end = letters.toNextBoundary();
    return QStringLiteral("%1 %2.").arg(simple.left(gap), family.left(std::max<qsizetype>(1, end)));
}

void LeaderboardModel::setBoard(const SnapshotPtr& snapshot, const Request& request, const QLocale& locale)
{
    if (snapshot == m_snapshot && request == m_request && locale == m_locale)
        return;
    beginResetModel();
    m_snapshot = snapshot;
    m_request = request;
    m_locale = locale;
    m_rows = leaderboard(*m_snapshot, request.period, request.metric, request.top, &m_total);
    m_ranksBefore.clear();
    if (request.before) {
        std::vector<qint32> people;
        for (const LeaderRow& row : m_rows)
            people.push_back(row.person);
        m_ranksBefore = leaderRanks(*m_snapshot, *request.before, request.metric, people);
    }
    endResetModel();
}

void LeaderboardModel::setShowsInitials(bool showsInitials)
{
    if (m_showsInitials == showsInitials)
        return;
    m_showsInitials = showsInitials;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

int LeaderboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeaderboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaderboardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LeaderRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MoveColumn ? movementInWords(index.row()) : text(row, index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == MoveColumn ? movementInWords(index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() >= ReferralsColumn || index.column() == RankColumn)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case FractionRole: return fraction(row);
    case PersonRole: return row.person;
    case ValueRole: return leaderValue(row, m_request.metric);
    default: return {};
    }
}

QString LeaderboardModel::text(const LeaderRow& row, int position, int column) const
{
    switch (column) {
    case RankColumn: return m_locale.toString(row.rank);
    case MoveColumn: return movement(position);
    case NameColumn: return name(row);
    case ReferralsColumn: return m_locale.toString(row.referrals);
    case ConversionsColumn: return m_locale.toString(row.conversions);
    case RevenueColumn: return formatMoney({row.revenueMinor, m_snapshot->currency}, m_locale);
    default: return {};
    }
}

QString LeaderboardModel::name(const LeaderRow& row) const
{
    const QString full = m_snapshot->people.name.at(size_t(row.person));
    return m_showsInitials ? nameWithInitial(full) : full;
}

QString LeaderboardModel::movement(int position) const
{
    if (m_ranksBefore.empty())
        return {};
    const qint64 before = m_ranksBefore[size_t(position)];
    if (before == 0)
        //: On the leaderboard: was not on the board in the earlier period
        return tr("new");
    const qint64 up = before - m_rows[size_t(position)].rank;
    if (up == 0)
        return QStringLiteral("–");
    return (up > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(m_locale.toString(std::abs(up)));
}

QString LeaderboardModel::movementInWords(int position) const
{
    if (m_ranksBefore.empty())
        return tr("There is no earlier data to compare with.");
    const qint64 before = m_ranksBefore[size_t(position)];
    if (before == 0)
        return tr("Was not on the board in the period before.");
    const int up = int(before - m_rows[size_t(position)].rank);
    if (up == 0)
        return tr("Same rank as in the period before.");
    return up > 0 ? tr("%n rank(s) up since the period before.", nullptr, up)
                  : tr("%n rank(s) down since the period before.", nullptr, -up);
}

double LeaderboardModel::fraction(const LeaderRow& row) const
{
    const qint64 best = leaderValue(m_rows.front(), m_request.metric);
    return best > 0 ? double(leaderValue(row, m_request.metric)) / double(best) : 0;
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
    case ReferralsColumn: return tr("Referred");
    case ConversionsColumn: return tr("Customers");
    case RevenueColumn: return tr("Revenue");
    default: return {};
    }
}

} // namespace vouchwell::ui
