#pragma once

namespace vouchwell::ui {

class Workbench;

/// Makes the backup of this day on a worker and says what came of it; the book counts as changed, so that lists of
/// things to do are made anew.
void backUpNow(Workbench& workbench);

} // namespace vouchwell::ui
