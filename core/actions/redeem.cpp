#include "core/actions/redeem.h"

#include "core/actions/handover.h"
#include "core/actions/payoutwork.h"
#include "core/base/text.h"
#include "core/rules/tracetext.h"
#include "core/storage/balancereader.h"
#include "core/storage/redemptionstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace vouchwell {

namespace {

class RedeemTexts
{
    Q_DECLARE_TR_FUNCTIONS(Redeem)
};

const QString kRedemption = QStringLiteral("redemption");
const QString kReason = QStringLiteral("reason");

Failure noSuchRedemption()
{
    return Failure{Failure::Kind::NotFound, RedeemTexts::tr("This use is no longer in the book.")};
}

QJsonObject onRedemption(const QString& action, RedemptionId redemption)
{
    return {{QStringLiteral("action"), action}, {kRedemption, idText(redemption.value)}};
}

QJsonObject auditOf(const RedemptionRecord& record)
{
    return {{QStringLiteral("balance"), toStored(record.kind)},
            {QStringLiteral("unit"), record.unit},
            {QStringLiteral("amount_minor"), idText(record.amountMinor)},
            {QStringLiteral("redeemed_on"), record.on.toString(Qt::ISODate)},
            {QStringLiteral("document"), record.document},
            {QStringLiteral("note"), record.note}};
}

/// What is wrong with the entry itself; empty where nothing is.
QString entryProblem(const Redemption& redemption, QDate today)
{
    if (redemption.amountMinor <= 0)
        return RedeemTexts::tr("Please enter how much is used.");
    if (redemption.on > today)
        return RedeemTexts::tr("The date lies in the future. Please choose today or an earlier day.");
    return {};
}

QString notEnough(PayoutWork& work, const RedemptionRecord& wanted, const std::vector<HeldReward>& held)
{
    const auto text = [&](qint64 amount) { return unitAmountText(amount, wanted.unit, QLocale()); };
    const QString name = work.nameOf(wanted.person);
    const qint64 there = usableOn(held, wanted.on);
    if (there <= 0)
        return RedeemTexts::tr("%1 has nothing of “%2” that can be used.").arg(name, balanceTitle(wanted.kind));
    if (there >= wanted.amountMinor)
        return RedeemTexts::tr("%1 has gift codes of together %2, but none of together %3. A code is used as a whole.")
            .arg(name, text(there), text(wanted.amountMinor));
    if (wanted.on < work.book.today())
        return RedeemTexts::tr("%1 could use %2 on %3, not %4.")
            .arg(name, text(there), QLocale().toString(wanted.on, QLocale::ShortFormat), text(wanted.amountMinor));
    return RedeemTexts::tr("%1 can use %2, not %3.").arg(name, text(there), text(wanted.amountMinor));
}

/// Posts it: parts of rewards are used, debts deducted.
Result<Done> useParts(PayoutWork& work, RedemptionId redemption, const std::vector<PlannedUse>& uses, const QDate& on,
                      ActId act)
{
    RedemptionStore store(work.work);
    for (const PlannedUse& use : uses) {
        std::optional<RewardRecord> record = work.rewards.find(use.reward);
        const RewardEvent event = use.amountMinor < 0 ? RewardEvent::Net : RewardEvent::Redeem;
        const std::optional<qint64> operation =
            record ? work.ledger.take(record->reward, record->unit, event, {on, {}, std::abs(use.amountMinor), act})
                   : std::nullopt;
        if (!operation)
            return noSuchRedemption();
        store.addLine(redemption, {use.reward, use.amountMinor}, *operation);
    }
    return Done{};
}

/// `insteadOf`: one that was cancelled and is done again.
Result<Redeemed> redeemNow(PayoutWork& work, RedemptionRecord record, RewardId onlyThis, RedemptionId insteadOf)
{
    record.person = work.rewards.survivorOf(record.person);
    record.unit = unitOf(record.kind, work.book.shop().currency.code);
    BalanceReader balances(work.book.database());
    std::vector<HeldReward> held = balances.held(record.person, record.kind);
    std::erase_if(held, [&](const HeldReward& one) {
        const bool isOther = onlyThis.isValid() && one.reward.carriedMinor == 0 && one.reward.id != onlyThis;
        return one.unit != record.unit || isOther;
    });
    const std::optional<std::vector<PlannedUse>> uses = planUse(held, record.amountMinor, record.on);
    if (!uses)
        return refused(notEnough(work, record, held));
    record.id = RedemptionStore(work.work).add(record);
    QJsonObject inverse = onRedemption(QStringLiteral("cancel_redemption"), record.id);
    if (insteadOf.isValid())
        inverse.insert(QStringLiteral("instead_of_redemption"), idText(insteadOf.value));
    const ActId act = HistoryStore::addAct(work.work, QStringLiteral("redeem"), work.nameOf(record.person), inverse);
    if (const Result<Done> used = useParts(work, record.id, *uses, record.on, act); !used)
        return used.failure();
    if (const Result<Done> handed = handOver(work.book, work.work, record); !handed)
        return handed.failure();
    HistoryStore::audit(work.work, act, kRedemption, record.id.value, {}, auditOf(record));
    Redeemed result{record.id, record.amountMinor};
    for (const PlannedUse& use : *uses)
        result.deductedMinor -= std::min<qint64>(0, use.amountMinor);
    result.leftMinor = usableOn(balances.held(record.person, record.kind), work.book.today());
    return result;
}

Result<Done> takeBackUse(PayoutWork& work, const RedemptionRecord& record, const QString& reason)
{
    const QDate today = work.book.today();
    const QString name = work.nameOf(work.rewards.survivorOf(record.person));
    const ActId act = HistoryStore::addAct(work.work, QStringLiteral("cancel_redemption"), name,
                                           onRedemption(QStringLiteral("redeem_again"), record.id));
    std::vector<RewardId> changed;
    for (const RedemptionLine& line : RedemptionReader(work.book.database()).lines(record.id)) {
        std::optional<RewardRecord> reward = work.rewards.find(line.reward);
        const RewardEvent event = line.amountMinor < 0 ? RewardEvent::TakeBackNet : RewardEvent::TakeBackRedeem;
        if (!reward ||
            !work.ledger.take(reward->reward, reward->unit, event, {today, reason, std::abs(line.amountMinor), act}))
            return refused(RedeemTexts::tr("What %1 used here was earned with a sale that was returned, and the debt "
                                           "was settled in the meantime. Please cancel what settled it first.")
                               .arg(name));
        changed.push_back(line.reward);
    }
    RedemptionStore(work.work).addReturn(record.id, today, reason);
    takeBackHandOver(work.work, record.id, today);
    HistoryStore::audit(work.work, act, kRedemption, record.id.value, auditOf(record),
                        {{QStringLiteral("returned_on"), today.toString(Qt::ISODate)}, {kReason, reason}});
    work.evaluate(changed);
    return Done{};
}

} // namespace

