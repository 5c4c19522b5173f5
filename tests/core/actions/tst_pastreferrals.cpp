#include "core/actions/importmatching.h"
#include "core/actions/mergepeople.h"
#include "core/actions/recordreferral.h"
#include "core/actions/undo.h"
#include "tests/support/logicaldump.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;
using PastRewards = ImportDecisions::PastRewards;

namespace {

const QDate kToday(2026, 5, 20);

const QString kReferrals = QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                          "ana@example.org,ben@example.org,2026-03-01\n"
                                          "ana@example.org,carla@example.org,2026-03-02\n"
                                          "ana@example.org,dario@example.org,2026-05-01\n");
const QString kSales = QStringLiteral("Document,Email,Date,Net\n"
                                      "S1,ben@example.org,2026-03-11,20.00\n"
                                      "S2,carla@example.org,2026-03-12,30.00\n");

ImportSummary import(TestBook& book, ImportKind kind, const QString& text, std::optional<PastRewards> past,
                     bool isDryRun = false)
{
    ImportRequest request = book.request(kind, text);
    request.decisions.pastRewards = past;
    request.isDryRun = isDryRun;
    return mustHave(importFile(book.book(), request));
}

ImportSummary importReferrals(TestBook& book, std::optional<PastRewards> past, bool isDryRun = false)
{
    return import(book, ImportKind::Referrals, kReferrals, past, isDryRun);
}

qint64 owed(TestBook& book)
{
    return book.number("SELECT COALESCE(SUM(delta_minor), 0) FROM postings WHERE account IN ('pending', 'available')");
}

qint64 limitedClaims(TestBook& book)
{
    return book.number("SELECT COUNT(*) FROM claims WHERE rewards_from = '2026-05-20'");
}

PersonId personWith(TestBook& book, const char* email)
{
    return {book.number(QByteArray("SELECT person_id FROM contact_points WHERE normalised = '") + email + "'")};
}

} // namespace

class PastReferralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRewardsForThePastWhereNothingIsSaid()
    {
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        const ImportSummary summary = importReferrals(book, {});
        QCOMPARE(owed(book), qint64(2000));
        QCOMPARE(summary.rewardsAddedMinor, qint64(2000));
        QCOMPARE(limitedClaims(book), qint64(0));
    }

    void countsReferralsOfThePastWithoutTheirRewards()
    {
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        const ImportSummary summary = importReferrals(book, PastRewards::LeaveOut);
        QCOMPARE(owed(book), qint64(0));
        QCOMPARE(summary.rewardsAddedMinor, qint64(0));
        QCOMPARE(summary.pastReferrals, qint64(2));
        QCOMPARE(summary.pastRewardsMinor, qint64(2000));
        QCOMPARE(summary.conversions.size(), size_t(2));
        QCOMPARE(summary.conversions.front().rewardMinor, qint64(0));
        QCOMPARE(book.number("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'"), qint64(2));
        QCOMPARE(limitedClaims(book), qint64(3));
        QCOMPARE(book.differences(), QString());
    }

    void givesARewardForWhoeverBecomesACustomerLater()
    {
        TestBook book(kToday);
        importReferrals(book, PastRewards::LeaveOut);
        book.clock().setToday(kToday.addDays(10));
        const ImportSummary summary =
            book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\n"
                                                          "S1,ben@example.org,2026-05-19,20.00\n"
                                                          "S3,dario@example.org,2026-05-20,20.00\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'"), qint64(2));
        QCOMPARE(summary.rewardsAddedMinor, qint64(1000));
        QCOMPARE(owed(book), qint64(1000));
        QCOMPARE(book.differences(), QString());
    }

    void saysTheSameWhicheverWayItWasAsked_data()
    {
        QTest::addColumn<bool>("isKnownWithout");
        QTest::newRow("a new list") << false;
        QTest::newRow("a list that the book has without them") << true;
    }
    void saysTheSameWhicheverWayItWasAsked()
    {
        QFETCH(bool, isKnownWithout);
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        if (isKnownWithout)
            importReferrals(book, PastRewards::LeaveOut);
        const QStringList before = LogicalDump::of(book.book());
        for (const PastRewards choice : {PastRewards::Give, PastRewards::LeaveOut}) {
            const ImportSummary trial = importReferrals(book, choice, true);
            QCOMPARE(trial.pastReferrals, qint64(2));
            QCOMPARE(trial.pastRewardsMinor, qint64(2000));
            QCOMPARE(trial.rewardsAddedMinor, qint64(choice == PastRewards::Give ? 2000 : 0));
        }
        QCOMPARE(dumpDifference(before, LogicalDump::of(book.book())), QString());
        const ImportSummary done = importReferrals(book, PastRewards::Give);
        QCOMPARE(done.rewardsAddedMinor, qint64(2000));
        QCOMPARE(owed(book), qint64(2000));
        QCOMPARE(done.unchanged + done.updated, qint64(isKnownWithout ? 3 : 0));
    }

    void measuresWhatWouldReallyBeOwed()
    {
        // What came back whole makes no customer.
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales + QStringLiteral("S3,ben@example.org,2026-03-20,10.00\n"));
        QCOMPARE(importReferrals(book, PastRewards::LeaveOut, true).pastRewardsMinor, qint64(2000));
        book.import(ImportKind::Sales, QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n"
                                                      "R1,return,ben@example.org,2026-04-01,20.00,S1\n"
                                                      "R2,return,ben@example.org,2026-04-01,10.00,S3\n"));
        QCOMPARE(importReferrals(book, PastRewards::LeaveOut, true).pastRewardsMinor, qint64(1000));
        QCOMPARE(importReferrals(book, PastRewards::Give, true).pastRewardsMinor, qint64(1000));
    }

    void takesTheMarkOffWhenTheListComesAgainWithRewards()
    {
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        importReferrals(book, PastRewards::LeaveOut);
        const QStringList before = LogicalDump::of(book.book());
        importReferrals(book, PastRewards::Give);
        QCOMPARE(limitedClaims(book), qint64(0));
        QCOMPARE(owed(book), qint64(2000));
        QCOMPARE(book.differences(), QString());
        mustHave(undo(book.book()));
        QCOMPARE(dumpDifference(before, LogicalDump::of(book.book())), QString());
        QCOMPARE(limitedClaims(book), qint64(3));
        QCOMPARE(owed(book), qint64(0));
        QCOMPARE(book.differences(), QString());
    }

    void leavesAClaimWithoutAMarkAsItIs()
    {
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        importReferrals(book, {});
        const ImportSummary again = importReferrals(book, PastRewards::LeaveOut);
        QCOMPARE(again.unchanged, qint64(3));
        QCOMPARE(again.pastReferrals, qint64(0));
        QCOMPARE(owed(book), qint64(2000));
        QCOMPARE(limitedClaims(book), qint64(0));
    }

    void recordingThePairByHandAsksForNothing()
    {
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        importReferrals(book, PastRewards::LeaveOut);
        ReferralEntry entry;
        entry.referrer = personWith(book, "ana@example.org");
        entry.referredFriend = personWith(book, "ben@example.org");
        entry.referredOn = kToday;
        mustHave(recordReferral(book.book(), entry));
        QCOMPARE(owed(book), qint64(0));
        QCOMPARE(limitedClaims(book), qint64(3));
    }

    void aMentionHandsItsMarkToTheClaim()
    {
        // Whoever is meant comes with a later list, which itself gives rewards.
        TestBook book(kToday);
        book.import(ImportKind::Sales, QStringLiteral("Document,Name,Email,Date,Net\n"
                                                      "S1,Ben Berg,ben@example.org,2026-03-11,20.00\n"));
        const QString list = QStringLiteral("Name,Email,Customer Since,Referred by\n"
                                            "Ben Berg,ben@example.org,2026-03-01,Ana Alba\n");
        import(book, ImportKind::Customers, list, PastRewards::LeaveOut);
        QCOMPARE(book.number("SELECT COUNT(*) FROM open_mentions WHERE rewards_from = '2026-05-20'"), qint64(1));
        const QString ana = QStringLiteral("Name,Email\nAna Alba,ana@example.org\n");
        book.import(ImportKind::Customers, ana);
        QCOMPARE(book.number("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'"), qint64(1));
        QCOMPARE(limitedClaims(book), qint64(1));
        QCOMPARE(owed(book), qint64(0));
        mustHave(undo(book.book()));
        QCOMPARE(book.number("SELECT COUNT(*) FROM open_mentions WHERE rewards_from = '2026-05-20'"), qint64(1));
        import(book, ImportKind::Customers, list, PastRewards::Give);
        QCOMPARE(book.number("SELECT COUNT(*) FROM open_mentions WHERE rewards_from IS NULL"), qint64(1));
        book.import(ImportKind::Customers, ana);
        QCOMPARE(owed(book), qint64(1000));
    }

    void salesAskForNothing()
    {
        // A customer code at the till: a new referral gives its reward, one of the past stays as it was.
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email,Customer Code\nAna Alba,ana@example.org,ANA7\n"));
        import(book, ImportKind::Referrals,
               QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                              "ana@example.org,ben@example.org,2026-03-01\n"),
               PastRewards::LeaveOut);
        book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net,Discount Code\n"
                                                      "S1,ben@example.org,2026-03-11,20.00,ANA7\n"
                                                      "S2,eva@example.org,2026-03-12,20.00,ANA7\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'"), qint64(2));
        QCOMPARE(owed(book), qint64(1000));
        QCOMPARE(limitedClaims(book), qint64(1));
    }

    void oneOfTwoMergedRecordsWithoutAMarkIsEnough()
    {
        TestBook book(kToday);
        book.import(ImportKind::Sales, kSales);
        importReferrals(book, PastRewards::LeaveOut);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                          "anna@example.org,ben@example.org,2026-03-03\n"));
        QCOMPARE(owed(book), qint64(0));
        const QStringList before = LogicalDump::of(book.book());
        mustHave(mergePeople(book.book(), personWith(book, "ana@example.org"), personWith(book, "anna@example.org")));
        QCOMPARE(book.number("SELECT COUNT(*) FROM claims WHERE rewards_from IS NULL"), qint64(1));
        QCOMPARE(owed(book), qint64(1000));
        QCOMPARE(book.differences(), QString());
        mustHave(undo(book.book()));
        QCOMPARE(dumpDifference(before, LogicalDump::of(book.book())), QString());
        QCOMPARE(book.differences(), QString());
    }

    void remembersTheChoiceForListsWithTheseColumns()
    {
        TestBook book(kToday);
        const auto asked = [&] {
            const ImportRequest request = book.request(ImportKind::Referrals, kReferrals);
            const Result<std::unique_ptr<RowSource>> source = openTable(request.path);
            const TableProfile profile = profileTable(**source, request.kind, request.choices).value();
            return pastRewardsToAskFor(book.book(), profile);
        };
        QCOMPARE(asked(), PastRewards::LeaveOut);
        importReferrals(book, PastRewards::Give);
        QCOMPARE(asked(), PastRewards::Give);
        importReferrals(book, {}); // nobody was asked
        QCOMPARE(asked(), PastRewards::Give);
        importReferrals(book, PastRewards::LeaveOut);
        QCOMPARE(asked(), PastRewards::LeaveOut);
        importReferrals(book, PastRewards::Give, true); // nothing is remembered of a trial
        QCOMPARE(asked(), PastRewards::LeaveOut);
    }
};

QTEST_GUILESS_MAIN(PastReferralsTest)
#include "tst_pastreferrals.moc"
