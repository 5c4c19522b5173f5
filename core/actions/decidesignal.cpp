#include "core/actions/decidesignal.h"

#include "core/actions/evaluation.h"
#include "core/actions/payoutwork.h"
#include "core/actions/rewarddecision.h"
#include "core/actions/signalchange.h"
#include "core/actions/signalwords.h"
#include "core/base/text.h"
#include "core/storage/referralstore.h"
#include "core/storage/riskflagstore.h"
#include "core/storage/traitsreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vouchwell {

namespace {

class DecideSignalTexts
{
    Q_DECLARE_TR_FUNCTIONS(DecideSignal)
};

Failure goneSignal()
{
    return Failure{Failure::Kind::NotFound, DecideSignalTexts::tr("This signal is no longer in the book.")};
}

QString subjectName(Book& book, const Signal& signal)
{
    return signal.people.empty() ? QString() : TraitsReader(book.database()).nameOf(signal.people.front());
}

QString actName(RiskFlagState state)
{
    switch (state) {
    case RiskFlagState::Open: return QStringLiteral("reopen_signal");
    case RiskFlagState::Cleared: return QStringLiteral("clear_signal");
    case RiskFlagState::Confirmed: return QStringLiteral("confirm_signal");
    }
    Q_UNREACHABLE();
}

/// Sets what a change says, as one act.
class SignalAct
{
public:
    SignalAct(PayoutWork& work, const RiskFlag& before)
        : m_work(work), m_before(before), m_touched(work.book.database())
    {
    }

    void run(const SignalChange& change)
    {
        const SignalChange opposite = oppositeOf(change);
        m_act = HistoryStore::addAct(m_work.work, actName(change.flag.state), subjectName(m_work.book, m_before.signal),
                                     toJson(opposite));
        setFlag(change.flag);
        for (const SignalChange::OfReward& one : change.rewards)
            setHold(one);
        for (const SignalChange::OfReferral& one : change.referrals)
            setStage(one);
        Evaluation(m_work.work, m_touched, m_work.book.today()).run();
    }

private:
    SignalChange oppositeOf(const SignalChange& change)
    {
        SignalChange opposite{m_before};
        for (const SignalChange::OfReward& one : change.rewards)
            opposite.rewards.push_back({one.reward, !one.isHeld, one.reason});
        ReferralStore referrals(m_work.book.database());
        for (const SignalChange::OfReferral& one : change.referrals) {
            if (const std::optional<ReferralState> state = referrals.find(one.referral))
                opposite.referrals.push_back({one.referral, state->shopStage, state->shopNote});
        }
        return opposite;
    }

    void setFlag(const RiskFlag& wanted)
    {
        RiskFlag flag = wanted;
        flag.subjectKey = m_before.subjectKey;
        flag.signal = m_before.signal;
        flag.noticedOn = m_before.noticedOn;
        RiskFlagStore(m_work.book.database()).update(m_work.work, flag);
        const auto described = [](const RiskFlag& one) {
            return QJsonObject{{QStringLiteral("state"), toStored(one.state)},
                               {QStringLiteral("decision"), toStored(one.decision)},
                               {QStringLiteral("reason"), one.reason}};
        };
        HistoryStore::audit(m_work.work, m_act, QStringLiteral("risk_flag"), flag.id.value, described(m_before),
                            described(flag));
    }

    /// A reward that was paid or declined in the meantime stays as it is.
    void setHold(const SignalChange::OfReward& one)
    {
        std::optional<RewardRecord> record = m_work.rewards.find(one.reward);
        if (!record || !isPossible(one.isHeld ? RewardDecision::Hold : RewardDecision::Release, record->reward.state))
            return;
        const RewardEvent event =
            one.isHeld ? RewardEvent::Hold : releaseEvent(record->reward, ruleOf(*record), m_work.book.today());
        m_work.ledger.take(record->reward, record->unit, event, {m_work.book.today(), one.reason, 0, m_act});
        m_touched.touch(one.reward);
    }

    void setStage(const SignalChange::OfReferral& one)
    {
        ReferralStore referrals(m_work.book.database());
        const std::optional<ReferralState> before = referrals.find(one.referral);
        if (!before)
            return;
        const auto described = [](Stage stage, const QString& note) {
            return QJsonObject{{QStringLiteral("shop_stage"), toStored(stage)}, {QStringLiteral("note"), note}};
        };
        referrals.setShopStage(m_work.work, one.referral, one.stage, one.note, m_work.book.today());
        HistoryStore::audit(m_work.work, m_act, QStringLiteral("referral"), one.referral.value,
                            described(before->shopStage, before->shopNote), described(one.stage, one.note));
        m_touched.touch(before->friendId);
    }

