#pragma once

class QDir;

namespace vouchwell::bench {

/// Customers from CSV with everything an import does, against the shell's import into a table with as many indexes;
/// how it grows and what memory it takes.
void measureImport(const QDir& folder);
/// A workbook against unpacking and scanning it.
void measureWorkbook(const QDir& folder);

} // namespace vouchwell::bench
