#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

/// Referrers with unusually many referrals within one day or seven: at least 5 in one day or 10 in seven, three times
/// what this referrer had before in as many days on the average (of four weeks at least), and three times the most
/// that half of all referrers ever had. Days that say nothing (see BroughtFact) do not count.
///
/// Score: 100 - 50 x needed / counted, so that just enough makes 50 and twice as many 75. A referrer has one signal,
/// about the span with the highest score; its marks are all days of all such spans.
std::vector<Signal> velocityAmong(const std::vector<BroughtFact>& brought);

} // namespace vouchwell
