#pragma once

#include <QStringList>

namespace vouchwell::cli {

/// Who brought the most in a period or season.
void showLeaderboard(const QStringList& arguments);
/// Lists, makes, changes and deletes segments, and counts who is in one.
void manageSegments(const QStringList& arguments);
/// Lists, makes, closes and deletes seasons.
void manageSeasons(const QStringList& arguments);

} // namespace vouchwell::cli
