#include "core/actions/inverseaction.h"

#include "core/actions/debts.h"
#include "core/actions/decidesignal.h"
#include "core/actions/exchange.h"
#include "core/actions/giftcodes.h"
#include "core/actions/payouts.h"
#include "core/actions/redeem.h"
#include "core/actions/rewarddecision.h"
#include "core/actions/saveshopaccount.h"
#include "core/actions/saveshopmargin.h"
#include "core/actions/stock.h"
#include "core/storage/actjournal.h"
#include "core/storage/balancereader.h"
#include "core/storage/book.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/payoutreader.h"
#include "core/storage/rewardreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <optional>

namespace vouchwell {

namespace {

class InverseTexts
{
    Q_DECLARE_TR_FUNCTIONS(InverseAction)
};

qint64 idIn(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString().toLongLong();
}

Failure gone()
{
    return Failure{Failure::Kind::NotFound, InverseTexts::tr("What this was about is no longer in the book.")};
}

template<typename T>
Result<Done> done(const Result<T>& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.failure());
}

std::optional<RewardDecision> decisionOf(const QString& word)
{
    static const std::map<QString, RewardDecision> decisions{
        {QStringLiteral("approve_rewards"), RewardDecision::Approve},
        {QStringLiteral("withdraw_approval"), RewardDecision::WithdrawApproval},
        {QStringLiteral("decline_rewards"), RewardDecision::Decline},
        {QStringLiteral("take_back_decline"), RewardDecision::TakeBackDecline},
        {QStringLiteral("hold_rewards"), RewardDecision::Hold},
        {QStringLiteral("release_rewards"), RewardDecision::Release},
        {QStringLiteral("expire_rewards"), RewardDecision::Expire},
        {QStringLiteral("reinstate_rewards"), RewardDecision::Reinstate}};
    const auto it = decisions.find(word);
    return it == decisions.end() ? std::nullopt : std::optional(it->second);
}

Result<Done> decideAgain(Book& book, RewardDecision decision, const QJsonObject& inverse)
{
    std::vector<RewardId> rewards;
    QString reason;
    for (const QJsonValue value : inverse.value(QLatin1String("rewards")).toArray()) {
        const QJsonObject reward = value.toObject();
        rewards.push_back({idIn(reward, "reward")});
        if (reason.isEmpty())
            reason = reward.value(QLatin1String("reason")).toString();
    }
    if (reason.isEmpty() && needsReason(decision))
        reason = InverseTexts::tr("As before");
    return decideRewards(book, rewards, decision, reason);
}

Result<Done> prepareAgain(Book& book, const QJsonObject& inverse)
{
    PayoutChoice choice;
    choice.method = payoutMethodFrom(inverse.value(QLatin1String("method")).toString()).value_or(PayoutMethod::Cash);
    choice.cutoffOn = QDate::fromString(inverse.value(QLatin1String("cutoff_on")).toString(), Qt::ISODate);
    choice.minimumMinor = idIn(inverse, "minimum_minor");
    return done(preparePayout(book, choice));
}

Result<Done> renewAgain(Book& book, PayoutId cancelled, const QJsonObject& inverse)
{
    std::vector<PersonId> recipients;
    for (const QJsonValue value : inverse.value(QLatin1String("recipients")).toArray())
        recipients.push_back({value.toString().toLongLong()});
    return done(renewPayout(book, cancelled, recipients));
}

/// The payout itself, or where it was cancelled and that was taken back, the one in its place.
PayoutId standing(Book& book, PayoutId payout)
{
    for (const JournalAct& act : ActJournal::all(book.database())) {
        if (payout.isValid() && idIn(act.inverse, "instead_of") == payout.value)
            payout = {idIn(act.inverse, "payout")};
    }
    return payout;
}

Result<Done> takeOutAgain(Book& book, PayoutId payout, const QJsonObject& inverse)
{
    const std::optional<PayoutItemRecord> item =
        PayoutReader(book.database()).itemOf(payout, {idIn(inverse, "recipient")});
    return item ? takeOutOfPayout(book, item->id, {}) : Result<Done>(gone());
}

DebtEnd debtEnd(const QString& word)
{
    return word == u"write_off" ? DebtEnd::WriteOff : DebtEnd::PayBack;
}

Result<Done> oweAgain(Book& book, const QJsonObject& inverse)
{
    std::vector<SettledDebt> debts;
    for (const QJsonValue value : inverse.value(QLatin1String("debts")).toArray())
        debts.push_back({{idIn(value.toObject(), "reward")}, idIn(value.toObject(), "amount_minor")});
    return takeBackSettlement(book, debts, debtEnd(inverse.value(QLatin1String("end")).toString()),
                              InverseTexts::tr("Taken back"));
}

/// The redemption itself, or where it was cancelled and that was taken back, the one in its place.
RedemptionId standingRedemption(Book& book, RedemptionId redemption)
{
    for (const JournalAct& act : ActJournal::all(book.database())) {
        if (redemption.isValid() && idIn(act.inverse, "instead_of_redemption") == redemption.value)
            redemption = {idIn(act.inverse, "redemption")};
    }
    return redemption;
}

Result<Done> setAccountAgain(Book& book, const QJsonObject& inverse)
{
    const auto text = [&](const char* key) { return inverse.value(QLatin1String(key)).toString(); };
    return saveShopAccount(book, {text("iban"), text("holder"), text("bic")});
}

Result<Done> setMarginAgain(Book& book, const QJsonObject& inverse)
{
    const QJsonValue margin = inverse.value(QLatin1String("margin_bp"));
    return saveShopMargin(book, margin.isDouble() ? std::optional(margin.toInt()) : std::nullopt);
}

Result<Done> changeStockAgain(Book& book, const QJsonObject& inverse)
{
    const auto text = [&](const char* key) { return inverse.value(QLatin1String(key)).toString(); };
    return done(changeStock(
        book, stockChangeFrom(text("change")),
        {text("thing"), idIn(inverse, "pieces"), QDate::fromString(text("on"), Qt::ISODate), text("reason")}));
}

/// Nothing where it is about something else than stock and codes.
std::optional<Result<Done>> runGiftInverse(Book& book, const QString& action, const QJsonObject& inverse)
{
    const auto text = [&](const char* key) { return inverse.value(QLatin1String(key)).toString(); };
    const GiftCodeId code{idIn(inverse, "code")};
    if (action == u"take_back_stock")
        return done(takeBackStock(book, {idIn(inverse, "move")}));
    if (action == u"change_stock")
        return changeStockAgain(book, inverse);
    if (action == u"set_low_mark")
        return setLowMark(book, giftKindFrom(text("kind")), text("name"), idIn(inverse, "low_mark"));
    if (action == u"take_back_void")
        return takeBackVoid(book, code);
    if (action == u"void_code")
        return voidCode(book, code, text("reason"));
    if (action == u"replace_code")
        return done(replaceCode(book, code, text("reason")));
    return std::nullopt;
}

Result<Done> settleAgain(Book& book, DebtEnd end, const QJsonObject& inverse)
{
    const RewardId reward{inverse.value(QLatin1String("rewards")).toArray().first().toString().toLongLong()};
    RewardReader rewards(book.database());
    const std::optional<RewardRecord> record = rewards.find(reward);
    if (!record)
        return gone();
    const PersonId person = rewards.survivorOf(record->reward.recipientId);
    const QString reason = inverse.value(QLatin1String("reason")).toString();
    const auto kind = balanceKindOf(*record, rulesByVersion(book.database()).at(record->versionId.value));
    return done(kind ? settleBalance(book, person, *kind, end, reason) : settleDebts(book, person, end, reason));
}

} // namespace

