#include "core/storage/migrator.h"

namespace vouchwell {

namespace {

/// What the key figures need besides referrals and sales, and how somebody looks at them.
QStringList numberTables(const Dialect& d)
{
    return {
        // Money spent on the program besides its rewards, or on another channel that brings customers; over these days.
        d.table(QStringLiteral(
            "CREATE TABLE costs (id {id}, purpose {text} NOT NULL CHECK (purpose = 'program' OR purpose = 'channel'), "
            "channel {text} NOT NULL DEFAULT '', campaign_id {ref} REFERENCES campaigns (id), from_on {text} NOT NULL, "
            "to_on {text} NOT NULL, amount_minor {int} NOT NULL CHECK (amount_minor > 0), note {text} NOT NULL "
            "DEFAULT '', recorded_at {text} NOT NULL, recorded_by {text} NOT NULL, CHECK (from_on <= to_on), "
            "CHECK ((purpose = 'channel') = (channel <> '')))")),
        // What the shop wants of a key figure in a month, in the figure's own unit.
        d.clusteredTable(QStringLiteral("CREATE TABLE kpi_targets (kpi {text} NOT NULL, month {text} NOT NULL, "
                                        "target {int} NOT NULL CHECK (target > 0), PRIMARY KEY (kpi, month))")),
        d.table(QStringLiteral("CREATE TABLE chart_notes (id {id}, noted_on {text} NOT NULL, note {text} NOT NULL "
                               "CHECK (note <> ''), recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
        // The choices of a page under a name.
        d.table(QStringLiteral("CREATE TABLE saved_views (id {id}, page {text} NOT NULL, name {text} NOT NULL CHECK "
                               "(name <> ''), choices {text} NOT NULL, UNIQUE (page, name))")),
        // A group of people as a saved filter.
        d.table(QStringLiteral("CREATE TABLE segments (id {id}, name {text} NOT NULL UNIQUE CHECK (name <> ''), "
                               "filter {text} NOT NULL)")),
    };
}

QStringList boardTables(const Dialect& d)
{
    return {
        d.statement(QStringLiteral("ALTER TABLE people ADD COLUMN is_off_boards {flag} NOT NULL DEFAULT 0")),
        // A contest over these days. Once it is closed, its places stay as they were.
        d.table(QStringLiteral(
            "CREATE TABLE seasons (id {id}, name {text} NOT NULL UNIQUE CHECK (name <> ''), from_on {text} NOT NULL, "
            "to_on {text} NOT NULL, metric {text} NOT NULL, fairness {text} NOT NULL, ties {text} NOT NULL, "
            "segment_id {ref} REFERENCES segments (id), closed_on {text}, places {text} NOT NULL DEFAULT '', "
            "CHECK (from_on <= to_on))")),
    };
}

QStringList challengeTables(const Dialect& d)
{
    return {
        // What the shop celebrates; what the rules pay for reaching a number is theirs. Whoever reached it before
        // from_on is not thanked any more.
        d.table(QStringLiteral(
            "CREATE TABLE milestones (id {id}, name {text} NOT NULL CHECK (name <> ''), measure {text} NOT NULL CHECK "
            "(measure = 'referrals' OR measure = 'conversions' OR measure = 'revenue' OR measure = 'years'), "
            "threshold {int} NOT NULL CHECK (threshold > 0), from_on {text} NOT NULL, UNIQUE (measure, threshold))")),
        d.clusteredTable(QStringLiteral(
            "CREATE TABLE milestone_thanks (milestone_id {ref} NOT NULL REFERENCES milestones (id), person_id {ref} "
            "NOT NULL REFERENCES people (id), thanked_on {text} NOT NULL, note {text} NOT NULL DEFAULT '', "
            "PRIMARY KEY (milestone_id, person_id))")),
        QStringLiteral("CREATE INDEX milestone_thanks_person ON milestone_thanks (person_id)"),
        d.table(QStringLiteral(
            "CREATE TABLE challenges (id {id}, name {text} NOT NULL CHECK (name <> ''), from_on {text} NOT NULL, "
            "to_on {text} NOT NULL, kind {text} NOT NULL CHECK (kind = 'target' OR kind = 'rank' OR kind = 'raffle'), "
            "metric {text} NOT NULL, target {int} NOT NULL DEFAULT 0 CHECK (target >= 0), "
            "winners {int} NOT NULL DEFAULT 1 CHECK (winners >= 0), "
            "chances {text} NOT NULL DEFAULT 'equal' CHECK (chances = 'equal' OR chances = 'weighted'), "
            "segment_id {ref} REFERENCES segments (id), campaign_id {ref} REFERENCES campaigns (id), "
            "prize_form {text} NOT NULL, prize_unit {text} NOT NULL, prize_minor {int} NOT NULL CHECK (prize_minor >= "
            "0), prize_cost_minor {int} NOT NULL CHECK (prize_cost_minor >= 0), hold_days {int} NOT NULL DEFAULT 0, "
            "state {text} NOT NULL CHECK (state = 'open' OR state = 'decided' OR state = 'cancelled'), "
            "decided_on {text}, revision {int} NOT NULL DEFAULT 1, CHECK (from_on <= to_on))")),
        // The board as it was when somebody decided; a raffle can be drawn again from its seed and these entries.
        d.table(QStringLiteral(
            "CREATE TABLE challenge_draws (id {id}, challenge_id {ref} NOT NULL REFERENCES challenges (id), "
            "seed {text} NOT NULL, entries {text} NOT NULL, entries_hash {text} NOT NULL, winners {text} NOT NULL, "
            "drawn_on {text} NOT NULL, recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
        // A prize that somebody won; void where the decision was taken back.
        d.table(QStringLiteral(
            "CREATE TABLE awards (id {id}, challenge_id {ref} NOT NULL REFERENCES challenges (id), person_id {ref} NOT "
            "NULL REFERENCES people (id), referral_id {ref} NOT NULL REFERENCES referrals (id), place {int} NOT NULL, "
            "value {int} NOT NULL, draw_id {ref} NOT NULL REFERENCES challenge_draws (id), decided_on {text} NOT NULL, "
            "reason {text} NOT NULL DEFAULT "
            "'', is_void {flag} NOT NULL DEFAULT 0, recorded_at {text} NOT NULL, recorded_by {text} NOT NULL)")),
        QStringLiteral("CREATE INDEX awards_challenge ON awards (challenge_id)"),
        // The award that a reward gives; not valid for one of the rules.
        d.statement(QStringLiteral("ALTER TABLE rewards ADD COLUMN award_id {ref} REFERENCES awards (id)")),
        QStringLiteral("CREATE INDEX rewards_award ON rewards (award_id) WHERE award_id IS NOT NULL"),
    };
}

} // namespace

Migration recognitionMigration()
{
    return {15, 15, QStringLiteral("key figures, boards and challenges"), [](const Dialect& d) {
                return numberTables(d) + boardTables(d) + challengeTables(d) +
                       d.appendOnly(QStringLiteral("challenge_draws")) +
                       // Of money that had partly gone back when it was granted, only the rest was noted as its cost.
                       QStringList{
                           QStringLiteral("UPDATE rewards SET cost_minor = amount_minor WHERE form = 'cash' AND "
                                          "reversed_minor > 0 AND cost_minor < amount_minor")};
            }};
}

} // namespace vouchwell
