#include "core/actions/challenges.h"
#include "core/actions/decidechallenge.h"
#include "core/actions/redeem.h"
#include "core/storage/awardstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/redemptionreader.h"
#include "payoutshop.h"
#include "plainledger.h"

#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
constexpr int kPeople = 6;

RuleSet rulesOf(quint32 seed)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    if (seed % 3 == 1)
        rules.rules.front().partialReturn = Rule::PartialReturn::Proportional;
    if (seed % 4 == 1)
        rules.rules.front().approval = Rule::Approval::ByHand;
    if (seed % 2 == 1)
        rules.rules.front().reward.form = RewardForm::StoreCredit;
    return rules;
}

/// Does random things to a book as a shop would over months, and keeps the plain ledger beside it.
class Shopkeeper
{
public:
    explicit Shopkeeper(quint32 seed) : m_shop(kToday), m_plain(seed % 3 == 1), m_random(seed)
    {
        m_shop.useRules(rulesOf(seed));
        for (int i = 0; i < kPeople; ++i)
            m_people.push_back(m_shop.person(QStringLiteral("Person %1").arg(i)));
    }

    PayoutShop& shop() { return m_shop; }
    qsizetype prizes() const { return qsizetype(m_plain.prizes.size()); }

    /// What was done, for the report of a failure.
    QString doSomething()
    {
        switch (below(26)) {
        case 0:
        case 1:
        case 2: return claim();
        case 3:
        case 4:
        case 5: return sell();
        case 6:
        case 7: return takeBack();
        case 8: return exchange();
        case 9: return letTimePass();
        case 10:
        case 11: return decide();
        case 12: return mustSay("prepare", preparePayout(m_shop.book(), {}));
        case 13: return movePayout();
        case 14:
        case 15: return pay();
        case 16: return bringBack();
        case 17: return changeItems();
        case 18: return settle();
        case 19:
        case 20:
        case 21: return use();
        case 22: return cancelUse();
        case 23:
        case 24: return holdChallenge();
        default: return below(4) == 0 ? merge() : decide();
        }
    }

    /// The books must agree: an empty text, or what is wrong.
    QString disagreement()
    {
        if (m_shop.number("SELECT COUNT(*) FROM (SELECT operation_id FROM postings GROUP BY operation_id, unit HAVING "
                          "SUM(delta_minor) <> 0) AS o") != 0)
            return QStringLiteral("an operation does not sum to zero");
        lookAtExpired();
        std::map<int, qint64> owed;
        std::map<int, qint64> issued;
        std::map<int, qint64> writtenOff;
        for (int i = 0; i < kPeople; ++i)
            owed[m_plain.whoIs(i)] = 0;
        Statement rows(m_shop->database(),
                       QStringLiteral("SELECT w.recipient_id, p.account, SUM(p.delta_minor) FROM postings p JOIN "
                                      "rewards w ON w.id = p.reward_id GROUP BY 1, 2 ORDER BY 1, 2"));
        rows.run();
        while (rows.next()) {
            const auto person = std::find(m_people.begin(), m_people.end(), PersonId{rows.int64(0)});
            const int who = m_plain.whoIs(int(person - m_people.begin()));
            const QString account = rows.text(1);
            if (account == u"pending" || account == u"available")
                owed[who] += rows.int64(2);
            else if (account == u"issued")
                issued[who] += rows.int64(2);
            else if (account == u"write_off")
                writtenOff[who] -= rows.int64(2);
        }
        std::map<int, qint64> handed;
        for (const auto& [person, amount] : m_plain.handedOver)
            handed[m_plain.whoIs(person)] += amount;
        for (const auto& [who, amount] : owed) {
            if (handed[who] != issued[who])
                return QStringLiteral("person %1 got %2, the ledger says %3")
                    .arg(who)
                    .arg(handed[who])
                    .arg(issued[who]);
            if (handed[who] + amount != m_plain.entitled(who) + writtenOff[who])
                return QStringLiteral("person %1 got %2 and is owed %3, but is entitled to %4, forgiven %5")
                    .arg(who)
                    .arg(handed[who])
                    .arg(amount)
                    .arg(m_plain.entitled(who))
                    .arg(writtenOff[who]);
        }
        return closedPayouts().startsWith(m_closed) ? QString() : QStringLiteral("a closed payout has changed");
    }

private:
    int below(int limit) { return int(m_random() % quint32(std::max(1, limit))); }
    QDate day() { return m_shop->today().addDays(-below(100)); }
    int someone() { return m_plain.whoIs(below(kPeople)); }
    PersonId id(int person) const { return m_people[size_t(person)]; }

