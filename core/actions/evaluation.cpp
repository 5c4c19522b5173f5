#include "core/actions/evaluation.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vouchwell {

namespace {

/// States in which a reward still stands and is not handed over.
bool isUnpaid(RewardState state)
{
    return state == RewardState::Pending || state == RewardState::AwaitingApproval || state == RewardState::OnHold ||
           state == RewardState::Available;
}

bool isOver(RewardState state)
{
    return state == RewardState::Reversed || state == RewardState::Declined || state == RewardState::ClawedBack ||
           state == RewardState::Expired;
}

/// Where the money of an unpaid reward lies.
Account accountOf(RewardState state)
{
    return state == RewardState::Available ? Account::Available : Account::Pending;
}

bool isSameGrant(const StoredReward& stored, const RewardOutcome& wanted, TransactionId sale)
{
    const Reward& reward = stored.reward;
    return reward.recipientId == wanted.recipient && reward.ruleKey == wanted.ruleKey && reward.saleId == sale &&
           reward.amountMinor == wanted.amountMinor && reward.earnedOn == wanted.earnedOn;
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
    : m_work(work), m_store(store), m_today(today), m_rules(store.rulesByVersion())
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
    settleClaims(c, outcome);
    settleStage(c, outcome);
    reverseWhatNoLongerHolds(c, outcome);
    grant(c, outcome);
    for (StoredReward& stored : c.rewards) {
        if (stored.reward.state == RewardState::Pending && stored.reward.availableOn <= m_today)
            release(stored);
    }
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

QDate Evaluation::endedOn(const ReferralCase& c, TransactionId sale) const
{
    for (const SaleFact& fact : c.facts.sales) {
        if (fact.id == sale && fact.fullyReturnedOn.isValid())
            return fact.fullyReturnedOn;
    }
    return m_today;
}

void Evaluation::reverseWhatNoLongerHolds(ReferralCase& c, const ReferralOutcome& outcome)
{
    for (StoredReward& stored : c.rewards) {
        if (!isUnpaid(stored.reward.state))
            continue;
        bool stillHolds = false;
        for (const RewardOutcome& wanted : outcome.rewards)
            stillHolds = stillHolds || isSameGrant(stored, wanted, *outcome.convertingSale);
        if (!stillHolds)
            reverse(c, stored);
    }
    for (StoredConversion& conversion : c.conversions) {
        const bool isCounted = outcome.convertingSale == conversion.saleId;
        if (isCounted == conversion.isReversed)
            m_store.setConversionReversed(conversion.id, !isCounted);
    }
}

void Evaluation::reverse(const ReferralCase& c, StoredReward& stored)
{
    const QDate on = endedOn(c, stored.reward.saleId);
    m_store.post(stored.reward.id, stored.reward.recipientId, m_unit, stored.reward.amountMinor,
                 accountOf(stored.reward.state), Account::Cost, on, m_work, QStringLiteral("reversed"));
    m_store.setRewardState(stored.reward.id, RewardState::Reversed, on);
    stored.reward.state = RewardState::Reversed;
}

ConversionId Evaluation::ensureConversion(const ReferralCase& c, const ReferralOutcome& outcome)
{
    for (const StoredConversion& conversion : c.conversions) {
        if (conversion.saleId == *outcome.convertingSale)
            return conversion.id;
    }
    return m_store.addConversion(c.id, *outcome.convertingSale, outcome.convertedOn, outcome.qualifyingMinor, m_work);
}

void Evaluation::grant(ReferralCase& c, const ReferralOutcome& outcome)
{
    if (!outcome.convertingSale)
        return;
    const ConversionId conversion = ensureConversion(c, outcome);
    for (const RewardOutcome& wanted : outcome.rewards) {
        bool exists = false;
        for (const StoredReward& stored : c.rewards)
            exists = exists || (!isOver(stored.reward.state) && isSameGrant(stored, wanted, *outcome.convertingSale));
        if (exists || wanted.amountMinor == 0)
            continue;
        StoredReward granted;
        granted.conversionId = conversion;
        granted.reward = {{},
                          c.id,
                          wanted.recipient,
                          wanted.ruleKey,
                          *outcome.convertingSale,
                          wanted.amountMinor,
                          wanted.earnedOn,
                          wanted.availableOn,
                          RewardState::Pending};
        granted.reward.id =
            m_store.addReward(granted.reward, conversion, c.versionId, m_unit, traceOf(c, outcome, wanted), m_work);
        m_store.post(granted.reward.id, wanted.recipient, m_unit, wanted.amountMinor, Account::Cost, Account::Pending,
                     wanted.earnedOn, m_work, QStringLiteral("earned"));
        c.rewards.push_back(std::move(granted));
    }
}

void Evaluation::release(StoredReward& stored)
{
    m_store.post(stored.reward.id, stored.reward.recipientId, m_unit, stored.reward.amountMinor, Account::Pending,
                 Account::Available, stored.reward.availableOn, m_work, QStringLiteral("hold over"));
    m_store.setRewardState(stored.reward.id, RewardState::Available, {});
    stored.reward.state = RewardState::Available;
}

} // namespace vouchwell
