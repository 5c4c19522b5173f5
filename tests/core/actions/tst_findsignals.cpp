#include "core/actions/findsignals.h"
#include "core/actions/mergepeople.h"
#include "core/actions/recordreferral.h"
#include "core/actions/signaldesk.h"
#include "core/actions/signalwords.h"
#include "core/actions/undo.h"
#include "core/storage/riskflagstore.h"
#include "payoutshop.h"

#include <algorithm>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

QString customers(const char* rows)
{
    return QStringLiteral("cName,Email,Phone,IBAN,Street,Postal code,Customer since,Referred by\n") +
           QString::fromUtf8(rows);
}

QString referrals(const char* rows)
{
    return QStringLiteral("rReferrer Email,Friend Email,Referred On\n") + QString::fromUtf8(rows);
}

QString sales(const char* rows)
{
    return QStringLiteral("sDocument,Kind,Email,Date,Net,Original Document\n") + QString::fromUtf8(rows);
}

void importAll(TestBook& book, const QStringList& files)
{
    for (const QString& file : files) {
        const ImportKind kind = file.startsWith(u'c')   ? ImportKind::Customers
                                : file.startsWith(u'r') ? ImportKind::Referrals
                                                        : ImportKind::Sales;
        book.import(kind, file.mid(1));
    }
}

