#pragma once

#include <QString>

namespace vouchwell {

/// SQL that removes records which were added, by a condition on the table's own columns. A record that the ledger
/// still names cannot go: it then points to itself, belongs to nobody and counts nowhere.
struct RecordRemoval
{
    /// True for rows that others use: they stay. The condition is on columns of `table`.
    static QString isUsed(const QString& table);
    /// True for rows of which the ledger tells.
    static QString isInLedger(const QString& table);
    /// What a row that must stay becomes, as the SET part of an UPDATE.
    static QString asGone(const QString& table);
};

} // namespace vouchwell
