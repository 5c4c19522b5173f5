#include "ui/referrals/referralmodel.h"

#include "core/base/text.h"
#include "core/metrics/reporttable.h"

#include <QHash>
#include <QLocale>

namespace vouchwell::ui {

namespace {

bool isAmountColumn(int column)
{
    return column == ReferralModel::Revenue || column == ReferralModel::Reward;
}

/// The place of every channel among all channels, ignoring accents and case; there are few of them.
std::vector<int> channelRanks(const TextColumn& channels)
{
    QHash<QByteArray, QByteArray> keys;
    for (size_t i = 0; i < channels.size(); ++i) {
        const QByteArrayView text = channels.utf8(i);
        const QByteArray known = QByteArray::fromRawData(text.data(), text.size());
        if (!keys.contains(known))
            keys.insert(known, foldKey(QString::fromUtf8(text)).toUtf8());
    }
    QList<QByteArray> sorted = keys.values();
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> ranks(channels.size());
    for (size_t i = 0; i < channels.size(); ++i) {
        const QByteArrayView text = channels.utf8(i);
        const QByteArray& key = *keys.find(QByteArray::fromRawData(text.data(), text.size()));
        ranks[i] = int(std::lower_bound(sorted.begin(), sorted.end(), key) - sorted.begin());
    }
    return ranks;
}

} // namespace

Tone stageTone(Stage stage)
{
    switch (stage) {
    case Stage::Received: return Tone::Neutral;
    case Stage::Contacted:
    case Stage::Qualified: return Tone::Info;
    case Stage::Converted: return Tone::Good;
    case Stage::Lost:
    case Stage::Expired: return Tone::Warn;
    case Stage::Invalid: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString stageIcon(Stage stage)
{
    switch (stage) {
    case Stage::Received: return QStringLiteral("mail");
    case Stage::Contacted: return QStringLiteral("send");
    case Stage::Qualified: return QStringLiteral("check");
    case Stage::Converted: return QStringLiteral("circle-check");
    case Stage::Lost: return QStringLiteral("x");
    case Stage::Expired: return QStringLiteral("clock");
    case Stage::Invalid: return QStringLiteral("circle-x");
    }
    Q_UNREACHABLE();
}

int ReferralModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReferralModel::money(qint64 minor) const
{
    return minor == 0 ? QString() : formatMoney({minor, snapshot()->currency}, QLocale());
}

QString ReferralModel::text(qint32 referral, int column) const
{
    const Snapshot::Referrals& referrals = snapshot()->referrals;
    const auto at = size_t(referral);
    const auto day = [](qint32 on) { return on > 0 ? formatDate(dayOf(on), QLocale()) : QString(); };
    const auto name = [this](qint32 person) {
        return person < 0 ? QString() : snapshot()->people.name.at(size_t(person));
    };
    switch (column) {
    case Date: return day(referrals.referredOn[at]);
    case Friend: return name(referrals.friendIndex[at]);
    case Referrer: return name(referrals.referrer[at]);
    case Channel: return referrals.channel.at(at);
    case StageColumn: return stageTitle(referrals.stage[at]);
    case Converted: return day(referrals.convertedOn[at]);
    case Revenue: return money(referrals.revenueMinor[at]);
    case Reward: return money(referrals.rewardMinor[at]);
    case Campaign: return snapshot()->campaigns.name[size_t(referrals.campaign[at])];
    default: return {};
    }
}

QVariant ReferralModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !snapshot())
        return {};
    const qint32 referral = indexAt(index.row());
    const Stage stage = snapshot()->referrals.stage[size_t(referral)];
    switch (role) {
    case Qt::DisplayRole: return text(referral, index.column());
    case Qt::TextAlignmentRole:
        return int((isAmountColumn(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case IdRole: return snapshot()->referrals.id[size_t(referral)];
    case ToneRole: return index.column() == StageColumn ? QVariant(int(stageTone(stage))) : QVariant();
    case SortRole:
        return index.column() == StageColumn ? QVariant(int(stage)) : QVariant(text(referral, index.column()));
    default: return {};
    }
}

QVariant ReferralModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column: the day of a referral
    case Date: return tr("Date");
    case Friend: return tr("New customer");
    case Referrer: return tr("Referred by");
    //: Column: how a referral reached the shop
    case Channel: return tr("Channel");
    //: Column: where a referral stands
    case StageColumn: return tr("Stage");
    case Converted: return tr("First purchase");
    case Revenue: return tr("Revenue");
    case Reward: return tr("Reward");
    case Campaign: return tr("Campaign");
    default: return {};
    }
}

std::vector<qint32> ReferralModel::search(const Snapshot& snapshot, const QString& text)
{
    const Snapshot::Referrals& referrals = snapshot.referrals;
    std::vector<qint32> rows;
    const QString key = foldKey(text);
    std::vector<bool> isHit(snapshot.people.id.size(), key.isEmpty());
    for (const qint32 person : searchPeople(snapshot, text))
        isHit[size_t(person)] = true;
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        const qint32 referrer = referrals.referrer[i];
        if (isHit[size_t(referrals.friendIndex[i])] || (referrer >= 0 && isHit[size_t(referrer)]) ||
            foldKey(referrals.channel.at(i)).contains(key))
            rows.push_back(qint32(i));
    }
    return rows;
}

void ReferralModel::arrange(std::vector<qint32>& rows, int column, Qt::SortOrder order) const
{
    const Snapshot::Referrals& referrals = snapshot()->referrals;
    const auto byDay = [&](const std::vector<qint32>& days) {
        arrangeBy(
            rows, order, [&](size_t at) { return days[at]; }, [&](size_t at) { return days[at] <= 0; });
    };
    const auto byPerson = [&](const std::vector<qint32>& people) {
        arrangeBy(
            rows, order, [&](size_t at) { return people[at]; }, [&](size_t at) { return people[at] < 0; });
    };
    switch (column) {
    case Date: return byDay(referrals.referredOn);
    case Friend: return byPerson(referrals.friendIndex);
    case Referrer: return byPerson(referrals.referrer);
    case Channel: {
        const std::vector<int> ranks = channelRanks(referrals.channel);
        return arrangeBy(
            rows, order, [&](size_t at) { return ranks[at]; },
            [&](size_t at) { return referrals.channel.utf8(at).isEmpty(); });
    }
    case StageColumn: return arrangeBy(rows, order, [&](size_t at) { return int(referrals.stage[at]); });
    case Converted: return byDay(referrals.convertedOn);
    case Revenue: return arrangeBy(rows, order, [&](size_t at) { return referrals.revenueMinor[at]; });
    case Reward: return arrangeBy(rows, order, [&](size_t at) { return referrals.rewardMinor[at]; });
    case Campaign: return arrangeBy(rows, order, [&](size_t at) { return referrals.campaign[at]; });
    default: return;
    }
}

} // namespace vouchwell::ui
