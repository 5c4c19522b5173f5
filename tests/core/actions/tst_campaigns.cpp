#include "core/actions/askedby.h"
#include "core/actions/campaignchoice.h"
#include "core/actions/mergepeople.h"
#include "core/actions/newcampaign.h"
#include "core/actions/publishrules.h"
#include "core/actions/recordreferral.h"
#include "core/actions/replay.h"
#include "core/actions/undo.h"
#include "core/actions/verifybook.h"
#include "payoutshop.h"

#include <QTest>

#include <algorithm>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);
const QDate kMay1(2026, 5, 1);
const QDate kMay10(2026, 5, 10);

RuleSet giving(qint64 amountMinor)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    rules.rules.front().amount.number = amountMinor;
    return rules;
}

NewCampaign wanted(const QString& name, const CampaignDates& dates = {}, int priority = 0, qint64 amountMinor = 2000)
{
    NewCampaign campaign;
    campaign.campaign.name = name;
    campaign.campaign.dates = dates;
    campaign.campaign.priority = priority;
    campaign.rules = giving(amountMinor);
    return campaign;
}

} // namespace

class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<PayoutShop>(kToday);
        m_lucia = m_shop->person(QStringLiteral("Lucía Gómez"));
        m_rosa = m_shop->person(QStringLiteral("Rosa Mora"));
        m_ana = m_shop->person(QStringLiteral("Ana Ruiz"));
    }
    void cleanup()
    {
        QCOMPARE(m_shop->differences(), QString());
        m_shop.reset();
    }

    void makesACampaignThatTakesReferrals()
    {
        const CampaignId summer = add(wanted(QStringLiteral(" Summer  time "), {kMay1, {}, 0}));
        const CampaignRecord record = mustHave(campaignOf(m_shop->book(), summer));
        QCOMPARE(record.name, QStringLiteral("Summer time"));
        QVERIFY(record.isPublished);
        QCOMPARE(stateOn(kToday, record), CampaignState::Active);
        QCOMPARE(recordIn(summer, m_lucia, m_ana, kMay10).stage, Stage::Received);
        m_shop->sale(m_ana, kMay10, 5000, QStringLiteral("S-1"));
        QCOMPARE(owed(m_lucia), qint64(2000));
    }

    void refusesWhatMakesNoSense()
    {
        add(wanted(QStringLiteral("Summer")));
        QVERIFY(!newCampaign(m_shop->book(), wanted(QStringLiteral("summer"))));
        QVERIFY(!newCampaign(m_shop->book(), wanted(QStringLiteral("  "))));
        QVERIFY(!newCampaign(m_shop->book(), wanted(QStringLiteral("B"), {kMay10, kMay1, 0})));
        NewCampaign foreign = wanted(QStringLiteral("C"));
        foreign.rules.currency = QStringLiteral("USD");
        QVERIFY(newCampaign(m_shop->book(), foreign).failure().text.contains(QLatin1String("USD")));
        NewCampaign wrong = wanted(QStringLiteral("D"));
        wrong.rules.rules.push_back(wrong.rules.rules.front());
        QVERIFY(!newCampaign(m_shop->book(), wrong));
        CampaignChange taken = asChange(mustHave(campaignOf(m_shop->book())));
        taken.name = QStringLiteral("SUMMER");
        QVERIFY(changeCampaign(m_shop->book(), taken).failure().text.contains(QLatin1String("already")));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM campaigns"), qint64(2));
    }

    void goesAwayAndComesBackWithUndo()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        QVERIFY(undo(m_shop->book()).isOk());
        QCOMPARE(names(), QStringList(QStringLiteral("Bring a friend")));
        QVERIFY(!campaignOf(m_shop->book(), summer));
        QVERIFY(redo(m_shop->book()).isOk());
        QCOMPARE(int(names().size()), 2);
        QVERIFY(undo(m_shop->book()).isOk());
        add(wanted(QStringLiteral("Summer")));
    }

    void staysWhereSomebodyWasReferredInItSince()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        const ActId made{m_shop->number("SELECT MAX(id) FROM acts")};
        recordIn(summer, m_lucia, m_ana, kMay10);
        const Result<TakenBack> undone = undoAct(m_shop->book(), made);
        QVERIFY(undone.isOk());
        QCOMPARE(undone->kept, QStringList(QStringLiteral("Summer")));
        QVERIFY(campaignOf(m_shop->book(), summer).isOk());
        const Result<Done> deleted = deleteCampaign(m_shop->book(), summer);
        QVERIFY(deleted.failure().text.contains(QLatin1String("close it")));
    }

    void isDeletedAndBroughtBack()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        QVERIFY(deleteCampaign(m_shop->book(), summer).isOk());
        QCOMPARE(int(names().size()), 1);
        QVERIFY(!CampaignChoice(m_shop->book().database()).find(QStringLiteral("Summer")));
        QVERIFY(undo(m_shop->book()).isOk());
        QCOMPARE(int(names().size()), 2);
        QVERIFY(redo(m_shop->book()).isOk());
        QVERIFY(!deleteCampaign(m_shop->book(), m_shop->book().starterCampaign()));
    }

    void aDraftTakesNothingUntilItIsPublished()
    {
        NewCampaign draft = wanted(QStringLiteral("Summer"), {}, 5);
        draft.isDraft = true;
        const CampaignId summer = add(draft);
        QCOMPARE(stateOn(kToday, mustHave(campaignOf(m_shop->book(), summer))), CampaignState::Draft);
        QCOMPARE(CampaignChoice(m_shop->book().database()).on(kMay10), m_shop->book().starterCampaign());
        ReferralEntry entry = entryOf(m_lucia, m_ana, kMay10);
        entry.campaign = summer;
        QVERIFY(recordReferral(m_shop->book(), entry).failure().text.contains(QLatin1String("is a draft")));
        PublishRequest request;
        request.campaign = summer;
        request.rules = mustHave(ruleSetFromJson(mustHave(campaignOf(m_shop->book(), summer)).draftRules));
        QVERIFY(publishRules(m_shop->book(), request).isOk());
        const CampaignRecord published = mustHave(campaignOf(m_shop->book(), summer));
        QVERIFY(published.isPublished && published.draftRules.isEmpty());
        QCOMPARE(CampaignChoice(m_shop->book().database()).on(kMay10), summer);
    }

    void theDefaultIsTheHighestPriorityThenTheOneThatBeganLast()
    {
        const CampaignId spring = add(wanted(QStringLiteral("Spring"), {QDate(2026, 3, 1), QDate(2026, 5, 31), 0}));
        const CampaignId may = add(wanted(QStringLiteral("May"), {kMay1, QDate(2026, 5, 31), 0}));
        const auto on = [&](QDate day) { return CampaignChoice(m_shop->book().database()).on(day); };
        QCOMPARE(on(QDate(2026, 2, 1)), m_shop->book().starterCampaign());
        QCOMPARE(on(QDate(2026, 4, 1)), spring);
        QCOMPARE(on(kMay10), may);
        CampaignChange higher = asChange(mustHave(campaignOf(m_shop->book(), spring)));
        higher.priority = 1;
        QVERIFY(changeCampaign(m_shop->book(), higher, spring).isOk());
        QCOMPARE(on(kMay10), spring);
        higher.byHand = CampaignSwitch::Paused;
        QVERIFY(changeCampaign(m_shop->book(), higher, spring).isOk());
        QCOMPARE(on(kMay10), may);
        QCOMPARE(recordIn({}, m_lucia, m_ana, kMay10).reason, Reason::None);
        QCOMPARE(m_shop->number("SELECT campaign_id FROM referrals"), may.value);
    }

    void refusesAFriendWhoseReferralInAnotherCampaignCounts()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        recordIn(m_shop->book().starterCampaign(), m_lucia, m_ana, kMay1);
        ReferralEntry entry = entryOf(m_rosa, m_ana, kMay10);
        QCOMPARE(campaignFor(m_shop->book(), entry), m_shop->book().starterCampaign());
        entry.campaign = summer;
        QVERIFY(foresee(m_shop->book(), entry).contains(QLatin1String("Bring a friend")));
        const Result<RecordedReferral> refused = recordReferral(m_shop->book(), entry);
        QVERIFY2(!refused && refused.failure().text.contains(QLatin1String("Bring a friend on 2026-05-01")),
                 refused ? "taken" : qPrintable(refused.failure().text));
        entry.campaign = {};
        QVERIFY(recordReferral(m_shop->book(), entry).isOk());
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM referrals"), qint64(1));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM claims"), qint64(2));
        QVERIFY(setReferralStage(m_shop->book(), {1}, Stage::Lost, {}).isOk());
        entry.campaign = summer;
        QVERIFY(recordReferral(m_shop->book(), entry).isOk());
    }

    void paysOnePurchaseInOneCampaignOnly()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        claimIn(summer, m_rosa, m_ana, kMay10);
        QCOMPARE(stages(), QStringLiteral("received"));
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, kMay1);
        QCOMPARE(stages(), QStringLiteral("invalid other_campaign,received"));
        m_shop->sale(m_ana, {2026, 5, 20}, 5000, QStringLiteral("S-1"));
        QCOMPARE(stages(), QStringLiteral("invalid other_campaign,converted"));
        QCOMPARE(owed(m_lucia), qint64(1000));
        QCOMPARE(owed(m_rosa), qint64(0));
        // The other one counts again when the first does not.
        QVERIFY(setReferralStage(m_shop->book(), {2}, Stage::Invalid, {}).isOk());
        QCOMPARE(stages(), QStringLiteral("converted,invalid decided"));
        QCOMPARE(owed(m_rosa), qint64(2000));
        QCOMPARE(owed(m_lucia), qint64(0));
    }

    void ofOneDayTheCampaignThatComesFirstCounts()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer"), {}, 1));
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, kMay10);
        claimIn(summer, m_rosa, m_ana, kMay10);
        m_shop->sale(m_ana, {2026, 5, 20}, 5000, QStringLiteral("S-1"));
        QCOMPARE(owed(m_lucia), qint64(0));
        QCOMPARE(owed(m_rosa), qint64(2000));
        CampaignChange lower = asChange(mustHave(campaignOf(m_shop->book(), summer)));
        lower.priority = -1;
        QVERIFY(changeCampaign(m_shop->book(), lower, summer).isOk());
        QCOMPARE(owed(m_lucia), qint64(1000));
        QCOMPARE(owed(m_rosa), qint64(0));
    }

    void anExpiredReferralMakesRoomForTheNext()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, {2026, 3, 1});
        claimIn(summer, m_rosa, m_ana, kMay10);
        QCOMPARE(stages(), QStringLiteral("expired,received"));
        m_shop->sale(m_ana, {2026, 6, 20}, 5000, QStringLiteral("S-1"));
        QCOMPARE(owed(m_rosa), qint64(2000));
        QCOMPARE(owed(m_lucia), qint64(0));
    }

    void aFriendOfSeveralReferralsIsCountedOnce()
    {
        NewCampaign again = wanted(QStringLiteral("Again"));
        again.rules.eligibility.existingCustomer = Eligibility::ExistingCustomer::Allowed;
        const CampaignId later = add(again);
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, {2026, 3, 1});
        m_shop->sale(m_ana, {2026, 3, 2}, 5000, QStringLiteral("S-1"));
        claimIn(later, m_rosa, m_ana, kMay10);
        m_shop->sale(m_ana, {2026, 5, 20}, 7000, QStringLiteral("S-2"));
        QCOMPARE(stages(), QStringLiteral("converted,converted"));
        const SnapshotPtr snapshot = m_shop->snapshot();
        QCOMPARE(snapshot->referrals.revenueMinor, (std::vector<qint64>{7000, 5000}));
        QCOMPARE(snapshot->campaigns.name,
                 (std::vector<QString>{QStringLiteral("Again"), QStringLiteral("Bring a friend")}));
        QCOMPARE(snapshot->people.referredBy[size_t(snapshot->indexOfPerson(m_ana))], snapshot->indexOfPerson(m_rosa));
    }

    void mergedFriendsKeepTheReferralsOfBothCampaigns()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        const PersonId again = m_shop->person(QStringLiteral("Ana R."));
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, kMay1);
        claimIn(summer, m_lucia, again, kMay10);
        claimIn(m_shop->book().starterCampaign(), m_rosa, again, kMay10);
        QVERIFY(mergePeople(m_shop->book(), m_ana, again).isOk());
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM claims"), qint64(3));
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM claims c JOIN referrals f ON f.id = c.referral_id WHERE "
                                "f.campaign_id = 1"),
                 qint64(2));
    }

    void theLimitOfTheBusinessHoldsOverAllCampaigns()
    {
        NewCampaign summer = wanted(QStringLiteral("Summer"));
        Cap cap;
        cap.scope = Cap::Scope::Business;
        cap.amount = 2500;
        summer.rules.caps = {cap};
        const CampaignId capped = add(summer);
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, kMay1);
        m_shop->sale(m_ana, kMay1, 5000, QStringLiteral("S-1"));
        QCOMPARE(owed(m_lucia), qint64(1000));
        const PersonId ben = m_shop->person(QStringLiteral("Ben Gil"));
        claimIn(capped, m_rosa, ben, kMay10);
        m_shop->sale(ben, kMay10, 5000, QStringLiteral("S-2"));
        QCOMPARE(owed(m_rosa), qint64(1500));
        // Everything in one evaluation gives the same.
        EvaluationStore store(m_shop->book().database());
        UnitOfWork work(m_shop->book().database(), m_shop->book().clock(), QStringLiteral("test"));
        store.touchAll();
        Evaluation(work, store, kToday).run();
        work.commit();
        QCOMPARE(owed(m_rosa), qint64(1500));
        // A change of one campaign leaves what was given in the other.
        CampaignChange ended = asChange(mustHave(campaignOf(m_shop->book())));
        ended.dates.startOn = kMay10;
        QVERIFY(changeCampaign(m_shop->book(), ended).isOk());
        QCOMPARE(owed(m_lucia), qint64(0));
        QCOMPARE(owed(m_rosa), qint64(1500));
        const PersonId eva = m_shop->person(QStringLiteral("Eva Sanz"));
        claimIn(capped, m_lucia, eva, kMay10);
        m_shop->sale(eva, kMay10, 5000, QStringLiteral("S-3"));
        QCOMPARE(owed(m_lucia), qint64(1000));
    }

    void replayingRulesLeavesOutTheOtherCampaigns()
    {
        const CampaignId summer = add(wanted(QStringLiteral("Summer")));
        claimIn(m_shop->book().starterCampaign(), m_lucia, m_ana, kMay1);
        m_shop->sale(m_ana, kMay1, 5000, QStringLiteral("S-1"));
        const PersonId ben = m_shop->person(QStringLiteral("Ben Gil"));
        claimIn(summer, m_rosa, ben, kMay10);
        m_shop->sale(ben, kMay10, 5000, QStringLiteral("S-2"));
        const ReplayFigures compared = mustHave(replayRules(m_shop->book(), giving(2500), {summer, {}, {}}));
        QCOMPARE(compared.now.valueMinor, qint64(2000));
        QCOMPARE(compared.draft.valueMinor, qint64(2500));
        QCOMPARE(compared.draft.newCustomers, qint64(1));
        QCOMPARE(int(compared.people.size()), 1);
    }

    void rewardsWhoeverAskedForIt()
    {
        NewCampaign summer = wanted(QStringLiteral("Summer"), {}, 1);
        Rule staff = summer.rules.rules.front();
        staff.key = QStringLiteral("staff");
        staff.role = Role::Staff;
        staff.amount.number = 300;
        summer.rules.rules.push_back(staff);
        QVERIFY(!isAskedByWanted(m_shop->book()));
        add(summer);
        QVERIFY(isAskedByWanted(m_shop->book()));
        ReferralEntry entry = entryOf(m_lucia, m_ana, kMay10);
        entry.newAskedByName = QStringLiteral("Marta Vidal");
        const ReferralId referral = mustHave(recordReferral(m_shop->book(), entry)).referral;
        m_shop->sale(m_ana, kMay10, 5000, QStringLiteral("S-1"));
        const std::vector<StaffMember> staffed = staffOf(m_shop->book());
        QCOMPARE(int(staffed.size()), 1);
        QCOMPARE(staffed.front().name, QStringLiteral("Marta Vidal"));
        QCOMPARE(owed(staffed.front().person), qint64(300));
        QVERIFY(setAskedBy(m_shop->book(), referral, m_rosa).isOk());
        QCOMPARE(owed(staffed.front().person), qint64(0));
        QCOMPARE(owed(m_rosa), qint64(300));
        QVERIFY(undo(m_shop->book()).isOk());
        QCOMPARE(owed(staffed.front().person), qint64(300));
        QVERIFY(mergePeople(m_shop->book(), m_rosa, staffed.front().person).isOk());
        QCOMPARE(m_shop->number("SELECT asked_by FROM referrals"), m_rosa.value);
        QCOMPARE(owed(m_rosa) + owed(staffed.front().person), qint64(300));
        QVERIFY(setAskedBy(m_shop->book(), referral, {}).isOk());
        QVERIFY(staffOf(m_shop->book()).empty());
        QVERIFY(!setAskedBy(m_shop->book(), {99}, m_rosa));
    }

    void forgetsWhoAskedWithTheReferral()
    {
        ReferralEntry entry = entryOf(m_lucia, m_ana, kMay10);
        entry.newAskedByName = QStringLiteral("Marta Vidal");
        QVERIFY(recordReferral(m_shop->book(), entry).isOk());
        const qint64 people = m_shop->number("SELECT COUNT(*) FROM people");
        QVERIFY(undo(m_shop->book()).isOk());
        QCOMPARE(m_shop->number("SELECT COUNT(*) FROM people"), people - 1);
    }

