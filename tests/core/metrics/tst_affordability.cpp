#include "core/metrics/affordability.h"

#include <QTest>

using namespace vouchwell;

namespace {

RulesEvidence evidenceOf(std::optional<int> marginBp, const FriendRevenue& first, const FriendRevenue& year = {})
{
    RulesEvidence evidence;
    evidence.currency = {QStringLiteral("EUR"), 2};
    evidence.marginBp = marginBp;
    evidence.firstPurchases = first;
    evidence.firstYears = year;
    return evidence;
}

} // namespace

class AffordabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatFriendsKeepTimesTheMargin()
    {
        const auto worth = affordabilityOf(evidenceOf(3000, {20, 20'000, 0}, {12, 97'200, 10'800}));
        QVERIFY(worth);
        QCOMPARE(worth->worthMinor, 2430); // 81.00 of which 30 %
        QCOMPARE(worth->averageMinor, 8100);
        QCOMPARE(worth->basis, Affordability::Basis::FirstYear);
        QCOMPARE(worth->returnedBp, 1000);
    }

    void takesFirstPurchasesWhileFewYearsAreOver()
    {
        const auto worth = affordabilityOf(evidenceOf(5000, {10, 10'001, 0}, {9, 97'200, 0}));
        QVERIFY(worth);
        QCOMPARE(worth->basis, Affordability::Basis::FirstPurchase);
        QCOMPARE(worth->worthMinor, 500); // of 10.001, rounded once
    }

    void saysNothingWithoutMarginOrFriends()
    {
        QVERIFY(!affordabilityOf(evidenceOf(std::nullopt, {50, 10'000, 0})));
        QVERIFY(!affordabilityOf(evidenceOf(3000, {9, 10'000, 0})));
        const QString few = affordabilitySentence(evidenceOf(3000, {9, 10'000, 0}), QLocale::c());
        QVERIFY2(few.contains(QLatin1String("9 friend(s)")), qPrintable(few));
        QVERIFY(affordabilitySentence(evidenceOf(std::nullopt, {50, 1, 0}), QLocale::c())
                    .contains(QLatin1String("margin")));
    }

    void tellsHowItWasWorkedOut()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(affordabilitySentence(evidenceOf(3000, {12, 97'200, 10'800}), english),
                 QStringLiteral("A new customer is worth €24.30 to you: 12 friend(s) bought for €81.00 each the first "
                                "time, and 30 % of that is your margin. What came back, 10 % of it, is left out."));
    }
};

QTEST_GUILESS_MAIN(AffordabilityTest)
#include "tst_affordability.moc"
