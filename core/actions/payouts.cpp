#include "core/actions/payouts.h"

#include "core/actions/payoutwork.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vouchwell {

namespace {

class PayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(Payouts)
};

const QString kActionKey = QStringLiteral("action");
const QString kPayoutKey = QStringLiteral("payout");
const QString kReasonKey = QStringLiteral("reason");
const QString kPayoutState = QStringLiteral("state");

Failure noSuchPayout()
{
    return Failure{Failure::Kind::NotFound, PayoutTexts::tr("This payout is no longer in the book.")};
}

QJsonObject choiceJson(const PayoutRecord& payout)
{
    return {{QStringLiteral("method"), toStored(payout.method)},
            {QStringLiteral("cutoff_on"), payout.cutoffOn.toString(Qt::ISODate)},
            {QStringLiteral("minimum_minor"), QString::number(payout.minimumMinor)}};
}

/// Puts a planned person in: the rewards are bound to the payout.
void include(PayoutWork& work, PayoutId payout, const PlannedItem& item, ActId act)
{
    work.store.include(payout, item);
    for (const PlannedLine& line : item.lines) {
        std::optional<RewardRecord> record = work.rewards.find(line.reward);
        if (line.amountMinor > 0 && record)
            work.ledger.take(record->reward, record->unit, RewardEvent::PutInBatch, {work.book.today(), {}, 0, act});
    }
}

ActId journal(PayoutWork& work, const QString& name, PayoutId payout, const QJsonObject& inverse)
{
    return HistoryStore::addAct(work.work, name, PayoutWork::label(payout), inverse);
}

QJsonObject onPayout(const QString& action, PayoutId payout)
{
    return {{kActionKey, action}, {kPayoutKey, idText(payout.value)}};
}

/// A new draft; it may take the place of one that was cancelled.
Result<PayoutId> draft(PayoutWork& work, const PayoutChoice& choice, const std::vector<PlannedItem>& plan,
                       PayoutId insteadOf)
{
    if (plan.empty())
        return refused(PayoutTexts::tr("Nobody has a reward that can be paid now. Rewards become available when "
                                       "their days of waiting are over."));
    const PayoutId payout = work.store.add(choice.method, work.book.shop().currency.code, choice.cutoffOn,
                                           choice.minimumMinor, work.book.today());
    QJsonObject inverse = onPayout(QStringLiteral("cancel_payout"), payout);
    if (insteadOf.isValid())
        inverse.insert(QStringLiteral("instead_of"), idText(insteadOf.value));
    const ActId act = journal(work, QStringLiteral("prepare_payout"), payout, inverse);
    for (const PlannedItem& item : plan)
        include(work, payout, item, act);
    work.store.updateTotal(payout);
    QJsonObject after = choiceJson(*work.payouts.payout(payout));
    after.insert(kPayoutState, toStored(PayoutState::Draft));
    HistoryStore::audit(work.work, act, kPayoutKey, payout.value, {}, after);
    return payout;
}

/// Moves the payout on, with the journal's inverse and an audit row.
Result<Done> changeState(PayoutWork& work, const PayoutRecord& before, PayoutEvent event, const QString& actName,
                         const QJsonObject& inverse, const QString& reason = {})
{
    const std::optional<PayoutState> after = afterEvent(before.state, event);
    if (!after)
        return refused(PayoutTexts::tr("Payout %1 is in the state “%2”, where this cannot be done.")
                           .arg(PayoutWork::label(before.id), payoutStateTitle(before.state)));
    const ActId act = journal(work, actName, before.id, inverse);
    if (event == PayoutEvent::Cancel) {
        for (const PayoutItemRecord& item : work.payouts.items(before.id)) {
            if (item.state == PayoutItemState::Included)
                takeOutOfPayout(work.work, work.ledger, item, reason, work.book.today(), act);
        }
    }
    const QDate on = *after == PayoutState::Draft ? before.preparedOn : work.book.today();
    if (!work.store.setState(before, *after, on, reason))
        return refused(PayoutTexts::tr("Payout %1 was changed by somebody else in the meantime. Please look at it "
                                       "again.")
                           .arg(PayoutWork::label(before.id)));
    HistoryStore::audit(work.work, act, kPayoutKey, before.id.value, {{kPayoutState, toStored(before.state)}},
                        {{kPayoutState, toStored(*after)}, {kReasonKey, reason}});
    return Done{};
}

/// Who waits in the payout.
QJsonArray recipientsOf(PayoutWork& work, PayoutId payout)
{
    QJsonArray recipients;
    for (const PayoutItemRecord& item : work.payouts.items(payout)) {
        if (item.state == PayoutItemState::Included)
            recipients.append(idText(item.recipient.value));
    }
    return recipients;
}

QJsonObject onRecipient(const QString& action, PayoutId payout, PersonId recipient)
{
    QJsonObject json = onPayout(action, payout);
    json.insert(QStringLiteral("recipient"), idText(recipient.value));
    return json;
}

/// Reads the payout and hands it on.
template<typename Function>
Result<Done> onPayout(Book& book, PayoutId payout, Function function)
{
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        const std::optional<PayoutRecord> record = work.payouts.payout(payout);
        return record ? function(work, *record) : Result<Done>(noSuchPayout());
    });
}

} // namespace

