#pragma once

#include "core/domain/ids.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

struct ImportBatchRecord
{
    QString kind;
    QString fileName;
    QString sheet;
    QString matching; ///< JSON: which column went where
    QDate importedOn;
};

struct ImportCounts
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 referrals = 0;
};

/// A finished import, for the list of them.
struct ImportHistoryEntry
{
    BatchId id;
    QString kind;
    QString fileName;
    QDate importedOn;
    ImportCounts counts;
    bool isUndone = false;
};

/// Where every imported row came from: the batch, and each row as it was read.
class ImportStore
{
public:
    explicit ImportStore(UnitOfWork& work);

    BatchId begin(const ImportBatchRecord& record);
    /// The form in which the cells of a row are kept: UTF-8, joined by the unit separator (U+001F).
    static QByteArray joined(const QStringList& cells);
    void addRow(BatchId batch, qint64 row, QStringView result, const QString& reason, qint64 personId, qint64 recordId,
                QByteArrayView joinedCells);
    /// Writes the rows that wait.
    void flush() { m_rows.flush(); }
    /// The hash is the SHA-256 of the file, hexadecimal.
    void finish(BatchId batch, const ImportCounts& counts, const QString& fileHash);

    /// True where a list with this hash was imported, also if that was undone.
    static bool hasHad(Database& database, const QString& fileHash);
    static std::vector<ImportHistoryEntry> history(Database& database);
    static bool isUndone(Database& database, BatchId batch);

private:
    UnitOfWork& m_work;
    BulkInsert m_rows;
};

} // namespace vouchwell
