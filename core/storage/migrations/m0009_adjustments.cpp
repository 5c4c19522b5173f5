#include "core/storage/migrator.h"

namespace vouchwell {

Migration adjustmentsMigration()
{
    return {9, 9, QStringLiteral("adjustments and moved referrals"), [](const Dialect& d) {
                return QStringList{
                    // What the shop decided to add to a reward that was given, or to take from it. One that was taken
                    // back stays where a reward was given for it, and counts for nothing.
                    d.table(QStringLiteral(
                        "CREATE TABLE adjustments (id {id}, reward_id {ref} NOT NULL REFERENCES rewards (id), "
                        "delta_minor {int} NOT NULL CHECK (delta_minor <> 0), decided_on {text} NOT NULL, "
                        "reason {text} NOT NULL DEFAULT '', is_void {flag} NOT NULL DEFAULT 0, "
                        "recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
                    QStringLiteral("CREATE INDEX adjustments_reward ON adjustments (reward_id)"),
                    // The adjustment that this reward gives.
                    d.statement(QStringLiteral("ALTER TABLE rewards ADD COLUMN adjustment_id {ref} REFERENCES "
                                               "adjustments (id)")),
                    QStringLiteral("CREATE INDEX rewards_adjustment ON rewards (adjustment_id) WHERE adjustment_id IS "
                                   "NOT NULL"),
                    // Another version than the one of its day, because the shop moved it there.
                    d.statement(QStringLiteral("ALTER TABLE referrals ADD COLUMN moved_version_id {ref} REFERENCES "
                                               "campaign_versions (id)")),
                };
            }};
}

} // namespace vouchwell
