#pragma once

class QDir;

namespace vouchwell::bench {

/// How long it takes to record one sale in a book with many rewards and to work out what it earns: a ladder over a year
/// and a limit per referrer, then with a budget that everybody shares. By the size of the book.
void measureOneSale(const QDir& folder);

} // namespace vouchwell::bench
