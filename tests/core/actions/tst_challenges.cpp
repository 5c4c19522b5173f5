#include "core/actions/asknownon.h"
#include "core/actions/challenges.h"
#include "core/actions/decidechallenge.h"
#include "core/actions/explainreward.h"
#include "core/actions/segments.h"
#include "core/actions/undo.h"
#include "core/storage/awardstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/personstore.h"
#include "payoutshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

/// April is over, Ana has brought two friends, Ben one; all of them bought.
class ChallengeShop : public PayoutShop
{
public:
    explicit ChallengeShop(const std::optional<RuleSet>& rules = {}) : PayoutShop(QDate(2026, 5, 20))
    {
        if (rules)
            useRules(*rules);
        ana = person(QStringLiteral("Ana"));
        ben = person(QStringLiteral("Ben"));
        bring(ana, QDate(2026, 4, 2));
        bring(ana, QDate(2026, 4, 12));
        bring(ben, QDate(2026, 4, 9));
    }

    PersonId bring(PersonId referrer, QDate on, bool buys = true)
    {
        const PersonId brought = person(QStringLiteral("Friend %1").arg(++m_friends));
        claim(referrer, brought, on);
        if (buys)
            sale(brought, on.addDays(3), 2000, QStringLiteral("S%1").arg(m_friends));
        return brought;
    }
    Challenge april(Challenge::Kind kind = Challenge::Kind::Rank)
    {
        Challenge challenge;
        challenge.name = QStringLiteral("April");
        challenge.from = QDate(2026, 4, 1);
        challenge.to = QDate(2026, 4, 30);
        challenge.kind = kind;
        challenge.target = kind == Challenge::Kind::Target ? 1 : 0;
        challenge.prize = {RewardForm::Cash, {}, 5000, 0};
        challenge.id = mustHave(saveChallenge(book(), challenge));
        return challenge;
    }
    qint64 prizes(const char* account)
    {
        return number(
            "SELECT COALESCE(SUM(p.delta_minor), 0) FROM postings p JOIN rewards w ON w.id = p.reward_id WHERE "
            "w.award_id IS NOT NULL AND p.account = '" +
            QByteArray(account) + "'");
    }
    QString prizeState()
    {
        return texts("SELECT state FROM rewards WHERE award_id IS NOT NULL ORDER BY id DESC LIMIT 1").value(0);
    }
    QStringList winners(ChallengeId challenge)
    {
        QStringList names;
        for (const Award& award : AwardStore(book().database()).of(challenge))
            names << (award.person == ana ? QStringLiteral("Ana") : QStringLiteral("Ben"));
        return names;
    }

    PersonId ana;
    PersonId ben;

private:
    int m_friends = 0;
};

} // namespace

class ChallengesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheWinnerThePrizeThroughTheLedger()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april();
        const DecidedChallenge decided = mustHave(decideChallenge(shop.book(), challenge.id, {}));
        QCOMPARE(decided.winners.size(), size_t(1));
        QCOMPARE(decided.winners.front().name, QStringLiteral("Ana"));
        QCOMPARE(decided.costMinor, 5000);
        QCOMPARE(shop.prizes("available"), 5000);
        QCOMPARE(shop.prizes("cost"), -5000);
        QCOMPARE(shop.number("SELECT referral_id FROM rewards WHERE award_id IS NOT NULL"),
                 shop.number("SELECT id FROM referrals WHERE referred_on = '2026-04-12'"));
        QCOMPARE(shop.differences(), QString());
        const SnapshotPtr snapshot = shop.snapshot();
        QCOMPARE(snapshot->people.availableMinor[size_t(snapshot->indexOfPerson(shop.ana))], 7000);
        const RewardId prize{shop.number("SELECT id FROM rewards WHERE award_id IS NOT NULL")};
        const RewardExplanation why = mustHave(explainReward(shop.book(), prize, QLocale::c()));
        QVERIFY(why.headline.contains(QLatin1String("Ana")));
        QVERIFY(why.steps.front().contains(QLatin1String("April")));
    }

    void paysItOnce()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april();
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        QVERIFY(!decideChallenge(shop.book(), challenge.id, {}));
        QCOMPARE(shop.payAll(), 8000); // three rewards and the prize
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.prizes("issued"), 5000);
        const Result<TakenBack> refused =
            undoAct(shop.book(), {shop.number("SELECT id FROM acts WHERE name = 'decide_challenge'")});
        QVERIFY(!refused && refused.failure().text.contains(QLatin1String("Ana")));
        QCOMPARE(shop.prizeState(), QStringLiteral("paid"));
        QCOMPARE(shop.differences(), QString());
    }

    void takesADecisionBackAndDoesItAgain()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april();
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        QCOMPARE(mustHave(undo(shop.book())).sentence,
                 QStringLiteral("Decision about the challenge April taken back."));
        QCOMPARE(shop.prizeState(), QStringLiteral("reversed"));
        QCOMPARE(shop.prizes("available"), 0);
        QVERIFY(mustHave(challengeNamed(shop.book(), QStringLiteral("april"))).state == Challenge::State::Open);
        QCOMPARE(shop.differences(), QString());
        mustHave(redo(shop.book()));
        QCOMPARE(shop.prizes("available"), 5000);
        QCOMPARE(shop.winners(challenge.id), QStringList(QStringLiteral("Ana")));
        QCOMPARE(shop.differences(), QString());
        mustHave(undo(shop.book()));
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        QCOMPARE(shop.prizes("available"), 5000);
        QCOMPARE(shop.differences(), QString());
    }

    void waitsForTheEndAndForItsReferrals()
    {
        ChallengeShop shop;
        Challenge challenge = shop.april();
        const PersonId open = shop.bring(shop.ben, QDate(2026, 4, 20), false);
        const Result<DecidedChallenge> waiting = decideChallenge(shop.book(), challenge.id, {});
        QVERIFY(!waiting && waiting.failure().text.contains(QLatin1String("Friend 4")));
        shop.sale(open, QDate(2026, 4, 25), 100, QStringLiteral("late"));
        challenge.to = QDate(2026, 5, 20);
        mustHave(saveChallenge(shop.book(), challenge));
        QVERIFY(!decideChallenge(shop.book(), challenge.id, {}));
        shop.clock().addDays(1);
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
    }

    void decidesNothingWhereOthersWinThanWereShown()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april();
        ChallengeDecision decision;
        decision.expected = {shop.ben};
        QVERIFY(!decideChallenge(shop.book(), challenge.id, decision));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM challenge_draws"), 0);
        decision.expected = std::vector<PersonId>(); // nobody was on the board that was shown
        QVERIFY(!decideChallenge(shop.book(), challenge.id, decision));
        decision.expected = {shop.ana};
        mustHave(decideChallenge(shop.book(), challenge.id, decision));
    }

    void waitsForClaimsThatNobodyHasDecided()
    {
        RuleSet rules = starterRules(Currency::parse(QStringLiteral("EUR")).value());
        rules.eligibility.attribution = Eligibility::Attribution::Manual;
        ChallengeShop shop(rules);
        Segment regulars{{}, QStringLiteral("Ben only"), {}};
        regulars.filter.tags = {QStringLiteral("regular")};
        Person ben = *PersonStore(shop.book().database(), QStringLiteral("ES")).find(shop.ben);
        ben.tags = {QStringLiteral("regular")};
        mustHave(savePerson(shop.book(), ben));
        regulars.id = mustHave(saveSegment(shop.book(), regulars));
        // Both say that they brought the friend; the first of them does not take part.
        const PersonId brought = shop.person(QStringLiteral("Friend"));
        shop.claim(shop.ana, brought, QDate(2026, 4, 20));
        shop.claim(shop.ben, brought, QDate(2026, 4, 21));
        Challenge challenge = shop.april();
        challenge.segment = regulars.id;
        mustHave(saveChallenge(shop.book(), challenge));
        QVERIFY(!decideChallenge(shop.book(), challenge.id, {}));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM challenge_draws"), 0);
    }

    void keepsThePrizeWhenTheRankingChangesAndCorrectsWithANewDecision()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april();
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        shop.takeBack({shop.number("SELECT friend_id FROM referrals WHERE referred_on = '2026-04-12'")},
                      QDate(2026, 5, 20), 2000, QStringLiteral("R"), QStringLiteral("S2"));
        shop.takeBack({shop.number("SELECT friend_id FROM referrals WHERE referred_on = '2026-04-02'")},
                      QDate(2026, 5, 20), 2000, QStringLiteral("R2"), QStringLiteral("S1"));
        QCOMPARE(shop.prizes("available"), 5000);
        QCOMPARE(shop.differences(), QString());
        QVERIFY(!awardAlso(shop.book(), challenge.id, shop.ben, {}));
        QVERIFY(!awardAlso(shop.book(), challenge.id, shop.ana, QStringLiteral("again")));
        mustHave(awardAlso(shop.book(), challenge.id, shop.ben, QStringLiteral("the returns")));
        QCOMPARE(shop.winners(challenge.id), QStringList({QStringLiteral("Ana"), QStringLiteral("Ben")}));
        QCOMPARE(shop.prizes("available"), 10000);
        QCOMPARE(shop.differences(), QString());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.prizes("available"), 5000);
    }

    void drawsARaffleThatCanBeRepeated()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april(Challenge::Kind::Raffle);
        const DecidedChallenge decided =
            mustHave(decideChallenge(shop.book(), challenge.id, {QStringLiteral("4711"), {}, {}}));
        const ChallengeDraw stored = ChallengeStore(shop->database()).drawsOf(challenge.id).front();
        QCOMPARE(stored.seed, QStringLiteral("4711"));
        QCOMPARE(entriesHash(stored.board), stored.boardHash);
        const auto again = winnersOf(boardFrom(stored.board), challenge, stored.seed);
        QCOMPARE(again.size(), decided.winners.size());
        QCOMPARE(again.front().person, decided.winners.front().person);
        QCOMPARE(boardJson(again), stored.winners);
        QCOMPARE(shop.differences(), QString());
    }

    void findsAChangedBoardAndAChangedPrize()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april(Challenge::Kind::Raffle);
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        shop->database().execute(QStringLiteral("UPDATE challenges SET prize_minor = 6000"));
        QVERIFY(shop.differences().contains(QLatin1String("award_amount")));
        shop->database().execute(QStringLiteral("UPDATE challenges SET prize_minor = 5000, state = 'open'"));
        QVERIFY(shop.differences().contains(QLatin1String("award_state")));
        shop->database().execute(QStringLiteral("UPDATE challenges SET state = 'decided'"));
        shop->database().execute(QStringLiteral(
            "INSERT INTO challenge_draws (challenge_id, seed, entries, entries_hash, winners, drawn_on, recorded_at, "
            "recorded_by) SELECT challenge_id, seed, entries || ' ', entries_hash, winners, drawn_on, recorded_at, "
            "recorded_by FROM challenge_draws"));
        QVERIFY(shop.differences().contains(QLatin1String("award_board")));
    }

    void findsAPrizeThatWasNotGiven()
    {
        ChallengeShop shop;
        mustHave(decideChallenge(shop.book(), shop.april().id, {}));
        shop->database().execute(QStringLiteral("UPDATE awards SET is_void = 1"));
        QVERIFY(shop.differences().contains(QLatin1String("award_reward")));
        shop->database().execute(QStringLiteral("UPDATE awards SET is_void = 0"));
        shop->database().execute(QStringLiteral("UPDATE rewards SET award_id = NULL WHERE award_id IS NOT NULL"));
        QVERIFY(shop.differences().contains(QLatin1String("award_missing")));
    }

    void holdsAThingAsLongAsItSays()
    {
        ChallengeShop shop;
        Challenge challenge = shop.april(Challenge::Kind::Target);
        challenge.prize = {RewardForm::Gift, QStringLiteral("Tote bag"), 1, 300};
        challenge.holdDays = 7;
        mustHave(saveChallenge(shop.book(), challenge));
        QCOMPARE(mustHave(decideChallenge(shop.book(), challenge.id, {})).costMinor, 600);
        QCOMPARE(shop.prizeState(), QStringLiteral("pending"));
        shop.clock().addDays(7);
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.prizeState(), QStringLiteral("available"));
        QCOMPARE(shop.texts("SELECT DISTINCT unit FROM rewards WHERE award_id IS NOT NULL"),
                 QStringList(QStringLiteral("piece:Tote bag")));
        QCOMPARE(shop.differences(), QString());
    }

    void cancelsAndChangesOnlyWhatIsOpen()
    {
        ChallengeShop shop;
        Challenge challenge = shop.april();
        mustHave(cancelChallenge(shop.book(), challenge.id));
        QVERIFY(!decideChallenge(shop.book(), challenge.id, {}));
        QVERIFY(!saveChallenge(shop.book(), challenge));
        mustHave(undo(shop.book()));
        challenge.prize.amount = 100;
        mustHave(saveChallenge(shop.book(), challenge));
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        QVERIFY(!cancelChallenge(shop.book(), challenge.id));
        QCOMPARE(shop.prizes("available"), 100);
    }

    void refusesWhatCannotBeWon_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 8; ++what)
            QTest::addRow("%d", what) << what;
    }

    void refusesWhatCannotBeWon()
    {
        QFETCH(int, what);
        ChallengeShop shop;
        Challenge challenge = shop.april();
        challenge.id = {};
        switch (what) {
        case 0: challenge.name.clear(); break;
        case 1: challenge.to = challenge.from.addDays(-1); break;
        case 2: challenge.winners = 0; break;
        case 3: challenge.prize.amount = 0; break;
        case 4: challenge.prize = {RewardForm::Gift, {}, 1, 0}; break;
        case 5: challenge.prize.form = RewardForm::GiftCode; break;
        case 6: challenge.metric = Achievement::Years; break;
        default: challenge.kind = Challenge::Kind::Target; break;
        }
        const Result<ChallengeId> refused = saveChallenge(shop.book(), challenge);
        QVERIFY(!refused && !refused.failure().text.isEmpty());
    }

    void saysThatNobodyWon()
    {
        ChallengeShop shop;
        Challenge challenge = shop.april(Challenge::Kind::Target);
        challenge.target = 9;
        mustHave(saveChallenge(shop.book(), challenge));
        QVERIFY(mustHave(decideChallenge(shop.book(), challenge.id, {})).winners.empty());
        QCOMPARE(shop.differences(), QString());
        mustHave(undo(shop.book()));
        QVERIFY(mustHave(challengeNamed(shop.book(), QStringLiteral("April"))).state == Challenge::State::Open);
    }

    void countsAPrizeNowhereInTheLimitsOfTheRules()
    {
        RuleSet rules = starterRules(aShop().currency);
        Cap cap;
        cap.scope = Cap::Scope::Campaign;
        cap.amount = 4000; // four rewards
        rules.caps.push_back(cap);
        ChallengeShop shop(rules);
        mustHave(decideChallenge(shop.book(), shop.april().id, {}));
        const PersonId another = shop.bring(shop.ben, QDate(2026, 5, 1));
        QCOMPARE(shop.number("SELECT SUM(w.amount_minor) FROM rewards w JOIN referrals f ON f.id = w.referral_id WHERE "
                             "f.friend_id = " +
                             QByteArray::number(another.value)),
                 1000);
        QCOMPARE(shop.differences(), QString());
    }

    void keepsThePrizeThroughMerges()
    {
        ChallengeShop shop;
        mustHave(decideChallenge(shop.book(), shop.april().id, {}));
        const PersonId survivor = shop.person(QStringLiteral("Ana María"));
        shop.write(survivor, [&](UnitOfWork& work) {
            EvaluationStore store(shop->database());
            MergeStore(work).merge(survivor, shop.ana);
            Evaluation(work, store, shop->today()).run();
        });
        QCOMPARE(shop.prizes("available"), 5000);
        QCOMPARE(shop.balance(survivor, "available"), 7000);
        QCOMPARE(shop.differences(), QString());
    }

    void isNotKnownBeforeItWasDecided()
    {
        ChallengeShop shop;
        const Challenge challenge = shop.april();
        shop.clock().addDays(3);
        mustHave(decideChallenge(shop.book(), challenge.id, {}));
        shop.clock().addDays(3);
        const auto owedOn = [&](QDate day) {
            qint64 owed = 0;
            for (const KnownBalance& one : mustHave(bookAsKnownOn(shop.book(), day, {day, day})).balances)
                owed += one.pendingMinor + one.availableMinor;
            return owed;
        };
        QCOMPARE(owedOn(QDate(2026, 5, 22)), 3000);
        QCOMPARE(owedOn(QDate(2026, 5, 23)), 8000);
    }

    void keepsWinnersWhomAnImportBrought()
    {
        TestBook shop(QDate(2026, 5, 20));
        shop.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a@example.org,2026-04-03\n"));
        shop.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,a@example.org,2026-04-09,20.00\n"));
        Challenge challenge;
        challenge.name = QStringLiteral("April");
        challenge.from = QDate(2026, 4, 1);
        challenge.to = QDate(2026, 4, 30);
        challenge.prize = {RewardForm::Cash, {}, 5000, 0};
        mustHave(decideChallenge(shop.book(), mustHave(saveChallenge(shop.book(), challenge)), {}));
        mustHave(undoImport(shop.book(), {1}));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM rewards WHERE award_id IS NOT NULL AND state = 'available'"), 1);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM rewards WHERE award_id IS NULL AND state = 'available'"), 0);
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(ChallengesTest)
#include "tst_challenges.moc"
