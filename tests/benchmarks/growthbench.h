#pragma once

class QApplication;
class QDir;
class QString;

namespace vouchwell::bench {

/// What each page, a search and a jump in a sorted table take as the book grows from 1,000 to 5,000,000 referrals.
void measureGrowth(const QDir& folder);

/// In a process of its own, for the program is one per process: a line for each figure of growthFigures().
int showGrownPages(QApplication& application, const QString& config, const QString& path);

} // namespace vouchwell::bench