    template<typename T>
    QString mustSay(const char* what, const Result<T>& result)
    {
        return QLatin1String(what) + (result ? QString() : QStringLiteral(" (refused: %1)").arg(result.failure().text));
    }

    /// Mostly forwards; now and then the clock is wrong and is set right again.
    QString letTimePass()
    {
        m_shop.clock().addDays(below(20) - 3);
        if (below(4) == 0) {
            const int wrong = (below(2) == 0 ? 1 : -1) * 3650;
            m_shop.clock().addDays(wrong);
            const Result<Done> posted = postDue(m_shop.book());
            m_shop.clock().addDays(-wrong);
            return mustSay("time passes with a wrong clock", posted) + mustSay("", postDue(m_shop.book()));
        }
        return QStringLiteral("time passes");
    }

    QString claim()
    {
        const int referrer = someone();
        const int other = someone();
        QDate on = day();
        // Days of claims differ, so that nothing but the day decides.
        while (std::any_of(m_plain.claims.begin(), m_plain.claims.end(), [&](auto& c) { return c.on == on; }))
            on = on.addDays(-1);
        m_plain.claims.push_back({referrer, other, on});
        m_plain.lapse();
        m_shop.claim(id(referrer), id(other), on);
        return QStringLiteral("claim %1 brought %2 on %3").arg(referrer).arg(other).arg(on.toString(Qt::ISODate));
    }
    int addSale(int buyer, QDate on, qint64 net)
    {
        const QString document = QStringLiteral("S%1").arg(m_plain.sales.size(), 4, 10, QLatin1Char('0'));
        m_plain.sales.push_back({buyer, on, document, net});
        m_plain.lapse();
        m_sales.push_back(m_shop.sale(id(buyer), on, net, document));
        return int(m_plain.sales.size()) - 1;
    }
    TransactionId addReturn(int sale, QDate on, qint64 amount)
    {
        const PlainLedger::Sale& sold = m_plain.sales[size_t(sale)];
        m_plain.returns.push_back({sale, amount});
        m_plain.lapse();
        return m_shop.takeBack(id(m_plain.whoIs(sold.buyer)), on, amount,
                               QStringLiteral("R%1").arg(m_plain.returns.size()), sold.document);
    }
    QString sell()
    {
        const int buyer = someone();
        const int sale = addSale(buyer, day(), 100 + below(9000));
        return QStringLiteral("sale %1 to %2").arg(sale).arg(buyer);
    }
    QString takeBack()
    {
        if (m_plain.sales.empty())
            return QStringLiteral("nothing to take back");
        const int sale = below(int(m_plain.sales.size()));
        const qint64 left = m_plain.kept(sale);
        if (left == 0)
            return QStringLiteral("taken back before");
        const qint64 amount = below(2) == 0 ? left : 1 + below(int(left));
        addReturn(sale, m_shop->today(), amount);
        return QStringLiteral("return %1 of sale %2").arg(amount).arg(sale);
    }
    QString exchange()
    {
        if (m_plain.sales.empty())
            return QStringLiteral("nothing to exchange");
        const int sale = below(int(m_plain.sales.size()));
        const qint64 left = m_plain.kept(sale);
        if (left == 0)
            return QStringLiteral("taken back before");
        const TransactionId back = addReturn(sale, m_shop->today(), left);
        const int bought = addSale(m_plain.whoIs(m_plain.sales[size_t(sale)].buyer), m_shop->today(),
                                   std::max<qint64>(1, left - 500 + below(1000)));
        const Result<Done> done = treatAsExchange(m_shop.book(), back, m_sales.back());
        if (done)
            m_plain.returns.back().exchangedFor = bought;
        m_plain.lapse();
        return mustSay("exchange", done) + QStringLiteral(" of sale %1 for %2").arg(sale).arg(bought);
    }
    QString decide()
    {
        const RewardId reward{m_shop.number("SELECT COALESCE(MAX(id), 0) FROM rewards") - below(6)};
        const std::optional<RewardRecord> record = RewardReader(m_shop->database()).find(reward);
        if (!record)
            return QStringLiteral("no reward to decide about");
        const auto decision = RewardDecision(below(8));
        const Result<Done> done = decideRewards(m_shop.book(), {reward}, decision, QStringLiteral("so"));
        if (done)
            noteDecision(record->reward, record->award, decision);
        return mustSay("decision", done) + QStringLiteral(" %1 about reward %2").arg(int(decision)).arg(reward.value);
    }
    void notePrize(AwardId award, RewardDecision decision)
    {
        for (PlainLedger::Won& won : m_plain.prizes) {
            if (won.award != award.value)
                continue;
            won.isDeclined =
                decision == RewardDecision::Decline || (won.isDeclined && decision != RewardDecision::TakeBackDecline);
            won.isExpired =
                decision == RewardDecision::Expire || (won.isExpired && decision != RewardDecision::Reinstate);
        }
    }
    void noteDecision(const Reward& reward, AwardId award, RewardDecision decision)
    {
        notePrize(award, decision);
        auto& voids = m_plain.voids;
        if (decision == RewardDecision::TakeBackDecline || decision == RewardDecision::Reinstate)
            voids.erase(
                std::remove_if(voids.begin(), voids.end(), [&](auto& v) { return v.reward == reward.id.value; }),
                voids.end());
        if (decision != RewardDecision::Decline && decision != RewardDecision::Expire)
            return;
        if (award.isValid())
            return;
        const auto sale = std::find(m_sales.begin(), m_sales.end(), reward.saleId);
        const auto person = std::find(m_people.begin(), m_people.end(), reward.recipientId);
        const PersonId friendId{
            m_shop.number("SELECT friend_id FROM referrals WHERE id = " + QByteArray::number(reward.referralId.value))};
        const auto friendOf = std::find(m_people.begin(), m_people.end(), friendId);
        voids.push_back({reward.id.value, int(friendOf - m_people.begin()), int(person - m_people.begin()),
                         int(sale - m_sales.begin()), decision == RewardDecision::Expire});
    }

