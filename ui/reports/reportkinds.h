#pragma once

#include "core/metrics/boardtable.h"
#include "core/metrics/reporttable.h"

#include <vector>

namespace vouchwell::ui {

/// The reports of the gallery.
enum class ReportKind { Referrals, RewardsOwed, Leaderboard };

struct ReportKindInfo
{
    ReportKind kind;
    QString title;
    QString explanation; ///< one line
    QString iconName;
    bool hasPeriod;
    bool hasMetric;
};

std::vector<ReportKindInfo> reportKinds();

/// What a report is made of. An invalid period means the whole history.
struct ReportChoice
{
    ReportKind kind = ReportKind::Referrals;
    vouchwell::Period period;
    BoardReport board; ///< of the leaderboard; the period stands above
};

/// Reads the snapshot only, so it may run on any thread.
ReportTable makeReport(const Snapshot& snapshot, const ReportChoice& choice, const QLocale& locale);

} // namespace vouchwell::ui
