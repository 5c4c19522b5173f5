#include "core/storage/evaluationwriters.h"

#include <sqlite3.h>

namespace vouchwell {

EvaluationStore::Writers::Writers(Database& db)
    : database(db),
      touch(db, "INSERT INTO touched_friends (person_id) VALUES (?) ON CONFLICT DO NOTHING"),
      referral(db, "UPDATE referrals SET stage = ?, reason = ?, referrer_id = ?, referred_on = ?, expires_after = ?, "
                   "converted_on = ?, campaign_version_id = ?, revision = revision + 1 WHERE id = ?"),
      event(db,
            "INSERT INTO referral_events (referral_id, from_stage, to_stage, occurred_on, recorded_at, recorded_by, "
            "reason) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      claim(db, "UPDATE claims SET status = ?, reason = ?, weight_bp = ? WHERE id = ?"),
      conversion(db, "INSERT INTO conversions (referral_id, transaction_id, converted_on, qualifying_minor, state, "
                     "recorded_at) VALUES (?, ?, ?, ?, 'counted', ?)"),
      conversionState(db, "UPDATE conversions SET state = ? WHERE id = ?"),
      conversionFacts(db, "UPDATE conversions SET converted_on = ?, qualifying_minor = ? WHERE id = ?"),
      reward(db, "INSERT INTO rewards (referral_id, conversion_id, recipient_id, role, rule_key, campaign_version_id, "
                 "unit, amount_minor, earned_on, available_on, state, trace, recorded_at, cause, is_milestone, "
                 "is_top_up, instalment, instalments, form, uncapped_minor, cost_minor, approved_on, adjustment_id, "
                 "award_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

qint64 EvaluationStore::Writers::lastId() const
{
    return sqlite3_last_insert_rowid(database.handle());
}

} // namespace vouchwell
