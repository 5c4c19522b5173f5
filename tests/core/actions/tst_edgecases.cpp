#include "core/actions/decideclaims.h"
#include "core/actions/publishrules.h"
#include "core/actions/recordreferral.h"
#include "payoutshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

RuleSet giving(qint64 amountMinor)
{
    RuleSet rules = starterRules(Currency::parse(QStringLiteral("EUR")).value());
    rules.rules.front().amount.number = amountMinor;
    return rules;
}

} // namespace

/// Decided behaviour that has no better place, a test for each case. Where the others are: what comes back, debts,
/// exchanges, merges and expiry in tst_payouts; tiers that later facts move and limits that are hit half-way in
/// tst_adjustments; overlapping campaigns in tst_campaigns; amounts of zero in tst_zerorewards; several referrers in
/// tst_decideclaims; days, zones and clocks in tst_clockchanges; files that come again, existing customers and dates
/// that cannot be in tst_importfile; circles in tst_findsignals; milestones and tier crossings in tst_rewards.
class EdgeCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_ana = m_shop->person(QStringLiteral("Ana"));
        m_ben = m_shop->person(QStringLiteral("Ben"));
    }

    void cleanup() { QCOMPARE(m_shop->differences(), QString()); }

    void sameReferrerFilesTwice()
    {
        m_shop->claim(m_ana, m_ben, kToday.addDays(-30));
        m_shop->claim(m_ana, m_ben, kToday.addDays(-20));
        m_shop->sale(m_ben, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM referrals"), qint64(1));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM rewards WHERE state <> 'reversed'"), qint64(1));
    }

    void selfReferral()
    {
        m_shop->claim(m_ana, m_ana, kToday.addDays(-30));
        m_shop->sale(m_ana, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("invalid")));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM rewards"), qint64(0));
    }

    /// Circles are noticed, not punished.
    void mutualReferrals()
    {
        m_shop->claim(m_ana, m_ben, kToday.addDays(-40));
        m_shop->claim(m_ben, m_ana, kToday.addDays(-30));
        m_shop->sale(m_ben, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        m_shop->sale(m_ana, kToday.addDays(-9), 5000, QStringLiteral("S2"));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM referrals WHERE stage = 'converted'"), qint64(2));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM rewards"), qint64(2));
    }

    void friendBoughtBeforeAnyoneNamedTheReferrer()
    {
        m_shop->sale(m_ben, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        m_shop->claim(m_ana, m_ben, kToday.addDays(-5));
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("invalid")));

        RuleSet late = giving(1000);
        late.eligibility.lateClaimDays = 14;
        PayoutShop shop(kToday);
        shop.useRules(late);
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.sale(ben, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        shop.claim(ana, ben, kToday.addDays(-5));
        QCOMPARE(shop.texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("converted")));
        QCOMPARE(shop.differences(), QString());
    }

    void ruleChangedWhileAReferralIsOpen()
    {
        m_shop->claim(m_ana, m_ben, kToday.addDays(-30));
        mustHave(publishRules(m_shop->book(), {{}, giving(2500), {}, {}}));
        m_shop->sale(m_ben, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        QCOMPARE(m_shop->texts("SELECT amount_minor FROM rewards"), QStringList(QStringLiteral("1000")));
    }

    void friendWithoutContactData()
    {
        ReferralEntry entry;
        entry.referrer = m_ana;
        entry.newFriendName = QStringLiteral("the tall one from the market");
        entry.referredOn = kToday;
        const RecordedReferral recorded = mustHave(recordReferral(m_shop->book(), entry));
        QCOMPARE(recorded.stage, Stage::Received);
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM contact_points"), qint64(0));
    }

    void organisationAsFriendOrReferrer()
    {
        Person company;
        company.fullName = QStringLiteral("Fontanería Ruiz S.L.");
        company.company = company.fullName;
        const PersonId organisation = mustHave(savePerson(m_shop->book(), company));
        m_shop->claim(organisation, m_ben, kToday.addDays(-30));
        m_shop->sale(m_ben, kToday.addDays(-20), 5000, QStringLiteral("S1"));
        QCOMPARE(m_shop->balance(organisation, "available"), qint64(1000));
    }

    void twoPurchasesOnOneDay()
    {
        RuleSet rules = giving(0);
        rules.rules.front().amount = {RewardValue::Kind::Percent, 1000};
        m_shop->useRules(rules);
        m_shop->claim(m_ana, m_ben, kToday.addDays(-30));
        m_shop->sale(m_ben, kToday.addDays(-10), 9000, QStringLiteral("S2"));
        m_shop->sale(m_ben, kToday.addDays(-10), 5000, QStringLiteral("S1"));
        QCOMPARE(m_shop->texts("SELECT amount_minor FROM rewards WHERE state <> 'reversed'"),
                 QStringList(QStringLiteral("500")));
    }

private:
    std::unique_ptr<PayoutShop> m_shop;
    PersonId m_ana;
    PersonId m_ben;
};

QTEST_GUILESS_MAIN(EdgeCasesTest)
#include "tst_edgecases.moc"