    PayoutId somePayout() { return {m_shop.number("SELECT COALESCE(MAX(id), 0) FROM payouts") - below(2)}; }
    std::optional<PayoutItemRecord> someItem()
    {
        const auto items = m_shop.items(somePayout());
        return items.empty() ? std::nullopt : std::optional(items[size_t(below(int(items.size())))]);
    }
    QString movePayout()
    {
        const PayoutId payout = somePayout();
        switch (below(4)) {
        case 0: return mustSay("reopen", reopenPayout(m_shop.book(), payout));
        case 1: return mustSay("cancel", cancelPayout(m_shop.book(), payout, QStringLiteral("later")));
        case 2: {
            const Result<Done> closed = closePayout(m_shop.book(), payout);
            m_closed = closedPayouts();
            return mustSay("close", closed);
        }
        default: return mustSay("approve", approvePayout(m_shop.book(), payout));
        }
    }
    QString pay()
    {
        const PayoutId payout = somePayout();
        static_cast<void>(approvePayout(m_shop.book(), payout).isOk());
        PaymentNote note;
        if (const auto item = someItem(); item && below(2) == 0)
            note.items = {item->id};
        std::vector<PayoutItemRecord> before = m_shop.items(payout);
        const Result<PaidPayout> paid = markPaid(m_shop.book(), payout, note);
        qint64 sum = 0;
        for (const PayoutItemRecord& item : before) {
            const bool isPaid = note.items.empty() || note.items.front() == item.id;
            if (paid && isPaid && item.state == PayoutItemState::Included) {
                hand(item.recipient, item.amountMinor);
                sum += item.amountMinor;
            }
        }
        return mustSay("pay", paid) + QStringLiteral(" %1").arg(sum);
    }
    QString use()
    {
        const int person = someone();
        const qint64 amount = 1 + below(1500);
        const Result<Redeemed> used = redeem(m_shop.book(), {id(person), {}, amount});
        if (used)
            hand(id(person), amount);
        return mustSay("use", used) + QStringLiteral(" of %1 by %2").arg(amount).arg(person);
    }
    QString cancelUse()
    {
        const RedemptionId use{m_shop.number("SELECT COALESCE(MAX(id), 0) FROM redemptions") - below(4)};
        const std::optional<RedemptionRecord> record = RedemptionReader(m_shop->database()).find(use);
        const Result<Done> done = cancelRedemption(m_shop.book(), use, QStringLiteral("so"));
        if (done)
            hand(record->person, -record->amountMinor);
        return mustSay("cancel a use", done);
    }
    /// What was used of rewards that expired stays with the person. Where a return left nothing but that, the reward
    /// is a used one and none that expired.
    void lookAtExpired()
    {
        RewardReader rewards(m_shop->database());
        for (PlainLedger::Won& won : m_plain.prizes)
            won.used = m_shop.number("SELECT COALESCE(SUM(redeemed_minor), 0) FROM rewards WHERE award_id = " +
                                     QByteArray::number(won.award));
        auto& voids = m_plain.voids;
        for (PlainLedger::Void& decided : voids)
            decided.used = decided.isExpiry ? rewards.find({decided.reward})->reward.redeemedMinor : 0;
        std::erase_if(voids, [&](const PlainLedger::Void& decided) {
            return decided.used > 0 && rewards.find({decided.reward})->reward.state == RewardState::Paid;
        });
    }
    void hand(PersonId person, qint64 amount)
    {
        m_plain.handedOver[int(std::find(m_people.begin(), m_people.end(), person) - m_people.begin())] += amount;
    }
    QString bringBack()
    {
        const auto item = someItem();
        if (!item)
            return QStringLiteral("no transfer");
        const Result<Done> done = returnTransfer(m_shop.book(), item->id, {}, QStringLiteral("wrong account"));
        if (done)
            hand(item->recipient, -item->amountMinor);
        return mustSay("transfer came back", done);
    }
    QString changeItems()
    {
        const auto item = someItem();
        if (!item)
            return QStringLiteral("no item");
        if (item->state == PayoutItemState::Included)
            return mustSay("take out", takeOutOfPayout(m_shop.book(), item->id, QStringLiteral("away")));
        return mustSay("put in", putIntoPayout(m_shop.book(), item->payout, item->recipient));
    }
    QString settle()
    {
        const int person = someone();
        const DebtEnd end = below(2) == 0 ? DebtEnd::WriteOff : DebtEnd::PayBack;
        Result<qint64> settled = settleDebts(m_shop.book(), id(person), end, QStringLiteral("so"));
        if (!settled)
            settled = settleBalance(m_shop.book(), id(person), {}, end, QStringLiteral("so"));
        if (settled && end == DebtEnd::PayBack)
            hand(id(person), -*settled);
        return mustSay("settle debts", settled);
    }
    /// Where it can be, of a claim that made a customer: elsewhere there is nothing to decide.
    QDate dayOfADecidedClaim()
    {
        const auto count = int(m_plain.claims.size());
        for (int i = below(count), tried = 0; tried < count; ++tried, i = (i + 1) % count) {
            const PlainLedger::Claim& claim = m_plain.claims[size_t(i)];
            if (m_plain.entitlement(m_plain.whoIs(claim.friendOf)))
                return claim.on;
        }
        return day();
    }
    QString holdChallenge()
    {
        Challenge challenge;
        challenge.name = QStringLiteral("Challenge");
        challenge.from = dayOfADecidedClaim();
        challenge.to = std::min(challenge.from.addDays(below(2)), m_shop->today().addDays(-1));
        challenge.kind = Challenge::Kind(below(3));
        challenge.metric = below(4) > 0 ? Achievement::Referrals : Achievement(below(3));
        challenge.target = 1;
        challenge.winners = 1 + below(2);
        challenge.prize = {m_shop.number("SELECT COUNT(*) FROM campaign_versions WHERE number = 2 AND rules LIKE "
                                         "'%store_credit%'") > 0
                               ? RewardForm::StoreCredit
                               : RewardForm::Cash,
                           {},
                           100 + below(900),
                           0};
        challenge.holdDays = below(10);
        const Result<ChallengeId> made = saveChallenge(m_shop.book(), challenge);
        if (!made)
            return mustSay("challenge", made);
        const Result<DecidedChallenge> decided = decideChallenge(m_shop.book(), *made, {});
        if (!decided)
            return mustSay("decide a challenge", decided);
        for (const Award& award : AwardStore(m_shop->database()).of(*made))
            m_plain.prizes.push_back({int(std::find(m_people.begin(), m_people.end(), award.person) - m_people.begin()),
                                      award.amount, award.id.value});
        return QStringLiteral("challenge with %1 winners of %2")
            .arg(decided->winners.size())
            .arg(challenge.prize.amount);
    }
    QString merge()
    {
        const int survivor = someone();
        const int absorbed = someone();
        if (survivor == absorbed)
            return QStringLiteral("nobody to merge");
        m_shop.write(id(survivor), [&](UnitOfWork& work) {
            EvaluationStore store(m_shop->database()); // makes the list of the touched
            MergeStore(work).merge(id(survivor), id(absorbed));
            Evaluation(work, store, m_shop->today()).run();
        });
        m_plain.merge(survivor, absorbed);
        m_plain.lapse();
        return QStringLiteral("merge %1 into %2").arg(absorbed).arg(survivor);
    }
    QString closedPayouts()
    {
        return m_shop
            .texts("SELECT p.id || p.state || p.total_minor || p.revision || i.id || i.state || i.amount_minor || "
                   "i.reason || i.reference FROM payouts p JOIN payout_items i ON i.payout_id = p.id "
                   "WHERE p.state = 'closed' ORDER BY i.id")
            .join(u'\n');
    }

