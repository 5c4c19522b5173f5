#pragma once

#include "core/transfer/importfield.h"
#include "core/transfer/tableprofile.h"

#include <array>

namespace vouchwell {

/// Tells the sums and page lines of a table from its rows: apart from the word itself a sum names nobody, no code, no
/// date and no e-mail address.
class SumRows
{
public:
    explicit SumRows(const TableProfile& profile);
    /// True where the row is left out as a sum; never where a person said that sums are rows.
    bool contains(const QStringList& cells) const;

private:
    std::array<int, kImportFieldCount> m_columnOf; ///< -1: no column has the field
    bool m_areRows;
};

/// How many rows of the table look like sums, as its columns are matched now.
qint64 sumCount(const TableProfile& profile);

} // namespace vouchwell
