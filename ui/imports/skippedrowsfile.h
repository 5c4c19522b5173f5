#pragma once

#include "core/actions/importfile.h"

#include <functional>

class QWidget;

namespace vouchwell::ui {

class Workbench;

/// Asks where to, and writes the rows that an import skipped on a worker: to be mended and imported again.
void saveSkippedRows(Workbench& bench, QWidget* page, const ImportRequest& request, const ImportSummary& summary,
                     const std::function<void(const Failure&)>& failed);

} // namespace vouchwell::ui
