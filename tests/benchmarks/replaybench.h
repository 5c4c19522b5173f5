#pragma once

namespace vouchwell::bench {

/// How long one movement of a drag takes on a history of 1,000,000 conversions, against reading every column of the
/// table once: a ladder alone, and with promotion, decay, both sides and limits; and how it grows.
void measureReplay();

} // namespace vouchwell::bench
