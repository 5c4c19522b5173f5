#pragma once

#include "core/actions/decideclaims.h"
#include "core/actions/giftcodes.h"
#include "core/actions/mergepeople.h"
#include "core/actions/recordreferral.h"
#include "core/actions/redeem.h"
#include "core/actions/undo.h"
#include "core/storage/balancereader.h"
#include "core/storage/personstore.h"
#include "payoutshop.h"

#include <random>

namespace vouchwell::test {

/// A shop in which everything happens that people can do, at random and through the actions; the clock jumps too.
class BusyShop : public PayoutShop
{
public:
    explicit BusyShop(quint32 seed) : PayoutShop(QDate(2026, 5, 20)), m_random(seed)
    {
        RuleSet rules = starterRules(book().shop().currency);
        rules.rules.front().partialReturn =
            seed % 2 == 0 ? Rule::PartialReturn::Proportional : Rule::PartialReturn::KeepsReward;
        rules.rules.front().approval = seed % 4 == 1 ? Rule::Approval::ByHand : Rule::Approval::Automatic;
        rules.rules.front().expiryDays = seed % 5 == 2 ? 60 : 0;
        const RewardForm forms[] = {RewardForm::Cash, RewardForm::StoreCredit, RewardForm::Points,
                                    RewardForm::GiftCode};
        rules.rules.front().reward.form = forms[seed % 7 < 4 ? 0 : seed % 7 - 3];
        m_rules = rules;
        useRules(rules);
        readAgain(); // what is recorded or imported from now on follows these rules
        if (rules.rules.front().reward.form == RewardForm::GiftCode)
            addCodes();
        // Some have earned something already, so that payouts have something to pay.
        QString referrals = QStringLiteral("Referrer Email,Friend Email,Referred On\n");
        QString sales = QStringLiteral("Document,Kind,Email,Date,Net\n");
        for (int i = 0; i < 6; ++i) {
            const QDate on = book().today().addDays(-50 + below(10));
            referrals += QStringLiteral("p%1@example.org,p%2@example.org,%3\n")
                             .arg(i % 3)
                             .arg(i + 3)
                             .arg(on.toString(Qt::ISODate));
            sales += QStringLiteral("S%1,sale,p%2@example.org,%3,%4.50\n")
                         .arg(++m_documents)
                         .arg(i + 3)
                         .arg(on.addDays(5 + below(40)).toString(Qt::ISODate))
                         .arg(10 + below(90));
        }
        import(ImportKind::Referrals, referrals);
        import(ImportKind::Sales, sales);
    }

    const RuleSet& rules() const { return m_rules; }

    /// What was done, for the report of a failure.
    QString doSomething()
    {
        switch (below(29)) {
        case 0:
        case 1: return importReferral();
        case 2: return refer();
        case 3:
        case 4:
        case 5: return importSale();
        case 6:
        case 7: return importReturn();
        case 8: return exchange();
        case 9: return edit();
        case 10: return merge();
        case 11: return said("undo", undo(book()));
        case 12: return below(2) == 0 ? said("undo", undo(book())) : said("redo", redo(book()));
        case 13:
        case 14: return said("prepare", preparePayout(book(), {}));
        case 15:
        case 16: return movePayout();
        case 17:
        case 18: return pay();
        case 19:
        case 20: return changeItem();
        case 21:
        case 22: return decide();
        case 23: return settle();
        case 24: return decideAboutClaims();
        case 25:
        case 26: return use();
        case 27:
            return said("cancel a use",
                        cancelRedemption(book(), {number("SELECT COALESCE(MAX(id), 0) FROM redemptions") - below(3)},
                                         QStringLiteral("so")));
        default: return jump();
        }
    }

    /// A mistake of the storage, where there should have been a sentence.
    const QString& breakdown() const { return m_breakdown; }
    int below(int limit) { return int(m_random() % quint32(std::max(1, limit))); }
    PersonId someone()
    {
        const QStringList ids = texts("SELECT id FROM people WHERE status <> 'merged' ORDER BY id");
        return {ids.isEmpty() ? 0 : ids[below(int(ids.size()))].toLongLong()};
    }

private:
    template<typename T>
    QString said(const QString& what, const Result<T>& result)
    {
        if (result)
            return what;
        if (result.failure().kind == Failure::Kind::Storage || result.failure().text.isEmpty())
            m_breakdown = what + QLatin1String(": ") + result.failure().text;
        return what + QLatin1String(" (refused: ") + result.failure().text + u')';
    }
    template<typename T>
    QString said(const char* what, const Result<T>& result)
    {
        return said(QString::fromLatin1(what), result);
    }
    QDate day() { return book().today().addDays(-below(40)); }
    QString email() { return QStringLiteral("p%1@example.org").arg(below(10)); }
    QString imported(ImportKind kind, const QString& text)
    {
        return said(QStringLiteral("import ") + text.section(u'\n', 1), importFile(book(), request(kind, text)));
    }

