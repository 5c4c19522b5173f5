#pragma once

#include "core/transfer/headerrows.h"

namespace vouchwell {

/// The header of a table, which may be written over two lines: groups over it ("Friend" over "Name"), or words that go
/// on below ("Customer" over "name").
struct TableHeader
{
    QStringList cells;              ///< one text for each column, without empty ones at the end
    std::vector<QStringList> lines; ///< everything down to the last line of it as read: page-wise exports repeat it
    qint64 row = 0;                 ///< spreadsheet row of its last line
    qsizetype titles = 0;           ///< lines of text above it that say nothing of the columns
};

/// The header among the first rows of a table; its row is 0 where there is none. `said`: a person says that it is in
/// this spreadsheet row, 0 that there is none; it is not found where that row has no text.
TableHeader readHeader(const std::vector<SheetRow>& top, ImportKind kind, std::optional<qint64> said = {});

/// True where the row is one of the lines once more.
bool repeatsHeader(const std::vector<QStringList>& lines, const QStringList& cells);

} // namespace vouchwell
