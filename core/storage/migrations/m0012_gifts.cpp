#include "core/storage/migrator.h"

namespace vouchwell {

namespace {

QStringList giftTables(const Dialect& d)
{
    return {
        // A thing of which the shop may keep count, or a pool of codes, under the name that the rules give it.
        d.table(QStringLiteral("CREATE TABLE gift_items (id {id}, kind {text} NOT NULL CHECK (kind = 'thing' OR "
                               "kind = 'code'), name {text} NOT NULL, "
                               "low_mark {int} NOT NULL DEFAULT 0 CHECK (low_mark >= 0), UNIQUE (kind, name))")),
        // What was handed over is in the redemptions. A move that was taken back stays, with the row that says so.
        d.table(QStringLiteral(
            "CREATE TABLE stock_moves (id {id}, item_id {ref} NOT NULL REFERENCES gift_items (id), "
            "kind {text} NOT NULL CHECK (kind = 'in' OR kind = 'out' OR kind = 'count' OR kind = 'stop' OR "
            "kind = 'taken_back'), pieces {int} NOT NULL CHECK (pieces >= 0), moved_on {text} NOT NULL, "
            "reason {text} NOT NULL DEFAULT '', takes_back {ref} UNIQUE REFERENCES stock_moves (id), "
            "recorded_at {text} NOT NULL, recorded_by {text} NOT NULL, "
            "CHECK ((kind = 'taken_back') = (takes_back IS NOT NULL)))")),
        QStringLiteral("CREATE INDEX stock_moves_item ON stock_moves (item_id)"),
        d.table(QStringLiteral(
            "CREATE TABLE gift_codes (id {id}, item_id {ref} NOT NULL REFERENCES gift_items (id), "
            "code {text} NOT NULL, code_key {text} NOT NULL UNIQUE, value_minor {int} CHECK (value_minor >= 0), "
            "expires_on {text}, state {text} NOT NULL DEFAULT 'free' CHECK (state = 'free' OR state = 'assigned' OR "
            "state = 'void'), void_on {text}, void_reason {text} NOT NULL DEFAULT '', recorded_at {text} NOT NULL, "
            "recorded_by {text} NOT NULL, CHECK ((state = 'void') = (void_on IS NOT NULL)))")),
        QStringLiteral("CREATE INDEX redemptions_balance ON redemptions (balance) WHERE balance <> 'credit' AND "
                       "balance <> 'points'"),
        // Once and for all: a code goes to one reward.
        d.table(QStringLiteral(
            "CREATE TABLE code_assignments (id {id}, code_id {ref} NOT NULL UNIQUE REFERENCES gift_codes (id), "
            "reward_id {ref} NOT NULL REFERENCES rewards (id), "
            "redemption_id {ref} NOT NULL REFERENCES redemptions (id), "
            "worth_minor {int} NOT NULL CHECK (worth_minor > 0), assigned_on {text} NOT NULL, "
            "replaces {ref} REFERENCES gift_codes (id), recorded_at {text} NOT NULL, "
            "recorded_by {text} NOT NULL)")),
        QStringLiteral("CREATE INDEX code_assignments_redemption ON code_assignments (redemption_id)"),
        QStringLiteral("CREATE INDEX code_assignments_replaces ON code_assignments (replaces)"),
        QStringLiteral("CREATE INDEX code_assignments_reward ON code_assignments (reward_id)"),
        QStringLiteral("CREATE INDEX gift_codes_pool ON gift_codes (item_id, state, expires_on)"),
        QStringLiteral("CREATE INDEX rewards_gifts ON rewards (state) WHERE form <> 'cash' AND form <> 'discount' "
                       "AND form <> 'store_credit' AND form <> 'points'"),
    };
}

/// What somebody may have been given stays as it is.
QStringList frozenGifts(const Dialect& d)
{
    return d.appendOnly(QStringLiteral("stock_moves")) + d.appendOnly(QStringLiteral("code_assignments")) +
           d.frozen(QStringLiteral("gift_codes"),
                    {QStringLiteral("item_id"), QStringLiteral("code"), QStringLiteral("code_key"),
                     QStringLiteral("value_minor"), QStringLiteral("expires_on")},
                    QStringLiteral("OLD.state <> 'free'"));
}

} // namespace

Migration giftMigration()
{
    return {12, 12, QStringLiteral("stock and gift codes"),
            [](const Dialect& d) { return giftTables(d) + frozenGifts(d); }};
}

} // namespace vouchwell
