#include "core/storage/claimstore.h"

#include <sqlite3.h>

namespace vouchwell {

ClaimStore::ClaimStore(UnitOfWork& work, ChangeRecorder* changes)
    : m_work(work),
      m_changes(changes),
      m_findReferral(work.database(), "SELECT id, EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = referrals.id) "
                                      "FROM referrals WHERE friend_id = ? AND campaign_id = ?"),
      m_addReferral(
          work.database(),
          "INSERT INTO referrals (friend_id, campaign_id, campaign_version_id, shop_stage, stage, reason, "
          "referred_on, channel, batch_id, created_at) VALUES (?, ?, (SELECT v.id FROM campaign_versions v WHERE "
          "v.campaign_id = ? ORDER BY v.number DESC LIMIT 1), 'received', 'received', '', ?, ?, ?, ?)"),
      m_addEvent(
          work.database(),
          "INSERT INTO referral_events (referral_id, from_stage, to_stage, occurred_on, recorded_at, recorded_by, "
          "reason) VALUES (?, '', 'received', ?, ?, ?, '')"),
      m_setAskedBy(work.database(),
                   "UPDATE referrals SET asked_by = ?1 WHERE id = ?2 AND asked_by IS NOT ?1 AND (asked_by IS NULL OR "
                   "NOT EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = ?2 AND (c.claimed_on, c.source_order) < "
                   "(?3, ?4)))"),
      m_findClaim(
          work.database(),
          "SELECT id, claimed_on, source_order, rewards_from FROM claims WHERE referral_id = ? AND referrer_id = ?"),
      m_addClaim(work.database(),
                 "INSERT INTO claims (referral_id, referrer_id, claimed_on, source_order, channel, entry_mode, status, "
                 "reason, batch_id, recorded_at, rewards_from) VALUES (?, ?, ?, ?, ?, ?, 'open', '', ?, ?, ?)"),
      m_moveClaim(work.database(), "UPDATE claims SET claimed_on = ?, source_order = ? WHERE id = ?"),
      m_setRewardsFrom(work.database(), "UPDATE claims SET rewards_from = ? WHERE id = ?"),
      m_convertedBefore(work.database(), "SELECT 1 FROM claims c JOIN referrals f ON f.id = c.referral_id WHERE "
                                         "c.id = ? AND c.status = 'credited' AND f.stage = 'converted' AND "
                                         "f.converted_on < ?"),
      m_marked(work.database(), "SELECT c.id, f.friend_id, c.rewards_from FROM claims c JOIN referrals f ON f.id = "
                                "c.referral_id WHERE c.referral_id = ? AND (c.status = 'credited' OR c.status = "
                                "'split') AND c.rewards_from > ? ORDER BY c.id")
{
}

qint64 ClaimStore::referralOf(const NewClaim& claim, bool& isNew)
{
    m_findReferral.bind(1, claim.referredFriend.value).bind(2, claim.campaign.value);
    const bool exists = m_findReferral.next();
    const qint64 found = exists ? m_findReferral.int64(0) : 0;
    // One without claims is what was left of a referral that was taken back.
    isNew = !exists || m_findReferral.int64(1) == 0;
    m_findReferral.reset();
    if (exists)
        return found;
    m_addReferral.bind(1, claim.referredFriend.value)
        .bind(2, claim.campaign.value)
        .bind(3, claim.campaign.value)
        .bind(4, claim.claimedOn)
        .bind(5, claim.channel)
        .bindReference(6, claim.batch.value)
        .bind(7, m_work.recordedAt())
        .run();
    const qint64 referral = sqlite3_last_insert_rowid(m_work.database().handle());
    note(claim, "referrals", referral);
    m_addEvent.bind(1, referral).bind(2, claim.claimedOn).bind(3, m_work.recordedAt()).bind(4, m_work.by()).run();
    return referral;
}

/// Of several claims the earliest one decides who asked, as far as it says so.
void ClaimStore::keepAsked(const NewClaim& claim, qint64 referral)
{
    if (claim.askedBy.isValid())
        m_setAskedBy.bind(1, claim.askedBy.value)
            .bind(2, referral)
            .bind(3, claim.claimedOn)
            .bind(4, claim.sourceOrder)
            .run();
}

void ClaimStore::note(const NewClaim& claim, const char* table, qint64 id)
{
    if (m_changes && claim.batch != m_changes->batch())
        m_changes->added(QLatin1String(table), id);
}

SavedClaim ClaimStore::add(const NewClaim& claim)
{
    SavedClaim saved;
    const qint64 referral = referralOf(claim, saved.isNewReferral);
    saved.referral = {referral};
    keepAsked(claim, referral);
    m_findClaim.bind(1, referral).bind(2, claim.referrer.value);
    if (m_findClaim.next()) {
        saved.id = {m_findClaim.int64(0)};
        const std::pair known(m_findClaim.date(1), m_findClaim.int64(2));
        saved.rewardsFrom = m_findClaim.date(3);
        m_findClaim.reset();
        const std::pair now(claim.claimedOn, claim.sourceOrder);
        if (now < known) {
            m_moveClaim.bind(1, claim.claimedOn).bind(2, claim.sourceOrder).bind(3, saved.id.value).run();
            saved.isMovedEarlier = now.first < known.first;
        }
        if (claim.isAskedFor && saved.rewardsFrom.isValid())
            setRewardsFrom(saved.id, {});
        return saved;
    }
    m_findClaim.reset();
    saved.isNewClaim = true;
    m_addClaim.bind(1, referral)
        .bind(2, claim.referrer.value)
        .bind(3, claim.claimedOn)
        .bind(4, claim.sourceOrder)
        .bind(5, claim.channel)
        .bind(6, toStored(claim.entryMode))
        .bindReference(7, claim.batch.value)
        .bind(8, m_work.recordedAt())
        .bind(9, claim.rewardsFrom)
        .run();
    saved.id = {sqlite3_last_insert_rowid(m_work.database().handle())};
    saved.rewardsFrom = claim.rewardsFrom;
    note(claim, "claims", saved.id.value);
    return saved;
}

void ClaimStore::setRewardsFrom(ClaimId claim, QDate from)
{
    m_setRewardsFrom.bind(1, from).bind(2, claim.value).run();
}

std::vector<MarkedClaim> ClaimStore::markedClaims(ReferralId referral, QDate soldOn)
{
    std::vector<MarkedClaim> marked;
    m_marked.bind(1, referral.value).bind(2, soldOn);
    while (m_marked.next())
        marked.push_back({{m_marked.int64(0)}, {m_marked.int64(1)}, m_marked.date(2)});
    m_marked.reset();
    return marked;
}

bool ClaimStore::hasConvertedBefore(ClaimId claim, QDate day)
{
    m_convertedBefore.bind(1, claim.value).bind(2, day);
    const bool isFound = m_convertedBefore.next();
    m_convertedBefore.reset();
    return isFound;
}

} // namespace vouchwell
