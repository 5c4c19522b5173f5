#include "core/storage/migrator.h"

namespace vouchwell {

Migration actChangesMigration()
{
    return {
        4, 4, QStringLiteral("what every act changed"), [](const Dialect& d) {
            const QStringList sql{
                // One row for each record that an act changed; NULL before: it was added, NULL after: removed.
                d.table(QStringLiteral("CREATE TABLE act_changes (id {id}, act_id {ref} NOT NULL REFERENCES acts (id), "
                                       "step {int} NOT NULL, record_table {text} NOT NULL, record_key {text} NOT NULL, "
                                       "person_id {ref}, before {text}, after {text})")),
                QStringLiteral("CREATE INDEX act_changes_act ON act_changes (act_id)"),
                QStringLiteral("CREATE INDEX act_changes_person ON act_changes (person_id)"),
                // What is taken back is removed: the engine looks for whoever still refers to it.
                QStringLiteral("CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL"),
                QStringLiteral("CREATE INDEX transactions_repeated ON transactions (duplicate_of) "
                               "WHERE duplicate_of IS NOT NULL"),
                QStringLiteral("CREATE INDEX conversions_transaction ON conversions (transaction_id)"),
                QStringLiteral("CREATE INDEX merge_ops_survivor ON merge_ops (survivor_id)"),
                QStringLiteral("CREATE INDEX merge_ops_absorbed ON merge_ops (absorbed_id)"),
                QStringLiteral("CREATE INDEX payout_items_recipient ON payout_items (recipient_id)"),
            };
            return sql + d.appendOnly(QStringLiteral("act_changes"));
        }};
}

} // namespace vouchwell
