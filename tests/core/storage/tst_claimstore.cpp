#include "core/storage/claimstore.h"
#include "core/storage/personstore.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

class ClaimStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;
    PersonId m_ana;
    PersonId m_ben;
    PersonId m_friend;

    PersonId person(UnitOfWork& work, const QString& name)
    {
        Person person;
        person.fullName = name;
        return PersonStore((*m_book)->database(), QString()).insert(work, person);
    }

    SavedClaim add(PersonId referrer, PersonId referredFriend, QDate on, qint64 order = 1)
    {
        Book& book = m_book->book();
        UnitOfWork work(book.database(), book.clock(), QStringLiteral("ana"));
        NewClaim claim;
        claim.referrer = referrer;
        claim.referredFriend = referredFriend;
        claim.claimedOn = on;
        claim.sourceOrder = order;
        claim.channel = QStringLiteral("card");
        claim.campaign = book.starterCampaign();
        const SavedClaim saved = ClaimStore(work).add(claim);
        work.commit();
        return saved;
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(QDate(2026, 5, 20));
        UnitOfWork work((*m_book)->database(), m_book->clock(), QStringLiteral("ana"));
        m_ana = person(work, QStringLiteral("Ana"));
        m_ben = person(work, QStringLiteral("Ben"));
        m_friend = person(work, QStringLiteral("Carla"));
        work.commit();
    }

    void opensAReferralWithTheFirstClaim()
    {
        const SavedClaim saved = add(m_ana, m_friend, QDate(2026, 5, 1));
        QVERIFY(saved.isNewReferral && saved.isNewClaim && !saved.isMovedEarlier);
        QCOMPARE(m_book->texts("SELECT stage || '|' || referred_on || '|' || channel FROM referrals"),
                 QStringList(QStringLiteral("received|2026-05-01|card")));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM referral_events"), qint64(1));
    }

    void addsOtherReferrersToTheSameReferral()
    {
        const SavedClaim first = add(m_ana, m_friend, QDate(2026, 5, 1));
        const SavedClaim second = add(m_ben, m_friend, QDate(2026, 5, 2));
        QCOMPARE(second.referral, first.referral);
        QVERIFY(!second.isNewReferral && second.isNewClaim);
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM referrals"), qint64(1));
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM claims"), qint64(2));
    }

    void keepsOneClaimPerPairDatedByItsEarliestRow_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("second");
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("later") << QDate(2026, 5, 1) << QDate(2026, 5, 9) << false;
        QTest::newRow("same day") << QDate(2026, 5, 1) << QDate(2026, 5, 1) << false;
        QTest::newRow("earlier") << QDate(2026, 5, 9) << QDate(2026, 5, 1) << true;
    }
    void keepsOneClaimPerPairDatedByItsEarliestRow()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, second);
        QFETCH(bool, isMoved);
        add(m_ana, m_friend, first, 5);
        const SavedClaim saved = add(m_ana, m_friend, second, 3);
        QVERIFY(!saved.isNewClaim && !saved.isNewReferral);
        QCOMPARE(saved.isMovedEarlier, isMoved);
        QCOMPARE(m_book->texts("SELECT claimed_on FROM claims"), QStringList(QStringLiteral("2026-05-01")));
    }

    void keepsTheEarliestRowOfADay()
    {
        add(m_ana, m_friend, QDate(2026, 5, 1), 5);
        add(m_ana, m_friend, QDate(2026, 5, 1), 3);
        add(m_ana, m_friend, QDate(2026, 5, 1), 8);
        QCOMPARE(m_book->number("SELECT source_order FROM claims"), qint64(3));
    }

    void takesAClaimOnOneself() { QVERIFY(add(m_ana, m_ana, QDate(2026, 5, 1)).isNewClaim); }

    void keepsBothDirectionsOfARingApart()
    {
        QVERIFY(add(m_ana, m_ben, QDate(2026, 5, 1)).isNewReferral);
        QVERIFY(add(m_ben, m_ana, QDate(2026, 5, 2)).isNewReferral);
    }
};

QTEST_GUILESS_MAIN(ClaimStoreTest)
#include "tst_claimstore.moc"
