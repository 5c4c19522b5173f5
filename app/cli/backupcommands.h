#pragma once

#include <QStringList>

namespace vouchwell::cli {

/// The commands that keep books and bring them back; as those in commands.h.
void writeCopy(const QStringList& arguments);
void listBackups(const QStringList& arguments);
void restore(const QStringList& arguments);

} // namespace vouchwell::cli