Result<Redeemed> redeem(Book& book, const Redemption& redemption)
{
    if (const QString problem = entryProblem(redemption, book.today()); !problem.isEmpty())
        return refused(problem);
    RedemptionRecord record;
    record.person = redemption.person;
    record.kind = redemption.kind;
    record.amountMinor = redemption.amountMinor;
    record.on = redemption.on.isValid() ? redemption.on : book.today();
    record.document = simplifiedName(redemption.document);
    record.note = simplifiedName(redemption.note);
    return actOnRewards<Redeemed>(book,
                                  [&](PayoutWork& work) { return redeemNow(work, record, redemption.onlyThis, {}); });
}

Result<Redeemed> redeemAgain(Book& book, RedemptionId cancelled)
{
    return actOnRewards<Redeemed>(book, [&](PayoutWork& work) -> Result<Redeemed> {
        const std::optional<RedemptionRecord> record = RedemptionReader(book.database()).find(cancelled);
        return record ? redeemNow(work, *record, {}, cancelled) : Result<Redeemed>(noSuchRedemption());
    });
}

Result<Done> cancelRedemption(Book& book, RedemptionId redemption, const QString& reason)
{
    const QString why = simplifiedName(reason);
    if (why.isEmpty())
        return refused(RedeemTexts::tr("Please say why: the reason is kept in the history."));
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        const std::optional<RedemptionRecord> record = RedemptionReader(book.database()).find(redemption);
        if (!record)
            return noSuchRedemption();
        if (record->returnedOn.isValid())
            return refused(RedeemTexts::tr("This use is cancelled already."));
        return takeBackUse(work, *record, why);
    });
}

} // namespace vouchwell
