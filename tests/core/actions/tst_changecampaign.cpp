#include "core/actions/changecampaign.h"
#include "core/actions/recordreferral.h"
#include "core/actions/undo.h"
#include "payoutshop.h"

#include <QTest>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);
const QDate kInMay(2026, 5, 10);

CampaignChange lasting(QDate start, QDate end, int graceDays = 0, CampaignSwitch byHand = CampaignSwitch::Running)
{
    return {QStringLiteral("Spring"), {start, end, graceDays}, byHand};
}

} // namespace

class ChangeCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsDays_data()
    {
        QTest::addColumn<CampaignChange>("campaign");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<CampaignState>("state");
        const CampaignChange may = lasting({2026, 5, 1}, {2026, 5, 31}, 10);
        const CampaignChange paused = lasting({2026, 5, 1}, {2026, 5, 31}, 10, CampaignSwitch::Paused);
        const CampaignChange closed = lasting({2026, 5, 1}, {2026, 5, 15}, 10, CampaignSwitch::Closed);
        QTest::newRow("without days") << lasting({}, {}) << kInMay << CampaignState::Active;
        QTest::newRow("before") << may << QDate(2026, 4, 30) << CampaignState::Scheduled;
        QTest::newRow("first day") << may << QDate(2026, 5, 1) << CampaignState::Active;
        QTest::newRow("last day") << may << QDate(2026, 5, 31) << CampaignState::Active;
        QTest::newRow("grace") << may << QDate(2026, 6, 10) << CampaignState::Ending;
        QTest::newRow("after the grace") << may << QDate(2026, 6, 11) << CampaignState::Closed;
        QTest::newRow("paused") << paused << kInMay << CampaignState::Paused;
        QTest::newRow("paused and over") << paused << QDate(2026, 6, 11) << CampaignState::Closed;
        QTest::newRow("closed by hand") << closed << QDate(2026, 5, 15) << CampaignState::Ending;
        QTest::newRow("closed by hand, later") << closed << QDate(2026, 5, 26) << CampaignState::Closed;
    }

    void followsItsDays()
    {
        QFETCH(CampaignChange, campaign);
        QFETCH(QDate, day);
        QFETCH(CampaignState, state);
        QCOMPARE(campaignStateOn(day, campaign.byHand, campaign.dates), state);
    }

    void refusesWhatMakesNoSense()
    {
        PayoutShop shop(kToday);
        CampaignChange nameless = lasting({}, {});
        nameless.name = QStringLiteral("  ");
        for (const CampaignChange& change :
             {nameless, lasting({2026, 5, 2}, {2026, 5, 1}), lasting({}, {}, -1), lasting({}, {}, 4000)})
            QVERIFY(!changeCampaign(shop.book(), change));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM acts WHERE name = 'change_campaign'"), qint64(0));
    }

    void takesNoReferralWhilePaused()
    {
        PayoutShop shop(kToday);
        const Result<CampaignState> state = changeCampaign(shop.book(), lasting({}, {}, 0, CampaignSwitch::Paused));
        QVERIFY(state.isOk());
        QCOMPARE(*state, CampaignState::Paused);
        const Result<RecordedReferral> recorded = record(shop, kToday);
        QVERIFY(!recorded);
        QCOMPARE(recorded.failure().text, QStringLiteral("The campaign Spring is paused and takes no referrals. Please "
                                                         "let it go on first."));
        QVERIFY(changeCampaign(shop.book(), lasting({}, {})).isOk());
        QVERIFY(record(shop, kToday).isOk());
    }

    void takesNoReferralOfADayOutside()
    {
        PayoutShop shop(kToday);
        QVERIFY(changeCampaign(shop.book(), lasting({2026, 5, 1}, {2026, 5, 31}, 60)).isOk());
        QVERIFY(record(shop, {2026, 5, 31}).isOk());
        QVERIFY(record(shop, {2026, 6, 1}).failure().text.contains(QLatin1String("ended on 2026-05-31")));
        QVERIFY(record(shop, {2026, 4, 30}).failure().text.contains(QLatin1String("begins on 2026-05-01")));
    }

    void closingEndsItToday()
    {
        PayoutShop shop(kToday);
        QVERIFY(changeCampaign(shop.book(), lasting({}, {2026, 12, 31}, 5, CampaignSwitch::Closed)).isOk());
        const Result<CampaignRecord> campaign = campaignOf(shop.book());
        QCOMPARE(campaign->dates.endOn, kToday);
        QVERIFY(!record(shop, kToday));
    }

    void convertsDuringTheGraceOnly()
    {
        PayoutShop shop(kToday);
        earn(shop);
        QCOMPARE(stage(shop), QStringLiteral("converted"));
        QVERIFY(changeCampaign(shop.book(), lasting({}, {2026, 5, 31}, 10)).isOk());
        QCOMPARE(stage(shop), QStringLiteral("converted"));
        QVERIFY(changeCampaign(shop.book(), lasting({}, {2026, 5, 31}, 0)).isOk());
        QCOMPARE(stage(shop), QStringLiteral("expired"));
        QCOMPARE(shop.state(), QStringLiteral("reversed"));
    }

    void saysHowManyReferralsLieOutside()
    {
        PayoutShop shop(kToday);
        earn(shop);
        QCOMPARE(*referralsOutside(shop.book(), {kInMay, {}, 0}), 0);
        QCOMPARE(*referralsOutside(shop.book(), {kInMay.addDays(1), {}, 0}), 1);
        QCOMPARE(*referralsOutside(shop.book(), {{}, kInMay.addDays(-1), 0}), 1);
        QCOMPARE(*referralsOutside(shop.book(), {{}, {}, 0}), 0);
    }

    void comesBackWhole()
    {
        PayoutShop shop(kToday);
        earn(shop);
        const CampaignChange before = asChange(*campaignOf(shop.book()));
        QVERIFY(changeCampaign(shop.book(), lasting({2026, 6, 1}, {}, 0, CampaignSwitch::Paused)).isOk());
        QCOMPARE(stage(shop), QStringLiteral("invalid"));
        const Result<TakenBack> undone = undo(shop.book());
        QVERIFY2(undone.isOk(), qPrintable(undone ? QString() : undone.failure().text));
        QVERIFY(asChange(*campaignOf(shop.book())) == before);
        QCOMPARE(stage(shop), QStringLiteral("converted"));
        QVERIFY(redo(shop.book()).isOk());
        QCOMPARE(campaignOf(shop.book())->byHand, CampaignSwitch::Paused);
        QCOMPARE(stage(shop), QStringLiteral("invalid"));
    }

    void keepsAnActOnlyOfAChange()
    {
        PayoutShop shop(kToday);
        QVERIFY(changeCampaign(shop.book(), asChange(*campaignOf(shop.book()))).isOk());
        QCOMPARE(shop.number("SELECT COUNT(*) FROM acts WHERE name = 'change_campaign'"), qint64(0));
    }

    void keepsWhatWasPaid()
    {
        PayoutShop shop(kToday);
        earn(shop);
        QCOMPARE(shop.payAll(), qint64(1000));
        const Result<CampaignState> changed = changeCampaign(shop.book(), lasting({2026, 6, 1}, {}));
        QVERIFY(!changed);
        QVERIFY2(changed.failure().text.contains(QLatin1String("Ana")), qPrintable(changed.failure().text));
        QVERIFY(!campaignOf(shop.book())->dates.startOn.isValid());
    }

private:
    /// Lucía recommends on 10 May, Ana buys on 5 June.
    static void earn(PayoutShop& shop)
    {
        const PersonId ana = shop.person(QStringLiteral("Ana Ruiz"));
        shop.claim(shop.person(QStringLiteral("Lucía Gómez")), ana, kInMay);
        shop.sale(ana, {2026, 6, 5}, 5000, QStringLiteral("S-1"));
    }
    static QString stage(PayoutShop& shop) { return shop.texts("SELECT stage FROM referrals").value(0); }
    static Result<RecordedReferral> record(PayoutShop& shop, QDate on)
    {
        ReferralEntry entry;
        entry.newReferrerName = QStringLiteral("Rosa Mora");
        entry.newFriendName = QStringLiteral("Iris Gil");
        entry.referredOn = on;
        return recordReferral(shop.book(), entry);
    }
};

QTEST_GUILESS_MAIN(ChangeCampaignTest)
#include "tst_changecampaign.moc"
