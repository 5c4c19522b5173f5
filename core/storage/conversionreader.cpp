#include "core/storage/conversionreader.h"

#include "core/storage/statement.h"

namespace vouchwell {

ConversionReader::ConversionReader(Database& database, BatchId batch)
    : m_names(
          database,
          "SELECT COALESCE(NULLIF(a.full_name, ''), NULLIF(TRIM(a.given_name || ' ' || a.family_name), ''), (SELECT "
          "MIN(k.raw) FROM contact_points k WHERE k.person_id = a.id), ''), COALESCE(NULLIF(b.full_name, ''), "
          "NULLIF(TRIM(b.given_name || ' ' || b.family_name), ''), (SELECT MIN(k.raw) FROM contact_points k WHERE "
          "k.person_id = b.id), ''), (SELECT x.doc_no FROM transactions x WHERE x.id = ?2) FROM referrals f JOIN "
          "people b ON b.id = f.friend_id LEFT JOIN people a ON a.id = f.referrer_id WHERE f.id = ?1"),
      m_returns(database, "SELECT id FROM transactions WHERE origin_id = ? ORDER BY id")
{
    Statement kind(database, QStringLiteral("SELECT kind FROM import_batches WHERE id = :batch"));
    m_isOfSales = kind.bind(QStringLiteral(":batch"), batch).first() && kind.text(0) == u"sales";
    BulkStatement rows(database,
                       "SELECT record_id, row_number FROM import_rows WHERE batch_id = ? AND record_id IS NOT "
                       "NULL ORDER BY row_number DESC");
    rows.bind(1, batch.value);
    while (rows.next())
        m_rowOfRecord.insert(rows.int64(0), rows.int64(1));
}

ConversionNames ConversionReader::namesOf(ReferralId referral, TransactionId sale)
{
    ConversionNames names;
    m_names.bind(1, referral.value).bind(2, sale.value);
    if (m_names.next())
        names = {m_names.text(0), m_names.text(1), m_names.text(2), 0};
    m_names.reset();
    names.row = rowOf(referral, sale);
    return names;
}

qint64 ConversionReader::rowOf(ReferralId referral, TransactionId sale)
{
    if (!m_isOfSales)
        return m_rowOfRecord.value(referral.value);
    qint64 row = m_rowOfRecord.value(sale.value);
    m_returns.bind(1, sale.value);
    while (row == 0 && m_returns.next())
        row = m_rowOfRecord.value(m_returns.int64(0));
    m_returns.reset();
    return row;
}

} // namespace vouchwell
