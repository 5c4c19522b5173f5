#include "core/actions/evaluation.h"

#include "core/actions/payoutwork.h"
#include "core/domain/grantmatch.h"
#include "core/domain/rewardcycle.h"
#include "core/storage/duecases.h"
#include "core/storage/rewardreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace vouchwell {

namespace {

class EvaluationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

/// The stored rewards as matchGrants() wants them: with whom they belong to now.
std::vector<Reward> ownedRewards(const ReferralCase& c)
{
    std::vector<Reward> rewards;
    rewards.reserve(c.rewards.size());
    for (const StoredReward& stored : c.rewards) {
        rewards.push_back(stored.reward);
        rewards.back().recipientId = stored.ownerId;
    }
    return rewards;
}

/// What the shop owes for the reward; below zero where the recipient owes it to the shop.
qint64 owedMinor(const Reward& reward)
{
    return expectedBalance(reward, Account::Pending) + expectedBalance(reward, Account::Available);
}

qint64 owedMinor(const std::vector<StoredReward>& rewards)
{
    qint64 sum = 0;
    for (const StoredReward& stored : rewards)
        sum += owedMinor(stored.reward);
    return sum;
}

QByteArray traceOf(const ReferralCase& c, const ReferralOutcome& outcome, const RewardOutcome& reward)
{
    const QJsonObject trace{{QStringLiteral("engine"), 1},
                            {QStringLiteral("rule"), reward.ruleKey},
                            {QStringLiteral("claim"), QString::number(c.facts.claims.at(*outcome.credited).id.value)},
                            {QStringLiteral("claims"), int(c.facts.claims.size())},
                            {QStringLiteral("referred_on"), outcome.referredOn.toString(Qt::ISODate)},
                            {QStringLiteral("sale"), QString::number(outcome.convertingSale->value)},
                            {QStringLiteral("converted_on"), outcome.convertedOn.toString(Qt::ISODate)},
                            {QStringLiteral("qualifying_minor"), QString::number(outcome.qualifyingMinor)},
                            {QStringLiteral("amount_minor"), QString::number(reward.amountMinor)},
                            {QStringLiteral("available_on"), reward.availableOn.toString(Qt::ISODate)}};
    return QJsonDocument(trace).toJson(QJsonDocument::Compact);
}

} // namespace

Evaluation::Evaluation(UnitOfWork& work, EvaluationStore& store, QDate today)
    : m_work(work), m_store(store), m_today(today), m_rules(store.rulesByVersion()), m_ledger(work)
{
}

void Evaluation::run()
{
    m_store.forEachBlock([this](std::vector<ReferralCase>& block) {
        for (ReferralCase& c : block)
            settle(c);
    });
}

void Evaluation::settle(ReferralCase& c)
{
    const CampaignRules& rules = m_rules.at(c.versionId.value);
    m_unit = rules.currency;
    ReferralOutcome outcome = evaluateReferral(c.facts, rules, m_today);
    if (c.facts.claims.empty()) // only the shell of a referral is left: it keeps its date
        outcome.referredOn = c.referredOn;
    noteConversion(c, outcome);
    settleClaims(c, outcome);
    settleStage(c, outcome);
    settleConversions(c, outcome);
    const size_t known = c.rewards.size();
    const qint64 owedBefore = owedMinor(c.rewards);
    settleRewards(c, outcome);
    m_addedMinor += owedMinor(c.rewards) - owedBefore;
    for (size_t i = 0; i < c.rewards.size(); ++i) {
        const qint64 owed = owedMinor(c.rewards[i].reward);
        settleDue(c.rewards[i], rules);
        m_addedMinor += i < known ? 0 : owedMinor(c.rewards[i].reward) - owed;
    }
}

void Evaluation::noteConversion(const ReferralCase& c, const ReferralOutcome& outcome)
{
    const bool wasConverted = c.stage == Stage::Converted;
    if (wasConverted == outcome.convertingSale.has_value())
        return;
    SettledConversion change;
    change.referral = c.id;
    change.isReversal = wasConverted;
    if (outcome.convertingSale) {
        change.sale = *outcome.convertingSale;
        change.on = outcome.convertedOn;
        for (const RewardOutcome& reward : outcome.rewards)
            change.rewardMinor += reward.amountMinor - reward.reversedMinor;
    } else {
        for (const StoredConversion& conversion : c.conversions) {
            if (!conversion.isReversed)
                change.sale = conversion.saleId;
        }
        change.on = ending(c, change.sale, RewardEvent::LoseCause).on;
        for (const StoredReward& stored : c.rewards) {
            const bool counts = isOwed(stored.reward.state) || stored.reward.state == RewardState::Paid;
            change.rewardMinor += counts ? stored.reward.dueMinor() : 0;
        }
    }
    m_conversions.push_back(change);
}

