#include "core/storage/migrator.h"

namespace vouchwell {

Migration campaignChoiceMigration()
{
    return {10, 10, QStringLiteral("several campaigns"), [](const Dialect& d) {
                return QStringList{
                    // Of several that could take a referral, the one with the highest number does.
                    d.statement(QStringLiteral("ALTER TABLE campaigns ADD COLUMN priority {int} NOT NULL DEFAULT 0")),
                    // The campaign that somebody chose for the mention; NULL: the one of its day.
                    d.statement(QStringLiteral("ALTER TABLE open_mentions ADD COLUMN campaign_id {ref} REFERENCES "
                                               "campaigns (id)")),
                    QStringLiteral("CREATE INDEX referrals_asked_by ON referrals (asked_by) WHERE asked_by IS NOT "
                                   "NULL")};
            }};
}

} // namespace vouchwell
