#include "core/domain/reward.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace vouchwell {

namespace {

const std::array<std::pair<RewardState, QLatin1String>, 10> kRewardStates{{
    {RewardState::Pending, QLatin1String("pending")},
    {RewardState::AwaitingApproval, QLatin1String("awaiting_approval")},
    {RewardState::OnHold, QLatin1String("on_hold")},
    {RewardState::Available, QLatin1String("available")},
    {RewardState::InBatch, QLatin1String("in_batch")},
    {RewardState::Paid, QLatin1String("paid")},
    {RewardState::Declined, QLatin1String("declined")},
    {RewardState::Reversed, QLatin1String("reversed")},
    {RewardState::ClawedBack, QLatin1String("clawed_back")},
    {RewardState::Expired, QLatin1String("expired")},
}};

const std::array<std::pair<RewardCause, QLatin1String>, 4> kRewardCauses{{
    {RewardCause::Received, QLatin1String("received")},
    {RewardCause::Qualified, QLatin1String("qualified")},
    {RewardCause::Purchase, QLatin1String("purchase")},
    {RewardCause::Retained, QLatin1String("retained")},
}};

} // namespace

QString toStored(RewardCause cause)
{
    for (const auto& [value, text] : kRewardCauses) {
        if (value == cause)
            return text;
    }
    Q_UNREACHABLE();
}

RewardCause rewardCauseFrom(const QString& stored)
{
    for (const auto& [value, text] : kRewardCauses) {
        if (stored == text)
            return value;
    }
    return RewardCause::Purchase;
}

QString toStored(RewardState state)
{
    for (const auto& [value, text] : kRewardStates) {
        if (value == state)
            return text;
    }
    Q_UNREACHABLE();
}

RewardState rewardStateFrom(const QString& stored)
{
    for (const auto& [value, text] : kRewardStates) {
        if (stored == text)
            return value;
    }
    return RewardState::Pending;
}

QString rewardStateTitle(RewardState state)
{
    switch (state) {
    case RewardState::Pending: return QCoreApplication::translate("RewardState", "Pending");
    case RewardState::AwaitingApproval: return QCoreApplication::translate("RewardState", "Awaiting approval");
    case RewardState::OnHold: return QCoreApplication::translate("RewardState", "On hold");
    case RewardState::Available: return QCoreApplication::translate("RewardState", "Available");
    case RewardState::InBatch: return QCoreApplication::translate("RewardState", "In a payout batch");
    case RewardState::Paid: return QCoreApplication::translate("RewardState", "Paid");
    case RewardState::Declined: return QCoreApplication::translate("RewardState", "Declined");
    case RewardState::Reversed: return QCoreApplication::translate("RewardState", "Reversed");
    case RewardState::ClawedBack: return QCoreApplication::translate("RewardState", "Clawed back");
    case RewardState::Expired: return QCoreApplication::translate("RewardState", "Expired");
    }
    Q_UNREACHABLE();
}

QString toStored(Account account)
{
    switch (account) {
    case Account::Pending: return QStringLiteral("pending");
    case Account::Available: return QStringLiteral("available");
    case Account::Cost: return QStringLiteral("cost");
    case Account::Issued: return QStringLiteral("issued");
    case Account::Breakage: return QStringLiteral("breakage");
    case Account::WriteOff: return QStringLiteral("write_off");
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