    PayoutShop m_shop;
    PlainLedger m_plain;
    std::mt19937 m_random;
    std::vector<PersonId> m_people;
    std::vector<TransactionId> m_sales;
    QString m_closed;
};

int countFrom(const char* variable, int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && wanted > 0 ? wanted : usual;
}

} // namespace

/// Random sequences of everything that moves money, against a plain ledger kept beside. VOUCHWELL_SEQUENCES says how
/// many, VOUCHWELL_STEPS how long each; VOUCHWELL_SEED begins with another one.
class LedgerPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void owesWhatThePlainLedgerOwes()
    {
        const quint32 first = quint32(countFrom("VOUCHWELL_SEED", 1));
        const int sequences = countFrom("VOUCHWELL_SEQUENCES", 60);
        const int steps = countFrom("VOUCHWELL_STEPS", 40);
        qsizetype prizes = 0;
        for (quint32 seed = first; seed < first + quint32(sequences); ++seed) {
            Shopkeeper keeper(seed);
            QString wrong;
            QStringList log;
            for (int step = 0; step < steps && wrong.isEmpty(); ++step) {
                log << keeper.doSomething();
                wrong = keeper.disagreement();
            }
            if (wrong.isEmpty())
                wrong = keeper.shop().differences();
            // The log is longer than what a failure may say.
            if (!wrong.isEmpty())
                qWarning("%s", qPrintable(log.join(u'\n')));
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("VOUCHWELL_SEED=%1: ").arg(seed) + wrong));
            checkHistory(keeper.shop(), seed);
            prizes += keeper.prizes();
        }
        qInfo("%d sequences of %d steps with %d prizes", sequences, steps, int(prizes));
    }

private:
    /// Every state has its audit rows, and their instants never go back.
    static void checkHistory(PayoutShop& shop, quint32 seed)
    {
        const auto note = QStringLiteral("VOUCHWELL_SEED=%1").arg(seed).toUtf8();
        QVERIFY2(shop.number("SELECT COUNT(*) FROM audit_log a JOIN audit_log b ON b.id = a.id + 1 "
                             "WHERE b.recorded_at < a.recorded_at") == 0,
                 note.constData());
        QVERIFY2(shop.number("SELECT COUNT(*) FROM rewards w WHERE w.state <> COALESCE((SELECT json_extract(a.after, "
                             "'$.state') FROM audit_log a WHERE a.entity = 'reward' AND a.entity_id = w.id "
                             "ORDER BY a.id DESC LIMIT 1), 'pending')") == 0,
                 note.constData());
    }
};

QTEST_GUILESS_MAIN(LedgerPropertiesTest)
#include "tst_ledgerproperties.moc"