Result<PayoutId> preparePayout(Book& book, const PayoutChoice& choice)
{
    return actOnRewards<PayoutId>(book, [&](PayoutWork& work) -> Result<PayoutId> {
        const QDate cutoff = choice.cutoffOn.isValid() ? choice.cutoffOn : book.today();
        const qint64 minimum = std::max<qint64>(0, choice.minimumMinor);
        return draft(work, {choice.method, cutoff, minimum},
                     planPayout(work.rewards.owed(book.shop().currency.code, cutoff, {}), minimum), {});
    });
}

Result<PayoutId> renewPayout(Book& book, PayoutId cancelled, const std::vector<PersonId>& recipients)
{
    return actOnRewards<PayoutId>(book, [&](PayoutWork& work) -> Result<PayoutId> {
        const std::optional<PayoutRecord> before = work.payouts.payout(cancelled);
        if (!before)
            return noSuchPayout();
        std::vector<PlannedItem> plan =
            planPayout(work.rewards.owed(before->unit, before->cutoffOn, {}), before->minimumMinor);
        std::erase_if(plan, [&](const PlannedItem& item) {
            return std::none_of(recipients.begin(), recipients.end(), [&](PersonId recipient) {
                return work.rewards.survivorOf(recipient) == item.recipient;
            });
        });
        return draft(work, {before->method, before->cutoffOn, before->minimumMinor}, plan, cancelled);
    });
}

Result<Done> approvePayout(Book& book, PayoutId payout)
{
    return onPayout(book, payout, [&](PayoutWork& work, const PayoutRecord& before) -> Result<Done> {
        if (before.people == 0)
            return refused(PayoutTexts::tr("Nobody is left in payout %1. Please put somebody in, or cancel it.")
                               .arg(PayoutWork::label(payout)));
        return changeState(work, before, PayoutEvent::Approve, QStringLiteral("approve_payout"),
                           onPayout(QStringLiteral("reopen_payout"), payout));
    });
}

Result<Done> reopenPayout(Book& book, PayoutId payout)
{
    return onPayout(book, payout, [&](PayoutWork& work, const PayoutRecord& before) -> Result<Done> {
        if (before.waiting < before.people)
            return refused(PayoutTexts::tr("Somebody of payout %1 is paid already: it can only be finished.")
                               .arg(PayoutWork::label(payout)));
        return changeState(work, before, PayoutEvent::Reopen, QStringLiteral("reopen_payout"),
                           onPayout(QStringLiteral("approve_payout"), payout));
    });
}

Result<Done> cancelPayout(Book& book, PayoutId payout, const QString& reason)
{
    return onPayout(book, payout, [&](PayoutWork& work, const PayoutRecord& before) {
        QJsonObject inverse = onPayout(QStringLiteral("renew_payout"), payout);
        inverse.insert(QStringLiteral("recipients"), recipientsOf(work, payout));
        return changeState(work, before, PayoutEvent::Cancel, QStringLiteral("cancel_payout"), inverse,
                           simplifiedName(reason));
    });
}

Result<Done> closePayout(Book& book, PayoutId payout)
{
    return onPayout(book, payout, [&](PayoutWork& work, const PayoutRecord& before) {
        return changeState(work, before, PayoutEvent::Close, QStringLiteral("close_payout"),
                           {{kActionKey, QStringLiteral("none")}});
    });
}

Result<Done> takeOutOfPayout(Book& book, PayoutItemId item, const QString& reason)
{
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        const std::optional<PayoutItemRecord> before = work.payouts.item(item);
        if (!before)
            return noSuchPayout();
        if (before->state != PayoutItemState::Included)
            return refused(PayoutTexts::tr("%1 is not waiting in this payout any more.").arg(before->name));
        const ActId act =
            HistoryStore::addAct(work.work, QStringLiteral("take_out_of_payout"), before->name,
                                 onRecipient(QStringLiteral("put_into_payout"), before->payout, before->recipient));
        takeOutOfPayout(work.work, work.ledger, *before, simplifiedName(reason), book.today(), act);
        return Done{};
    });
}

Result<Done> putIntoPayout(Book& book, PayoutId payout, PersonId recipient)
{
    return onPayout(book, payout, [&](PayoutWork& work, const PayoutRecord& record) -> Result<Done> {
        if (record.state != PayoutState::Draft)
            return refused(PayoutTexts::tr("Payout %1 is no draft any more: nobody can be put in. They can be part of "
                                           "the next one.")
                               .arg(PayoutWork::label(payout)));
        const std::optional<PayoutItemRecord> known = work.payouts.itemOf(payout, recipient);
        const QString name = work.nameOf(recipient);
        if (known && known->state == PayoutItemState::Included)
            return refused(PayoutTexts::tr("%1 is in this payout already.").arg(name));
        const std::vector<PlannedItem> plan =
            planPayout(work.rewards.owed(record.unit, record.cutoffOn, recipient), record.minimumMinor);
        if (plan.empty())
            return refused(PayoutTexts::tr("%1 has no reward that this payout could pay.").arg(name));
        const ActId act = HistoryStore::addAct(work.work, QStringLiteral("put_into_payout"), name,
                                               onRecipient(QStringLiteral("take_out_of_payout"), payout, recipient));
        include(work, payout, plan.front(), act);
        work.store.updateTotal(payout);
        const PayoutItemRecord after = *work.payouts.itemOf(payout, recipient);
        HistoryStore::audit(work.work, act, QStringLiteral("payout_item"), after.id.value,
                            {{kPayoutState, known ? toStored(known->state) : QString()}},
                            {{kPayoutState, toStored(after.state)}});
        return Done{};
    });
}

} // namespace vouchwell
