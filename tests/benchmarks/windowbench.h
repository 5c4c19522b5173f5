#pragma once

#include <QString>

class QApplication;
class QDir;

namespace vouchwell::bench {

/// What the window does while it imports 100,000 rows: the longest gap of its event loop, how soon Cancel is answered
/// and without a trace, and what a decision costs while the rows are checked.
void measureWindow(const QDir& folder);
/// The part of it that runs in a process of its own, for the program is one per process.
int watchImport(QApplication& application, const QString& config, const QString& book, const QString& list);

} // namespace vouchwell::bench
