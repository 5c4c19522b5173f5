#include "core/actions/findsignals.h"
#include "core/actions/postdue.h"
#include "core/actions/recordreferral.h"
#include "core/actions/saveperson.h"
#include "core/metrics/kpis.h"
#include "core/storage/personstore.h"
#include "tests/support/testbook.h"

#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
const QString kClaim = QStringLiteral("Referrer Email,Friend Email,Referred On\nana@example.org,ben@example.org,");

QString salesHeader()
{
    return QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n");
}

/// Does random things to a book as a shop would over months.
class RandomShopkeeper
{
public:
    RandomShopkeeper(TestBook& book, quint32 seed) : m_book(book), m_random(seed) {}

    QString doSomething()
    {
        switch (below(9)) {
        case 0:
        case 1: return claim();
        case 2:
        case 3: return sell();
        case 4: return takeBack();
        case 5: return sayStage();
        case 6: return passDays();
        case 7: return recordByHand();
        default: return connectTwo();
        }
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString day() { return m_book->today().addDays(-below(120)).toString(Qt::ISODate); }
    QString email() { return QStringLiteral("p%1@example.org").arg(below(7)); }

    QString claim()
    {
        const QString row = QStringLiteral("%1,%2,%3\n").arg(email(), email(), day());
        m_book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n") + row);
        return QStringLiteral("claim ") + row;
    }

    QString sell()
    {
        const QString row =
            QStringLiteral("S%1,sale,%2,%3,%4.00,\n").arg(++m_sales).arg(email(), day()).arg(1 + below(90));
        m_amounts.push_back(row.section(u',', 4, 4));
        m_book.import(ImportKind::Sales, salesHeader() + row);
        return row;
    }

    QString takeBack()
    {
        // Some of these come before their sale.
        const int of = 1 + below(m_sales + 2);
        const QString amount = of <= m_sales ? m_amounts[size_t(of) - 1] : QStringLiteral("20.00");
        const QString row = QStringLiteral("R%1,return,,%2,%3,S%4\n")
                                .arg(++m_returns)
                                .arg(day(), below(3) == 0 ? QStringLiteral("0.50") : amount)
                                .arg(of);
        m_book.import(ImportKind::Sales, salesHeader() + row);
        return row;
    }

    QString sayStage()
    {
        const qint64 referral = m_book.number("SELECT id FROM referrals ORDER BY RANDOM() LIMIT 1");
        static const Stage stages[] = {Stage::Received, Stage::Contacted, Stage::Qualified, Stage::Lost,
                                       Stage::Invalid};
        const Stage stage = stages[below(5)];
        if (referral > 0)
            mustHave(setReferralStage(m_book.book(), {referral}, stage, QStringLiteral("said so")));
        return QStringLiteral("stage of %1: %2").arg(referral).arg(toStored(stage));
    }

    QString passDays()
    {
        m_book.clock().addDays(1 + below(20));
        mustHave(postDue(m_book.book()));
        return QStringLiteral("today is ") + m_book->today().toString(Qt::ISODate);
    }

    QString recordByHand()
    {
        const QStringList ids = m_book.texts("SELECT id FROM people WHERE status = 'active' ORDER BY RANDOM() LIMIT 2");
        if (ids.size() < 2)
            return QStringLiteral("nothing");
        ReferralEntry entry;
        entry.referrer = {ids[0].toLongLong()};
        entry.referredFriend = {ids[1].toLongLong()};
        entry.referredOn = m_book->today();
        mustHave(recordReferral(m_book.book(), entry));
        return QStringLiteral("by hand: %1 brought %2").arg(ids[0], ids[1]);
    }

    QString connectTwo()
    {
        // First somebody known by telephone only, later perhaps the row that says who it is.
        const int who = below(7);
        const QString row = below(2) == 0 ? QStringLiteral("Name %1,,60011122%1\n").arg(who)
                                          : QStringLiteral("Name %1,p%1@example.org,60011122%1\n").arg(who);
        m_book.import(ImportKind::Customers, QStringLiteral("Name,Email,Phone\n") + row);
        const QString claimed = QStringLiteral("%1,Name %2,60011122%2,%3\n").arg(email()).arg(below(7)).arg(day());
        m_book.import(ImportKind::Referrals,
                      QStringLiteral("Referrer Email,Friend Name,Friend Phone,Referred On\n") + claimed);
        return row + claimed;
    }

    TestBook& m_book;
    std::mt19937 m_random;
    std::vector<QString> m_amounts;
    int m_sales = 0;
    int m_returns = 0;
};

/// What is wrong with the ledger, without asking verifyBook.
QString brokenLedger(TestBook& book)
{
    const auto none = [&](const char* what, const char* sql) {
        const qint64 found = book.number(sql);
        return found == 0 ? QString() : QStringLiteral("%1: %2; ").arg(QLatin1String(what)).arg(found);
    };
    return none("operations that do not sum to zero", "SELECT COUNT(*) FROM (SELECT 1 FROM postings GROUP BY "
                                                      "operation_id, unit HAVING SUM(delta_minor) <> 0 OR "
                                                      "COUNT(*) <> 2)") +
           none("rewards whose postings disagree",
                "SELECT COUNT(*) FROM rewards w WHERE (SELECT COALESCE(SUM(delta_minor), 0) FROM postings p WHERE "
                "p.reward_id = w.id AND p.account = 'pending') <> CASE w.state WHEN 'pending' THEN w.amount_minor ELSE "
                "0 "
                "END OR (SELECT COALESCE(SUM(delta_minor), 0) FROM postings p WHERE p.reward_id = w.id AND p.account = "
                "'available') <> CASE w.state WHEN 'available' THEN w.amount_minor ELSE 0 END") +
           none("referrals with two living rewards",
                "SELECT COUNT(*) FROM (SELECT 1 FROM rewards WHERE state <> 'reversed' GROUP BY referral_id HAVING "
                "COUNT(*) > 1)") +
           none("friends with two living rewards", "SELECT COUNT(*) FROM (SELECT 1 FROM rewards w JOIN referrals f ON "
                                                   "f.id = w.referral_id JOIN people p ON "
                                                   "p.id = f.friend_id WHERE w.state <> 'reversed' GROUP BY "
                                                   "COALESCE(p.merged_into, p.id) HAVING COUNT(*) > 1)") +
           none("people below zero",
                "SELECT COUNT(*) FROM (SELECT 1 FROM postings WHERE person_id IS NOT NULL GROUP BY person_id, account "
                "HAVING SUM(delta_minor) < 0)") +
           none("converted without a reward or the other way round",
                "SELECT COUNT(*) FROM referrals f WHERE (f.stage = 'converted') <> EXISTS (SELECT 1 FROM rewards w "
                "WHERE "
                "w.referral_id = f.id AND w.state <> 'reversed')");
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private:
    /// ana brought ben on the 1st; he bought for 50.00 on the 5th.
    static void convert(TestBook& book)
    {
        book.import(ImportKind::Referrals, kClaim + QStringLiteral("2026-05-01\n"));
        book.import(ImportKind::Sales, salesHeader() + QStringLiteral("S1,sale,ben@example.org,2026-05-05,50.00,\n"));
    }
    static QStringList postings(TestBook& book)
    {
        return book.texts(
            "SELECT operation_id || ' ' || account || ' ' || delta_minor || ' ' || occurred_on FROM postings "
            "ORDER BY id");
    }
    static QString rewards(TestBook& book)
    {
        return book.texts("SELECT amount_minor || ' ' || earned_on || ' ' || state FROM rewards ORDER BY id")
            .join(u'|');
    }

private Q_SLOTS:
    void postsAnEarnedRewardAsPendingAndReleasesItWhenItIsDue()
    {
        TestBook book(QDate(2026, 5, 10));
        convert(book);
        QCOMPARE(postings(book),
                 QStringList({QStringLiteral("1 cost -1000 2026-05-05"), QStringLiteral("1 pending 1000 2026-05-05")}));
        book.clock().setToday(QDate(2026, 5, 18));
        mustHave(postDue(book.book()));
        QCOMPARE(rewards(book), QStringLiteral("1000 2026-05-05 pending"));
        book.clock().setToday(QDate(2026, 5, 19));
        mustHave(postDue(book.book()));
        mustHave(postDue(book.book())); // harmless
        QCOMPARE(postings(book).mid(2), QStringList({QStringLiteral("2 pending -1000 2026-05-19"),
                                                     QStringLiteral("2 available 1000 2026-05-19")}));
        QCOMPARE(rewards(book), QStringLiteral("1000 2026-05-05 available"));
        QCOMPARE(book.differences(), QString());
    }

    void reversesAtTheReturnsDateWhereverTheMoneyLies_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("account");
        QTest::newRow("pending") << QDate(2026, 5, 10) << QStringLiteral("pending");
        QTest::newRow("available") << QDate(2026, 6, 10) << QStringLiteral("available");
    }
    void reversesAtTheReturnsDateWhereverTheMoneyLies()
    {
        QFETCH(QDate, today);
        QFETCH(QString, account);
        TestBook book(today);
        convert(book);
        book.import(ImportKind::Sales,
                    salesHeader() + QStringLiteral("R1,return,ben@example.org,2026-05-09,50.00,S1\n"));
        const QStringList last = postings(book).mid(postings(book).size() - 2);
        QCOMPARE(last[0].section(u' ', 1), account + QStringLiteral(" -1000 2026-05-09"));
        QCOMPARE(last[1].section(u' ', 1), QStringLiteral("cost 1000 2026-05-09"));
        QCOMPARE(rewards(book), QStringLiteral("1000 2026-05-05 reversed"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM conversions WHERE state = 'reversed'"), qint64(1));
        const Kpis kpis = computeKpis(*book.snapshot(), {QDate(2026, 5, 1), QDate(2026, 5, 31)});
        QCOMPARE(kpis.rewardCostMinor, qint64(0));
        QCOMPARE(kpis.conversions, qint64(0));
        QCOMPARE(book.differences(), QString());
    }

    void datesTheReversalByTheReturnThatCompletesIt()
    {
        TestBook book(QDate(2026, 5, 30));
        convert(book);
        book.import(ImportKind::Sales,
                    salesHeader() + QStringLiteral("R1,return,ben@example.org,2026-05-09,20.00,S1\n"
                                                   "R2,return,ben@example.org,2026-05-12,30.00,S1\n"));
        QCOMPARE(book.texts("SELECT reversed_on FROM rewards"), QStringList(QStringLiteral("2026-05-12")));
    }

    void letsTheNextSaleTakeThePlace()
    {
        TestBook book(QDate(2026, 5, 30));
        convert(book);
        book.import(ImportKind::Sales,
                    salesHeader() + QStringLiteral("S2,sale,ben@example.org,2026-05-20,9.00,\n"
                                                   "R1,return,ben@example.org,2026-05-09,50.00,S1\n"));
        QCOMPARE(rewards(book), QStringLiteral("1000 2026-05-05 reversed|1000 2026-05-20 pending"));
        QCOMPARE(book.texts("SELECT converted_on FROM referrals"), QStringList(QStringLiteral("2026-05-20")));
        QCOMPARE(book.differences(), QString());
    }

    void movesTheRewardWhenAnEarlierClaimTurnsUp()
    {
        TestBook book(QDate(2026, 5, 30));
        convert(book);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                          "carla@example.org,ben@example.org,2026-04-01\n"));
        QCOMPARE(
            book.texts("SELECT c.normalised || ' ' || w.state FROM rewards w JOIN contact_points c ON c.person_id = "
                       "w.recipient_id ORDER BY w.id"),
            QStringList({QStringLiteral("ana@example.org reversed"), QStringLiteral("carla@example.org available")}));
        QCOMPARE(book.texts("SELECT status FROM claims ORDER BY id"),
                 QStringList({QStringLiteral("rejected"), QStringLiteral("credited")}));
        QCOMPARE(book.differences(), QString());
    }

