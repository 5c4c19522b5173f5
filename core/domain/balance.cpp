#include "core/domain/balance.h"

#include "core/domain/rewardcycle.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace vouchwell {

namespace {

class BalanceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Balance)
};

using Sort = BalanceKind::Sort;

const QLatin1String kCredit("credit");
const QLatin1String kPoints("points");
const QLatin1String kGiftCode("gift_code:");
const QLatin1String kPiece("piece:");

void add(Balance& balance, const HeldReward& held)
{
    const Reward& reward = held.reward;
    const qint64 inHand = expectedBalance(reward, Account::Available);
    const qint64 earned = -expectedBalance(reward, Account::Cost);
    balance.earned += earned;
    balance.forgiven -= expectedBalance(reward, Account::WriteOff);
    balance.pending += expectedBalance(reward, Account::Pending);
    balance.available += std::max<qint64>(0, inHand);
    balance.debt += std::max<qint64>(0, -inHand);
    balance.used += expectedBalance(reward, Account::Issued);
    balance.expired += expectedBalance(reward, Account::Breakage);
    if (inHand <= 0 || !held.usableUntil.isValid())
        return;
    if (!balance.expiresNextOn.isValid() || held.usableUntil < balance.expiresNextOn) {
        balance.expiresNextOn = held.usableUntil;
        balance.expiringNext = 0;
    }
    if (held.usableUntil == balance.expiresNextOn)
        balance.expiringNext += inHand;
}

bool isUsable(const HeldReward& held, QDate on)
{
    return held.reward.state == RewardState::Available && held.reward.availableOn <= on && held.reward.restMinor() > 0;
}

bool comesBefore(const HeldReward* a, const HeldReward* b)
{
    const auto key = [](const HeldReward* held) {
        return std::tuple(!held->usableUntil.isValid(), held->usableUntil, held->reward.availableOn, held->reward.id);
    };
    return key(a) < key(b);
}

} // namespace

QString toStored(const BalanceKind& kind)
{
    switch (kind.sort) {
    case Sort::Credit: return kCredit;
    case Sort::Points: return kPoints;
    case Sort::GiftCode: return kGiftCode + kind.name;
    case Sort::Piece: return kPiece + kind.name;
    }
    Q_UNREACHABLE();
}

BalanceKind balanceKindFrom(const QString& stored)
{
    if (stored == kPoints)
        return {Sort::Points};
    if (stored.startsWith(kGiftCode))
        return {Sort::GiftCode, stored.mid(kGiftCode.size())};
    if (stored.startsWith(kPiece))
        return {Sort::Piece, stored.mid(kPiece.size())};
    return {Sort::Credit};
}

QString balanceTitle(const BalanceKind& kind)
{
    switch (kind.sort) {
    case Sort::Credit: return BalanceTexts::tr("Store credit");
    case Sort::Points: return BalanceTexts::tr("Points");
    case Sort::GiftCode: return kind.name.isEmpty() ? BalanceTexts::tr("Gift codes") : kind.name;
    case Sort::Piece: return kind.name;
    }
    Q_UNREACHABLE();
}

QString unitOf(const BalanceKind& kind, const QString& currency)
{
    return kind.sort == Sort::Credit || kind.sort == Sort::GiftCode ? currency : toStored(kind);
}

std::vector<Balance> balancesOf(const std::vector<HeldReward>& held)
{
    std::map<std::tuple<PersonId, BalanceKind, QString>, Balance> byKind;
    for (const HeldReward& one : held) {
        Balance& balance = byKind[{one.person, one.kind, one.unit}];
        balance.person = one.person;
        balance.kind = one.kind;
        balance.unit = one.unit;
        add(balance, one);
    }
    std::vector<Balance> balances;
    balances.reserve(byKind.size());
    for (auto& entry : byKind)
        balances.push_back(std::move(entry.second));
    return balances;
}

qint64 usableOn(const std::vector<HeldReward>& held, QDate on)
{
    qint64 sum = 0;
    for (const HeldReward& one : held)
        sum += isUsable(one, on) ? one.reward.restMinor() : std::min<qint64>(0, one.reward.carriedMinor);
    return sum;
}

std::optional<std::vector<PlannedUse>> planUse(const std::vector<HeldReward>& held, qint64 amountMinor, QDate on)
{
    std::vector<const HeldReward*> usable;
    std::vector<PlannedUse> debts;
    qint64 wanted = amountMinor;
    for (const HeldReward& one : held) {
        if (one.reward.carriedMinor < 0) {
            debts.push_back({one.reward.id, one.reward.carriedMinor});
            wanted -= one.reward.carriedMinor;
        } else if (isUsable(one, on)) {
            usable.push_back(&one);
        }
    }
    std::sort(usable.begin(), usable.end(), comesBefore);
    std::vector<PlannedUse> uses;
    for (const HeldReward* one : usable) {
        const qint64 rest = one->reward.restMinor();
        const bool isWhole = one->kind.sort == Sort::GiftCode;
        if (wanted <= 0)
            break;
        if (isWhole && rest > wanted)
            continue;
        uses.push_back({one->reward.id, std::min(rest, wanted)});
        wanted -= uses.back().amountMinor;
    }
    if (wanted > 0)
        return std::nullopt;
    std::sort(debts.begin(), debts.end(), [](const auto& a, const auto& b) { return a.reward < b.reward; });
    uses.insert(uses.end(), debts.begin(), debts.end());
    return uses;
}

} // namespace vouchwell
