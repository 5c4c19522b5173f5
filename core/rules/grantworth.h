#pragma once

#include "core/rules/facts.h"

namespace vouchwell {

/// What so much of a reward costs the shop: money by its share, points and pieces each.
qint64 costOf(const RewardKind& kind, qint64 amount);
/// What it is worth to whoever gets it: points and pieces at their face value.
qint64 valueOf(const RewardKind& kind, qint64 amount);

/// What is left of a grant after returns, in minor units.
struct GrantWorth
{
    qint64 value = 0;
    qint64 cost = 0;
};

/// Of a grant in all of its instalments, each rounded as it is paid.
GrantWorth worthOf(const Rule& rule, const Cause& cause, qint64 amount);

} // namespace vouchwell
