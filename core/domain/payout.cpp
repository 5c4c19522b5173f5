#include "core/domain/payout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace vouchwell {

namespace {

class PayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(Payout)
};

constexpr std::array kStateWords{"draft", "approved", "paid", "closed", "cancelled"};
constexpr std::array kMethodWords{"cash", "transfer", "store_credit"};
constexpr std::array kItemWords{"included", "excluded", "paid", "returned"};

template<typename Enum, size_t N>
std::optional<Enum> fromWord(const std::array<const char*, N>& words, const QString& stored)
{
    for (size_t i = 0; i < N; ++i) {
        if (stored == QLatin1String(words[i]))
            return Enum(i);
    }
    return std::nullopt;
}

PlannedItem planItem(const OwedReward* begin, const OwedReward* end)
{
    PlannedItem item;
    item.recipient = begin->recipient;
    for (const OwedReward* owed = begin; owed != end; ++owed) {
        if (owed->amountMinor <= 0)
            continue;
        item.rewardsMinor += owed->amountMinor;
        item.lines.push_back({owed->reward, owed->amountMinor});
    }
    for (const OwedReward* owed = begin; owed != end; ++owed) {
        const qint64 part = std::max(owed->amountMinor, -item.amountMinor());
        if (owed->amountMinor >= 0 || part == 0)
            continue;
        item.carriedMinor += part;
        item.lines.push_back({owed->reward, part});
    }
    return item;
}

} // namespace

std::optional<PayoutState> afterEvent(PayoutState state, PayoutEvent event)
{
    switch (event) {
    case PayoutEvent::Approve: return state == PayoutState::Draft ? std::optional(PayoutState::Approved) : std::nullopt;
    case PayoutEvent::Reopen: return state == PayoutState::Approved ? std::optional(PayoutState::Draft) : std::nullopt;
    case PayoutEvent::FinishPaying:
        return state == PayoutState::Approved ? std::optional(PayoutState::Paid) : std::nullopt;
    case PayoutEvent::Close: return state == PayoutState::Paid ? std::optional(PayoutState::Closed) : std::nullopt;
    case PayoutEvent::Cancel: return state == PayoutState::Draft ? std::optional(PayoutState::Cancelled) : std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isOpen(PayoutState state)
{
    return state == PayoutState::Draft || state == PayoutState::Approved;
}

std::vector<PlannedItem> planPayout(std::vector<OwedReward> owed, qint64 minimumMinor)
{
    std::sort(owed.begin(), owed.end(), [](const OwedReward& a, const OwedReward& b) {
        return std::tie(a.recipient, a.on, a.reward) < std::tie(b.recipient, b.on, b.reward);
    });
    std::vector<PlannedItem> items;
    for (size_t from = 0, to = 0; from < owed.size(); from = to) {
        while (to < owed.size() && owed[to].recipient == owed[from].recipient)
            ++to;
        PlannedItem item = planItem(&owed[from], owed.data() + to);
        if (item.rewardsMinor > 0 && item.amountMinor() >= minimumMinor)
            items.push_back(std::move(item));
    }
    return items;
}

QString toStored(PayoutState state)
{
    return QLatin1String(kStateWords.at(size_t(state)));
}

PayoutState payoutStateFrom(const QString& stored)
{
    return fromWord<PayoutState>(kStateWords, stored).value_or(PayoutState::Closed);
}

QString toStored(PayoutMethod method)
{
    return QLatin1String(kMethodWords.at(size_t(method)));
}

std::optional<PayoutMethod> payoutMethodFrom(const QString& stored)
{
    return fromWord<PayoutMethod>(kMethodWords, stored);
}

QString toStored(PayoutItemState state)
{
    return QLatin1String(kItemWords.at(size_t(state)));
}

PayoutItemState payoutItemStateFrom(const QString& stored)
{
    return fromWord<PayoutItemState>(kItemWords, stored).value_or(PayoutItemState::Excluded);
}

QString payoutStateTitle(PayoutState state)
{
    switch (state) {
    case PayoutState::Draft: return PayoutTexts::tr("Draft");
    case PayoutState::Approved: return PayoutTexts::tr("Approved");
    case PayoutState::Paid: return PayoutTexts::tr("Paid");
    case PayoutState::Closed: return PayoutTexts::tr("Closed");
    case PayoutState::Cancelled: return PayoutTexts::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString payoutMethodTitle(PayoutMethod method)
{
    switch (method) {
    case PayoutMethod::Cash: return PayoutTexts::tr("Cash");
    case PayoutMethod::Transfer: return PayoutTexts::tr("Bank transfer");
    case PayoutMethod::StoreCredit: return PayoutTexts::tr("Store credit");
    }
    Q_UNREACHABLE();
}

QString payoutItemStateTitle(PayoutItemState state)
{
    switch (state) {
    case PayoutItemState::Included: return PayoutTexts::tr("To pay");
    case PayoutItemState::Excluded: return PayoutTexts::tr("Taken out");
    case PayoutItemState::Paid: return PayoutTexts::tr("Paid");
    case PayoutItemState::Returned: return PayoutTexts::tr("Came back");
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