private:
    CampaignId add(const NewCampaign& campaign) { return mustHave(newCampaign(m_shop->book(), campaign)); }
    static ReferralEntry entryOf(PersonId referrer, PersonId referredFriend, QDate on)
    {
        ReferralEntry entry;
        entry.referrer = referrer;
        entry.referredFriend = referredFriend;
        entry.referredOn = on;
        return entry;
    }
    RecordedReferral recordIn(CampaignId campaign, PersonId referrer, PersonId referredFriend, QDate on)
    {
        ReferralEntry entry = entryOf(referrer, referredFriend, on);
        entry.campaign = campaign;
        return mustHave(recordReferral(m_shop->book(), entry));
    }
    void claimIn(CampaignId campaign, PersonId referrer, PersonId referredFriend, QDate on)
    {
        m_shop->write(referredFriend, [&](UnitOfWork& work) {
            NewClaim claim{referrer, referredFriend, on, 1, {}, EntryMode::Counter, {}};
            claim.campaign = campaign;
            ClaimStore(work).add(claim);
        });
    }
    QString stages()
    {
        return m_shop->texts("SELECT TRIM(stage || ' ' || reason) FROM referrals ORDER BY id").join(u',');
    }
    qint64 owed(PersonId person) { return m_shop->balance(person, "pending") + m_shop->balance(person, "available"); }
    QStringList names()
    {
        QStringList names;
        for (const CampaignRecord& campaign : CampaignStore(m_shop->book().database()).all())
            names << campaign.name;
        return names;
    }

    std::unique_ptr<PayoutShop> m_shop;
    PersonId m_lucia;
    PersonId m_rosa;
    PersonId m_ana;
};

QTEST_GUILESS_MAIN(CampaignsTest)
#include "tst_campaigns.moc"
