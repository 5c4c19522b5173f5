#pragma once

#include "core/actions/debts.h"
#include "core/actions/evaluation.h"
#include "core/actions/exchange.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/postdue.h"
#include "core/actions/rewarddecision.h"
#include "core/actions/saveperson.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "core/storage/claimstore.h"
#include "core/storage/payoutreader.h"
#include "core/storage/rewardreader.h"
#include "core/storage/salestore.h"
#include "tests/support/testbook.h"

#include <QCryptographicHash>

namespace vouchwell::test {

/// A shop that pays rewards: claims, sales and returns go straight to the stores, everything else through the actions.
class PayoutShop : public TestBook
{
public:
    explicit PayoutShop(QDate today, const ShopSettings& settings = aShop()) : TestBook(today, Place::Memory, settings)
    {
    }

    /// From now on claims follow these rules: a version of their own.
    void useRules(const RuleSet& rules)
    {
        UnitOfWork work(book().database(), book().clock(), QStringLiteral("test"));
        const QByteArray json = toCanonicalJson(rules);
        const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
        Statement(book().database(),
                  QStringLiteral("INSERT INTO campaign_versions (campaign_id, number, rules, content_hash, "
                                 "published_at, published_by) VALUES (:campaign, 2, :rules, :hash, '', '')"))
            .bind(QStringLiteral(":campaign"), book().starterCampaign())
            .bind(QStringLiteral(":rules"), QVariant(QString::fromUtf8(json)))
            .bind(QStringLiteral(":hash"), QVariant(QString::fromLatin1(hash)))
            .run();
        work.commit();
    }
    PersonId person(const QString& name)
    {
        Person person;
        person.fullName = name;
        return mustHave(savePerson(book(), person));
    }
    void claim(PersonId referrer, PersonId referredFriend, QDate on)
    {
        write(referredFriend, [&](UnitOfWork& work) {
            NewClaim claim{referrer, referredFriend, on, 1, {}, EntryMode::Counter, {}};
            claim.campaign = book().starterCampaign();
            ClaimStore(work).add(claim);
        });
    }
    TransactionId sale(PersonId buyer, QDate on, qint64 netMinor, const QString& document)
    {
        return transaction(buyer, on, netMinor, document, {});
    }
    TransactionId takeBack(PersonId buyer, QDate on, qint64 netMinor, const QString& document, const QString& ofSale)
    {
        return transaction(buyer, on, netMinor, document, ofSale);
    }
    RewardId reward(int nth = 1)
    {
        return {number("SELECT id FROM rewards ORDER BY id LIMIT 1 OFFSET " + QByteArray::number(nth - 1))};
    }
    QString state(int nth = 1)
    {
        return texts("SELECT state FROM rewards ORDER BY id LIMIT 1 OFFSET " + QByteArray::number(nth - 1)).value(0);
    }
    qint64 balance(PersonId person, const char* account)
    {
        return number("SELECT COALESCE(SUM(p.delta_minor), 0) FROM postings p JOIN rewards w ON w.id = p.reward_id "
                      "WHERE p.account = '" +
                      QByteArray(account) + "' AND w.recipient_id = " + QByteArray::number(person.value));
    }
    /// Prepares, approves and pays everything that is available; what was handed over.
    qint64 payAll()
    {
        const PayoutId payout = mustHave(preparePayout(book(), {}));
        mustHave(approvePayout(book(), payout));
        return mustHave(markPaid(book(), payout, {})).amountMinor;
    }
    std::vector<PayoutItemRecord> items(PayoutId payout) { return PayoutReader(book().database()).items(payout); }

    /// Writes something about a person and lets the rules look at it.
    void write(PersonId about, const std::function<void(UnitOfWork&)>& change)
    {
        UnitOfWork work(book().database(), book().clock(), QStringLiteral("test"));
        change(work);
        EvaluationStore store(book().database());
        store.touchDue(book().today());
        store.touch(about);
        Evaluation(work, store, book().today()).run();
        work.commit();
    }

private:
    TransactionId transaction(PersonId buyer, QDate on, qint64 netMinor, const QString& document, const QString& origin)
    {
        TransactionId id;
        write(buyer, [&](UnitOfWork& work) {
            NewTransaction sold;
            sold.person = buyer;
            sold.source = QStringLiteral("till");
            sold.document = document;
            sold.documentKey = document.toCaseFolded();
            sold.isReturn = !origin.isEmpty();
            sold.originKey = origin.toCaseFolded();
            sold.on = on;
            sold.netMinor = netMinor;
            sold.currency = QStringLiteral("EUR");
            SaleStore sales(work);
            id = sales.add(sold);
            sales.linkReturns();
        });
        return id;
    }
};

} // namespace vouchwell::test
