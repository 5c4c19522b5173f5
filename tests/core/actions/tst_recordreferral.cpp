#include "core/actions/publishrules.h"
#include "core/actions/recordreferral.h"
#include "core/rules/starterrules.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

} // namespace

class RecordReferralTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;

    PersonId personWith(const char* email)
    {
        return {m_book->number(QByteArray("SELECT person_id FROM contact_points WHERE normalised = '") + email + "'")};
    }
    ReferralEntry newPair(const QString& referrer, const QString& referredFriend, const QString& contact = {})
    {
        ReferralEntry entry;
        entry.newReferrerName = referrer;
        entry.newFriendName = referredFriend;
        entry.newFriendContact = contact;
        entry.referredOn = kToday;
        return entry;
    }
    ReferralEntry knownPair()
    {
        ReferralEntry entry;
        entry.referrer = personWith("ana@example.org");
        entry.referredFriend = personWith("ben@example.org");
        entry.referredOn = kToday;
        return entry;
    }
    void sell(const char* email, const char* day)
    {
        m_book->import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS%1,%2,%1,12.00\n")
                                              .arg(QString::fromLatin1(day), QString::fromLatin1(email)));
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(kToday);
        m_book->import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\nBen,ben@example.org\n"
                                                             "Carla,carla@example.org\n"));
    }

    void followsTheNewestRulesOfTheDay()
    {
        RuleSet rules = starterRules(m_book->book().shop().currency);
        rules.rules.front().amount.number = 700;
        mustHave(publishRules(m_book->book(), {{}, rules, {}, {}}));
        ReferralEntry entry = newPair(QStringLiteral("Zoe"), QStringLiteral("Yan"));
        const RecordedReferral recorded = mustHave(recordReferral(m_book->book(), entry));
        QCOMPARE(m_book->number("SELECT v.number FROM referrals f JOIN campaign_versions v ON v.id = "
                                "f.campaign_version_id WHERE f.id = " +
                                QByteArray::number(recorded.referral.value)),
                 qint64(2));
    }

    void recordsTwoNewPeople()
    {
        const RecordedReferral recorded =
            mustHave(recordReferral(m_book->book(), newPair(QStringLiteral("  Lucía   Gómez "), QStringLiteral("Marco"),
                                                            QStringLiteral("marco@example.org"))));
        QVERIFY(recorded.referral.isValid() && recorded.isNewClaim);
        QCOMPARE(recorded.stage, Stage::Received);
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM people"), qint64(5));
        QCOMPARE(personWith("marco@example.org"), recorded.referredFriend);
        QVERIFY2(recorded.sentence.contains(QStringLiteral("Marco")) &&
                     recorded.sentence.contains(QStringLiteral("Lucía Gómez")),
                 qPrintable(recorded.sentence));
        QCOMPARE(m_book->differences(), QString());
    }

    void recordsKnownPeopleWithoutAddingAnybody()
    {
        const RecordedReferral recorded = mustHave(recordReferral(m_book->book(), knownPair()));
        QCOMPARE(recorded.referrer, personWith("ana@example.org"));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM people"), qint64(3));
        const SnapshotPtr snapshot = m_book->snapshot();
        QCOMPARE(snapshot->people.referrals[size_t(snapshot->indexOfPerson(recorded.referrer))], 1);
    }

    void keepsATelephoneOfANewFriend()
    {
        const RecordedReferral recorded = mustHave(recordReferral(
            m_book->book(), newPair(QStringLiteral("Ana"), QStringLiteral("Marco"), QStringLiteral("600 111 222"))));
        QCOMPARE(m_book->texts("SELECT normalised FROM contact_points WHERE type = 'phone'"),
                 QStringList(QStringLiteral("+34600111222")));
        QVERIFY(recorded.isNewClaim);
    }

    void asksForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("referrer");
        QTest::addColumn<QString>("friendName");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QDate>("on");
        QTest::newRow("referrer") << QStringLiteral(" ") << QStringLiteral("Marco") << QString() << kToday;
        QTest::newRow("friend") << QStringLiteral("Lucía") << QString() << QString() << kToday;
        QTest::newRow("date") << QStringLiteral("Lucía") << QStringLiteral("Marco") << QString() << QDate();
        QTest::newRow("future") << QStringLiteral("Lucía") << QStringLiteral("Marco") << QString() << kToday.addDays(1);
        QTest::newRow("contact") << QStringLiteral("Lucía") << QStringLiteral("Marco") << QStringLiteral("by post")
                                 << kToday;
        QTest::newRow("somebody else's e-mail")
            << QStringLiteral("Lucía") << QStringLiteral("Marco") << QStringLiteral("ANA@example.org") << kToday;
    }
    void asksForWhatIsMissing()
    {
        QFETCH(QString, referrer);
        QFETCH(QString, friendName);
        QFETCH(QString, contact);
        QFETCH(QDate, on);
        ReferralEntry entry = newPair(referrer, friendName, contact);
        entry.referredOn = on;
        const Result<RecordedReferral> result = recordReferral(m_book->book(), entry);
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, Failure::Kind::Refused);
        QVERIFY(result.failure().text.endsWith(u'.'));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM people"), qint64(3));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM referrals"), qint64(0));
    }

    void takesTheSamePairTwiceAsOneClaim()
    {
        ReferralEntry entry = knownPair();
        mustHave(recordReferral(m_book->book(), entry));
        entry.referredOn = kToday.addDays(-3);
        const RecordedReferral again = mustHave(recordReferral(m_book->book(), entry));
        QVERIFY(!again.isNewClaim);
        QCOMPARE(m_book->texts("SELECT claimed_on FROM claims"), QStringList(QStringLiteral("2026-05-17")));
    }

    void creditsTheFirstOfADay()
    {
        const RecordedReferral first = mustHave(recordReferral(m_book->book(), knownPair()));
        ReferralEntry entry = knownPair();
        entry.referrer = personWith("carla@example.org");
        const RecordedReferral second = mustHave(recordReferral(m_book->book(), entry));
        QCOMPARE(second.referral, first.referral);
        QCOMPARE(m_book->number("SELECT referrer_id FROM referrals"), first.referrer.value);
        QCOMPARE(m_book->texts("SELECT status FROM claims ORDER BY id"),
                 QStringList({QStringLiteral("credited"), QStringLiteral("rejected")}));
    }

    void findsAClaimOnOneselfInvalid()
    {
        ReferralEntry entry = knownPair();
        entry.referredFriend = entry.referrer;
        const RecordedReferral recorded = mustHave(recordReferral(m_book->book(), entry));
        QCOMPARE(recorded.stage, Stage::Invalid);
        QCOMPARE(recorded.reason, Reason::SelfReferral);
    }

    void foreseesWhatWillBecomeOfIt()
    {
        ReferralEntry entry = knownPair();
        QCOMPARE(foresee(m_book->book(), {}), QString());
        ReferralEntry self = entry;
        self.referredFriend = self.referrer;
        QVERIFY(foresee(m_book->book(), self).contains(QStringLiteral("same person")));
        sell("ben@example.org", "2026-05-19");
        QVERIFY(foresee(m_book->book(), entry).contains(QStringLiteral("not valid")));
        const RecordedReferral recorded = mustHave(recordReferral(m_book->book(), entry));
        QCOMPARE(recorded.stage, Stage::Invalid);
        QCOMPARE(recorded.reason, Reason::ExistingCustomer);
        QVERIFY(foresee(m_book->book(), entry).contains(QStringLiteral("referred before")));
    }

    void writesNothingWhileForeseeing()
    {
        const qint64 before = m_book->number("SELECT total_changes()");
        foresee(m_book->book(), knownPair());
        QCOMPARE(m_book->number("SELECT total_changes()"), before);
    }

    void rewardsAtOnceWhatIsRecordedAfterThePurchase()
    {
        sell("ben@example.org", "2026-05-19");
        ReferralEntry entry = knownPair();
        entry.referredOn = QDate(2026, 5, 19);
        QCOMPARE(mustHave(recordReferral(m_book->book(), entry)).stage, Stage::Converted);
        QCOMPARE(m_book->number("SELECT amount_minor FROM rewards"), qint64(1000));
    }

    void keepsAnActAndAnAuditRow()
    {
        mustHave(recordReferral(m_book->book(), knownPair()));
        QCOMPARE(m_book->texts("SELECT name || ' ' || subject FROM acts ORDER BY id").last(),
                 QStringLiteral("record_referral Ben"));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM audit_log WHERE entity = 'referral'"), qint64(1));
    }

    void announcesTheChangeOnceAndOnlyWhereThereIsOne()
    {
        int told = 0;
        connect(&m_book->book(), &Book::changed, this, [&told] { ++told; });
        QVERIFY(!recordReferral(m_book->book(), newPair({}, {})));
        QCOMPARE(told, 0);
        mustHave(recordReferral(m_book->book(), knownPair()));
        QCOMPARE(told, 1);
    }

    void setsTheStageByHand()
    {
        const ReferralId referral = mustHave(recordReferral(m_book->book(), knownPair())).referral;
        for (const Stage stage : {Stage::Contacted, Stage::Qualified, Stage::Lost, Stage::Received, Stage::Invalid}) {
            mustHave(setReferralStage(m_book->book(), referral, stage, QStringLiteral(" called ")));
            QCOMPARE(m_book->texts("SELECT stage || '|' || shop_note FROM referrals"),
                     QStringList(toStored(stage) + QStringLiteral("|called")));
            QCOMPARE(m_book->texts("SELECT to_stage FROM referral_events ORDER BY id").last(), toStored(stage));
        }
        sell("ben@example.org", "2026-05-20");
        QCOMPARE(m_book->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("invalid")));
        mustHave(setReferralStage(m_book->book(), referral, Stage::Received, {}));
        QCOMPARE(m_book->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("converted")));
        QCOMPARE(m_book->differences(), QString());
    }

    void refusesStagesThatFollowFromSales()
    {
        const ReferralId referral = mustHave(recordReferral(m_book->book(), knownPair())).referral;
        for (const Stage stage : {Stage::Converted, Stage::Expired})
            QVERIFY(!setReferralStage(m_book->book(), referral, stage, {}));
        const Result<Done> unknown = setReferralStage(m_book->book(), {4711}, Stage::Lost, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.failure().kind, Failure::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(RecordReferralTest)
#include "tst_recordreferral.moc"
