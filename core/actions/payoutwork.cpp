#include "core/actions/payoutwork.h"

#include "core/actions/evaluation.h"
#include "core/storage/personstore.h"

namespace vouchwell {

QString PayoutWork::nameOf(PersonId person)
{
    const std::optional<Person> found = PersonStore(book.database(), book.shop().country).find(person);
    return found ? shownName(*found) : QString();
}

void PayoutWork::evaluate(const std::vector<RewardId>& changed)
{
    EvaluationStore evaluated(book.database());
    for (const RewardId reward : changed)
        evaluated.touch(reward);
    Evaluation(work, evaluated, book.today()).run();
}

void takeOutOfPayout(UnitOfWork& work, RewardLedger& ledger, const PayoutItemRecord& item, const QString& reason,
                     QDate on, ActId act)
{
    RewardReader rewards(work.database());
    PayoutReader payouts(work.database());
    for (const PayoutLineRecord& line : payouts.lines(item.id)) {
        std::optional<RewardRecord> record = rewards.find(line.reward);
        if (line.amountMinor > 0 && record)
            ledger.take(record->reward, record->unit, RewardEvent::TakeOutOfBatch, {on, reason, 0, act});
    }
    PayoutStore store(work);
    store.exclude(item, reason);
    store.updateTotal(item.payout);
    HistoryStore::audit(
        work, act, QStringLiteral("payout_item"), item.id.value, {{QStringLiteral("state"), toStored(item.state)}},
        {{QStringLiteral("state"), toStored(PayoutItemState::Excluded)}, {QStringLiteral("reason"), reason}});
    const std::optional<PayoutRecord> payout = payouts.payout(item.payout);
    if (payout && payout->state == PayoutState::Approved && payout->people > 0 && payout->waiting == 0)
        store.setState(*payout, PayoutState::Paid, on, payout->reason);
}

Failure refused(const QString& sentence)
{
    return Failure{Failure::Kind::Refused, sentence};
}

QString idText(qint64 id)
{
    return QString::number(id);
}

} // namespace vouchwell
