#pragma once

#include "core/transfer/importfield.h"
#include "core/transfer/rowsource.h"

namespace vouchwell {

/// How many rows at the top of a table are looked at for its header.
inline constexpr qsizetype kHeaderSearchRows = 30;

/// The position of the header among the first rows of a table; -1 where it has none. Title lines above it, and a line
/// of groups over the real header, are not taken for it.
qsizetype findHeaderRow(const std::vector<SheetRow>& rows, ImportKind kind);

/// True for a row without any text.
bool isEmptyRow(const QStringList& cells);

/// True where the row repeats the header in the middle of the data, as page-wise exports do.
bool repeatsHeader(const QStringList& headers, const QStringList& cells);

/// True where the first filled cell says that the row is a sum ("Total", "Summe", "Suma") or a page line; `first` is
/// the position of that cell.
bool isTotalsRow(const QStringList& cells, qsizetype& first);

} // namespace vouchwell
