#include "core/actions/moveversion.h"
#include "core/actions/publishrules.h"
#include "core/actions/undo.h"
#include "payoutshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
const QDate kSince(2026, 5, 1);

/// Rules that give so much for each friend.
RuleSet flat(qint64 amountMinor)
{
    RuleSet rules = starterRules(Currency::parse(QStringLiteral("EUR")).value());
    rules.rules.front().amount.number = amountMinor;
    return rules;
}

/// A shop with two versions: 10.00, and 12.00 from 1 May on. Ana brought Ben, Carla and Dora in April.
class TwoVersions : public PayoutShop
{
public:
    TwoVersions() : PayoutShop(kToday)
    {
        ana = person(QStringLiteral("Ana"));
        for (const char* name : {"Ben", "Carla", "Dora"}) {
            friends.push_back(person(QString::fromLatin1(name)));
            claim(ana, friends.back(), QDate(2026, 4, 10));
        }
        second = publish(1200);
    }

    CampaignVersionId publish(qint64 amountMinor)
    {
        mustHave(publishRules(book(), {{}, flat(amountMinor), kSince, {}}));
        return {number("SELECT MAX(id) FROM campaign_versions")};
    }

    void buys(size_t who) { sale(friends[who], QDate(2026, 4, 20), 5000, QStringLiteral("S%1").arg(who)); }

    QString amounts()
    {
        return texts("SELECT amount_minor FROM rewards WHERE state <> 'reversed' ORDER BY id").join(u' ');
    }

    qint64 underSecond()
    {
        return number("SELECT COUNT(*) FROM referrals WHERE campaign_version_id = " + QByteArray::number(second.value));
    }

    PersonId ana;
    std::vector<PersonId> friends;
    CampaignVersionId second;
};

} // namespace

class MoveVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openReferralsFollowTheNewVersionAndOthersKeepTheirs()
    {
        TwoVersions shop;
        shop.buys(0);
        const MoveOutcome outcome = mustHave(moveToVersion(shop.book(), {shop.second}));
        QCOMPARE(outcome.moved, 2);
        QCOMPARE(outcome.kept, 0);
        QVERIFY(outcome.effects.empty());
        QCOMPARE(shop.underSecond(), qint64(2));
        shop.buys(1);
        QCOMPARE(shop.amounts(), QStringLiteral("1000 1200"));
        QCOMPARE(shop.differences(), QString());
    }

    void foreseesTheMoveWithoutMakingIt()
    {
        TwoVersions shop;
        shop.buys(0);
        const VersionMove move{shop.second, VersionMove::Which::Unpaid, {}, {}};
        const MoveOutcome seen = mustHave(foreseeMove(shop.book(), move));
        QCOMPARE(seen.moved, 3);
        QCOMPARE(seen.effects.size(), size_t(1));
        QCOMPARE(seen.effects[0].name, QStringLiteral("Ana"));
        QCOMPARE(seen.effects[0].change.granted - seen.effects[0].change.takenBack, qint64(200));
        QCOMPARE(shop.amounts(), QStringLiteral("1000"));
        QCOMPARE(shop.underSecond(), qint64(0));

        QCOMPARE(mustHave(moveToVersion(shop.book(), move)).moved, 3);
        QCOMPARE(shop.amounts(), QStringLiteral("1200"));
        QCOMPARE(shop.differences(), QString());
    }

    void whatWasPaidStays()
    {
        TwoVersions shop;
        shop.buys(0);
        QCOMPARE(shop.payAll(), qint64(1000));
        const MoveOutcome outcome =
            mustHave(moveToVersion(shop.book(), {shop.second, VersionMove::Which::Unpaid, {}, {}}));
        QCOMPARE(outcome.moved, 2);
        QCOMPARE(outcome.kept, 1);
        QCOMPARE(shop.amounts(), QStringLiteral("1000"));
        const auto again = moveToVersion(shop.book(), {shop.second, VersionMove::Which::Unpaid, {}, {}});
        QVERIFY(!again);
        QVERIFY(again.failure().text.contains(QStringLiteral("they stay")));
    }

    void undoBringsTheVersionOfTheDayBack()
    {
        TwoVersions shop;
        shop.buys(0);
        mustHave(moveToVersion(shop.book(), {shop.second, VersionMove::Which::Unpaid, {}, {}}));
        QCOMPARE(mustHave(undo(shop.book())).act.name, QStringLiteral("move_referrals"));
        QCOMPARE(shop.underSecond(), qint64(0));
        QCOMPARE(shop.amounts(), QStringLiteral("1000"));
        mustHave(redo(shop.book()));
        QCOMPARE(shop.underSecond(), qint64(3));
        QCOMPARE(shop.amounts(), QStringLiteral("1200"));
        QCOMPARE(shop.differences(), QString());
    }

    void movesOnlyReferralsOfTheChosenDays()
    {
        TwoVersions shop;
        const auto none =
            moveToVersion(shop.book(), {shop.second, VersionMove::Which::Open, QDate(2026, 4, 11), QDate(2026, 4, 30)});
        QVERIFY(!none);
        QCOMPARE(mustHave(moveToVersion(shop.book(), {shop.second, VersionMove::Which::Open, QDate(2026, 4, 10),
                                                      QDate(2026, 4, 10)}))
                     .moved,
                 3);
    }

    void aLaterClaimDoesNotBringTheReferralBackToItsDay()
    {
        TwoVersions shop;
        mustHave(moveToVersion(shop.book(), {shop.second}));
        shop.claim(shop.person(QStringLiteral("Eva")), shop.friends[0], QDate(2026, 3, 1));
        QCOMPARE(shop.underSecond(), qint64(3));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(MoveVersionTest)
#include "tst_moveversion.moc"
