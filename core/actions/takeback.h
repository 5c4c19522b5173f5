#pragma once

#include "core/actions/undo.h"

namespace vouchwell {

/// Reverses the recorded changes of the entry's newest act and lets the rules look again. Refused where a reward was
/// paid since.
Result<TakenBack> takeBackChanges(Book& book, const JournalEntry& entry, bool isRedo);
/// Takes back an import, as far as nothing was changed and no reward paid since. `later` are the acts after it that
/// hold.
Result<TakenBack> takeBackImport(Book& book, const JournalEntry& entry, const std::vector<ActId>& later);

} // namespace vouchwell
