#include "core/storage/rewardledger.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vouchwell {

namespace {

/// What a step may change, for the audit log.
QJsonObject asJson(const Reward& reward)
{
    QJsonObject json{{QStringLiteral("state"), toStored(reward.state)}};
    const auto addAmount = [&](const QString& key, qint64 minor) {
        if (minor != 0)
            json.insert(key, QString::number(minor));
    };
    addAmount(QStringLiteral("reversed_minor"), reward.reversedMinor);
    addAmount(QStringLiteral("carried_minor"), reward.carriedMinor);
    addAmount(QStringLiteral("written_off_minor"), reward.writtenOffMinor);
    addAmount(QStringLiteral("redeemed_minor"), reward.redeemedMinor);
    if (!reward.stateReason.isEmpty())
        json.insert(QStringLiteral("reason"), reward.stateReason);
    return json;
}

QString jsonText(const Reward& reward)
{
    return QString::fromUtf8(QJsonDocument(asJson(reward)).toJson(QJsonDocument::Compact));
}

/// Dates and words that go with the new state.
void describe(Reward& reward, RewardEvent event, const RewardStep& step)
{
    switch (event) {
    case RewardEvent::LoseCause: reward.reversedOn = step.on; break;
    case RewardEvent::Approve: reward.approvedOn = step.on; break;
    case RewardEvent::WithdrawApproval: reward.approvedOn = {}; break;
    default: break;
    }
    switch (event) {
    case RewardEvent::Hold:
    case RewardEvent::Decline:
    case RewardEvent::Expire: reward.stateReason = step.reason; break;
    case RewardEvent::Approve:
    case RewardEvent::Release:
    case RewardEvent::ReleaseToPending:
    case RewardEvent::ReleaseToApproval:
    case RewardEvent::TakeBackDecline:
    case RewardEvent::Reinstate: reward.stateReason.clear(); break;
    default: break;
    }
}

} // namespace

RewardLedger::RewardLedger(UnitOfWork& work)
    : m_work(work),
      m_ledger(work.database()),
      m_update(work.database(),
               "UPDATE rewards SET state = ?, reversed_on = ?, approved_on = ?, state_reason = ?, reversed_minor = ?, "
               "carried_minor = ?, written_off_minor = ?, redeemed_minor = ?, revision = revision + 1 WHERE id = ?"),
      m_audit(work.database(), "INSERT INTO audit_log (act_id, entity, entity_id, before, after, recorded_at, "
                               "recorded_by) VALUES (?, 'reward', ?, ?, ?, ?, ?)")
{
}

void RewardLedger::grant(const Reward& reward, const QString& unit)
{
    post(reward, unit, {{{Account::Cost, Account::Pending}, reward.amountMinor}},
         {reward.earnedOn, QStringLiteral("earned"), 0, {}});
}

std::optional<qint64> RewardLedger::take(Reward& reward, const QString& unit, RewardEvent event, const RewardStep& step)
{
    std::optional<Reward> after = afterStep(reward, event, step.amountMinor);
    if (!after)
        return std::nullopt;
    describe(*after, event, step);
    const std::vector<PostedMove> moves = postedMoves(reward, event, step.amountMinor);
    RewardStep described = step;
    if (step.reason.isEmpty())
        described.reason = toStored(event);
    const qint64 operation = moves.empty() ? 0 : post(reward, unit, moves, described);
    update(*after);
    audit(reward, *after, step.act);
    reward = *after;
    return operation;
}

qint64 RewardLedger::post(const Reward& reward, const QString& unit, const std::vector<PostedMove>& moves,
                          const RewardStep& step)
{
    const auto line = [&](Account account, qint64 deltaMinor) {
        const bool isPersons = account == Account::Pending || account == Account::Available;
        return LedgerLine{account, isPersons ? reward.recipientId : PersonId{}, deltaMinor, reward.id};
    };
    std::vector<LedgerLine> lines;
    for (const auto& [move, amountMinor] : moves) {
        lines.push_back(line(move.from, -amountMinor));
        lines.push_back(line(move.to, amountMinor));
    }
    return m_ledger.post({unit, step.on, step.reason}, lines, m_work);
}

void RewardLedger::update(const Reward& reward)
{
    m_update.bind(1, toStored(reward.state))
        .bind(2, reward.reversedOn)
        .bind(3, reward.approvedOn)
        .bind(4, reward.stateReason)
        .bind(5, reward.reversedMinor)
        .bind(6, reward.carriedMinor)
        .bind(7, reward.writtenOffMinor)
        .bind(8, reward.redeemedMinor)
        .bind(9, reward.id.value)
        .run();
}

void RewardLedger::audit(const Reward& before, const Reward& after, ActId act)
{
    m_audit.bindReference(1, act.value)
        .bind(2, before.id.value)
        .bind(3, jsonText(before))
        .bind(4, jsonText(after))
        .bind(5, m_work.recordedAt())
        .bind(6, m_work.by())
        .run();
}

} // namespace vouchwell
