#include "core/storage/migrator.h"

namespace vouchwell {

namespace {

/// The columns that a reward had before, in their order.
const QString kRewardColumns =
    QStringLiteral("id, referral_id, conversion_id, recipient_id, role, rule_key, campaign_version_id, unit, "
                   "amount_minor, earned_on, available_on, state, reversed_on, trace, recorded_at, revision, "
                   "approved_on, state_reason, reversed_minor, carried_minor, written_off_minor");

/// A reward may be earned with something else than a purchase: its conversion becomes optional, which only a new table
/// can do. What refers to rewards is looked at again when the step is committed.
QStringList rewardTable(const Dialect& d)
{
    return {
        QStringLiteral("PRAGMA defer_foreign_keys = ON"),
        QStringLiteral("CREATE TEMP TABLE kept_rewards AS SELECT * FROM rewards"),
        QStringLiteral("DROP TABLE rewards"),
        d.table(QStringLiteral(
            "CREATE TABLE rewards (id {id}, referral_id {ref} NOT NULL REFERENCES referrals (id), "
            "conversion_id {ref} REFERENCES conversions (id), recipient_id {ref} NOT NULL REFERENCES people (id), "
            "role {text} NOT NULL CHECK (role = 'referrer' OR role = 'friend' OR role = 'staff' OR role = 'upline'), "
            "rule_key {text} NOT NULL, "
            "campaign_version_id {ref} NOT NULL REFERENCES campaign_versions (id), unit {text} NOT NULL, "
            "amount_minor {int} NOT NULL, earned_on {text} NOT NULL, available_on {text} NOT NULL, "
            "state {text} NOT NULL CHECK (state = 'pending' OR state = 'awaiting_approval' OR state = 'on_hold' OR "
            "state = 'available' OR state = 'in_batch' OR state = 'paid' OR state = 'declined' OR "
            "state = 'reversed' OR state = 'clawed_back' OR state = 'expired'), reversed_on {text}, "
            "trace {text} NOT NULL, recorded_at {text} NOT NULL, revision {int} NOT NULL DEFAULT 1, "
            "approved_on {text}, state_reason {text} NOT NULL DEFAULT '', "
            "reversed_minor {int} NOT NULL DEFAULT 0 CHECK (reversed_minor >= 0), "
            "carried_minor {int} NOT NULL DEFAULT 0 CHECK (carried_minor <= 0), "
            "written_off_minor {int} NOT NULL DEFAULT 0 CHECK (written_off_minor >= 0), "
            "cause {text} NOT NULL DEFAULT 'purchase' CHECK (cause = 'received' OR cause = 'qualified' OR "
            "cause = 'purchase' OR cause = 'retained'), "
            "is_milestone {flag} NOT NULL DEFAULT 0, is_top_up {flag} NOT NULL DEFAULT 0, "
            "instalment {int} NOT NULL DEFAULT 1, instalments {int} NOT NULL DEFAULT 1, "
            "form {text} NOT NULL DEFAULT 'cash', uncapped_minor {int} NOT NULL DEFAULT 0, "
            "cost_minor {int} NOT NULL DEFAULT 0, "
            "CHECK ((cause = 'purchase') = (conversion_id IS NOT NULL)), "
            "CHECK (instalment >= 1 AND instalment <= instalments))")),
        QStringLiteral("INSERT INTO rewards (%1, uncapped_minor, cost_minor) SELECT %1, amount_minor, amount_minor "
                       "FROM kept_rewards ORDER BY id")
            .arg(kRewardColumns),
        QStringLiteral("DROP TABLE kept_rewards"),
        QStringLiteral("CREATE INDEX rewards_referral ON rewards (referral_id)"),
        QStringLiteral("CREATE INDEX rewards_recipient ON rewards (recipient_id, state)"),
        QStringLiteral("CREATE INDEX rewards_due ON rewards (state, available_on)"),
        QStringLiteral("CREATE INDEX rewards_carried ON rewards (recipient_id) WHERE carried_minor < 0"),
        QStringLiteral("CREATE INDEX rewards_version ON rewards (campaign_version_id, earned_on)"),
    };
}

QStringList decisionColumns(const Dialect& d)
{
    const auto column = [&](const char* table, const char* definition) {
        return d.statement(
            QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(QLatin1String(table), QLatin1String(definition)));
    };
    return {
        // What the shop decided about a claim; it outranks the rules.
        column("claims", "decision {text} NOT NULL DEFAULT '' CHECK (decision = '' OR decision = 'credit' OR "
                         "decision = 'reject')"),
        column("claims", "decided_weight_bp {int} NOT NULL DEFAULT 10000"),
        column("claims", "decided_on {text}"),
        column("claims", "decided_by {text} NOT NULL DEFAULT ''"),
        column("claims", "decision_reason {text} NOT NULL DEFAULT ''"),
        column("referrals", "asked_by {ref} REFERENCES people (id)"),
        column("referrals", "qualified_on {text}"),
        column("campaigns", "grace_days {int} NOT NULL DEFAULT 0"),
        // Rules that are not published yet, as they were left.
        column("campaigns", "draft_rules {text} NOT NULL DEFAULT ''"),
        // The terms sheet as it was when the version was published: an object with a text for each language.
        column("campaign_versions", "terms {text} NOT NULL DEFAULT ''"),
    };
}

} // namespace

Migration programMigration()
{
    return {7, 7, QStringLiteral("rewards of every rule"),
            [](const Dialect& d) { return rewardTable(d) + decisionColumns(d); }};
}

} // namespace vouchwell
