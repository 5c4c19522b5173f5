#include "core/actions/payoutpayment.h"

#include "core/actions/payoutwork.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vouchwell {

namespace {

class PaymentTexts
{
    Q_DECLARE_TR_FUNCTIONS(PayoutPayment)
};

const QString kItemState = QStringLiteral("state");
const QString kItemEntity = QStringLiteral("payout_item");

QString dayProblem(QDate day, QDate earliest, QDate today)
{
    if (day > today)
        return PaymentTexts::tr("The date lies in the future. Please choose today or an earlier day.");
    if (day < earliest)
        return PaymentTexts::tr("The date lies before the payout was prepared.");
    return {};
}

/// Who is to be marked as paid now; a sentence where somebody cannot be.
Result<std::vector<PayoutItemRecord>> chosenItems(PayoutWork& work, const PayoutRecord& payout, const PaymentNote& note)
{
    std::vector<PayoutItemRecord> chosen;
    for (PayoutItemRecord& item : work.payouts.items(payout.id)) {
        const bool isNamed = std::find(note.items.begin(), note.items.end(), item.id) != note.items.end();
        const bool isWaiting = item.state == PayoutItemState::Included;
        if (isNamed && !isWaiting)
            return refused(PaymentTexts::tr("%1 is in the state “%2” and cannot be paid in this payout.")
                               .arg(item.name, payoutItemStateTitle(item.state)));
        if (isWaiting && (isNamed || note.items.empty()))
            chosen.push_back(std::move(item));
    }
    if (chosen.empty() || (!note.items.empty() && chosen.size() != note.items.size()))
        return refused(
            PaymentTexts::tr("Nobody in payout %1 waits for this payment.").arg(PayoutWork::label(payout.id)));
    return chosen;
}

/// Hands over what one person has in the payout.
Result<Done> payItem(PayoutWork& work, const PayoutItemRecord& item, const PaymentNote& note, ActId act)
{
    for (const PayoutLineRecord& line : work.payouts.lines(item.id)) {
        std::optional<RewardRecord> record = work.rewards.find(line.reward);
        const bool isDebt = line.amountMinor < 0;
        const RewardStep step{note.paidOn, {}, std::abs(line.amountMinor), act};
        const bool hasAmount = record && (isDebt || record->reward.dueMinor() == line.amountMinor);
        const std::optional<qint64> operation =
            hasAmount
                ? work.ledger.take(record->reward, record->unit, isDebt ? RewardEvent::Net : RewardEvent::Pay, step)
                : std::nullopt;
        if (!operation)
            return refused(
                PaymentTexts::tr("What %1 gets has changed. Please take %1 out of the payout and put them in "
                                 "again.")
                    .arg(item.name));
        work.store.setLinePaid(line.id, *operation);
    }
    work.store.setPaid(item.id, note.paidOn, simplifiedName(note.reference));
    HistoryStore::audit(work.work, act, kItemEntity, item.id.value, {{kItemState, toStored(item.state)}},
                        {{kItemState, toStored(PayoutItemState::Paid)},
                         {QStringLiteral("paid_on"), note.paidOn.toString(Qt::ISODate)},
                         {QStringLiteral("reference"), simplifiedName(note.reference)}});
    return Done{};
}

/// The journal says how to correct it: by a new entry, never by taking it back.
QJsonObject correction(const std::vector<PayoutItemRecord>& items)
{
    QJsonArray ids;
    for (const PayoutItemRecord& item : items)
        ids.append(idText(item.id.value));
    return {{QStringLiteral("action"), QStringLiteral("return_transfer")},
            {QStringLiteral("items"), ids},
            {QStringLiteral("is_correction"), true}};
}

Result<PaidPayout> payNow(PayoutWork& work, const PayoutRecord& payout, const PaymentNote& note)
{
    if (payout.state != PayoutState::Approved)
        return refused(PaymentTexts::tr("Payout %1 is in the state “%2”. Only an approved payout can be paid.")
                           .arg(PayoutWork::label(payout.id), payoutStateTitle(payout.state)));
    const QString problem = dayProblem(note.paidOn, payout.preparedOn, work.book.today());
    if (!problem.isEmpty())
        return refused(problem);
    Result<std::vector<PayoutItemRecord>> items = chosenItems(work, payout, note);
    if (!items)
        return items.failure();
    const ActId act =
        HistoryStore::addAct(work.work, QStringLiteral("mark_paid"), PayoutWork::label(payout.id), correction(*items));
    PaidPayout paid;
    for (const PayoutItemRecord& item : *items) {
        const Result<Done> done = payItem(work, item, note, act);
        if (!done)
            return done.failure();
        ++paid.people;
        paid.amountMinor += item.amountMinor;
    }
    if (paid.people == payout.waiting) {
        work.store.setState(payout, PayoutState::Paid, note.paidOn, payout.reason);
        HistoryStore::audit(work.work, act, QStringLiteral("payout"), payout.id.value,
                            {{kItemState, toStored(payout.state)}}, {{kItemState, toStored(PayoutState::Paid)}});
    }
    return paid;
}

Result<Done> takeBackTransfer(PayoutWork& work, const PayoutItemRecord& item, QDate on, const QString& reason)
{
    const ActId act = HistoryStore::addAct(
        work.work, QStringLiteral("return_transfer"), item.name,
        {{QStringLiteral("action"), QStringLiteral("none")}, {QStringLiteral("is_correction"), true}});
    std::vector<RewardId> returned;
    for (const PayoutLineRecord& line : work.payouts.lines(item.id)) {
        std::optional<RewardRecord> record = work.rewards.find(line.reward);
        returned.push_back(line.reward);
        const RewardEvent event = line.amountMinor < 0 ? RewardEvent::TakeBackNet : RewardEvent::ReturnTransfer;
        if (!record ||
            !work.ledger.take(record->reward, record->unit, event, {on, reason, std::abs(line.amountMinor), act})) {
            return refused(
                PaymentTexts::tr("A reward of %1 in this payout was clawed back and settled in the meantime. "
                                 "Please settle the money that came back with %1 directly.")
                    .arg(item.name));
        }
    }
    work.store.addReturn(item.id, on, reason);
    work.evaluate(returned);
    HistoryStore::audit(work.work, act, kItemEntity, item.id.value, {{kItemState, toStored(item.state)}},
                        {{kItemState, toStored(PayoutItemState::Returned)}, {QStringLiteral("reason"), reason}});
    return Done{};
}

} // namespace

