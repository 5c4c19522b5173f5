#include "core/actions/debts.h"

#include "core/actions/payoutwork.h"
#include "core/base/text.h"
#include "core/storage/balancereader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>

namespace vouchwell {

namespace {

class DebtTexts
{
    Q_DECLARE_TR_FUNCTIONS(Debts)
};

QString debtWord(DebtEnd end)
{
    return end == DebtEnd::WriteOff ? QStringLiteral("write_off") : QStringLiteral("pay_back");
}

Result<std::vector<RewardRecord>> debtRecords(PayoutWork& work, const std::vector<RewardId>& rewards)
{
    std::vector<RewardRecord> debts;
    for (const RewardId id : rewards) {
        std::optional<RewardRecord> record = work.rewards.find(id);
        if (!record || record->reward.carriedMinor >= 0)
            continue;
        if (work.rewards.isInOpenPayout(id))
            return refused(DebtTexts::tr("A payout is about to deduct what %1 owes. Please take %1 out of it first.")
                               .arg(work.nameOf(record->reward.recipientId)));
        debts.push_back(std::move(*record));
    }
    if (debts.empty())
        return refused(DebtTexts::tr("Nothing is owed to the shop here."));
    return debts;
}

QJsonObject debtInverse(const std::vector<RewardRecord>& debts, DebtEnd end)
{
    QJsonArray parts;
    for (const RewardRecord& record : debts) {
        parts.append(QJsonObject{{QStringLiteral("reward"), idText(record.reward.id.value)},
                                 {QStringLiteral("amount_minor"), idText(-record.reward.carriedMinor)}});
    }
    return {{QStringLiteral("action"), QStringLiteral("take_back_settlement")},
            {QStringLiteral("end"), debtWord(end)},
            {QStringLiteral("debts"), parts}};
}

Result<qint64> settleNow(PayoutWork& work, const std::vector<RewardId>& rewards, DebtEnd end, const QString& reason)
{
    Result<std::vector<RewardRecord>> debts = debtRecords(work, rewards);
    if (!debts)
        return debts.failure();
    const QString subject = work.nameOf(debts->front().reward.recipientId);
    const ActId act = HistoryStore::addAct(work.work, debtWord(end), subject, debtInverse(*debts, end));
    qint64 sum = 0;
    for (RewardRecord& record : *debts) {
        const qint64 amount = -record.reward.carriedMinor;
        work.ledger.take(record.reward, record.unit,
                         end == DebtEnd::WriteOff ? RewardEvent::WriteOff : RewardEvent::PayBack,
                         {work.book.today(), reason, amount, act});
        sum += amount;
    }
    return sum;
}

Result<qint64> settleWithReason(Book& book, const QString& reason, DebtEnd end,
                                const std::function<std::vector<RewardId>(PayoutWork&)>& which)
{
    const QString why = simplifiedName(reason);
    if (why.isEmpty())
        return refused(DebtTexts::tr("Please say why: the reason is kept in the ledger."));
    return actOnRewards<qint64>(book, [&](PayoutWork& work) { return settleNow(work, which(work), end, why); });
}

} // namespace

Result<qint64> settleDebts(Book& book, PersonId person, DebtEnd end, const QString& reason)
{
    return settleWithReason(book, reason, end, [&](PayoutWork& work) { return work.rewards.debtsOf(person); });
}

Result<qint64> settleBalance(Book& book, PersonId person, const BalanceKind& kind, DebtEnd end, const QString& reason)
{
    return settleWithReason(book, reason, end, [&](PayoutWork& work) {
        std::vector<RewardId> debts;
        for (const HeldReward& held : BalanceReader(work.book.database()).held(person, kind)) {
            if (held.reward.carriedMinor < 0)
                debts.push_back(held.reward.id);
        }
        return debts;
    });
}

Result<qint64> forgiveReward(Book& book, RewardId reward, const QString& reason)
{
    return settleWithReason(book, reason, DebtEnd::WriteOff, [&](PayoutWork&) { return std::vector{reward}; });
}

Result<Done> takeBackSettlement(Book& book, const std::vector<SettledDebt>& debts, DebtEnd end, const QString& reason)
{
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        std::vector<RewardRecord> records;
        QJsonArray rewards;
        for (const SettledDebt& debt : debts) {
            std::optional<RewardRecord> record = work.rewards.find(debt.reward);
            if (!record)
                return Failure{Failure::Kind::NotFound, DebtTexts::tr("This reward is no longer in the book.")};
            rewards.append(idText(debt.reward.value));
            records.push_back(std::move(*record));
        }
        const ActId act = HistoryStore::addAct(work.work, QStringLiteral("take_back_settlement"), {},
                                               {{QStringLiteral("action"), debtWord(end)},
                                                {QStringLiteral("rewards"), rewards},
                                                {QStringLiteral("reason"), reason}});
        const RewardEvent event = end == DebtEnd::WriteOff ? RewardEvent::RevokeWriteOff : RewardEvent::TakeBackNet;
        for (size_t i = 0; i < debts.size(); ++i) {
            if (!work.ledger.take(records[i].reward, records[i].unit, event,
                                  {book.today(), simplifiedName(reason), debts[i].amountMinor, act}))
                return refused(DebtTexts::tr("This debt was ended in another way in the meantime."));
        }
        return Done{};
    });
}

} // namespace vouchwell