    const Rule* ruleOf(const RewardRecord& record)
    {
        if (!m_rules)
            m_rules = m_touched.rulesByVersion();
        return m_rules->at(record.versionId.value).ruleOf(record.reward.ruleKey);
    }

    PayoutWork& m_work;
    RiskFlag m_before;
    EvaluationStore m_touched;
    std::optional<VersionRules> m_rules; ///< read where a hold ends
    ActId m_act;
};

QString problemOf(RiskDecision decision, const SignalConcern& concern)
{
    if (decision == RiskDecision::Held && concern.rewards.empty())
        return DecideSignalTexts::tr("There is no open reward that could be put on hold. Please choose to note it, or "
                                     "mark the referrals as not valid.");
    if (decision == RiskDecision::Invalid && concern.referrals.empty())
        return DecideSignalTexts::tr("There is no referral that could be marked as not valid. Please choose to note "
                                     "it.");
    return {};
}

QString outcomeSentence(const SignalOutcome& outcome, RiskDecision decision)
{
    switch (decision) {
    case RiskDecision::Cleared: return DecideSignalTexts::tr("Cleared: it is shown again only if there is more to it.");
    case RiskDecision::Held:
        return DecideSignalTexts::tr("Confirmed: %n reward(s) put on hold.", nullptr, int(outcome.heldRewards));
    case RiskDecision::Invalid:
        return DecideSignalTexts::tr("Confirmed: %n referral(s) marked as not valid.", nullptr,
                                     int(outcome.invalidReferrals));
    default: return DecideSignalTexts::tr("Confirmed and noted.");
    }
}

Result<SignalOutcome> decide(PayoutWork& work, const SignalVerdict& verdict)
{
    const std::optional<RiskFlag> before = RiskFlagStore(work.book.database()).find(verdict.flag);
    if (!before)
        return goneSignal();
    const SignalConcern concern = concernOf(work.book, before->signal);
    if (const QString problem = problemOf(verdict.decision, concern); !problem.isEmpty())
        return refused(problem);
    const QString reason = simplifiedName(verdict.reason);
    const QString why = reason.isEmpty() ? signalTitle(before->signal.kind) : reason;
    SignalChange change{*before};
    change.flag.decision = verdict.decision;
    change.flag.state = stateAfter(verdict.decision);
    change.flag.decidedOn = work.book.today();
    change.flag.decidedBy = work.work.by();
    change.flag.reason = reason;
    change.flag.known = joined(before->known, before->signal.marks);
    SignalOutcome outcome;
    if (verdict.decision == RiskDecision::Held) {
        for (const RewardId reward : concern.rewards)
            change.rewards.push_back({reward, true, why});
        outcome.heldRewards = qint64(concern.rewards.size());
    } else if (verdict.decision == RiskDecision::Invalid) {
        for (const ReferralId referral : concern.referrals)
            change.referrals.push_back({referral, Stage::Invalid, why});
        outcome.invalidReferrals = qint64(concern.referrals.size());
    }
    SignalAct(work, *before).run(change);
    outcome.sentence = outcomeSentence(outcome, verdict.decision);
    return outcome;
}

} // namespace

Result<SignalOutcome> decideSignal(Book& book, const SignalVerdict& verdict)
{
    return actOnRewards<SignalOutcome>(book, [&](PayoutWork& work) { return decide(work, verdict); });
}

Result<Done> setSignal(Book& book, const QJsonObject& inverse)
{
    const SignalChange change = signalChangeFrom(inverse);
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        const std::optional<RiskFlag> before = RiskFlagStore(book.database()).find(change.flag.id);
        if (!before)
            return goneSignal();
        SignalAct(work, *before).run(change);
        return Done{};
    });
}

SignalConcern concernOf(Book& book, const Signal& signal)
{
    std::set<ReferralId> referrals;
    std::set<RewardId> named;
    for (const SignalItem& item : signal.items) {
        if (item.reward.isValid())
            named.insert(item.reward);
        else if (item.referral.isValid())
            referrals.insert(item.referral);
    }
    RewardReader rewards(book.database());
    ReferralStore store(book.database());
    SignalConcern concern;
    for (const ReferralId referral : referrals) {
        for (const RewardId reward : rewards.ofReferral(referral))
            named.insert(reward);
        const std::optional<ReferralState> state = store.find(referral);
        if (state && state->shopStage != Stage::Invalid && state->stage != Stage::Invalid)
            concern.referrals.push_back(referral);
    }
    for (const RewardId reward : named) {
        const std::optional<RewardRecord> record = rewards.find(reward);
        if (record && isPossible(RewardDecision::Hold, record->reward.state))
            concern.rewards.push_back(reward);
    }
    return concern;
}

} // namespace vouchwell