Result<PaidPayout> markPaid(Book& book, PayoutId payout, const PaymentNote& note)
{
    return actOnRewards<PaidPayout>(book, [&](PayoutWork& work) -> Result<PaidPayout> {
        const std::optional<PayoutRecord> record = work.payouts.payout(payout);
        if (!record)
            return Failure{Failure::Kind::NotFound, PaymentTexts::tr("This payout is no longer in the book.")};
        PaymentNote dated = note;
        if (!dated.paidOn.isValid())
            dated.paidOn = book.today();
        return payNow(work, *record, dated);
    });
}

Result<Done> returnTransfer(Book& book, PayoutItemId item, QDate returnedOn, const QString& reason)
{
    const QString why = simplifiedName(reason);
    if (why.isEmpty())
        return refused(PaymentTexts::tr("Please say why the money came back: the reason is kept with the payout."));
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        const std::optional<PayoutItemRecord> record = work.payouts.item(item);
        if (!record || record->state != PayoutItemState::Paid)
            return refused(PaymentTexts::tr("Only what was paid can come back."));
        const QDate on = returnedOn.isValid() ? returnedOn : book.today();
        const QString problem = dayProblem(on, record->paidOn, book.today());
        return problem.isEmpty() ? takeBackTransfer(work, *record, on, why) : Result<Done>(refused(problem));
    });
}

} // namespace vouchwell
