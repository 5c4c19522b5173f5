#include "core/storage/evaluationstore.h"

#include "core/domain/household.h"
#include "core/domain/rewardcycle.h"
#include "core/rules/rulesjson.h"
#include "core/rules/rulewords.h"
#include "core/storage/awardstore.h"
#include "core/storage/claimdecisions.h"
#include "core/storage/duecases.h"
#include "core/storage/evaluationwriters.h"
#include "core/storage/rewardreader.h"
#include "core/storage/rewardrow.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

constexpr int kBlockSize = 20'000;

/// Cases come ordered by friend; a friend may have a referral in several campaigns.
template<typename Function>
void forCasesOf(std::vector<ReferralCase>& block, qint64 friendId, Function function)
{
    auto it = std::lower_bound(block.begin(), block.end(), friendId,
                               [](const ReferralCase& c, qint64 id) { return c.friendId.value < id; });
    for (; it != block.end() && it->friendId.value == friendId; ++it)
        function(*it);
}

ReferralCase* caseOf(std::vector<ReferralCase>& block, qint64 friendId, qint64 referralId)
{
    ReferralCase* found = nullptr;
    forCasesOf(block, friendId, [&](ReferralCase& c) {
        if (c.id.value == referralId)
            found = &c;
    });
    return found;
}

/// Where a stored reward belongs: given by the rules, by an adjustment or as a prize.
std::vector<StoredReward>& listOf(ReferralCase& c, const StoredReward& stored)
{
    if (stored.award.isValid())
        return c.prizes;
    return stored.adjustment.isValid() ? c.adjusting : c.rewards;
}

SaleFact* saleOf(ReferralCase& c, qint64 saleId)
{
    for (SaleFact& sale : c.facts.sales) {
        if (sale.id.value == saleId)
            return &sale;
    }
    return nullptr;
}

/// From the column on: do they share a phone; street, postal code, city, family name and full name of both.
bool areOfOneHousehold(const BulkStatement& row, int column)
{
    const bool sharePhone = row.int64(column) != 0;
    if (!sharePhone && (row.utf8(column + 1).isEmpty() || row.utf8(column + 6).isEmpty()))
        return false;
    const auto traits = [&](int first) {
        return HouseholdTraits{row.text(first), row.text(first + 1), row.text(first + 2), row.text(first + 3),
                               row.text(first + 4)};
    };
    return isSameHousehold(traits(column + 1), traits(column + 6), sharePhone);
}

void addReturn(SaleFact* sale, qint64 amountMinor, QDate on, const QString& document)
{
    if (!sale)
        return;
    sale->hasReturn = true;
    sale->returnedOn = on;
    sale->returnDocument = document;
    sale->returnedMinor += amountMinor;
    if (!sale->fullyReturnedOn.isValid() && isFullyReturned(*sale))
        sale->fullyReturnedOn = on;
}

} // namespace

EvaluationStore::EvaluationStore(Database& database) : m_database(database)
{
    database.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS touched_friends (person_id INTEGER PRIMARY KEY)"));
    forgetTouched();
    m_writers = std::make_unique<Writers>(database);
}

EvaluationStore::~EvaluationStore() = default;

void EvaluationStore::touch(PersonId friendId)
{
    m_writers->touch.bind(1, friendId.value).run();
}

