#pragma once

namespace vouchwell::test {

/// What becomes of a call to the system.
enum class DiskFault { Kill, Full, Unreadable };

/// Counts the calls of this program, its libraries included, that change something on a disk. The one with this number
/// (from 1, counted from now) and where `isForGood` all later ones fail; or the process ends just before, which is all
/// that can be told apart from outside of a process that is killed at any moment.
void failDiskCall(int number, DiskFault fault, bool isForGood = false);
void stopFailingDiskCalls();
/// True when a call has failed since failDiskCall().
bool hasDiskCallFailed();

} // namespace vouchwell::test
