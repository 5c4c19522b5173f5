#pragma once

#include "core/rules/rulesevidence.h"

#include <QLocale>

namespace vouchwell {

/// From so many friends on an average says something.
inline constexpr qint64 kFriendsForAverage = 10;

/// What a new customer is worth to the shop, and how that was worked out.
struct Affordability
{
    enum class Basis { FirstYear, FirstPurchase };

    qint64 worthMinor = 0; ///< what rewards for one friend may cost at most
    Basis basis = Basis::FirstPurchase;
    qint64 friends = 0;
    qint64 averageMinor = 0; ///< what a friend bought and kept
    int marginBp = 0;
    int returnedBp = 0; ///< the share of what they bought that came back; left out of the average
};

/// What friends bought and kept in their first 12 months, on average, times the margin; of their first purchase where
/// that is not known of enough friends. Nothing without a margin or with fewer than kFriendsForAverage friends.
std::optional<Affordability> affordabilityOf(const RulesEvidence& evidence);

/// "A new customer is worth €24.30 to you: 42 friends bought ..."; without a figure what is missing for one.
QString affordabilitySentence(const RulesEvidence& evidence, const QLocale& locale);

} // namespace vouchwell