void EvaluationStore::touch(RewardId reward)
{
    Statement(m_database, QStringLiteral("INSERT INTO touched_friends (person_id) SELECT f.friend_id FROM rewards w "
                                         "JOIN referrals f ON f.id = w.referral_id WHERE w.id = :id "
                                         "ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":id"), reward)
        .run();
}

void EvaluationStore::touchDue(QDate today)
{
    DueCases(m_database).touch(today, rulesByVersion());
}

void EvaluationStore::touchReferredBy(PersonId referrer)
{
    Statement(m_database, QStringLiteral("INSERT INTO touched_friends (person_id) SELECT f.friend_id FROM claims c "
                                         "JOIN referrals f ON f.id = c.referral_id WHERE c.referrer_id = :id "
                                         "ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":id"), referrer)
        .run();
}

void EvaluationStore::touch(CampaignId campaign)
{
    Statement(m_database, QStringLiteral("INSERT INTO touched_friends (person_id) SELECT friend_id FROM referrals "
                                         "WHERE campaign_id = :id ON CONFLICT DO NOTHING"))
        .bind(QStringLiteral(":id"), campaign)
        .run();
}

void EvaluationStore::touchAll()
{
    m_database.execute(
        QStringLiteral("INSERT INTO touched_friends (person_id) SELECT friend_id FROM referrals WHERE TRUE "
                       "ON CONFLICT DO NOTHING"));
}

void EvaluationStore::touchRelated()
{
    // A friend whom two people claim relates both, and their other friends: until nobody is added any more.
    const auto touched = [&] {
        Statement count(m_database, QStringLiteral("SELECT COUNT(*) FROM touched_friends"));
        return count.first() ? count.int64(0) : 0;
    };
    for (qint64 before = -1, now = touched(); before != now; now = touched()) {
        before = now;
        m_database.execute(QStringLiteral(
            "INSERT INTO touched_friends (person_id) SELECT g.friend_id FROM touched_friends t "
            "JOIN referrals f ON f.friend_id = t.person_id JOIN claims c ON c.referral_id = f.id "
            "JOIN claims d ON d.referrer_id = c.referrer_id JOIN referrals g ON g.id = d.referral_id WHERE TRUE "
            "ON CONFLICT DO NOTHING"));
    }
}

void EvaluationStore::describePeople(Program& program)
{
    const auto read = [&](const char* people) {
        BulkStatement rows(m_database, QByteArray("SELECT p.id, p.city, p.customer_since, COALESCE((SELECT "
                                                  "group_concat(g.tag, char(10)) FROM person_tags g WHERE "
                                                  "g.person_id = p.id), '') FROM people p WHERE p.id IN (")
                                           .append(people)
                                           .append(")")
                                           .constData());
        while (rows.next()) {
            PersonFacts facts;
            facts.city = rows.text(1);
            facts.customerSince = rows.date(2);
            facts.tags = rows.text(3).split(u'\n', Qt::SkipEmptyParts);
            program.describe({rows.int64(0)}, facts);
        }
    };
    read("SELECT person_id FROM touched_friends");
    read("SELECT c.referrer_id FROM touched_friends t JOIN referrals f ON f.friend_id = t.person_id "
         "JOIN claims c ON c.referral_id = f.id");
}

std::vector<OutsideUse> EvaluationStore::outsideUse()
{
    std::vector<OutsideUse> uses;
    BulkStatement rows(
        m_database, "SELECT f.campaign_id, w.earned_on, w.unit, SUM(w.amount_minor), SUM(w.adjustment_id IS NULL) FROM "
                    "rewards w "
                    "JOIN referrals f ON f.id = w.referral_id WHERE w.state NOT IN ('reversed', 'clawed_back', "
                    "'declined') AND w.amount_minor > 0 AND w.award_id IS NULL AND NOT EXISTS (SELECT 1 FROM "
                    "touched_friends t WHERE "
                    "t.person_id = f.friend_id) GROUP BY f.campaign_id, w.earned_on, w.unit");
    while (rows.next())
        uses.push_back(
            {int(rows.int64(0)), rows.date(1), rewardUnitFrom(rows.text(2)), rows.int64(3), int(rows.int64(4))});
    return uses;
}

void EvaluationStore::forEachBlock(const std::function<void(std::vector<ReferralCase>&)>& handle)
{
    std::vector<ReferralCase> block;
    qint64 last = 0;
    while (loadBlock(last, block)) {
        const qint64 first = block.front().friendId.value;
        last = block.back().friendId.value;
        loadClaims(first, last, block);
        findVersions(block);
        loadSales(first, last, block);
        loadReturns(first, last, block);
        loadRewards(first, last, block);
        loadAdjustments(first, last, block);
        loadAwards(first, last, block);
        handle(block);
    }
}

std::optional<ReferralCase> EvaluationStore::find(ReferralId referral)
{
    Statement row(m_database, QStringLiteral("SELECT friend_id FROM referrals WHERE id = :id"));
    if (!row.bind(QStringLiteral(":id"), referral).first())
        return std::nullopt;
    forgetTouched();
    touch(PersonId{row.int64(0)});
    std::optional<ReferralCase> found;
    forEachBlock([&](std::vector<ReferralCase>& block) {
        for (ReferralCase& c : block) {
            if (c.id == referral)
                found = std::move(c);
        }
    });
    forgetTouched();
    return found;
}

void EvaluationStore::forgetTouched()
{
    m_database.execute(QStringLiteral("DELETE FROM touched_friends"));
}

bool EvaluationStore::loadBlock(qint64 after, std::vector<ReferralCase>& block)
{
    block.clear();
    // Whole friends only: the block ends with the last referral of its last friend.
    BulkStatement rows(
        m_database, "SELECT f.id, f.friend_id, f.campaign_version_id, f.shop_stage, f.stage, f.reason, f.referrer_id, "
                    "f.referred_on, f.expires_after, f.converted_on, f.channel, f.asked_by, f.qualified_on, "
                    "c.start_on, c.end_on, c.grace_days, f.campaign_id, f.moved_version_id, c.priority "
                    "FROM touched_friends t JOIN referrals f ON f.friend_id = t.person_id "
                    "JOIN campaigns c ON c.id = f.campaign_id "
                    "WHERE t.person_id > ? ORDER BY t.person_id, f.id");
    rows.bind(1, after);
    while (rows.next()) {
        const qint64 friendId = rows.int64(1);
        if (int(block.size()) >= kBlockSize && block.back().friendId.value != friendId)
            break;
        ReferralCase& c = block.emplace_back();
        c.id = {rows.int64(0)};
        c.friendId = {friendId};
        c.versionId = {rows.int64(2)};
        c.facts.shopStage = stageFrom(rows.text(3));
        c.stage = stageFrom(rows.text(4));
        c.reason = reasonFrom(rows.text(5));
        c.referrerId = {rows.int64(6)};
        c.referredOn = rows.date(7);
        c.expiresAfter = rows.date(8);
        c.convertedOn = rows.date(9);
        c.channel = rows.text(10);
        c.askedBy = {rows.int64(11)};
        c.facts.qualifiedOn = rows.date(12);
        c.facts.campaign = {rows.date(13), rows.date(14), int(rows.int64(15))};
        c.campaignId = {rows.int64(16)};
        c.movedVersionId = {rows.int64(17)};
        c.campaignPriority = int(rows.int64(18));
        c.storedVersionId = c.versionId;
    }
    rows.reset();
    return !block.empty();
}

void EvaluationStore::loadClaims(qint64 from, qint64 to, std::vector<ReferralCase>& block)
{
    // A claim on oneself: the same person, or a person who shares an e-mail address with the friend.
    BulkStatement rows(
        m_database,
        "SELECT f.friend_id, f.id, c.id, c.referrer_id, c.claimed_on, c.source_order, c.status, c.reason, "
        "COALESCE((SELECT MIN(e.normalised) FROM contact_points e WHERE e.person_id = c.referrer_id), p.name_key), "
        "c.referrer_id = f.friend_id OR EXISTS (SELECT 1 FROM contact_points a "
        "JOIN contact_points b ON b.normalised = a.normalised AND b.type = 'email' AND b.person_id = f.friend_id "
        "WHERE a.person_id = c.referrer_id AND a.type = 'email'), c.rewards_from, c.decision, c.decided_weight_bp, "
        "c.weight_bp, EXISTS (SELECT 1 FROM contact_points a "
        "JOIN contact_points b ON b.normalised = a.normalised AND b.type = 'phone' AND b.person_id = f.friend_id "
        "WHERE a.person_id = c.referrer_id AND a.type = 'phone'), p.street, p.postal_code, p.city, p.family_name, "
        "p.full_name, q.street, q.postal_code, q.city, q.family_name, q.full_name "
        "FROM touched_friends t JOIN referrals f ON f.friend_id = t.person_id "
        "JOIN claims c ON c.referral_id = f.id JOIN people p ON p.id = c.referrer_id "
        "JOIN people q ON q.id = f.friend_id "
        "WHERE t.person_id BETWEEN ? AND ? ORDER BY t.person_id, f.id, c.id");
    rows.bind(1, from).bind(2, to);
    while (rows.next()) {
        ReferralCase* c = caseOf(block, rows.int64(0), rows.int64(1));
        if (!c)
            continue;
        const ClaimStatus status = claimStatusFrom(rows.text(6));
        ClaimFact fact;
        fact.id = {rows.int64(2)};
        fact.referrer = {rows.int64(3)};
        fact.claimedOn = rows.date(4);
        fact.sourceOrder = rows.int64(5);
        fact.referrerKey = rows.text(8);
        fact.isSelf = rows.int64(9) != 0;
        fact.isWithdrawn = status == ClaimStatus::Withdrawn;
        fact.rewardsFrom = rows.date(10);
        fact.decision = claimDecisionFrom(rows.text(11));
        fact.decidedWeight = rows.int64(12);
        fact.isSameHousehold = !fact.isSelf && areOfOneHousehold(rows, 14);
        c->facts.claims.push_back(fact);
        c->claims.push_back({fact.id, status, reasonFrom(rows.text(7))});
        c->weights.push_back(rows.int64(13));
    }
}

void EvaluationStore::findVersions(std::vector<ReferralCase>& block)
{
    for (ReferralCase& c : block) {
        if (c.movedVersionId.isValid()) {
            c.versionId = c.movedVersionId;
            continue;
        }
        auto versions = m_versions.find(c.campaignId.value);
        if (versions == m_versions.end())
            versions = m_versions.try_emplace(c.campaignId.value, m_database, c.campaignId).first;
        if (c.facts.claims.empty())
            continue;
        QDate first = c.facts.claims.front().claimedOn;
        for (const ClaimFact& claim : c.facts.claims)
            first = std::min(first, claim.claimedOn);
        c.versionId = versions->second.on(first);
    }
}

void EvaluationStore::loadSales(qint64 from, qint64 to, std::vector<ReferralCase>& block)
{
    BulkStatement rows(m_database,
                       "SELECT x.person_id, x.id, x.occurred_on, x.doc_key, x.net_minor FROM touched_friends t "
                       "JOIN transactions x ON x.person_id = t.person_id AND x.kind = 'sale' "
                       "WHERE t.person_id BETWEEN ? AND ? ORDER BY t.person_id, x.occurred_on, x.id");
    rows.bind(1, from).bind(2, to);
    while (rows.next()) {
        SaleFact sale;
        sale.id = {rows.int64(1)};
        sale.on = rows.date(2);
        sale.documentKey = rows.text(3);
        sale.netMinor = rows.int64(4);
        forCasesOf(block, rows.int64(0), [&](ReferralCase& c) { c.facts.sales.push_back(sale); });
    }
}

void EvaluationStore::loadReturns(qint64 from, qint64 to, std::vector<ReferralCase>& block)
{
    // Of an exchange only the difference counts: as far as the sale that took the place was kept, nothing came back.
    BulkStatement rows(m_database,
                       "SELECT x.person_id, x.id, b.occurred_on, b.net_minor, b.doc_no, s.id, s.net_minor - (SELECT "
                       "COALESCE(SUM(r.net_minor), 0) FROM transactions r WHERE r.origin_id = s.id AND NOT EXISTS "
                       "(SELECT 1 FROM exchanges o WHERE o.return_id = r.id)) FROM touched_friends t "
                       "JOIN transactions x ON x.person_id = t.person_id AND x.kind = 'sale' "
                       "JOIN transactions b ON b.origin_id = x.id LEFT JOIN exchanges e ON e.return_id = b.id "
                       "LEFT JOIN transactions s ON s.id = e.sale_id "
                       "WHERE t.person_id BETWEEN ? AND ? ORDER BY t.person_id, x.id, b.occurred_on, b.id");
    rows.bind(1, from).bind(2, to);
    while (rows.next()) {
        const qint64 saleId = rows.int64(1);
        const QDate on = rows.date(2);
        const qint64 amount = rows.int64(3);
        const QString document = rows.text(4);
        const qint64 replacementId = rows.int64(5);
        const qint64 exchanged = replacementId > 0 ? std::clamp<qint64>(rows.int64(6), 0, amount) : 0;
        forCasesOf(block, rows.int64(0), [&](ReferralCase& c) {
            if (exchanged < amount || exchanged == 0)
                addReturn(saleOf(c, saleId), amount - exchanged, on, document);
            if (exchanged > 0)
                addReturn(saleOf(c, replacementId), exchanged, on, document);
        });
    }
}

void EvaluationStore::loadRewards(qint64 from, qint64 to, std::vector<ReferralCase>& block)
{
    BulkStatement conversions(
        m_database, "SELECT f.friend_id, f.id, v.id, v.transaction_id, v.state, v.converted_on, "
                    "v.qualifying_minor, x.occurred_on, x.net_minor FROM touched_friends t "
                    "JOIN referrals f ON f.friend_id = t.person_id JOIN conversions v ON v.referral_id = f.id "
                    "JOIN transactions x ON x.id = v.transaction_id "
                    "WHERE t.person_id BETWEEN ? AND ? ORDER BY t.person_id, f.id, v.id");
    conversions.bind(1, from).bind(2, to);
    while (conversions.next()) {
        if (ReferralCase* c = caseOf(block, conversions.int64(0), conversions.int64(1)))
            c->conversions.push_back({{conversions.int64(2)},
                                      {conversions.int64(3)},
                                      conversions.utf8(4) == QByteArrayView("reversed"),
                                      conversions.date(5),
                                      conversions.int64(6),
                                      conversions.date(7),
                                      conversions.int64(8)});
    }
    const QByteArray sql = QByteArray("SELECT f.friend_id, w.conversion_id, w.unit, w.campaign_version_id, "
                                      "w.uncapped_minor, w.adjustment_id, w.award_id, w.form, ") +
                           kRewardColumns +
                           " FROM touched_friends t JOIN referrals f ON f.friend_id = t.person_id "
                           "JOIN rewards w ON w.referral_id = f.id LEFT JOIN conversions v ON v.id = w.conversion_id "
                           "WHERE t.person_id BETWEEN ? AND ? ORDER BY t.person_id, f.id, w.id";
    BulkStatement rows(m_database, sql.constData());
    RewardReader survivors(m_database);
    rows.bind(1, from).bind(2, to);
    while (rows.next()) {
        StoredReward stored;
        stored.reward = rewardFrom(rows, 8);
        ReferralCase* c = caseOf(block, rows.int64(0), stored.reward.referralId.value);
        if (!c)
            continue;
        stored.conversionId = {rows.int64(1)};
        stored.unit = rows.text(2);
        stored.versionId = {rows.int64(3)};
        stored.uncappedMinor = rows.int64(4);
        stored.adjustment = {rows.int64(5)};
        stored.award = {rows.int64(6)};
        stored.form = rewardFormFrom(rows.text(7));
        // What is still to be paid is granted anew to the survivor of a merge; what is settled goes with the person.
        stored.ownerId = stored.reward.recipientId;
        if (isSettled(stored.reward) || isUndone(stored.reward.state))
            stored.ownerId = survivors.survivorOf(stored.ownerId);
        listOf(*c, stored).push_back(std::move(stored));
    }
}

void EvaluationStore::loadAwards(qint64 from, qint64 to, std::vector<ReferralCase>& block)
{
    Statement any(m_database, QStringLiteral("SELECT 1 FROM awards WHERE is_void = 0 LIMIT 1"));
    if (!any.first())
        return;
    AwardStore awards(m_database);
    for (auto& [friendId, award] : awards.ofTouchedFriends({from}, {to})) {
        if (ReferralCase* c = caseOf(block, friendId.value, award.referral.value))
            c->awards.push_back(std::move(award));
    }
}

void EvaluationStore::loadAdjustments(qint64 from, qint64 to, std::vector<ReferralCase>& block)
{
    BulkStatement rows(m_database, "SELECT f.friend_id, f.id, a.id, a.reward_id, a.delta_minor, a.decided_on, a.reason "
                                   "FROM touched_friends t JOIN referrals f ON f.friend_id = t.person_id "
                                   "JOIN rewards w ON w.referral_id = f.id JOIN adjustments a ON a.reward_id = w.id "
                                   "WHERE t.person_id BETWEEN ? AND ? AND a.is_void = 0 ORDER BY t.person_id, a.id");
    rows.bind(1, from).bind(2, to);
    while (rows.next()) {
        ReferralCase* c = caseOf(block, rows.int64(0), rows.int64(1));
        if (!c)
            continue;
        const Adjustment adjustment{{rows.int64(2)}, {rows.int64(3)}, rows.int64(4), rows.date(5), rows.text(6)};
        for (StoredReward& stored : c->rewards)
            stored.adjustedMinor += stored.reward.id == adjustment.reward ? adjustment.deltaMinor : 0;
        c->adjustments.push_back(adjustment);
    }
}

const Rule* VersionRecord::ruleOf(const QString& key) const
{
    const auto found =
        std::find_if(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) { return rule.key == key; });
    return found == rules.rules.end() ? nullptr : &*found;
}

const VersionRecord& VersionRules::at(qint64 version) const
{
    const auto found = find(version);
    if (found == end())
        throw StorageError(StorageError::Kind::Corrupt, QStringLiteral("campaign version %1").arg(version));
    return found->second;
}

VersionRules EvaluationStore::rulesByVersion()
{
    return vouchwell::rulesByVersion(m_database);
}

VersionRules rulesByVersion(Database& database)
{
    VersionRules rules;
    Statement rows(database, QStringLiteral("SELECT id, rules, campaign_id FROM campaign_versions ORDER BY id"));
    rows.run();
    while (rows.next()) {
        Result<RuleSet> parsed = ruleSetFromJson(rows.text(1).toUtf8());
        if (!parsed)
            throw StorageError(StorageError::Kind::Corrupt, parsed.failure().text);
        rules.emplace(rows.int64(0), VersionRecord{{rows.int64(2)}, std::move(*parsed)});
    }
    return rules;
}

void EvaluationStore::updateReferral(const ReferralCase& stored, const ReferralCourse& course, PersonId referrer)
{
    m_writers->referral.bind(1, toStored(course.stage))
        .bind(2, toStored(course.reason))
        .bindReference(3, referrer.value)
        .bind(4, course.referredOn)
        .bind(5, course.expiresAfter)
        .bind(6, course.convertedOn())
        .bind(7, stored.versionId.value)
        .bind(8, stored.id.value)
        .run();
}

void EvaluationStore::addEvent(ReferralId referral, Stage from, Stage to, QDate on, const UnitOfWork& work,
                               const QString& reason)
{
    m_writers->event.bind(1, referral.value)
        .bind(2, toStored(from))
        .bind(3, toStored(to))
        .bind(4, on)
        .bind(5, work.recordedAt())
        .bind(6, work.by())
        .bind(7, reason)
        .run();
}

void EvaluationStore::updateClaim(const ClaimOutcome& outcome, qint64 weight)
{
    m_writers->claim.bind(1, toStored(outcome.status))
        .bind(2, toStored(outcome.reason))
        .bind(3, weight)
        .bind(4, outcome.id.value)
        .run();
}

ConversionId EvaluationStore::addConversion(ReferralId referral, TransactionId sale, QDate on, qint64 qualifyingMinor,
                                            const UnitOfWork& work)
{
    m_writers->conversion.bind(1, referral.value)
        .bind(2, sale.value)
        .bind(3, on)
        .bind(4, qualifyingMinor)
        .bind(5, work.recordedAt())
        .run();
    return {m_writers->lastId()};
}

void EvaluationStore::setConversionReversed(ConversionId conversion, bool isReversed)
{
    m_writers->conversionState.bind(1, isReversed ? QStringLiteral("reversed") : QStringLiteral("counted"))
        .bind(2, conversion.value)
        .run();
}

void EvaluationStore::followSale(const StoredConversion& conversion)
{
    m_writers->conversionFacts.bind(1, conversion.saleOn)
        .bind(2, conversion.saleNetMinor)
        .bind(3, conversion.id.value)
        .run();
}

RewardId EvaluationStore::addReward(const NewReward& added, const UnitOfWork& work)
{
    const Reward& reward = added.reward;
    m_writers->reward.bind(1, reward.referralId.value)
        .bindReference(2, added.conversion.value)
        .bind(3, reward.recipientId.value)
        .bind(4, roleWord(added.role))
        .bind(5, reward.ruleKey)
        .bind(6, added.version.value)
        .bind(7, added.unit)
        .bind(8, reward.amountMinor)
        .bind(9, reward.earnedOn)
        .bind(10, reward.availableOn)
        .bind(11, toStored(reward.state))
        .bind(12, QString::fromUtf8(added.trace))
        .bind(13, work.recordedAt())
        .bind(14, toStored(reward.cause))
        .bind(15, qint64(reward.isMilestone))
        .bind(16, qint64(reward.isTopUp))
        .bind(17, qint64(reward.instalment))
        .bind(18, qint64(reward.instalments))
        .bind(19, formWord(added.form))
        .bind(20, added.uncappedMinor)
        .bind(21, added.costMinor)
        .bind(22, reward.approvedOn)
        .bindReference(23, added.adjustment.value)
        .bindReference(24, added.award.value)
        .run();
    return {m_writers->lastId()};
}

} // namespace vouchwell
