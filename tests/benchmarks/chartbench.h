#pragma once

namespace vouchwell::bench {

/// How long a line of a million points takes to be drawn, against a frame of 60 Hz.
void measureChart();

} // namespace vouchwell::bench
