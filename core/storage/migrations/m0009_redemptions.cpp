#include "core/storage/migrator.h"

namespace vouchwell {

Migration redemptionsMigration()
{
    return {9, 9, QStringLiteral("credit, points and pieces that are used"), [](const Dialect& d) {
                const QStringList sql{
                    d.statement(QStringLiteral("ALTER TABLE rewards ADD COLUMN redeemed_minor {int} NOT NULL DEFAULT 0 "
                                               "CHECK (redeemed_minor >= 0)")),
                    QStringLiteral("CREATE INDEX rewards_held ON rewards (recipient_id) WHERE form <> 'cash'"),
                    // What somebody used at the till or took home, of one kind of balance: "credit", "points",
                    // "gift_code:NAME" or "piece:NAME".
                    d.table(QStringLiteral(
                        "CREATE TABLE redemptions (id {id}, person_id {ref} NOT NULL REFERENCES people (id), "
                        "balance {text} NOT NULL, unit {text} NOT NULL, "
                        "amount_minor {int} NOT NULL CHECK (amount_minor > 0), redeemed_on {text} NOT NULL, "
                        "document {text} NOT NULL DEFAULT '', note {text} NOT NULL DEFAULT '', "
                        "recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
                    QStringLiteral("CREATE INDEX redemptions_person ON redemptions (person_id)"),
                    // Which rewards it took it from; below zero: a debt that was deducted.
                    d.table(QStringLiteral(
                        "CREATE TABLE redemption_lines (id {id}, redemption_id {ref} NOT NULL REFERENCES redemptions "
                        "(id), reward_id {ref} NOT NULL REFERENCES rewards (id), "
                        "amount_minor {int} NOT NULL CHECK (amount_minor <> 0), operation_id {int} NOT NULL)")),
                    QStringLiteral("CREATE INDEX redemption_lines_redemption ON redemption_lines (redemption_id)"),
                    QStringLiteral("CREATE INDEX redemption_lines_reward ON redemption_lines (reward_id)"),
                    d.table(QStringLiteral("CREATE TABLE redemption_returns (id {id}, redemption_id {ref} NOT NULL "
                                           "UNIQUE REFERENCES redemptions (id), returned_on {text} NOT NULL, "
                                           "reason {text} NOT NULL, recorded_at {text} NOT NULL, "
                                           "recorded_by {text} NOT NULL)")),
                };
                return sql + d.appendOnly(QStringLiteral("redemptions")) +
                       d.appendOnly(QStringLiteral("redemption_lines")) +
                       d.appendOnly(QStringLiteral("redemption_returns"));
            }};
}

} // namespace vouchwell
