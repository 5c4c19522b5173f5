#pragma once

#include "core/domain/referral.h"
#include "core/rules/riskflag.h"

#include <QJsonObject>

namespace vouchwell {

/// All that an act on a signal sets; its inverse is another one.
struct SignalChange
{
    struct OfReward
    {
        RewardId reward;
        bool isHeld = true;
        QString reason;
    };
    struct OfReferral
    {
        ReferralId referral;
        Stage stage = Stage::Invalid;
        QString note;
    };

    RiskFlag flag; ///< what was decided; the evidence is not touched
    std::vector<OfReward> rewards = {};
    std::vector<OfReferral> referrals = {};
};

/// As the inverse of an act, and back.
QJsonObject toJson(const SignalChange& change);
SignalChange signalChangeFrom(const QJsonObject& object);

} // namespace vouchwell
