#include "core/storage/todoreader.h"

#include "core/storage/statement.h"

namespace vouchwell {

OpenClaims TodoReader::openClaims()
{
    Statement row(
        m_database,
        QStringLiteral("SELECT COUNT(*), MIN(f.id) FROM referrals f WHERE f.referrer_id IS NULL AND f.stage NOT "
                       "IN ('invalid', 'lost', 'expired') AND (SELECT COUNT(*) FROM claims c WHERE "
                       "c.referral_id = f.id AND c.status = 'open') > 1"));
    row.first();
    return {row.int64(0), {row.int64(1)}};
}

LeftDrafts TodoReader::draftsKeptUntil(QDate day)
{
    // The moment begins with its day.
    Statement row(m_database, QStringLiteral("SELECT COUNT(*), COALESCE((SELECT name FROM rule_drafts ORDER BY kept_at "
                                             "LIMIT 1), '') FROM rule_drafts WHERE substr(kept_at, 1, 10) <= :day"));
    row.bind(QStringLiteral(":day"), day).first();
    return {row.int64(0), row.text(1)};
}

} // namespace vouchwell
