#include "core/storage/importstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

ImportStore::ImportStore(UnitOfWork& work)
    : m_work(work),
      m_rows(work.database(),
             "INSERT INTO import_rows (batch_id, row_number, result, reason, person_id, record_id, cells) VALUES",
             "(?, ?, ?, ?, ?, ?, ?)")
{
}

BatchId ImportStore::begin(const ImportBatchRecord& record)
{
    Statement insert(
        m_work.database(),
        QStringLiteral("INSERT INTO import_batches (kind, file_name, file_hash, sheet, matching, row_count, added, "
                       "updated, unchanged, skipped, referral_count, state, imported_on, recorded_at, recorded_by) "
                       "VALUES (:kind, :name, '', :sheet, :matching, 0, 0, 0, 0, 0, 0, 'committed', :on, :at, "
                       ":by) RETURNING id"));
    insert.bind(QStringLiteral(":kind"), QVariant(record.kind))
        .bind(QStringLiteral(":name"), QVariant(record.fileName))
        .bind(QStringLiteral(":sheet"), QVariant(record.sheet))
        .bind(QStringLiteral(":matching"), QVariant(record.matching))
        .bind(QStringLiteral(":on"), record.importedOn)
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .first();
    return {insert.int64(0)};
}

QByteArray ImportStore::joined(const QStringList& cells)
{
    return cells.join(QChar(0x1F)).toUtf8();
}

void ImportStore::addRow(BatchId batch, qint64 row, QStringView result, const QString& reason, qint64 personId,
                         qint64 recordId, QByteArrayView joinedCells)
{
    if (m_rows.isEnough())
        m_rows.flush();
    m_rows.add(batch.value).add(row).add(result).add(reason);
    m_rows.addReference(personId).addReference(recordId).add(joinedCells);
}

void ImportStore::finish(BatchId batch, const ImportCounts& counts, const QString& fileHash)
{
    flush();
    Statement(m_work.database(),
              QStringLiteral("UPDATE import_batches SET row_count = :rows, added = :added, updated = :updated, "
                             "unchanged = :unchanged, skipped = :skipped, referral_count = :referrals, "
                             "file_hash = :hash WHERE id = :id"))
        .bind(QStringLiteral(":rows"), counts.rows)
        .bind(QStringLiteral(":added"), counts.added)
        .bind(QStringLiteral(":updated"), counts.updated)
        .bind(QStringLiteral(":unchanged"), counts.unchanged)
        .bind(QStringLiteral(":skipped"), counts.skipped)
        .bind(QStringLiteral(":referrals"), counts.referrals)
        .bind(QStringLiteral(":hash"), QVariant(fileHash))
        .bind(QStringLiteral(":id"), batch)
        .run();
}

bool ImportStore::hasHad(Database& database, const QString& fileHash)
{
    Statement row(database, QStringLiteral("SELECT 1 FROM import_batches WHERE file_hash = :hash LIMIT 1"));
    return row.bind(QStringLiteral(":hash"), QVariant(fileHash)).first();
}

std::vector<ImportHistoryEntry> ImportStore::history(Database& database)
{
    std::vector<ImportHistoryEntry> entries;
    Statement rows(database,
                   QStringLiteral("SELECT id, kind, file_name, imported_on, row_count, added, updated, unchanged, "
                                  "skipped, referral_count, state = 'undone' FROM import_batches ORDER BY id DESC"));
    rows.run();
    while (rows.next()) {
        entries.push_back({{rows.int64(0)},
                           rows.text(1),
                           rows.text(2),
                           rows.date(3),
                           {rows.int64(4), rows.int64(5), rows.int64(6), rows.int64(7), rows.int64(8), rows.int64(9)},
                           rows.int64(10) != 0});
    }
    return entries;
}

bool ImportStore::isUndone(Database& database, BatchId batch)
{
    Statement row(database, QStringLiteral("SELECT state = 'undone' FROM import_batches WHERE id = :batch"));
    return row.bind(QStringLiteral(":batch"), batch).first() && row.int64(0) != 0;
}

} // namespace vouchwell
