#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

/// People who brought each other in a circle: one signal for each knot of people who lead back to each other, shown as
/// its shortest circle of three or more, else of two. Who brought themselves is a gate's business.
///
/// Score: 60 for a circle of three, 10 less for each further person down to 40; two people make 50. 20 more where the
/// knot holds further people, 20 more where the whole circle was claimed within 30 days. At most 100.
std::vector<Signal> ringsAmong(const std::vector<BroughtFact>& brought);

} // namespace vouchwell
