#pragma once

namespace vouchwell {

/// The bytes at the end of each page that hold its sum.
inline constexpr int kPageSumSize = 8;

/// Name of a layer between the engine and its files that gives every page of a book a sum when it is written, and
/// checks it whenever the page is read: what a disk or another program has changed is then an error (SQLITE_IOERR_DATA)
/// and never an answer. Acts on a file whose header reserves kPageSumSize bytes in each page; others pass unchanged.
/// The sums are those of SQLite's own checksum extension (cksumvfs), so its tools can check a book too.
///
/// Stands above what is the default layer at the moment of the call. Give the engine the parameter kSumsFromTheStart
/// for a new file whose header may be written after other pages.
const char* pageSumLayer();

inline constexpr const char* kSumsFromTheStart = "sums";

} // namespace vouchwell