void Evaluation::settleClaims(const ReferralCase& c, const ReferralOutcome& outcome)
{
    for (size_t i = 0; i < outcome.claims.size(); ++i) {
        const ClaimOutcome& now = outcome.claims[i];
        const ClaimOutcome& before = c.claims[i];
        if (now.status != before.status || now.reason != before.reason)
            m_store.updateClaim(now);
    }
}

void Evaluation::settleStage(const ReferralCase& c, const ReferralOutcome& outcome)
{
    const PersonId referrer = outcome.credited ? c.facts.claims[*outcome.credited].referrer : PersonId{};
    const bool isSame = c.stage == outcome.stage && c.reason == outcome.reason && c.referrerId == referrer &&
                        c.referredOn == outcome.referredOn && c.expiresAfter == outcome.expiresAfter &&
                        c.convertedOn == outcome.convertedOn;
    if (isSame)
        return;
    m_store.updateReferral(c, outcome, referrer);
    if (c.stage == outcome.stage)
        return;
    QDate on = m_today;
    if (outcome.stage == Stage::Converted)
        on = outcome.convertedOn;
    else if (outcome.stage == Stage::Expired)
        on = outcome.expiresAfter.addDays(1);
    m_store.addEvent(c.id, c.stage, outcome.stage, on, m_work, toStored(outcome.reason));
}

RewardStep Evaluation::ending(const ReferralCase& c, TransactionId sale, RewardEvent event) const
{
    for (const SaleFact& fact : c.facts.sales) {
        const QDate on = event == RewardEvent::LoseCause ? fact.fullyReturnedOn : fact.returnedOn;
        if (fact.id == sale && on.isValid())
            return {on, toStored(event) + QLatin1String(": return ") + fact.returnDocument, 0, {}};
    }
    return {m_today, {}, 0, {}};
}

void Evaluation::settleConversions(ReferralCase& c, const ReferralOutcome& outcome)
{
    for (StoredConversion& conversion : c.conversions) {
        const bool isCounted = outcome.convertingSale == conversion.saleId;
        if (isCounted == conversion.isReversed)
            m_store.setConversionReversed(conversion.id, !isCounted);
        if (conversion.on != conversion.saleOn || conversion.qualifyingMinor != conversion.saleNetMinor)
            m_store.followSale(conversion);
    }
    if (outcome.convertingSale)
        ensureConversion(c, outcome);
}

void Evaluation::settleRewards(ReferralCase& c, const ReferralOutcome& outcome)
{
    const GrantMatch match = matchGrants(ownedRewards(c), outcome, c.facts.sales);
    std::vector<bool> isMissing(outcome.rewards.size());
    for (size_t w = 0; w < outcome.rewards.size(); ++w)
        isMissing[w] = !match.storedOf[w];
    for (size_t i = 0; i < c.rewards.size(); ++i) {
        StoredReward& stored = c.rewards[i];
        const std::optional<size_t> wanted = match.wantedOf[i];
        if (!wanted)
            loseCause(c, stored);
        else if (!adjust(c, stored, outcome.rewards[*wanted].reversedMinor))
            isMissing[*wanted] = true;
    }
    for (size_t w = 0; w < outcome.rewards.size(); ++w) {
        if (isMissing[w] && outcome.rewards[w].amountMinor != 0)
            grant(c, outcome, outcome.rewards[w]);
    }
}

void Evaluation::leavePayout(StoredReward& stored)
{
    PayoutReader payouts(m_work.database());
    if (const std::optional<PayoutItemRecord> item = payouts.openItemWith(stored.reward.id)) {
        takeOutOfPayout(m_work, m_ledger, *item, EvaluationTexts::tr("What it was earned with has changed."), m_today,
                        {});
    }
    // With the item its other rewards became available; this one may be of a case that was read before.
    stored.reward = RewardReader(m_work.database()).find(stored.reward.id)->reward;
}

void Evaluation::loseCause(const ReferralCase& c, StoredReward& stored)
{
    if (stored.reward.state == RewardState::InBatch)
        leavePayout(stored);
    if (transitionOf(stored.reward.state, RewardEvent::LoseCause)) {
        m_ledger.take(stored.reward, m_unit, RewardEvent::LoseCause,
                      ending(c, stored.reward.saleId, RewardEvent::LoseCause));
    }
}

