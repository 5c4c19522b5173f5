#include "core/actions/rewardsettler.h"

#include "core/actions/adjustmentplan.h"
#include "core/actions/awardplan.h"
#include "core/actions/payoutwork.h"
#include "core/domain/rewardcycle.h"
#include "core/rules/exactamount.h"
#include "core/rules/grantmatch.h"
#include "core/rules/grantworth.h"
#include "core/rules/rulewords.h"
#include "core/rules/tracejson.h"
#include "core/storage/duecases.h"
#include "core/storage/rewardreader.h"

#include <QCoreApplication>

#include <cstdlib>

namespace vouchwell {

namespace {

class SettlerTexts
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// What the shop owes for the reward; below zero where the recipient owes it to the shop. Credit, points and pieces
/// are not paid.
qint64 owedMinor(const Reward& reward)
{
    return expectedBalance(reward, Account::Pending) + expectedBalance(reward, Account::Available);
}

qint64 owedMinor(const std::vector<StoredReward>& rewards)
{
    qint64 sum = 0;
    for (const StoredReward& stored : rewards)
        sum += stored.form == RewardForm::Cash ? owedMinor(stored.reward) : 0;
    return sum;
}

RewardTrace traceOf(const ReferralCourse& course, const RewardOutcome& wanted)
{
    RewardTrace trace;
    trace.ruleKey = wanted.ruleKey;
    trace.sale = wanted.sale;
    trace.referredOn = course.referredOn;
    trace.earnedOn = wanted.earnedOn;
    trace.availableOn = wanted.availableOn;
    trace.amountMinor = wanted.amountMinor;
    trace.uncapped = wanted.uncapped;
    trace.instalment = wanted.instalment;
    trace.instalments = wanted.instalments;
    trace.steps = wanted.trace;
    for (const Purchase& purchase : course.purchases) {
        if (purchase.sale == wanted.sale)
            trace.saleMinor = purchase.netMinor;
    }
    return trace;
}

ConversionId conversionOf(const ReferralCase& c, TransactionId sale)
{
    for (const StoredConversion& conversion : c.conversions) {
        if (conversion.saleId == sale)
            return conversion.id;
    }
    return {};
}

} // namespace

RewardSettler::RewardSettler(UnitOfWork& work, EvaluationStore& store, const VersionRules& rules, QDate today)
    : m_work(work), m_store(store), m_rules(rules), m_today(today), m_ledger(work)
{
}

void RewardSettler::settle(ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& wanted)
{
    const size_t known = c.rewards.size();
    const size_t knownAdjusting = c.adjusting.size();
    const size_t knownPrizes = c.prizes.size();
    const auto owed = [&c] { return owedMinor(c.rewards) + owedMinor(c.adjusting) + owedMinor(c.prizes); };
    const qint64 owedBefore = owed();
    matchAndGrant(c, course, wanted);
    settlePrizes(c);
    m_addedMinor += owed() - owedBefore;
    settleDue(c, c.rewards, known);
    settleDue(c, c.adjusting, knownAdjusting);
    settleDue(c, c.prizes, knownPrizes);
}

/// Those from `firstNew` on were granted just now: what is due of them is owed more than before.
void RewardSettler::settleDue(const ReferralCase& c, std::vector<StoredReward>& rewards, size_t firstNew)
{
    const VersionRecord& version = m_rules.at(c.versionId.value);
    for (size_t i = 0; i < rewards.size(); ++i) {
        const qint64 owed = owedMinor({rewards[i]});
        settleDue(rewards[i], version.ruleOf(rewards[i].reward.ruleKey));
        m_addedMinor += i < firstNew ? 0 : owedMinor({rewards[i]}) - owed;
    }
}

void RewardSettler::matchAndGrant(ReferralCase& c, const ReferralCourse& course,
                                  const std::vector<RewardOutcome>& wanted)
{
    const GrantMatch match = matchGrants(ownedRewards(c), wanted, c.facts.sales);
    const AdjustmentPlan plan(c);
    std::vector<qint64> returned(c.rewards.size());
    std::vector<bool> isMissing(wanted.size());
    for (size_t w = 0; w < wanted.size(); ++w)
        isMissing[w] = !match.storedOf[w];
    for (size_t i = 0; i < c.rewards.size(); ++i) {
        StoredReward& stored = c.rewards[i];
        const std::optional<size_t> standsFor = match.wantedOf[i];
        if (!standsFor) {
            loseCause(c, stored);
            continue;
        }
        returned[i] = wanted[*standsFor].reversedMinor;
        if (!adjust(c, stored, plan.returnedOf(stored, returned[i])))
            isMissing[*standsFor] = true;
    }
    settleAdjustments(c, returned);
    for (size_t w = 0; w < wanted.size(); ++w) {
        if (isMissing[w])
            grant(c, course, wanted[w]);
    }
}

void RewardSettler::settleAdjustments(ReferralCase& c, const std::vector<qint64>& returned)
{
    const AdjustmentPlan plan(c);
    const auto follow = [&](StoredReward& adjusting, const StoredReward& base) {
        const qint64 whole = returned[size_t(&base - c.rewards.data())];
        return adjust(c, adjusting, plan.returnedOf(base, adjusting, whole));
    };
    for (StoredReward& adjusting : c.adjusting) {
        if (!plan.stands(adjusting))
            loseCause(c, adjusting);
        else if (!isUndone(adjusting.reward.state))
            follow(adjusting, plan.baseOf(adjusting));
    }
    for (const Adjustment& addition : plan.missing()) {
        const StoredReward& base = plan.baseOf(addition);
        grantAdjustment(c, addition, base);
        follow(c.adjusting.back(), base);
    }
}

void RewardSettler::grantAdjustment(ReferralCase& c, const Adjustment& addition, const StoredReward& base)
{
    const VersionRecord& version = m_rules.at(base.versionId.value);
    const Rule* rule = version.ruleOf(base.reward.ruleKey);
    RewardOutcome wanted;
    wanted.role = rule ? rule->role : Role::Referrer;
    wanted.ruleKey = base.reward.ruleKey;
    wanted.reward = rule ? rule->reward : RewardKind{};
    wanted.amountMinor = addition.deltaMinor;
    StoredReward granted;
    granted.reward = base.reward;
    Reward& reward = granted.reward;
    reward.state = RewardState::Pending;
    reward.recipientId = base.ownerId;
    reward.amountMinor = addition.deltaMinor;
    reward.earnedOn = addition.decidedOn;
    reward.availableOn = std::max(addition.decidedOn, base.reward.availableOn);
    // Whoever decided about it has approved it.
    reward.approvedOn = addition.decidedOn;
    reward.reversedMinor = 0;
    reward.redeemedMinor = 0;
    reward.carriedMinor = 0;
    reward.writtenOffMinor = 0;
    reward.reversedOn = {};
    reward.stateReason.clear();
    granted.conversionId = base.conversionId;
    granted.ownerId = base.ownerId;
    granted.unit = base.unit;
    granted.form = base.form;
    granted.versionId = base.versionId;
    granted.adjustment = addition.id;
    RewardTrace trace;
    trace.ruleKey = reward.ruleKey;
    trace.sale = reward.saleId;
    trace.referredOn = c.referredOn;
    trace.earnedOn = reward.earnedOn;
    trace.availableOn = reward.availableOn;
    trace.amountMinor = reward.amountMinor;
    trace.uncapped = reward.amountMinor;
    trace.instalment = reward.instalment;
    trace.instalments = reward.instalments;
    trace.steps = {{TraceStep::Kind::Adjusted, base.reward.amountMinor, reward.amountMinor, 0, 0, addition.reason}};
    reward.id =
        m_store.addReward({reward, wanted.role, granted.conversionId, base.versionId, granted.unit, base.form,
                           reward.amountMinor, costOf(wanted.reward, reward.amountMinor), addition.id, toJson(trace)},
                          m_work);
    m_ledger.grant(reward, granted.unit);
    c.adjusting.push_back(std::move(granted));
}

void RewardSettler::settlePrizes(ReferralCase& c)
{
    const AwardPlan plan(c);
    for (StoredReward& prize : c.prizes) {
        if (!plan.stands(prize))
            loseCause(c, prize);
    }
    for (const Award& award : plan.missing()) {
        NewReward wanted = plan.rewardOf(award);
        StoredReward granted;
        granted.reward = wanted.reward;
        granted.reward.id = m_store.addReward(wanted, m_work);
        granted.unit = wanted.unit;
        granted.form = wanted.form;
        granted.versionId = wanted.version;
        granted.award = award.id;
        granted.ownerId = wanted.reward.recipientId;
        m_ledger.grant(granted.reward, granted.unit);
        c.prizes.push_back(std::move(granted));
    }
}

RewardStep RewardSettler::ending(const ReferralCase& c, TransactionId sale, RewardEvent event) const
{
    for (const SaleFact& fact : c.facts.sales) {
        const QDate on = event == RewardEvent::LoseCause ? fact.fullyReturnedOn : fact.returnedOn;
        if (fact.id == sale && on.isValid())
            return {on, toStored(event) + QLatin1String(": return ") + fact.returnDocument, 0, {}};
    }
    return {m_today, {}, 0, {}};
}
void RewardSettler::leavePayout(StoredReward& stored)
{
    PayoutReader payouts(m_work.database());
    if (const std::optional<PayoutItemRecord> item = payouts.openItemWith(stored.reward.id)) {
        takeOutOfPayout(m_work, m_ledger, *item, SettlerTexts::tr("What it was earned with has changed."), m_today, {});
    }
    // With the item its other rewards became available; this one may be of a case that was read before.
    stored.reward = RewardReader(m_work.database()).find(stored.reward.id)->reward;
}

void RewardSettler::loseCause(const ReferralCase& c, StoredReward& stored)
{
    if (stored.reward.state == RewardState::InBatch)
        leavePayout(stored);
    if (transitionOf(stored.reward.state, RewardEvent::LoseCause)) {
        m_ledger.take(stored.reward, stored.unit, RewardEvent::LoseCause,
                      ending(c, stored.reward.saleId, RewardEvent::LoseCause));
    }
}

bool RewardSettler::adjust(const ReferralCase& c, StoredReward& stored, qint64 reversedMinor)
{
    const qint64 more = reversedMinor - stored.reward.reversedMinor;
    if (more == 0 || stored.reward.state == RewardState::Declined)
        return true;
    leavePayout(stored);
    RewardStep step = ending(c, stored.reward.saleId, more > 0 ? RewardEvent::LosePart : RewardEvent::RegainPart);
    step.amountMinor = std::abs(more);
    if (more > 0)
        return m_ledger.take(stored.reward, stored.unit, RewardEvent::LosePart, step).has_value();
    if (stored.reward.state == RewardState::Paid && !afterStep(stored.reward, RewardEvent::RegainPart, -more)) {
        // What was deducted from later payouts comes back as a reward of its own.
        if (-more > stored.reward.writtenOffMinor - stored.reward.carriedMinor) {
            loseCause(c, stored);
            return false;
        }
        revokeWriteOff(stored, std::max<qint64>(0, stored.reward.carriedMinor - more));
    }
    return m_ledger.take(stored.reward, stored.unit, RewardEvent::RegainPart, step).has_value();
}

void RewardSettler::revokeWriteOff(StoredReward& stored, qint64 amountMinor)
{
    if (amountMinor > 0)
        m_ledger.take(stored.reward, stored.unit, RewardEvent::RevokeWriteOff, {m_today, {}, amountMinor, {}});
}

void RewardSettler::grant(ReferralCase& c, const ReferralCourse& course, const RewardOutcome& wanted)
{
    // The same reward was paid, clawed back and forgiven before: forgiving it goes with its reason.
    for (StoredReward& stored : c.rewards) {
        const Reward& reward = stored.reward;
        if (reward.state == RewardState::ClawedBack && stored.ownerId == wanted.recipient &&
            reward.ruleKey == wanted.ruleKey && reward.saleId == wanted.sale)
            revokeWriteOff(stored, reward.writtenOffMinor);
    }
    StoredReward granted;
    Reward& reward = granted.reward;
    reward.referralId = c.id;
    reward.recipientId = wanted.recipient;
    reward.ruleKey = wanted.ruleKey;
    reward.saleId = wanted.sale;
    reward.amountMinor = wanted.amountMinor;
    reward.earnedOn = wanted.earnedOn;
    reward.availableOn = wanted.availableOn;
    reward.cause = wanted.cause;
    reward.isMilestone = wanted.isMilestone;
    reward.isTopUp = wanted.isTopUp;
    reward.instalment = wanted.instalment;
    reward.instalments = wanted.instalments;
    granted.conversionId = conversionOf(c, wanted.sale);
    granted.ownerId = wanted.recipient;
    granted.form = wanted.reward.form;
    granted.unit = unitWord(wanted.reward, m_rules.at(c.versionId.value).rules.currency);
    granted.versionId = c.versionId;
    reward.id = m_store.addReward({reward,
                                   wanted.role,
                                   granted.conversionId,
                                   c.versionId,
                                   granted.unit,
                                   wanted.reward.form,
                                   wanted.uncapped,
                                   costOf(wanted.reward, reward.amountMinor),
                                   {},
                                   toJson(traceOf(course, wanted))},
                                  m_work);
    // One of nothing is kept for its trace; there is nothing to post.
    if (reward.amountMinor != 0)
        m_ledger.grant(reward, granted.unit);
    adjust(c, granted, wanted.reversedMinor);
    c.rewards.push_back(std::move(granted));
}

void RewardSettler::settleDue(StoredReward& stored, const Rule* rule)
{
    Reward& reward = stored.reward;
    undoEarly(stored, rule);
    if (reward.state == RewardState::Pending && reward.availableOn <= m_today) {
        const bool isAsked =
            rule && reward.amountMinor != 0 && rule->approval == Rule::Approval::ByHand && !reward.approvedOn.isValid();
        m_ledger.take(reward, stored.unit, isAsked ? RewardEvent::AskApproval : RewardEvent::FallDue,
                      {reward.availableOn, {}, 0, {}});
    }
    const int expiryDays = rule ? rule->expiryDays : 0;
    const QDate lastDay = reward.availableOn.addDays(expiryDays);
    if (expiryDays > 0 && reward.state == RewardState::Available && lastDay < m_today &&
        !DueCases(m_work.database()).isReinstated(reward.id))
        m_ledger.take(reward, stored.unit, RewardEvent::Expire, {lastDay.addDays(1), QStringLiteral("expired"), 0, {}});
}

/// What a clock that was ahead has ended too early begins again.
void RewardSettler::undoEarly(StoredReward& stored, const Rule* rule)
{
    Reward& reward = stored.reward;
    if (reward.state == RewardState::Expired && reward.availableOn.addDays(rule ? rule->expiryDays : 0) >= m_today &&
        DueCases(m_work.database()).isExpiredByRules(reward.id))
        m_ledger.take(reward, stored.unit, RewardEvent::Reinstate, {m_today, QStringLiteral("not expired yet"), 0, {}});
    if (reward.state == RewardState::Available && reward.availableOn > m_today)
        m_ledger.take(reward, stored.unit, RewardEvent::WaitAgain, {m_today, {}, 0, {}});
}

} // namespace vouchwell
