#include "core/actions/rewarddecision.h"

#include "core/actions/payoutwork.h"
#include "core/base/text.h"
#include "core/storage/evaluationstore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace vouchwell {

namespace {

class DecisionTexts
{
    Q_DECLARE_TR_FUNCTIONS(RewardDecision)
};

constexpr std::array kWords{"approve_rewards", "withdraw_approval", "decline_rewards", "take_back_decline",
                            "hold_rewards",    "release_rewards",   "expire_rewards",  "reinstate_rewards"};

QString decisionWord(RewardDecision decision)
{
    return QLatin1String(kWords.at(size_t(decision)));
}

RewardDecision oppositeOf(RewardDecision decision)
{
    switch (decision) {
    case RewardDecision::Approve: return RewardDecision::WithdrawApproval;
    case RewardDecision::WithdrawApproval: return RewardDecision::Approve;
    case RewardDecision::Decline: return RewardDecision::TakeBackDecline;
    case RewardDecision::TakeBackDecline: return RewardDecision::Decline;
    case RewardDecision::Hold: return RewardDecision::Release;
    case RewardDecision::Release: return RewardDecision::Hold;
    case RewardDecision::Expire: return RewardDecision::Reinstate;
    case RewardDecision::Reinstate: return RewardDecision::Expire;
    }
    Q_UNREACHABLE();
}

/// The event for decisions that always mean the same; a release depends on the reward.
RewardEvent eventOf(RewardDecision decision)
{
    switch (decision) {
    case RewardDecision::Approve: return RewardEvent::Approve;
    case RewardDecision::WithdrawApproval: return RewardEvent::WithdrawApproval;
    case RewardDecision::Decline: return RewardEvent::Decline;
    case RewardDecision::TakeBackDecline: return RewardEvent::TakeBackDecline;
    case RewardDecision::Hold: return RewardEvent::Hold;
    case RewardDecision::Release: return RewardEvent::Release;
    case RewardDecision::Expire: return RewardEvent::Expire;
    case RewardDecision::Reinstate: return RewardEvent::Reinstate;
    }
    Q_UNREACHABLE();
}

QString decisionProblem(RewardDecision decision, RewardState state, const QString& name)
{
    if (state == RewardState::InBatch)
        return DecisionTexts::tr("A reward of %1 is in a payout. Please take %1 out of the payout first.").arg(name);
    if (state == RewardState::Paid)
        return DecisionTexts::tr("A reward of %1 is paid. Please record what came back instead.").arg(name);
    if (decision == RewardDecision::Decline)
        return DecisionTexts::tr("A reward of %1 is in the state “%2”. Please put it on hold first, then decline it.")
            .arg(name, rewardStateTitle(state));
    return DecisionTexts::tr("A reward of %1 is in the state “%2”, where this cannot be done.")
        .arg(name, rewardStateTitle(state));
}

Result<Done> decide(PayoutWork& work, const std::vector<RewardId>& rewards, RewardDecision decision,
                    const QString& reason)
{
    std::vector<RewardRecord> records;
    QJsonArray before;
    QString subject;
    for (const RewardId id : rewards) {
        std::optional<RewardRecord> record = work.rewards.find(id);
        if (!record)
            return Failure{Failure::Kind::NotFound, DecisionTexts::tr("This reward is no longer in the book.")};
        subject = work.nameOf(record->reward.recipientId);
        if (decision == RewardDecision::Decline && record->reward.redeemedMinor > 0)
            return refused(DecisionTexts::tr("A part of a reward of %1 was used already. Please release it and let the "
                                             "rest expire instead.")
                               .arg(subject));
        if (!isPossible(decision, record->reward.state))
            return refused(decisionProblem(decision, record->reward.state, subject));
        before.append(QJsonObject{{QStringLiteral("reward"), idText(id.value)},
                                  {QStringLiteral("state"), toStored(record->reward.state)},
                                  {QStringLiteral("reason"), record->reward.stateReason}});
        records.push_back(std::move(*record));
    }
    const ActId act = HistoryStore::addAct(
        work.work, decisionWord(decision), subject,
        {{QStringLiteral("action"), decisionWord(oppositeOf(decision))}, {QStringLiteral("rewards"), before}});
    const QDate today = work.book.today();
    const auto rules = EvaluationStore(work.book.database()).rulesByVersion();
    for (RewardRecord& record : records) {
        const RewardEvent event =
            decision == RewardDecision::Release
                ? releaseEvent(record.reward, rules.at(record.versionId.value).ruleOf(record.reward.ruleKey), today)
                : eventOf(decision);
        work.ledger.take(record.reward, record.unit, event, {today, reason, 0, act});
    }
    work.evaluate(rewards);
    return Done{};
}

} // namespace

bool needsReason(RewardDecision decision)
{
    return decision == RewardDecision::Decline || decision == RewardDecision::Hold ||
           decision == RewardDecision::Expire;
}

bool isPossible(RewardDecision decision, RewardState state)
{
    return transitionOf(state, eventOf(decision)) != nullptr;
}

RewardEvent releaseEvent(const Reward& reward, const Rule* rule, QDate today)
{
    if (today < reward.availableOn)
        return RewardEvent::ReleaseToPending;
    const bool isAsked = rule && rule->approval == Rule::Approval::ByHand && !reward.approvedOn.isValid();
    return isAsked ? RewardEvent::ReleaseToApproval : RewardEvent::Release;
}

Result<Done> decideRewards(Book& book, const std::vector<RewardId>& rewards, RewardDecision decision,
                           const QString& reason)
{
    const QString why = simplifiedName(reason);
    if (why.isEmpty() && needsReason(decision))
        return refused(DecisionTexts::tr("Please say why: the reason is kept with the reward."));
    return actOnRewards<Done>(book, [&](PayoutWork& work) { return decide(work, rewards, decision, why); });
}

} // namespace vouchwell
