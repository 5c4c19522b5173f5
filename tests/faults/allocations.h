#pragma once

namespace vouchwell::test {

/// Counts what this program, its libraries included, takes from the heap by `new`. The one with this number (from 1,
/// counted from now) and where `isForGood` all later ones get nothing.
void failAllocation(int number, bool isForGood);
void stopFailingAllocations();
/// True when one has failed since failAllocation().
bool hasAllocationFailed();

} // namespace vouchwell::test