Result<Done> runInverse(Book& book, const QJsonObject& inverse)
{
    const QString action = inverse.value(QLatin1String("action")).toString();
    const PayoutId payout = standing(book, {idIn(inverse, "payout")});
    if (const std::optional<RewardDecision> decision = decisionOf(action))
        return decideAgain(book, *decision, inverse);
    if (action == u"prepare_payout")
        return prepareAgain(book, inverse);
    if (action == u"renew_payout")
        return renewAgain(book, payout, inverse);
    if (action == u"approve_payout")
        return approvePayout(book, payout);
    if (action == u"reopen_payout")
        return reopenPayout(book, payout);
    if (action == u"cancel_payout")
        return cancelPayout(book, payout, InverseTexts::tr("Taken back"));
    if (action == u"take_out_of_payout")
        return takeOutAgain(book, payout, inverse);
    if (action == u"put_into_payout")
        return putIntoPayout(book, payout, {idIn(inverse, "recipient")});
    if (action == u"take_back_settlement")
        return oweAgain(book, inverse);
    if (action == u"redeem_again")
        return done(redeemAgain(book, standingRedemption(book, {idIn(inverse, "redemption")})));
    if (action == u"cancel_redemption")
        return cancelRedemption(book, standingRedemption(book, {idIn(inverse, "redemption")}),
                                InverseTexts::tr("Taken back"));
    if (action == u"write_off" || action == u"pay_back")
        return settleAgain(book, debtEnd(action), inverse);
    if (action == u"set_shop_account")
        return setAccountAgain(book, inverse);
    if (action == u"set_margin")
        return setMarginAgain(book, inverse);
    if (std::optional<Result<Done>> gift = runGiftInverse(book, action, inverse))
        return std::move(*gift);
    if (action == u"set_signal")
        return setSignal(book, inverse);
    const TransactionId returned{idIn(inverse, "returned")};
    if (action == u"treat_as_exchange")
        return treatAsExchange(book, returned, {idIn(inverse, "sale")});
    if (action == u"take_back_exchange")
        return takeBackExchange(book, returned, {idIn(inverse, "sale")});
    return Failure{Failure::Kind::Refused,
                   InverseTexts::tr("This was done by another version of the program and cannot be taken "
                                    "back here. Please correct it with a new entry.")};
}

} // namespace vouchwell
