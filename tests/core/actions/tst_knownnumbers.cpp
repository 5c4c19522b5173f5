#include "core/actions/asknownon.h"
#include "core/actions/recordreferral.h"
#include "core/actions/undo.h"
#include "core/metrics/numbers.h"
#include "core/storage/personstore.h"
#include "payoutshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const Period kAprilDays{QDate(2026, 4, 1), QDate(2026, 4, 30)};

} // namespace

/// Key figures after something was taken back, and as they were known on an earlier day.
class KnownNumbersTest : public QObject
{
    Q_OBJECT

    static std::optional<qint64> value(const MetricFactsPtr& facts, Kpi kpi)
    {
        return Numbers(facts, {}).kpi(kpi, kAprilDays).value;
    }
    static std::optional<qint64> value(PayoutShop& shop, Kpi kpi)
    {
        return value(mustHave(loadMetricFacts(shop.book(), shop.snapshot())), kpi);
    }
    static std::optional<qint64> knownOn(PayoutShop& shop, QDate day, Kpi kpi)
    {
        return value(mustHave(bookAsKnownOn(shop.book(), day, kAprilDays)).facts, kpi);
    }
    static qint64 funnelStep(PayoutShop& shop, size_t step)
    {
        return Numbers(mustHave(loadMetricFacts(shop.book(), shop.snapshot())), {}).funnel(kAprilDays)[step].count;
    }

private Q_SLOTS:
    void aStageThatWasUndoneWasNeverReached()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        shop.claim(shop.person(QStringLiteral("Ana")), shop.person(QStringLiteral("Ben")), QDate(2026, 4, 2));
        const ReferralId referral{shop.number("SELECT id FROM referrals")};
        mustHave(setReferralStage(shop.book(), referral, Stage::Contacted, {}));
        shop.clock().addDays(1);
        mustHave(setReferralStage(shop.book(), referral, Stage::Qualified, {}));
        QCOMPARE(value(shop, Kpi::QualifiedReferrals), std::optional<qint64>(1));
        mustHave(undo(shop.book()));
        QCOMPARE(value(shop, Kpi::QualifiedReferrals), std::optional<qint64>(0));
        QCOMPARE(value(shop, Kpi::QualificationRate), std::optional<qint64>(0));
        QCOMPARE(funnelStep(shop, 1), 1); // contacted
        mustHave(undo(shop.book()));
        QCOMPARE(funnelStep(shop, 1), 0);
    }

    void aStageToWhichAReferralCameBackIsNotLeft()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        shop.claim(shop.person(QStringLiteral("Ana")), shop.person(QStringLiteral("Ben")), QDate(2026, 4, 2));
        const ReferralId referral{shop.number("SELECT id FROM referrals")};
        for (const Stage stage : {Stage::Contacted, Stage::Qualified, Stage::Contacted}) {
            shop.clock().addDays(1);
            mustHave(setReferralStage(shop.book(), referral, stage, {}));
        }
        const Numbers numbers(mustHave(loadMetricFacts(shop.book(), shop.snapshot())), {});
        for (const StageTime& time : numbers.stageTimes(kAprilDays)) {
            QCOMPARE(time.waiting, qint64(time.stage == Stage::Contacted));
            QCOMPARE(time.passed, qint64(time.stage == Stage::Received));
        }
        QCOMPARE(value(shop, Kpi::QualifiedReferrals), std::optional<qint64>(1)); // it was once
    }

    void aStageOfLaterIsNotKnownBefore()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        shop.claim(shop.person(QStringLiteral("Ana")), shop.person(QStringLiteral("Ben")), QDate(2026, 4, 2));
        shop.clock().addDays(5);
        mustHave(setReferralStage(shop.book(), {shop.number("SELECT id FROM referrals")}, Stage::Qualified, QString()));
        shop.clock().addDays(5);
        QCOMPARE(knownOn(shop, QDate(2026, 4, 14), Kpi::QualifiedReferrals), std::optional<qint64>(0));
        QCOMPARE(knownOn(shop, QDate(2026, 4, 15), Kpi::QualifiedReferrals), std::optional<qint64>(1));
    }

    void aRewardOfLaterWasNotTakenBackBefore()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        const PersonId dora = shop.person(QStringLiteral("Dora"));
        shop.claim(ana, ben, QDate(2026, 4, 2));
        shop.claim(ana, dora, QDate(2026, 4, 2));
        shop.sale(ben, QDate(2026, 4, 9), 5000, QStringLiteral("S1"));
        shop.clock().setToday(QDate(2026, 5, 5));
        shop.sale(dora, QDate(2026, 4, 20), 5000, QStringLiteral("S2")); // of April, told in May
        shop.clock().setToday(QDate(2026, 5, 20));
        QCOMPARE(value(shop, Kpi::ReversalRate), std::optional<qint64>(0));
        QCOMPARE(knownOn(shop, QDate(2026, 4, 30), Kpi::ReversalRate), std::optional<qint64>(0));
        QCOMPARE(knownOn(shop, QDate(2026, 4, 30), Kpi::RewardCostAccrued),
                 std::optional<qint64>(*value(shop, Kpi::RewardCostAccrued) / 2));
        QCOMPARE(knownOn(shop, QDate(2026, 4, 30), Kpi::Conversions), std::optional<qint64>(1));
        QCOMPARE(knownOn(shop, QDate(2026, 4, 30), Kpi::ReversedConversions), std::optional<qint64>(0));
    }

    void onlyAReturnTakesACustomerAway()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.claim(shop.person(QStringLiteral("Ana")), ben, QDate(2026, 4, 2));
        shop.import(ImportKind::Sales, QStringLiteral("Document,Name,Date,Net\nS1,Ben,2026-04-09,50.00\n"));
        QCOMPARE(value(shop, Kpi::Conversions), std::optional<qint64>(1));
        mustHave(undo(shop.book()));
        QCOMPARE(value(shop, Kpi::Conversions), std::optional<qint64>(0));
        QCOMPARE(value(shop, Kpi::ReversedConversions), std::optional<qint64>(0));
        shop.sale(ben, QDate(2026, 4, 9), 5000, QStringLiteral("S2"));
        shop.takeBack(ben, QDate(2026, 4, 10), 5000, QStringLiteral("R2"), QStringLiteral("S2"));
        QCOMPARE(value(shop, Kpi::ReversedConversions), std::optional<qint64>(1));
    }

    void aStayBelongsToTheDaysInWhichItBegan()
    {
        PayoutShop shop(QDate(2026, 3, 10));
        shop.claim(shop.person(QStringLiteral("Ana")), shop.person(QStringLiteral("Ben")), QDate(2026, 3, 2));
        const ReferralId referral{shop.number("SELECT id FROM referrals")};
        shop.clock().setToday(QDate(2026, 4, 3));
        mustHave(setReferralStage(shop.book(), referral, Stage::Contacted, {}));
        shop.clock().setToday(QDate(2026, 4, 9));
        mustHave(setReferralStage(shop.book(), referral, Stage::Qualified, {}));
        const Numbers numbers(mustHave(loadMetricFacts(shop.book(), shop.snapshot())), {});
        const StageTime contacted = numbers.stageTimes(kAprilDays).at(1);
        QCOMPARE(contacted.stage, Stage::Contacted);
        QCOMPARE(contacted.medianHalfDays, std::optional<qint64>(12));
        QCOMPARE(numbers.stageTimes(kAprilDays).at(0).passed, 0); // it came in March
    }

    void aSegmentHasThePeopleOfThen()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        shop.claim(ana, shop.person(QStringLiteral("Ben")), QDate(2026, 4, 2));
        shop.clock().addDays(5);
        Person tagged = *PersonStore(shop.book().database(), QStringLiteral("ES")).find(ana);
        tagged.tags = {QStringLiteral("VIP")};
        mustHave(savePerson(shop.book(), tagged));
        shop.clock().addDays(5);
        SegmentFilter vip;
        vip.tags = {QStringLiteral("vip")};
        const auto peopleOn = [&](QDate day) {
            const KnownBook known = mustHave(bookAsKnownOn(shop.book(), day, kAprilDays, vip));
            return countChosen(*known.snapshot, known.people);
        };
        QCOMPARE(peopleOn(QDate(2026, 4, 14)), 0);
        QCOMPARE(peopleOn(QDate(2026, 4, 15)), 1);
    }

    void aRewardIsDeclinedOnTheDayOfTheDecision()
    {
        PayoutShop shop(QDate(2026, 4, 10));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.claim(shop.person(QStringLiteral("Ana")), ben, QDate(2026, 3, 2));
        shop.sale(ben, QDate(2026, 3, 9), 5000, QStringLiteral("S1"));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("looked at")));
        shop.clock().addDays(5);
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Decline, QStringLiteral("one family")));
        shop.clock().addDays(5);
        const Numbers numbers(mustHave(loadMetricFacts(shop.book(), shop.snapshot())), {});
        QCOMPARE(numbers.kpi(Kpi::RejectionRate, kAprilDays).value, std::optional<qint64>(10'000));
        QCOMPARE(numbers.rows(Kpi::RejectionRate, kAprilDays, QLocale()).table.rows.size(), size_t(1));
        QVERIFY(!numbers.kpi(Kpi::RejectionRate, {QDate(2026, 3, 1), QDate(2026, 3, 31)}).value); // earned in March
        QCOMPARE(numbers.kpi(Kpi::ReversalRate, {QDate(2026, 3, 1), QDate(2026, 3, 31)}).value,
                 std::optional<qint64>(0)); // what was never given cannot be taken back
        QVERIFY(!knownOn(shop, QDate(2026, 4, 14), Kpi::RejectionRate));
        QCOMPARE(knownOn(shop, QDate(2026, 4, 15), Kpi::RejectionRate), std::optional<qint64>(10'000));
    }

    void aDayFarOffCostsNoMemory()
    {
        TestBook book(QDate(2026, 4, 10));
        book.import(ImportKind::Customers, QStringLiteral("Name,Email,Customer Since\n"
                                                          "Ana,ana@example.org,9999-12-31\n"
                                                          "Ben,ben@example.org,1801-01-01\n"
                                                          "Dora,dora@example.org,2026-04-02\n"));
        const Numbers numbers(mustHave(loadMetricFacts(book.book(), book.snapshot())), {});
        const auto newIn = [&](const Period& period) { return numbers.channels(period).newCustomers; };
        QCOMPARE(newIn(kAprilDays), 1);
        QCOMPARE(newIn({QDate(1800, 1, 1), QDate(1900, 1, 1)}), 1);
        QCOMPARE(newIn({QDate(1801, 1, 2), QDate(2026, 4, 1)}), 0);
        QCOMPARE(newIn({QDate(2026, 4, 3), QDate(9999, 12, 31)}), 1);
        QCOMPARE(newIn({QDate(1800, 1, 1), QDate(9999, 12, 30)}), 2);
        QCOMPARE(book.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(KnownNumbersTest)
#include "tst_knownnumbers.moc"
