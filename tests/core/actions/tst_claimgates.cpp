#include "core/actions/claimgates.h"
#include "core/actions/decideclaims.h"
#include "core/actions/undo.h"
#include "core/storage/personstore.h"
#include "payoutshop.h"

#include <algorithm>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

} // namespace

/// Eligibility from the book to the answer: the facts are read from people, sales and campaigns.
class ClaimGatesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PayoutShop> m_shop;
    PersonId m_ana;
    PersonId m_ben;

    void start(Eligibility::Household household)
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        RuleSet rules = starterRules(m_shop->book().shop().currency);
        rules.eligibility.household = household;
        m_shop->useRules(rules);
        m_shop->readAgain();
        m_shop->import(ImportKind::Customers, QStringLiteral("Name,Email,Street,Postal Code\n"
                                                             "Ana Gómez,ana@example.org,\"C/ Mayor, 12\",28013\n"
                                                             "Ben Gómez,ben@example.org,c/ mayor 12,28013\n"));
        m_ana = {m_shop->number("SELECT id FROM people WHERE full_name LIKE 'Ana%' OR given_name LIKE 'Ana%'")};
        m_ben = {m_shop->number("SELECT id FROM people WHERE full_name LIKE 'Ben%' OR given_name LIKE 'Ben%'")};
        m_shop->claim(m_ana, m_ben, kToday.addDays(-20));
        m_shop->sale(m_ben, kToday.addDays(-10), 5'000, QStringLiteral("S1"));
    }
    ReferralGates gates() { return mustHave(gatesOfReferral(m_shop->book(), referral())); }
    ReferralId referral() { return {m_shop->number("SELECT MIN(id) FROM referrals")}; }
    Gate gate(Gate::Kind kind)
    {
        const std::vector<Gate> all = gates().claims.front().gates;
        return *std::find_if(all.begin(), all.end(), [&](const Gate& one) { return one.kind == kind; });
    }

private Q_SLOTS:
    void followsTheHouseholdRule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("isFlagged");
        QTest::addColumn<QString>("stage");
        QTest::newRow("allow") << int(Eligibility::Household::Allow) << int(Gate::Verdict::NotApplicable) << false
                               << QStringLiteral("converted");
        QTest::newRow("flag") << int(Eligibility::Household::Flag) << int(Gate::Verdict::Pass) << true
                              << QStringLiteral("converted");
        QTest::newRow("block") << int(Eligibility::Household::Block) << int(Gate::Verdict::Fail) << false
                               << QStringLiteral("invalid");
    }
    void followsTheHouseholdRule()
    {
        QFETCH(int, rule);
        QFETCH(int, verdict);
        QFETCH(bool, isFlagged);
        QFETCH(QString, stage);
        start(Eligibility::Household(rule));
        QCOMPARE(int(gate(Gate::Kind::Household).verdict), verdict);
        QCOMPARE(gate(Gate::Kind::Household).isFlagged, isFlagged);
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(stage));
        QCOMPARE(m_shop->differences(), QString());
    }
    void letsTheShopCreditAHouseholdInSpiteOfTheRule()
    {
        start(Eligibility::Household::Block);
        const ClaimId claim = gates().claims.front().claim;
        mustHave(decideClaims(m_shop->book(), {referral(), ClaimsVerdict::Kind::Credit, {{claim, 0}}, {}}));
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("converted")));
        QVERIFY(gate(Gate::Kind::Household).isOverruled);
        mustHave(undo(m_shop->book()));
        QCOMPARE(m_shop->texts("SELECT reason FROM referrals"), QStringList(QStringLiteral("household")));
    }
    void looksAgainWhenAnAddressIsCorrected()
    {
        start(Eligibility::Household::Block);
        Person ben = *PersonStore(m_shop->book().database(), QStringLiteral("ES")).find(m_ben);
        ben.street = QStringLiteral("C/ Menor, 3");
        mustHave(savePerson(m_shop->book(), ben));
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("converted")));
        QCOMPARE(gate(Gate::Kind::Household).verdict, Gate::Verdict::Pass);
    }
    void looksAgainWhenAListBringsTheAddressOfTheReferrer()
    {
        start(Eligibility::Household::Block);
        Person ana = *PersonStore(m_shop->book().database(), QStringLiteral("ES")).find(m_ana);
        ana.street.clear();
        mustHave(savePerson(m_shop->book(), ana));
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("converted")));
        m_shop->import(ImportKind::Customers, QStringLiteral("Name,Email,Street\nAna Gómez,ana@example.org,"
                                                             "\"C/ Mayor, 12\"\n"));
        QCOMPARE(m_shop->texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("invalid")));
        QCOMPARE(m_shop->differences(), QString());
    }
    void listsEveryClaimTheEarliestFirst()
    {
        start(Eligibility::Household::Allow);
        const PersonId carla = m_shop->person(QStringLiteral("Carla"));
        m_shop->claim(carla, m_ben, kToday.addDays(-25));
        const ReferralGates all = gates();
        QCOMPARE(all.claims.size(), size_t(2));
        QCOMPARE(all.claims[0].referrerName, QStringLiteral("Carla"));
        QCOMPARE(all.claims[0].status, ClaimStatus::Credited);
        QCOMPARE(all.claims[1].reason, Reason::OtherClaimCredited);
        QVERIFY(!gatesOfReferral(m_shop->book(), {9'999}));
    }
};

QTEST_GUILESS_MAIN(ClaimGatesTest)
#include "tst_claimgates.moc"