    QString importReferral()
    {
        return imported(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n%1,%2,%3\n")
                                                   .arg(email(), email(), day().toString(Qt::ISODate)));
    }
    QString refer()
    {
        ReferralEntry entry;
        entry.referrer = someone();
        entry.referredFriend = someone();
        entry.referredOn = day();
        return said("refer", recordReferral(book(), entry));
    }
    QString importSale()
    {
        return imported(ImportKind::Sales, QStringLiteral("Document,Kind,Email,Date,Net\nS%1,sale,%2,%3,%4.%5\n")
                                               .arg(++m_documents)
                                               .arg(email(), day().toString(Qt::ISODate))
                                               .arg(1 + below(90))
                                               .arg(10 + below(90)));
    }
    QString importReturn()
    {
        const QStringList sales = texts("SELECT doc_no || ' ' || net_minor FROM transactions WHERE kind = 'sale' AND "
                                        "duplicate_of IS NULL ORDER BY id");
        if (sales.isEmpty())
            return QStringLiteral("nothing to take back");
        const QString sale = sales[below(int(sales.size()))];
        const qint64 net = sale.section(u' ', 1).toLongLong();
        const qint64 amount = below(2) == 0 ? net : 1 + below(int(net));
        return imported(ImportKind::Sales,
                        QStringLiteral("Document,Kind,Date,Net,Original Document\nR%1,return,%2,%3.%4,%5\n")
                            .arg(++m_documents)
                            .arg(book().today().toString(Qt::ISODate))
                            .arg(amount / 100)
                            .arg(amount % 100, 2, 10, QLatin1Char('0'))
                            .arg(sale.section(u' ', 0, 0)));
    }
    QString exchange()
    {
        const QStringList pairs = texts("SELECT r.id || ' ' || s.id FROM transactions r JOIN transactions s ON "
                                        "s.person_id = r.person_id AND s.occurred_on = r.occurred_on AND s.kind = "
                                        "'sale' WHERE r.kind = 'return' ORDER BY r.id, s.id");
        if (pairs.isEmpty())
            return QStringLiteral("nothing to exchange");
        const QString pair = pairs[below(int(pairs.size()))];
        return said("exchange", treatAsExchange(book(), {pair.section(u' ', 0, 0).toLongLong()},
                                                {pair.section(u' ', 1).toLongLong()}));
    }
    QString edit()
    {
        std::optional<Person> person = PersonStore(book().database(), QStringLiteral("ES")).find(someone());
        if (!person)
            return QStringLiteral("nobody to edit");
        if (below(4) == 0)
            return said("archive", setPersonArchived(book(), person->id, person->status == Person::Status::Active));
        person->city = QStringLiteral("City %1").arg(below(9));
        if (below(3) == 0)
            person->emails = {email()};
        return said("edit", savePerson(book(), *person));
    }
    QString merge()
    {
        const PersonId survivor = someone();
        const PersonId absorbed = someone();
        return survivor == absorbed ? QStringLiteral("nobody to merge")
                                    : said(QStringLiteral("merge %1 into %2").arg(absorbed.value).arg(survivor.value),
                                           mergePeople(book(), survivor, absorbed));
    }
    PayoutId payout() { return {number("SELECT COALESCE(MAX(id), 0) FROM payouts") - below(2)}; }
    QString movePayout()
    {
        switch (below(4)) {
        case 0: return said("reopen", reopenPayout(book(), payout()));
        case 1: return said("cancel", cancelPayout(book(), payout(), QStringLiteral("later")));
        case 2: return said("close", closePayout(book(), payout()));
        default: return said("approve", approvePayout(book(), payout()));
        }
    }
    QString pay()
    {
        const PayoutId chosen = payout();
        const QString approved = said("approve", approvePayout(book(), chosen));
        return approved + QLatin1String(", ") + said("pay", markPaid(book(), chosen, {}));
    }
    QString changeItem()
    {
        const auto items = this->items(payout());
        if (items.empty())
            return QStringLiteral("no item");
        const PayoutItemRecord& item = items[size_t(below(int(items.size())))];
        if (item.state == PayoutItemState::Paid)
            return said("transfer came back", returnTransfer(book(), item.id, {}, QStringLiteral("wrong account")));
        if (item.state == PayoutItemState::Included)
            return said("take out", takeOutOfPayout(book(), item.id, QStringLiteral("away")));
        return said("put in", putIntoPayout(book(), item.payout, item.recipient));
    }
    /// More than can be handed over.
    void addCodes()
    {
        CodeList list;
        for (int i = 0; i < 100; ++i)
            list.codes.push_back({QStringLiteral("CODE-%1").arg(i)});
        mustHave(importCodes(book(), m_rules.rules.front().reward.name, list, QStringLiteral("codes")));
    }
    QString use()
    {
        const PersonId person = someone();
        const auto balances = balancesOf(BalanceReader(book().database()).held(person));
        if (balances.empty())
            return QStringLiteral("nothing to use");
        const Balance& balance = balances.front();
        const bool isWhole = balance.kind.sort == BalanceKind::Sort::GiftCode;
        const qint64 amount = isWhole ? 1000 : 1 + below(int(std::max<qint64>(1, balance.usable())) + 100);
        return said(QStringLiteral("use %1 by %2").arg(amount).arg(person.value),
                    redeem(book(), {person, balance.kind, amount}));
    }
    QString decide()
    {
        const RewardId reward{number("SELECT COALESCE(MAX(id), 0) FROM rewards") - below(6)};
        const auto decision = RewardDecision(below(8));
        return said(QStringLiteral("decision %1 about reward %2").arg(int(decision)).arg(reward.value),
                    decideRewards(book(), {reward}, decision, QStringLiteral("so")));
    }
    QString decideAboutClaims()
    {
        const QStringList referrals =
            texts("SELECT referral_id FROM claims GROUP BY referral_id ORDER BY COUNT(*) DESC, referral_id LIMIT 4");
        if (referrals.isEmpty())
            return QStringLiteral("no claims");
        ClaimsVerdict verdict;
        verdict.referral = {referrals[below(int(referrals.size()))].toLongLong()};
        const QStringList claims = texts(
            "SELECT id FROM claims WHERE referral_id = " + QByteArray::number(verdict.referral.value) + " ORDER BY id");
        verdict.kind = ClaimsVerdict::Kind(below(4));
        verdict.reason = QStringLiteral("so");
        const int first = below(int(claims.size()));
        verdict.claims.push_back({{claims[first].toLongLong()}, 0});
        if (verdict.kind == ClaimsVerdict::Kind::Share && claims.size() > 1) {
            verdict.claims.front().weightBp = 1 + below(9'999);
            verdict.claims.push_back(
                {{claims[(first + 1) % claims.size()].toLongLong()}, 10'000 - verdict.claims.front().weightBp});
        }
        return said(QStringLiteral("verdict %1 on referral %2").arg(int(verdict.kind)).arg(verdict.referral.value),
                    decideClaims(book(), verdict));
    }
    QString settle()
    {
        const DebtEnd end = below(2) == 0 ? DebtEnd::WriteOff : DebtEnd::PayBack;
        const PersonId person = someone();
        const auto balances = balancesOf(BalanceReader(book().database()).held(person));
        if (!balances.empty())
            return said("settle a balance",
                        settleBalance(book(), person, balances.front().kind, end, QStringLiteral("so")));
        return said("settle", settleDebts(book(), person, end, QStringLiteral("so")));
    }
    QString jump()
    {
        static const int jumps[] = {1, 3, 8, 15, 20, -1, 3650, -3650};
        const int days = jumps[below(8)];
        clock().addDays(days);
        const QString text = QStringLiteral("%1 days pass").arg(days) + said("", postDue(book()));
        if (std::abs(days) > 100) // it is set right again
            clock().addDays(-days);
        return text + said("", postDue(book()));
    }

    RuleSet m_rules;
    std::mt19937 m_random;
    int m_documents = 0;
    QString m_breakdown;
};

} // namespace vouchwell::test
