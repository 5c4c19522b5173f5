#include "ui/payouts/payoutmodel.h"

#include "core/metrics/referralreport.h"
#include "core/metrics/rewardamount.h"
#include "ui/widgets/pill.h"

namespace vouchwell::ui {

namespace {

QString dayText(qint32 day, const QLocale& locale)
{
    return day > 0 ? formatDate(QDate::fromJulianDay(day), locale) : QStringLiteral("–");
}

} // namespace

Tone toneOfReward(RewardState state)
{
    switch (state) {
    case RewardState::Available:
    case RewardState::Paid: return Tone::Good;
    case RewardState::Pending:
    case RewardState::AwaitingApproval:
    case RewardState::OnHold:
    case RewardState::InBatch: return Tone::Info;
    default: return Tone::Neutral;
    }
}

void PayoutModel::setSnapshot(const SnapshotPtr& snapshot, const QLocale& locale)
{
    if (snapshot == m_snapshot && locale == m_locale)
        return;
    beginResetModel();
    m_snapshot = snapshot;
    m_locale = locale;
    fill();
    endResetModel();
}

void PayoutModel::setState(std::optional<RewardState> state)
{
    beginResetModel();
    m_state = state;
    if (m_snapshot)
        fill();
    endResetModel();
}

void PayoutModel::fill()
{
    m_people = m_state ? peopleWithReward(*m_snapshot, *m_state) : peopleOwed(*m_snapshot);
    m_table = payoutList(*m_snapshot, m_locale, m_people);
    applySearch();
}

void PayoutModel::setSearch(const QString& text)
{
    beginResetModel();
    m_search = text.trimmed();
    applySearch();
    endResetModel();
}

void PayoutModel::applySearch()
{
    m_shown.clear();
    if (!m_snapshot)
        return;
    std::vector<bool> isFound;
    if (!m_search.isEmpty()) {
        isFound.resize(m_snapshot->people.id.size());
        for (const qint32 person : searchPeople(*m_snapshot, m_search))
            isFound[size_t(person)] = true;
    }
    for (size_t row = 0; row < m_people.size(); ++row) {
        if (m_search.isEmpty() || isFound[size_t(m_people[row])])
            m_shown.push_back(qint32(row));
    }
    applySort();
}

void PayoutModel::applySort()
{
    if (m_sortColumn < 0)
        return;
    const auto column = size_t(m_sortColumn);
    // People of the snapshot are by name, so the index sorts names without comparing texts.
    const auto key = [&](qint32 row) -> qint64 {
        const QVariant& cell = m_table.rows[size_t(row)][column];
        if (m_sortColumn == NameColumn)
            return m_people[size_t(row)];
        return m_sortColumn == NextDueColumn ? cell.toDate().toJulianDay() : cell.toLongLong();
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](qint32 a, qint32 b) {
        return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

void PayoutModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    beginResetModel();
    applySearch();
    endResetModel();
}

qint32 PayoutModel::person(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? m_people[size_t(m_shown[size_t(row)])] : -1;
}

int PayoutModel::rowOf(qint32 person) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->person(row) == person)
            return row;
    }
    return -1;
}

int PayoutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PayoutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PayoutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = size_t(index.column());
    const QVariant& cell = m_table.rows[size_t(m_shown[size_t(index.row())])][column];
    const ReportTable::Kind kind = m_table.columns[column].kind;
    switch (role) {
    case Qt::DisplayRole: return formatCell(cell, kind, m_table.currency, m_locale);
    case Qt::TextAlignmentRole:
        return kind == ReportTable::Kind::MoneyMinor ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case SortRole: return cell;
    case PersonRole: return person(index.row());
    default: return {};
    }
}

QVariant PayoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || size_t(section) >= m_table.columns.size())
        return {};
    return m_table.columns[size_t(section)].title;
}

void RewardListModel::setPerson(SnapshotPtr snapshot, qint32 person, const QLocale& locale)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_locale = locale;
    m_rewards.clear();
    if (m_snapshot && person >= 0) {
        const Snapshot::Rewards& rewards = m_snapshot->rewards;
        for (size_t i = 0; i < rewards.id.size(); ++i) {
            if (rewards.recipient[i] == person)
                m_rewards.push_back(i);
        }
        std::stable_sort(m_rewards.begin(), m_rewards.end(),
                         [&](size_t a, size_t b) { return rewards.earnedOn[a] > rewards.earnedOn[b]; });
    }
    endResetModel();
}

int RewardListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rewards.size());
}

int RewardListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RewardListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const size_t reward = m_rewards[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(reward, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == AmountColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case ToneRole: return int(toneOfReward(m_snapshot->rewards.state[reward]));
    case RewardRole: return int(reward);
    case ReferralRole: return m_snapshot->referrals.id[size_t(m_snapshot->rewards.referral[reward])];
    default: return {};
    }
}

QString RewardListModel::text(size_t reward, int column) const
{
    const Snapshot::Rewards& rewards = m_snapshot->rewards;
    switch (column) {
    case FriendColumn: {
        const qint32 person = m_snapshot->referrals.friendIndex[size_t(rewards.referral[reward])];
        return person >= 0 ? m_snapshot->people.name.at(size_t(person)) : QStringLiteral("–");
    }
    case AmountColumn: return rewardAmount(*m_snapshot, reward, m_locale);
    case StateColumn: return rewardStateTitle(rewards.state[reward]);
    case EarnedColumn: return dayText(rewards.earnedOn[reward], m_locale);
    case AvailableColumn: return dayText(rewards.availableOn[reward], m_locale);
    default: return {};
    }
}

QVariant RewardListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FriendColumn:
        //: Column of a person's rewards: the friend who became a customer
        return tr("For");
    case AmountColumn: return tr("Reward");
    case StateColumn: return tr("State");
    case EarnedColumn: return tr("Earned");
    case AvailableColumn: return tr("Available from");
    default: return {};
    }
}

} // namespace vouchwell::ui
