#pragma once

#include "core/base/result.h"
#include "core/domain/kpitarget.h"

#include <vector>

namespace vouchwell {

class Book;

/// All goals, by month, then by key figure.
Result<std::vector<KpiTarget>> kpiTargets(Book& book);
/// Sets the goal of a key figure for a month, or takes it away with a target of zero. Can be undone. Refused for a key
/// figure that nobody can aim at and for a target below zero.
Result<Done> saveKpiTarget(Book& book, const KpiTarget& target);

} // namespace vouchwell
