#pragma once

#include <QStringList>

#include <vector>

namespace vouchwell {

/// A table whose records acts change and undo brings back. What the rules work out (stages, credits, rewards) is not
/// among the facts: it follows from them.
struct JournalTable
{
    QString name;
    QStringList key;
    QStringList facts;  ///< what can change, beyond the key
    QStringList others; ///< the rest of a record
    QString person;     ///< the column that says whose it is; empty where there is none
    bool hasRevision = false;
    bool isRecordedWhenAdded = true; ///< false: its new records only tell what the rules did

    QStringList columns() const { return key + facts + others; }
};

/// All of them, parents first.
const std::vector<JournalTable>& journalTables();
const JournalTable& journalTable(const QString& name);

} // namespace vouchwell
