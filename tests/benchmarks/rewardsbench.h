#pragma once

namespace vouchwell::bench {

/// How long the engine takes for the rewards of many conversions from scratch: a ladder over a year, a promotion,
/// decay, both sides, a limit per referrer and year and a budget.
void measureRewards();

} // namespace vouchwell::bench
