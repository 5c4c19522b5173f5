#pragma once

#include "core/snapshot/snapshot.h"

namespace vouchwell::ui {

/// The people a typed text most likely means: those whose name begins with it, then those with a word that does, then
/// the others, archived people last and nobody who has been anonymised; who has referred more comes first. Fast enough
/// for every key with a hundred thousand people.
std::vector<qint32> likelyPeople(const Snapshot& snapshot, const QString& text, size_t limit);

/// The only active person whose whole name is this text, ignoring accents and case; -1 for none or several.
qint32 personNamed(const Snapshot& snapshot, const QString& text);

} // namespace vouchwell::ui