    void takesTheRewardBackWhenAnEarlierSaleTurnsUp()
    {
        TestBook book(QDate(2026, 5, 30));
        convert(book);
        book.import(ImportKind::Sales, salesHeader() + QStringLiteral("S0,sale,ben@example.org,2026-04-30,1.00,\n"));
        QCOMPARE(rewards(book), QStringLiteral("1000 2026-05-05 reversed"));
        QCOMPARE(book.texts("SELECT stage || ' ' || reason FROM referrals"),
                 QStringList(QStringLiteral("invalid existing_customer")));
    }

    void expiresWhatIsPastItsWindow()
    {
        TestBook book(QDate(2026, 5, 30));
        book.import(ImportKind::Referrals, kClaim + QStringLiteral("2026-05-01\n"));
        book.clock().setToday(QDate(2026, 7, 30));
        mustHave(postDue(book.book()));
        QCOMPARE(book.texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("received")));
        book.clock().setToday(QDate(2026, 7, 31));
        QCOMPARE(toStored(book.snapshot()->referrals.stage.front()),
                 QStringLiteral("expired")); // shown before it is posted
        QCOMPARE(book.differences(), QString());
        mustHave(postDue(book.book()));
        QCOMPARE(book.texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("expired")));
        QCOMPARE(book.texts("SELECT to_stage || ' ' || occurred_on FROM referral_events ORDER BY id").last(),
                 QStringLiteral("expired 2026-07-31"));
    }

    void onlyFlagsRings()
    {
        TestBook book(QDate(2026, 5, 30));
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                          "ana@example.org,ben@example.org,2026-05-01\n"
                                                          "ben@example.org,ana@example.org,2026-05-02\n"));
        book.import(ImportKind::Sales, salesHeader() + QStringLiteral("S1,sale,ana@example.org,2026-05-03,5.00,\n"
                                                                      "S2,sale,ben@example.org,2026-05-03,5.00,\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'"), qint64(2));
        QCOMPARE(book.number("SELECT COUNT(*) FROM rewards WHERE state = 'available'"), qint64(2));
        QCOMPARE(mustHave(lookForSignals(book.book())).open, qint64(1));
        QCOMPARE(book.number("SELECT COUNT(*) FROM rewards WHERE state = 'available'"), qint64(2));
    }

    void writesATraceForEveryReward()
    {
        TestBook book(QDate(2026, 5, 30));
        convert(book);
        const QString trace = book.texts("SELECT trace FROM rewards").front();
        for (const char* part : {"\"referred_on\":\"2026-05-01\"", "\"converted_on\":\"2026-05-05\"",
                                 "\"amount_minor\":\"1000\"", "referrer-first-purchase"})
            QVERIFY2(trace.contains(QLatin1String(part)), qPrintable(trace));
    }

    void findsWhatSomebodyElseHasChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char* check, const char* sql) {
            QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(check);
        };
        row("stage", "UPDATE referrals SET stage = 'lost'");
        row("conversion", "UPDATE referrals SET converted_on = '2026-05-06'");
        row("referred_on", "UPDATE referrals SET referred_on = '2026-05-02'");
        row("referrer", "UPDATE referrals SET referrer_id = friend_id");
        row("claim", "UPDATE claims SET status = 'rejected'");
        row("reward", "UPDATE rewards SET amount_minor = 5");
        row("reward_balance", "UPDATE rewards SET state = 'pending'");
        row("reward_recipient", "UPDATE rewards SET recipient_id = (SELECT friend_id FROM referrals)");
        row("conversion_state", "UPDATE conversions SET state = 'reversed'");
        row("ledger_sum",
            "INSERT INTO postings (operation_id, account, unit, delta_minor, reward_id, occurred_on, recorded_at, "
            "recorded_by, reason) VALUES (99, 'cost', 'EUR', 5, 1, '2026-05-05', '', '', '')");
        row("reward", "UPDATE transactions SET occurred_on = '2026-05-06'");
        row("stage", "UPDATE transactions SET occurred_on = '2026-04-06'");
    }
    void findsWhatSomebodyElseHasChanged()
    {
        QFETCH(QString, sql);
        QFETCH(QString, check);
        TestBook book(QDate(2026, 5, 30));
        convert(book);
        QCOMPARE(book.differences(), QString());
        book->database().execute(sql);
        QVERIFY2(book.differences().contains(check + u' '), qPrintable(book.differences()));
    }

    void keepsTheLedgerSoundWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }
    void keepsTheLedgerSoundWhateverHappens()
    {
        QFETCH(quint32, seed);
        TestBook book(kToday);
        RandomShopkeeper shopkeeper(book, seed);
        QStringList history;
        for (int i = 0; i < 40; ++i) {
            history << shopkeeper.doSomething();
            const QString broken = brokenLedger(book) + book.differences();
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u'\n' + history.join(u'\n')));
        }
        // Evaluating everything once more finds nothing to do.
        const QStringList before = postings(book);
        mustHave(postDue(book.book()));
        QCOMPARE(postings(book), before);
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"
