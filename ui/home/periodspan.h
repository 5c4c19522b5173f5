#pragma once

#include "core/metrics/kpis.h"
#include "ui/widgets/period.h"

namespace vouchwell::ui {

class PeriodChooser;

/// The days a chooser stands for; "all time" is the whole history of the book.
vouchwell::Period chosenPeriod(const PeriodChooser& chooser, const Snapshot& snapshot);

/// What a period is compared with: the calendar month, quarter or year before, else as many days right before. Where
/// the period is not over yet, the one before is cut to as many days, so that like is compared with like.
vouchwell::Period periodBefore(Period::Kind kind, const vouchwell::Period& period, QDate today);

/// Whether the book reaches back into that earlier period, so that a comparison says something.
bool hasEarlierData(const Snapshot& snapshot, const vouchwell::Period& before);

/// What a page shows first: this month, or the last twelve months where nothing happened this month.
Period::Kind firstPeriodKind(const Snapshot& snapshot);

} // namespace vouchwell::ui
