#include "core/storage/migrator.h"

namespace vouchwell {

namespace {

QStringList rewardColumns(const Dialect& d)
{
    const auto column = [&](const char* definition) {
        return d.statement(QStringLiteral("ALTER TABLE rewards ADD COLUMN ") + QLatin1String(definition));
    };
    return {
        column("approved_on {text}"),
        column("state_reason {text} NOT NULL DEFAULT ''"),
        column("reversed_minor {int} NOT NULL DEFAULT 0 CHECK (reversed_minor >= 0)"),
        column("carried_minor {int} NOT NULL DEFAULT 0 CHECK (carried_minor <= 0)"),
        column("written_off_minor {int} NOT NULL DEFAULT 0 CHECK (written_off_minor >= 0)"),
        QStringLiteral("CREATE INDEX rewards_carried ON rewards (recipient_id) WHERE carried_minor < 0"),
    };
}

QStringList payoutTables(const Dialect& d)
{
    return {
        d.table(QStringLiteral(
            "CREATE TABLE payouts (id {id}, state {text} NOT NULL CHECK (state = 'draft' OR state = 'approved' OR "
            "state = 'paid' OR state = 'closed' OR state = 'cancelled'), "
            "method {text} NOT NULL CHECK (method = 'cash' OR method = 'transfer' OR method = 'store_credit'), "
            "unit {text} NOT NULL, cutoff_on {text} NOT NULL, "
            "minimum_minor {int} NOT NULL CHECK (minimum_minor >= 0), "
            "total_minor {int} NOT NULL DEFAULT 0 CHECK (total_minor >= 0), "
            "prepared_on {text} NOT NULL, approved_on {text}, paid_on {text}, closed_on {text}, "
            "reason {text} NOT NULL DEFAULT '', recorded_at {text} NOT NULL, recorded_by {text} NOT NULL, "
            "revision {int} NOT NULL DEFAULT 1)")),
        d.table(QStringLiteral(
            "CREATE TABLE payout_items (id {id}, payout_id {ref} NOT NULL REFERENCES payouts (id), "
            "recipient_id {ref} NOT NULL REFERENCES people (id), state {text} NOT NULL CHECK (state = 'included' OR "
            "state = 'excluded' OR state = 'paid'), rewards_minor {int} NOT NULL CHECK (rewards_minor > 0), "
            "carried_minor {int} NOT NULL CHECK (carried_minor <= 0), "
            "amount_minor {int} NOT NULL CHECK (amount_minor >= 0), paid_on {text}, "
            "reference {text} NOT NULL DEFAULT '', reason {text} NOT NULL DEFAULT '', "
            "UNIQUE (payout_id, recipient_id), CHECK (amount_minor = rewards_minor + carried_minor), "
            "CHECK ((state = 'paid') = (paid_on IS NOT NULL)))")),
        d.table(QStringLiteral(
            "CREATE TABLE payout_lines (id {id}, item_id {ref} NOT NULL REFERENCES payout_items (id), "
            "reward_id {ref} NOT NULL REFERENCES rewards (id), amount_minor {int} NOT NULL CHECK (amount_minor <> 0), "
            "state {text} NOT NULL CHECK (state = 'open' OR state = 'out' OR state = 'paid' OR state = 'returned'), "
            "operation_id {int}, CHECK ((operation_id IS NOT NULL) = (state = 'paid' OR state = 'returned')))")),
        QStringLiteral("CREATE INDEX payout_lines_item ON payout_lines (item_id)"),
        QStringLiteral("CREATE INDEX payout_lines_reward ON payout_lines (reward_id)"),
        // A reward waits in one payout at a time, and is paid once unless the money came back.
        QStringLiteral("CREATE UNIQUE INDEX payout_lines_open ON payout_lines (reward_id) WHERE state = 'open'"),
        QStringLiteral("CREATE UNIQUE INDEX payout_lines_once ON payout_lines (reward_id) "
                       "WHERE amount_minor > 0 AND (state = 'open' OR state = 'paid')"),
        d.table(QStringLiteral("CREATE TABLE payout_returns (id {id}, item_id {ref} NOT NULL UNIQUE REFERENCES "
                               "payout_items (id), returned_on {text} NOT NULL, reason {text} NOT NULL, "
                               "recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
        // A return and the sale that took its place.
        d.table(QStringLiteral("CREATE TABLE exchanges (id {id}, return_id {ref} NOT NULL UNIQUE REFERENCES "
                               "transactions (id), sale_id {ref} NOT NULL UNIQUE REFERENCES transactions (id), "
                               "recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
    };
}

/// What was closed or cancelled is history. Only where its money came back, its lines say so.
QStringList frozenPayouts(const Dialect& d)
{
    const QString over = QStringLiteral("IN ('closed', 'cancelled')");
    const QString ofItem = QStringLiteral("(SELECT state FROM payouts WHERE id = OLD.payout_id) ");
    const QString ofLine = QStringLiteral("(SELECT p.state FROM payouts p JOIN payout_items i ON i.payout_id = p.id "
                                          "WHERE i.id = OLD.item_id) ");
    return d.frozen(QStringLiteral("payouts"), {}, QStringLiteral("OLD.state ") + over) +
           d.frozen(QStringLiteral("payout_items"), {}, ofItem + over) +
           d.frozen(QStringLiteral("payout_lines"),
                    {QStringLiteral("item_id"), QStringLiteral("reward_id"), QStringLiteral("amount_minor"),
                     QStringLiteral("operation_id")},
                    ofLine + over) +
           d.appendOnly(QStringLiteral("payout_returns"));
}

} // namespace

Migration payoutMigration()
{
    return {3, 3, QStringLiteral("payouts"),
            [](const Dialect& d) { return rewardColumns(d) + payoutTables(d) + frozenPayouts(d); }};
}

} // namespace vouchwell
