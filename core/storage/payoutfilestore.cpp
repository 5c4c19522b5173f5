#include "core/storage/payoutfilestore.h"

#include "core/storage/statement.h"

namespace vouchwell {

std::vector<PayoutFileRecord> PayoutFileStore::files(PayoutId payout)
{
    std::vector<PayoutFileRecord> files;
    Statement rows(m_database,
                   QStringLiteral("SELECT payout_id, format, number, content_hash, people, total_minor, recorded_at, "
                                  "recorded_by FROM payout_files WHERE payout_id = :payout ORDER BY id"));
    rows.bind(QStringLiteral(":payout"), payout).run();
    while (rows.next())
        files.push_back({{rows.int64(0)},
                         rows.text(1),
                         int(rows.int64(2)),
                         rows.text(3),
                         int(rows.int64(4)),
                         rows.int64(5),
                         rows.text(6),
                         rows.text(7)});
    return files;
}

qint64 PayoutFileStore::add(UnitOfWork& work, const PayoutFileRecord& file)
{
    Statement insert(work.database(),
                     QStringLiteral("INSERT INTO payout_files (payout_id, format, number, content_hash, people, "
                                    "total_minor, recorded_at, recorded_by) VALUES (:payout, :format, :number, :hash, "
                                    ":people, :total, :at, :by) RETURNING id"));
    insert.bind(QStringLiteral(":payout"), file.payout)
        .bind(QStringLiteral(":format"), QVariant(file.format))
        .bind(QStringLiteral(":number"), qint64(file.number))
        .bind(QStringLiteral(":hash"), QVariant(file.contentHash))
        .bind(QStringLiteral(":people"), qint64(file.people))
        .bind(QStringLiteral(":total"), file.totalMinor)
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .first();
    return insert.int64(0);
}

} // namespace vouchwell
