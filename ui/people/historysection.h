#pragma once

#include "core/actions/historylines.h"

#include <QLocale>

namespace vouchwell::ui {

class DetailsView;

/// What was changed about a record, by whom and when, as the last section of its details.
void addChanges(DetailsView& view, const std::vector<HistoryLine>& lines, const QLocale& locale);

} // namespace vouchwell::ui