bool Evaluation::adjust(const ReferralCase& c, StoredReward& stored, qint64 reversedMinor)
{
    const qint64 more = reversedMinor - stored.reward.reversedMinor;
    if (more == 0 || stored.reward.state == RewardState::Declined)
        return true;
    leavePayout(stored);
    RewardStep step = ending(c, stored.reward.saleId, more > 0 ? RewardEvent::LosePart : RewardEvent::RegainPart);
    step.amountMinor = std::abs(more);
    if (more > 0)
        return m_ledger.take(stored.reward, m_unit, RewardEvent::LosePart, step).has_value();
    if (stored.reward.state == RewardState::Paid) {
        // What was deducted from later payouts comes back as a reward of its own.
        if (-more > stored.reward.writtenOffMinor - stored.reward.carriedMinor) {
            loseCause(c, stored);
            return false;
        }
        revokeWriteOff(stored, std::max<qint64>(0, stored.reward.carriedMinor - more));
    }
    return m_ledger.take(stored.reward, m_unit, RewardEvent::RegainPart, step).has_value();
}

void Evaluation::revokeWriteOff(StoredReward& stored, qint64 amountMinor)
{
    if (amountMinor > 0)
        m_ledger.take(stored.reward, m_unit, RewardEvent::RevokeWriteOff, {m_today, {}, amountMinor, {}});
}

ConversionId Evaluation::ensureConversion(ReferralCase& c, const ReferralOutcome& outcome)
{
    for (const StoredConversion& conversion : c.conversions) {
        if (conversion.saleId == *outcome.convertingSale)
            return conversion.id;
    }
    const ConversionId id =
        m_store.addConversion(c.id, *outcome.convertingSale, outcome.convertedOn, outcome.qualifyingMinor, m_work);
    c.conversions.push_back({id, *outcome.convertingSale, false, outcome.convertedOn, outcome.qualifyingMinor,
                             outcome.convertedOn, outcome.qualifyingMinor});
    return id;
}

void Evaluation::grant(ReferralCase& c, const ReferralOutcome& outcome, const RewardOutcome& wanted)
{
    // The same reward was paid, clawed back and forgiven before: forgiving it goes with its reason.
    for (StoredReward& stored : c.rewards) {
        const Reward& reward = stored.reward;
        if (reward.state == RewardState::ClawedBack && stored.ownerId == wanted.recipient &&
            reward.ruleKey == wanted.ruleKey && reward.saleId == *outcome.convertingSale)
            revokeWriteOff(stored, reward.writtenOffMinor);
    }
    StoredReward granted;
    granted.conversionId = ensureConversion(c, outcome);
    granted.ownerId = wanted.recipient;
    granted.reward = {{},
                      c.id,
                      wanted.recipient,
                      wanted.ruleKey,
                      *outcome.convertingSale,
                      wanted.amountMinor,
                      wanted.earnedOn,
                      wanted.availableOn,
                      RewardState::Pending};
    granted.reward.id = m_store.addReward(granted.reward, granted.conversionId, c.versionId, m_unit,
                                          traceOf(c, outcome, wanted), m_work);
    m_ledger.grant(granted.reward, m_unit);
    adjust(c, granted, wanted.reversedMinor);
    c.rewards.push_back(std::move(granted));
}

void Evaluation::settleDue(StoredReward& stored, const CampaignRules& rules)
{
    Reward& reward = stored.reward;
    undoEarly(reward, rules);
    if (reward.state == RewardState::Pending && reward.availableOn <= m_today) {
        const bool isAsked = rules.approval == CampaignRules::Approval::ByHand && !reward.approvedOn.isValid();
        m_ledger.take(reward, m_unit, isAsked ? RewardEvent::AskApproval : RewardEvent::FallDue,
                      {reward.availableOn, {}, 0, {}});
    }
    const QDate lastDay = reward.availableOn.addDays(rules.expiryDays);
    if (rules.expiryDays > 0 && reward.state == RewardState::Available && lastDay < m_today &&
        !DueCases(m_work.database()).isReinstated(reward.id))
        m_ledger.take(reward, m_unit, RewardEvent::Expire, {lastDay.addDays(1), QStringLiteral("expired"), 0, {}});
}

/// What a clock that was ahead has ended too early begins again.
void Evaluation::undoEarly(Reward& reward, const CampaignRules& rules)
{
    if (reward.state == RewardState::Expired && reward.availableOn.addDays(rules.expiryDays) >= m_today &&
        DueCases(m_work.database()).isExpiredByRules(reward.id))
        m_ledger.take(reward, m_unit, RewardEvent::Reinstate, {m_today, QStringLiteral("not expired yet"), 0, {}});
    if (reward.state == RewardState::Available && reward.availableOn > m_today)
        m_ledger.take(reward, m_unit, RewardEvent::WaitAgain, {m_today, {}, 0, {}});
}

} // namespace vouchwell
