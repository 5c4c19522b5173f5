#include "core/metrics/milestoneprogress.h"
#include "core/metrics/ruleprogress.h"
#include "tests/support/chancebook.h"

#include <map>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 11, 22);
const QDate kEver(2000, 1, 1);

Milestone milestone(qint64 id, Achievement measure, qint64 threshold, QDate from = kEver)
{
    return {{id}, QStringLiteral("M%1").arg(id), measure, threshold, from};
}

/// What happened to a referrer, by day.
using Days = std::multimap<qint32, qint64>;

/// Plain loops over the facts of a snapshot.
Days factsOf(const Snapshot& s, qint32 person, Achievement measure)
{
    Days days;
    for (size_t i = 0; i < s.referrals.id.size(); ++i) {
        if (s.referrals.referrer[i] != person || s.referrals.bringer[i] < 0)
            continue;
        if (measure == Achievement::Referrals)
            days.emplace(s.referrals.referredOn[i], 1);
        if (measure == Achievement::Conversions && s.referrals.stage[i] == Stage::Converted)
            days.emplace(s.referrals.convertedOn[i], 1);
    }
    for (size_t i = 0; i < s.sales.on.size() && measure == Achievement::Revenue; ++i) {
        if (s.referrals.referrer[size_t(s.sales.referral[i])] == person && s.sales.bringer[i] >= 0)
            days.emplace(s.sales.on[i], s.sales.signedNetMinor[i]);
    }
    return days;
}

/// The day since when the sum is at the threshold or above; 0 where it is not.
qint32 reachedOn(const Days& days, qint64 threshold)
{
    qint64 sum = 0;
    qint32 since = 0;
    for (const auto& [day, amount] : days) {
        sum += amount;
        if (sum >= threshold)
            since = since > 0 ? since : day;
        else
            since = 0;
    }
    return since;
}

qint64 sumOf(const Days& days)
{
    qint64 sum = 0;
    for (const auto& [day, amount] : days)
        sum += amount;
    return sum;
}

} // namespace

class MilestoneProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainLoopsOnBooksMadeByChance()
    {
        std::vector<Milestone> milestones;
        for (const qint64 count : {1, 3, 5, 8}) {
            milestones.push_back(milestone(qint64(milestones.size()) + 1, Achievement::Referrals, count));
            milestones.push_back(milestone(qint64(milestones.size()) + 1, Achievement::Conversions, count));
            milestones.push_back(milestone(qint64(milestones.size()) + 1, Achievement::Revenue, count * 5000));
        }
        for (quint32 seed = 1; seed <= 8; ++seed) {
            ChanceBook book(seed, kToday);
            const SnapshotPtr s = book.snapshot();
            const MilestoneProgress progress = milestoneProgress(*s, milestones, {});
            std::map<std::pair<size_t, qint32>, QDate> reached;
            for (const ReachedMilestone& one : progress.toThank)
                QVERIFY(reached.emplace(std::pair(one.milestone, one.person), one.on).second);
            size_t expected = 0;
            for (const qint32 person : s->bringers) {
                for (size_t m = 0; m < milestones.size(); ++m) {
                    const Days days = factsOf(*s, person, milestones[m].measure);
                    const qint32 since = reachedOn(days, milestones[m].threshold);
                    const auto found = reached.find({m, person});
                    QCOMPARE(found != reached.end(), since > 0);
                    expected += since > 0;
                    // Several things on one day may cross it more than once; the day is the same.
                    if (since > 0)
                        QCOMPARE(found->second, QDate::fromJulianDay(since));
                }
            }
            QCOMPARE(reached.size(), expected);
            for (const NearMilestone& near : progress.near) {
                const qint64 value = sumOf(factsOf(*s, near.person, milestones[near.milestone].measure));
                QCOMPARE(near.value, value);
                QCOMPARE(near.missing, milestones[near.milestone].threshold - value);
            }
        }
    }

    void namesTheDayOfTheFriendWhoReachedIt()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a@example.org,2026-10-03\n"
                                                          "Ana,b@example.org,2026-10-01\n"
                                                          "Ana,c@example.org,2026-11-07\n"));
        const std::vector<Milestone> two{milestone(1, Achievement::Referrals, 2),
                                         milestone(2, Achievement::Referrals, 4)};
        const MilestoneProgress progress = milestoneProgress(*book.snapshot(), two, {});
        QCOMPARE(progress.toThank.size(), size_t(1));
        QCOMPARE(progress.toThank.front().on, QDate(2026, 10, 3));
        QCOMPARE(progress.near.size(), size_t(1));
        QCOMPARE(progress.near.front().missing, 1);
    }

    void leavesOutWhoReachedItBeforeAndWhoWasThanked()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a@example.org,2026-09-03\n"
                                                          "Ben,b@example.org,2026-11-01\n"
                                                          "Eva,e@example.org,2026-11-02\n"));
        const SnapshotPtr s = book.snapshot();
        const qint64 eva = book.number("SELECT id FROM people WHERE full_name = 'Eva'");
        const std::vector<Milestone> first{milestone(1, Achievement::Referrals, 1, QDate(2026, 10, 1))};
        const MilestoneProgress progress = milestoneProgress(*s, first, {{{1}, {eva}, QDate(2026, 11, 3), {}}});
        QCOMPARE(progress.toThank.size(), size_t(1));
        QCOMPARE(s->people.name.at(size_t(progress.toThank.front().person)), QStringLiteral("Ben"));
        QCOMPARE(progress.thanked.size(), size_t(1));
        QCOMPARE(progress.thanked.front().thankedOn, QDate(2026, 11, 3));
    }

    void countsYearsOfCustomers()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Customer Since\nAna,2024-02-29\nBen,2025-12-01\n"
                                                          "Eva,2026-01-15\n"));
        const std::vector<Milestone> years{milestone(1, Achievement::Years, 1), milestone(2, Achievement::Years, 3)};
        const SnapshotPtr s = book.snapshot();
        const MilestoneProgress progress = milestoneProgress(*s, years, {});
        QCOMPARE(progress.toThank.size(), size_t(1));
        QCOMPARE(progress.toThank.front().on, QDate(2025, 2, 28));
        QCOMPARE(progress.near.size(), size_t(1)); // Ben, in nine days
        QCOMPARE(progress.near.front().missing, 9);
    }

    void tellsHowFarSomebodyIsWithAMilestoneOfTheRules()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a@example.org,2026-11-03\n"
                                                          "Ana,b@example.org,2026-11-04\n"
                                                          "Ana,c@example.org,2026-10-04\n"
                                                          "Ben,d@example.org,2026-11-04\n"));
        MilestoneRule rule;
        rule.campaign = book->starterCampaign();
        rule.rule.trigger = {Trigger::Kind::Milestone, 3};
        rule.rule.milestoneMeasure = Measure::Received;
        rule.rule.milestoneWindow.kind = Window::Kind::Month;
        const SnapshotPtr s = book.snapshot();
        const std::vector<RuleProgress> near = nearRuleMilestones(*s, {rule}, 10);
        QCOMPARE(near.size(), size_t(1)); // October does not count, and Ben misses two
        QCOMPARE(s->people.name.at(size_t(near.front().person)), QStringLiteral("Ana"));
        QCOMPARE(near.front().missing, 1);
        rule.rule.milestoneWindow.kind = Window::Kind::Lifetime;
        QVERIFY(nearRuleMilestones(*s, {rule}, 10).empty()); // reached: it has paid by itself
    }
};

QTEST_GUILESS_MAIN(MilestoneProgressTest)
#include "tst_milestoneprogress.moc"