/// Every flag that is open: what it says, and its score.
QStringList openSignals(Book& book)
{
    QStringList lines;
    mustHave(lookForSignals(book));
    for (const SignalLine& line : mustHave(listSignals(book, RiskFlagState::Open))) {
        QStringList people = line.names;
        people.sort(); // a circle begins anywhere
        lines << QStringLiteral("%1 %2: %3")
                     .arg(signalWord(line.flag.signal.kind))
                     .arg(line.flag.signal.score)
                     .arg(people.join(u' '));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Signals from the book: found whatever the order in which facts came, decided about, and undone.
class FindSignalsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PayoutShop> m_shop;
    PersonId m_ana;
    PersonId m_ben;
    PersonId m_eva;

    /// Ana brought Ben, Ben brought Eva, Eva brought Ana; all of them bought afterwards, so that each earned a reward.
    void startWithARing()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_ana = m_shop->person(QStringLiteral("Ana"));
        m_ben = m_shop->person(QStringLiteral("Ben"));
        m_eva = m_shop->person(QStringLiteral("Eva"));
        m_shop->claim(m_ana, m_ben, kToday.addDays(-50));
        m_shop->claim(m_ben, m_eva, kToday.addDays(-45));
        m_shop->claim(m_eva, m_ana, kToday.addDays(-40));
        for (const PersonId person : {m_ana, m_ben, m_eva})
            m_shop->sale(person, kToday.addDays(-5), 5'000, QStringLiteral("S%1").arg(person.value));
        mustHave(lookForSignals(book()));
    }
    Book& book() { return m_shop->book(); }
    RiskFlag flag() { return RiskFlagStore(book().database()).list().front(); }
    SignalOutcome decide(RiskDecision decision, const QString& reason = {})
    {
        return mustHave(decideSignal(book(), {flag().id, decision, reason}));
    }
    QStringList states() { return m_shop->texts("SELECT state FROM rewards ORDER BY id"); }
    QStringList stages() { return m_shop->texts("SELECT stage FROM referrals ORDER BY id"); }

private Q_SLOTS:
    void findsTheSameInAnyOrderOfFiles_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a circle in two lists")
            << QStringList{referrals("ana@x.org,ben@x.org,2026-04-01\nben@x.org,eva@x.org,2026-04-02\n"),
                           referrals("eva@x.org,ana@x.org,2026-04-03\n"),
                           customers("Ana,ana@x.org,,,,,,\nBen,ben@x.org,,,,,,\nEva,eva@x.org,,,,,,\n")}
            << QStringList(QStringLiteral("ring 80: Ana Ben Eva"));
        QTest::newRow("no circle: the last one was a customer before")
            << QStringList{referrals("ana@x.org,ben@x.org,2026-04-01\nben@x.org,eva@x.org,2026-04-02\n"),
                           referrals("eva@x.org,ana@x.org,2026-04-03\n"), sales("S1,sale,ana@x.org,2026-03-01,9.00,\n")}
            << QStringList();
        QTest::newRow("many at once")
            << QStringList{referrals("ana@x.org,b1@x.org,2026-04-01\nana@x.org,b2@x.org,2026-04-01\n"
                                     "ana@x.org,b3@x.org,2026-04-01\n"),
                           referrals("ana@x.org,b4@x.org,2026-04-01\nana@x.org,b5@x.org,2026-04-01\n"
                                     "ben@x.org,c1@x.org,2026-04-01\nzoe@x.org,c2@x.org,2026-04-01\n"),
                           customers("Ana,ana@x.org,,,,,,\n")}
            << QStringList(QStringLiteral("velocity 50: Ana"));
        QTest::newRow("what was bought came back")
            << QStringList{referrals("ana@x.org,b1@x.org,2026-04-01\nana@x.org,b2@x.org,2026-04-02\n"
                                     "ana@x.org,b3@x.org,2026-04-03\n"),
                           sales("S1,sale,b1@x.org,2026-04-05,10.00,\nS2,sale,b2@x.org,2026-04-05,10.00,\n"
                                 "S3,sale,b3@x.org,2026-04-05,10.00,\n"),
                           sales("R1,return,,2026-04-09,10.00,S1\nR2,return,,2026-04-09,10.00,S2\n"),
                           customers("Ana,ana@x.org,,,,,,\n")}
            << QStringList(QStringLiteral("refunds 66: Ana"));
        QTest::newRow("details in different lists")
            << QStringList{referrals("ana@x.org,b1@x.org,2026-04-01\nana@x.org,b2@x.org,2026-04-02\n"),
                           customers("Ben,b1@x.org,612345678,ES9121000418450200051332,\"C/ Mayor, 1\",28013,,\n"),
                           customers("Eva,b2@x.org,699999999,ES91 2100 0418 4502 0005 1332,c/ mayor 1,28013,,\n"
                                     "Ana,ana@x.org,,,,,,\n")}
            << QStringList(QStringLiteral("shared_details 70: Ana"));
    }
    void findsTheSameInAnyOrderOfFiles()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, found);
        files.sort();
        do {
            TestBook once(kToday);
            importAll(once, files);
            QCOMPARE(openSignals(once.book()), found);
            TestBook inBetween(kToday);
            for (const QString& file : files) {
                importAll(inBetween, {file});
                mustHave(lookForSignals(inBetween.book()));
            }
            QCOMPARE(openSignals(inBetween.book()), found);
        } while (std::next_permutation(files.begin(), files.end()));
    }
    void doesNotTakeAListWithoutDaysForManyAtOnce()
    {
        TestBook book(kToday);
        QString rows = QStringLiteral("Ana,ana@x.org,,,,,,\n");
        for (int i = 0; i < 30; ++i)
            rows += QStringLiteral("Friend %1,f%1@x.org,,,,,,ana@x.org\n").arg(i);
        importAll(book, {customers(rows.toUtf8())});
        QCOMPARE(book.number("SELECT COUNT(*) FROM claims"), qint64(30));
        QCOMPARE(openSignals(book.book()), QStringList());
    }
    void doesNotCountAnExchangeAsReturned()
    {
        PayoutShop shop(kToday);
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        for (int i = 1; i <= 3; ++i) {
            const PersonId other = shop.person(QStringLiteral("Friend %1").arg(i));
            shop.claim(ana, other, kToday.addDays(-30));
            shop.sale(other, kToday.addDays(-9), 1'000, QStringLiteral("S%1").arg(i));
            const TransactionId back = shop.takeBack(other, kToday.addDays(-2), 1'000, QStringLiteral("R%1").arg(i),
                                                     QStringLiteral("S%1").arg(i));
            const TransactionId next = shop.sale(other, kToday.addDays(-2), 1'000, QStringLiteral("N%1").arg(i));
            if (i > 1)
                mustHave(treatAsExchange(shop.book(), back, next));
        }
        QCOMPARE(openSignals(shop.book()), QStringList());
    }

    void changesNothingByItself()
    {
        startWithARing();
        QCOMPARE(stages(),
                 QStringList({QStringLiteral("converted"), QStringLiteral("converted"), QStringLiteral("converted")}));
        QCOMPARE(m_shop->texts("SELECT DISTINCT state FROM rewards"), QStringList(QStringLiteral("pending")));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM risk_flags WHERE state = 'open'"), qint64(1));
        QCOMPARE(m_shop->differences(), QString());
        QVERIFY(!undoState(book()).undo || undoState(book()).undo->name != u"reopen_signal");
    }
    void writesNothingWhereNothingIsNew()
    {
        startWithARing();
        const qint64 before = m_shop->number("SELECT COUNT(*) FROM audit_log");
        mustHave(lookForSignals(book()));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM audit_log"), before);
    }
    void staysClearedUntilThereIsMore()
    {
        startWithARing();
        decide(RiskDecision::Cleared, QStringLiteral("a family"));
        QCOMPARE(openSignals(book()), QStringList());
        QCOMPARE(flag().reason, QStringLiteral("a family"));
        const PersonId zoe = m_shop->person(QStringLiteral("Zoe"));
        m_shop->claim(m_eva, zoe, kToday.addDays(-3));
        QCOMPARE(openSignals(book()), QStringList());
        m_shop->claim(zoe, m_ben, kToday.addDays(-2)); // not credited: Ana was first
        QCOMPARE(openSignals(book()), QStringList());
        m_shop->claim(zoe, m_shop->person(QStringLiteral("Leo")), kToday.addDays(-1));
        m_shop->claim({m_shop->number("SELECT id FROM people WHERE full_name = 'Leo'")}, zoe, kToday.addDays(-60));
        QCOMPARE(openSignals(book()), QStringList(QStringLiteral("ring 50: Leo Zoe")));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM risk_flags WHERE state = 'cleared'"), qint64(1));
    }
    void opensAgainWithNewEvidenceAndRests()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_ana = m_shop->person(QStringLiteral("Ana"));
        const auto claimFive = [&](int daysAgo) {
            for (int i = 0; i < 5; ++i)
                m_shop->claim(m_ana, m_shop->person(QStringLiteral("Friend %1 %2").arg(daysAgo).arg(i)),
                              kToday.addDays(-daysAgo));
        };
        claimFive(50);
        for (int i = 0; i < 2; ++i)
            m_shop->claim(m_shop->person(QStringLiteral("Other %1").arg(i)),
                          m_shop->person(QStringLiteral("Guest %1").arg(i)), kToday.addDays(-9));
        mustHave(lookForSignals(book()));
        decide(RiskDecision::Cleared);
        QCOMPARE(openSignals(book()), QStringList());
        claimFive(1);
        QCOMPARE(openSignals(book()), QStringList(QStringLiteral("velocity 50: Ana")));
        QCOMPARE(riskFlagTitle(flag()), QStringLiteral("Open again"));
        QCOMPARE(flag().decision, RiskDecision::Cleared);
    }
    void closesItselfWhereItIsNoLongerSo()
    {
        startWithARing();
        mustHave(setReferralStage(book(), {m_shop->number("SELECT MAX(id) FROM referrals")}, Stage::Invalid, {}));
        QCOMPARE(openSignals(book()), QStringList());
        QCOMPARE(riskFlagTitle(flag()), QStringLiteral("No longer so"));
        mustHave(undo(book()));
        QCOMPARE(openSignals(book()).size(), 1);
        QCOMPARE(flag().decision, RiskDecision::None);
    }

    void clearsAndTakesItBack()
    {
        startWithARing();
        const RiskFlag before = flag();
        decide(RiskDecision::Cleared);
        QCOMPARE(flag().state, RiskFlagState::Cleared);
        QCOMPARE(flag().decidedOn, kToday);
        QCOMPARE(mustHave(undo(book())).sentence, QStringLiteral("Clearing of the signal about Ana taken back."));
        QVERIFY(flag() == before);
        mustHave(redo(book()));
        QCOMPARE(flag().state, RiskFlagState::Cleared);
        mustHave(undo(book()));
        QVERIFY(flag() == before);
    }
    void notesWithoutTouchingAnything()
    {
        startWithARing();
        const QStringList rewards = states();
        decide(RiskDecision::Noted, QStringLiteral("asked them"));
        QCOMPARE(states(), rewards);
        QCOMPARE(flag().state, RiskFlagState::Confirmed);
        QCOMPARE(openSignals(book()), QStringList());
    }
    void holdsTheOpenRewardsAsOneAct()
    {
        startWithARing();
        const QStringList rewards = states();
        QCOMPARE(decide(RiskDecision::Held).heldRewards, qint64(rewards.size()));
        QCOMPARE(m_shop->texts("SELECT DISTINCT state FROM rewards"), QStringList(QStringLiteral("on_hold")));
        QCOMPARE(m_shop->texts("SELECT DISTINCT state_reason FROM rewards"), QStringList(QStringLiteral("Circle")));
        QCOMPARE(m_shop->differences(), QString());
        mustHave(undo(book()));
        QCOMPARE(states(), rewards);
        QCOMPARE(flag().state, RiskFlagState::Open);
        mustHave(redo(book()));
        QCOMPARE(m_shop->texts("SELECT DISTINCT state FROM rewards"), QStringList(QStringLiteral("on_hold")));
        QCOMPARE(flag().decision, RiskDecision::Held);
        mustHave(undo(book()));
        QCOMPARE(states(), rewards);
        QCOMPARE(m_shop->differences(), QString());
    }
    void marksTheReferralsAsNotValidAsOneAct()
    {
        startWithARing();
        QCOMPARE(decide(RiskDecision::Invalid, QStringLiteral("made up")).invalidReferrals, qint64(3));
        QCOMPARE(stages(), QStringList(3, QStringLiteral("invalid")));
        QCOMPARE(m_shop->texts("SELECT DISTINCT state FROM rewards"), QStringList(QStringLiteral("reversed")));
        QCOMPARE(m_shop->texts("SELECT DISTINCT shop_note FROM referrals"), QStringList(QStringLiteral("made up")));
        mustHave(lookForSignals(book()));
        QCOMPARE(flag().state, RiskFlagState::Confirmed);
        QCOMPARE(m_shop->differences(), QString());
        mustHave(undo(book()));
        QCOMPARE(stages(), QStringList(3, QStringLiteral("converted")));
        QCOMPARE(m_shop->texts("SELECT DISTINCT shop_note FROM referrals"), QStringList(QString()));
        QCOMPARE(openSignals(book()).size(), 1);
        QCOMPARE(m_shop->differences(), QString());
    }
    void refusesToHoldWhereNothingIsOpen()
    {
        startWithARing();
        decide(RiskDecision::Held);
        const Result<SignalOutcome> again = decideSignal(book(), {flag().id, RiskDecision::Held, {}});
        QVERIFY(!again);
        QVERIFY2(again.failure().text.contains(QStringLiteral("Please choose")), qPrintable(again.failure().text));
        const Result<SignalOutcome> gone = decideSignal(book(), {{999}, RiskDecision::Cleared, {}});
        QCOMPARE(gone.failure().kind, Failure::Kind::NotFound);
    }
    void leavesARewardThatWasDeclinedSinceAsItIs()
    {
        startWithARing();
        decide(RiskDecision::Held);
        const ActId held{m_shop->number("SELECT MAX(id) FROM acts")};
        mustHave(decideRewards(book(), {m_shop->reward()}, RewardDecision::Decline, QStringLiteral("no")));
        mustHave(undoAct(book(), held));
        QCOMPARE(m_shop->state(), QStringLiteral("declined"));
        QCOMPARE(m_shop->state(2), QStringLiteral("pending"));
    }

    void noticesWhatWasPaidForACustomerOfBefore()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_ana = m_shop->person(QStringLiteral("Ana"));
        m_ben = m_shop->person(QStringLiteral("Ben"));
        m_shop->claim(m_ana, m_ben, kToday.addDays(-90));
        m_shop->sale(m_ben, kToday.addDays(-80), 9'000, QStringLiteral("S1"));
        QVERIFY(m_shop->payAll() > 0);
        QCOMPARE(openSignals(book()), QStringList());
        m_shop->sale(m_ben, kToday.addDays(-200), 900, QStringLiteral("S0"));
        QCOMPARE(openSignals(book()), QStringList(QStringLiteral("late_knowledge 100: Ana")));
        const SignalCase c = mustHave(signalCase(book(), flag().id));
        QCOMPARE(c.evidence.front().item.before, kToday.addDays(-200));
        QCOMPARE(c.evidence.front().item.on, kToday.addDays(-90));
        QCOMPARE(c.evidence.front().friendName, QStringLiteral("Ben"));
        QCOMPARE(m_shop->differences(), QString());
    }
    void carriesADecisionThroughAMergeAndBack()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_eva = m_shop->person(QStringLiteral("Eva"));
        m_ana = m_shop->person(QStringLiteral("Ana"));
        for (int i = 0; i < 5; ++i)
            m_shop->claim(m_ana, m_shop->person(QStringLiteral("Friend %1").arg(i)), kToday.addDays(-9));
        for (int i = 0; i < 2; ++i)
            m_shop->claim(m_shop->person(QStringLiteral("Other %1").arg(i)),
                          m_shop->person(QStringLiteral("Guest %1").arg(i)), kToday.addDays(-9));
        mustHave(lookForSignals(book()));
        decide(RiskDecision::Cleared);
        mustHave(mergePeople(book(), m_eva, m_ana));
        QCOMPARE(openSignals(book()), QStringList());
        mustHave(undo(book()));
        QCOMPARE(openSignals(book()), QStringList());
    }
    void tellsWhatConcernsSomebody()
    {
        startWithARing();
        QCOMPARE(mustHave(signalsAbout(book(), m_eva)).size(), size_t(1));
        QCOMPARE(mustHave(signalsAbout(book(), m_shop->person(QStringLiteral("Zoe")))).size(), size_t(0));
        QCOMPARE(mustHave(signalsAbout(book(), ReferralId{m_shop->number("SELECT MIN(id) FROM referrals")})).size(),
                 size_t(1));
        const SignalLine line = mustHave(signalsAbout(book(), m_ana)).front();
        QCOMPARE(signalSentence(line.flag.signal, line.names, line.friendName, book().shop().currency, QLocale::c()),
                 QStringLiteral("Ana, Ben and Eva brought each other in a circle."));
    }
};

QTEST_GUILESS_MAIN(FindSignalsTest)
#include "tst_findsignals.moc"
