#include "core/storage/migrator.h"

namespace vouchwell {

Migration bankAccountsMigration()
{
    return {8, 8, QStringLiteral("bank accounts and payout files"), [](const Dialect& d) {
                const QStringList sql{
                    // Where somebody's money goes; at most one each.
                    d.clusteredTable(
                        QStringLiteral("CREATE TABLE bank_accounts (person_id {ref} NOT NULL UNIQUE REFERENCES "
                                       "people (id), iban {text} NOT NULL, holder {text} NOT NULL, "
                                       "PRIMARY KEY (person_id, iban))")),
                    // Every file with transfers that was made of a payout: it may be at the bank.
                    d.table(QStringLiteral(
                        "CREATE TABLE payout_files (id {id}, payout_id {ref} NOT NULL REFERENCES payouts (id), "
                        "format {text} NOT NULL CHECK (format = 'pain.001.001.09' OR format = 'pain.001.001.03' OR "
                        "format = 'csv'), number {int} NOT NULL, content_hash {text} NOT NULL, people {int} NOT NULL, "
                        "total_minor {int} NOT NULL, recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
                    QStringLiteral("CREATE INDEX payout_files_payout ON payout_files (payout_id)"),
                };
                return sql + d.appendOnly(QStringLiteral("payout_files"));
            }};
}

} // namespace vouchwell
