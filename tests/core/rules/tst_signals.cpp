#include "core/rules/paidsignals.h"
#include "core/rules/refundsignals.h"
#include "core/rules/ringsignals.h"
#include "core/rules/riskflag.h"
#include "core/rules/sharedsignals.h"
#include "core/rules/signaljson.h"
#include "core/rules/velocitysignals.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace vouchwell;

namespace {

const QDate kFirstDay(2026, 3, 1);

/// The n-th claim: `referrer` brought `other` so many days after the first day.
BroughtFact brought(qint64 n, qint64 referrer, qint64 other, int day)
{
    return {{n}, {100 + n}, {referrer}, {other}, qint32(kFirstDay.addDays(day).toJulianDay())};
}

QString described(const Signal& signal)
{
    QStringList people;
    for (const PersonId person : signal.people)
        people << QString::number(person.value);
    return QStringLiteral("%1 %2").arg(people.join(u'>')).arg(signal.score);
}

QStringList described(const std::vector<Signal>& found)
{
    QStringList list;
    for (const Signal& signal : found)
        list << described(signal);
    return list;
}

/// "1>2@0 2>3@5": who brought whom on which day.
std::vector<BroughtFact> facts(const QString& text)
{
    std::vector<BroughtFact> all;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = QString(word).replace(u'@', u'>').split(u'>');
        all.push_back(brought(qint64(all.size()) + 1, parts[0].toLongLong(), parts[1].toLongLong(), parts[2].toInt()));
    }
    return all;
}

/// Whether following who brought whom leads from one to the other, tried out for all.
std::vector<std::vector<bool>> plainReach(const std::vector<BroughtFact>& all, size_t people)
{
    std::vector reach(people, std::vector<bool>(people, false));
    for (const BroughtFact& fact : all) {
        if (fact.referrer != fact.referredFriend)
            reach[size_t(fact.referrer.value)][size_t(fact.referredFriend.value)] = true;
    }
    for (size_t over = 0; over < people; ++over) {
        for (size_t from = 0; from < people; ++from) {
            for (size_t to = 0; to < people; ++to)
                reach[from][to] = reach[from][to] || (reach[from][over] && reach[over][to]);
        }
    }
    return reach;
}

/// The length of the shortest circle of three or more in which somebody is; 0 where there is none.
size_t plainCircle(const std::set<std::pair<qint64, qint64>>& steps, std::vector<qint64>& way, size_t best)
{
    const qint64 last = way.back();
    if (way.size() >= 3 && steps.count({last, way.front()}) > 0 && (best == 0 || way.size() < best))
        best = way.size();
    for (const auto& [from, to] : steps) {
        if (from != last || std::find(way.begin(), way.end(), to) != way.end() || (best > 0 && way.size() >= best))
            continue;
        way.push_back(to);
        best = plainCircle(steps, way, best);
        way.pop_back();
    }
    return best;
}

/// The same as velocityAmong says, by counting for every claim all others.
std::map<qint64, int> plainVelocity(const std::vector<BroughtFact>& all)
{
    std::map<qint64, int> scores;
    std::map<qint64, std::array<qint64, 2>> busiest;
    const auto count = [&](PersonId referrer, qint32 from, int days) {
        return std::count_if(all.begin(), all.end(), [&](const BroughtFact& f) {
            return f.referrer == referrer && f.on >= from && f.on < from + days;
        });
    };
    const std::array<int, 2> days{1, 7};
    const std::array<qint64, 2> floors{5, 10};
    for (const BroughtFact& fact : all) {
        for (size_t p = 0; p < 2; ++p) {
            qint64& most = busiest[fact.referrer.value][p];
            most = std::max<qint64>(most, count(fact.referrer, fact.on, days[p]));
        }
    }
    std::array<qint64, 2> usual{};
    for (size_t p = 0; p < 2; ++p) {
        std::vector<qint64> most;
        for (const auto& [referrer, numbers] : busiest)
            most.push_back(numbers[p]);
        std::sort(most.begin(), most.end());
        usual[p] = most.empty() ? 0 : most[(most.size() - 1) / 2];
    }
    for (const BroughtFact& fact : all) {
        qint32 first = fact.on;
        for (const BroughtFact& other : all)
            first = other.referrer == fact.referrer ? std::min(first, other.on) : first;
        for (size_t p = 0; p < 2; ++p) {
            const qint64 here = count(fact.referrer, fact.on, days[p]);
            const qint64 before = count(fact.referrer, first, fact.on - first);
            const qint64 span = std::max(28, fact.on - first);
            const qint64 own = (3 * before * days[p] + span - 1) / span;
            const qint64 needed = std::max({floors[p], own, 3 * usual[p]});
            if (here >= needed)
                scores[fact.referrer.value] = std::max(scores[fact.referrer.value], 100 - int(50 * needed / here));
        }
    }
    return scores;
}

} // namespace

/// What is worth a look, from plain facts.
class SignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCircles_data()
    {
        QTest::addColumn<QString>("claims");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const char* claims, const QStringList& found) {
            QTest::newRow(name) << QString::fromLatin1(claims) << found;
        };
        row("nobody", "", {});
        row("a chain", "1>2@0 2>3@0 3>4@0", {});
        row("oneself", "1>1@0", {});
        row("two brought each other", "1>2@0 2>1@90", {QStringLiteral("1>2 50")});
        row("three over half a year", "1>2@0 2>3@90 3>1@180", {QStringLiteral("1>2>3 60")});
        row("three within a month", "3>1@0 1>2@10 2>3@30", {QStringLiteral("1>2>3 80")});
        row("four", "4>1@0 1>2@90 2>3@180 3>4@270", {QStringLiteral("1>2>3>4 50")});
        row("six", "1>2@0 2>3@90 3>4@180 4>5@1 5>6@2 6>1@3", {QStringLiteral("1>2>3>4>5>6 40")});
        row("two apart from each other", "1>2@0 2>3@90 3>1@180 7>8@0 8>7@99",
            {QStringLiteral("1>2>3 60"), QStringLiteral("7>8 50")});
        row("whoever hangs on it is not in it", "1>2@0 2>3@90 3>1@180 3>9@5 8>1@7", {QStringLiteral("1>2>3 60")});
        row("a short circle in a larger knot", "1>2@0 2>3@90 3>4@180 4>1@200 3>1@201", {QStringLiteral("1>2>3 80")});
        row("three before two", "1>2@0 2>1@90 2>3@180 3>1@270", {QStringLiteral("1>2>3 60")});
    }
    void findsCircles()
    {
        QFETCH(QString, claims);
        QFETCH(QStringList, found);
        QCOMPARE(described(ringsAmong(facts(claims))), found);
    }
    void tellsTheClaimsOfACircleInItsOrder()
    {
        const Signal ring = ringsAmong(facts(QStringLiteral("3>1@0 1>2@10 2>3@30"))).front();
        QCOMPARE(ring.items.size(), size_t(3));
        QCOMPARE(ring.items[0].referrer, PersonId{1});
        QCOMPARE(ring.items[0].referredFriend, PersonId{2});
        QCOMPARE(ring.items[0].on, kFirstDay.addDays(10));
        QCOMPARE(ring.items[2].referredFriend, PersonId{1});
        QCOMPARE(subjectKeyOf(ring), QStringLiteral("p1"));
        QCOMPARE(ring.marks.size(), size_t(3));
    }
    void agreesAboutCirclesWithAPlainSearch()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 3000; ++round) {
            const size_t people = 2 + dice.bounded(6);
            std::vector<BroughtFact> all;
            const int claims = dice.bounded(14);
            for (int i = 0; i < claims; ++i)
                all.push_back(brought(i + 1, dice.bounded(int(people)), dice.bounded(int(people)), dice.bounded(99)));
            for (BroughtFact& fact : all) // no person has the number 0
                fact = {fact.claim, fact.referral, {fact.referrer.value + 1}, {fact.referredFriend.value + 1}, fact.on};
            const auto reach = plainReach(all, people + 1);
            std::set<std::pair<qint64, qint64>> steps;
            for (const BroughtFact& fact : all) {
                if (fact.referrer != fact.referredFriend)
                    steps.insert({fact.referrer.value, fact.referredFriend.value});
            }
            std::map<QString, std::pair<size_t, size_t>> plain; // by subject: people of the knot, of the circle
            for (size_t person = 1; person <= people; ++person) {
                std::vector<size_t> knot;
                size_t shortest = 0;
                for (size_t other = 1; other <= people; ++other) {
                    if (!reach[person][other] || !reach[other][person])
                        continue;
                    knot.push_back(other);
                    std::vector<qint64> way{qint64(other)};
                    shortest = plainCircle(steps, way, shortest);
                }
                if (!knot.empty())
                    plain[QString::number(knot.front())] = {knot.size(), shortest == 0 ? 2 : shortest};
            }
            const std::vector<Signal> found = ringsAmong(all);
            QCOMPARE(found.size(), plain.size());
            size_t n = 0;
            std::multiset<std::pair<size_t, size_t>> sizes;
            std::multiset<std::pair<size_t, size_t>> wanted;
            for (const auto& [subject, size] : plain) {
                wanted.insert(size);
                sizes.insert({size_t(found[n].count), found[n].people.size()});
                ++n;
            }
            QVERIFY2(sizes == wanted, qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }
    void followsALongCircleWithoutEnd()
    {
        std::vector<BroughtFact> all;
        for (qint64 i = 1; i <= 20'000; ++i)
            all.push_back(brought(i, i, i % 20'000 + 1, 0));
        const std::vector<Signal> found = ringsAmong(all);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().people.size(), size_t(20'000));
        QCOMPARE(found.front().items.size(), Signal::kMostItems);
        QCOMPARE(found.front().more, qint64(20'000 - Signal::kMostItems));
    }

    void noticesManyAtOnce_data()
    {
        QTest::addColumn<QList<int>>("days"); // of claims by the same person
        QTest::addColumn<int>("others");      // claims on one day by each of three others
        QTest::addColumn<int>("score");       // 0: nothing
        QTest::newRow("four on a day") << QList<int>{1, 1, 1, 1} << 1 << 0;
        QTest::newRow("five on a day") << QList<int>{1, 1, 1, 1, 1} << 1 << 50;
        QTest::newRow("ten on a day") << QList<int>(10, 1) << 1 << 75;
        QTest::newRow("nine in a week") << QList<int>{1, 1, 2, 2, 3, 3, 4, 5, 7} << 1 << 0;
        QTest::newRow("ten in a week") << QList<int>{1, 1, 2, 2, 3, 3, 4, 5, 6, 7} << 1 << 50;
        QTest::newRow("ten in eight days") << QList<int>{1, 1, 2, 2, 3, 3, 4, 5, 6, 8} << 1 << 0;
        QTest::newRow("two a day is usual in this shop: six are needed") << QList<int>{1, 1, 1, 1, 1} << 2 << 0;
        QTest::newRow("six where two are usual") << QList<int>(6, 1) << 2 << 50;
        QList<int> steady; // nine in every week
        for (int week = 0; week < 9; ++week) {
            for (const int day : {0, 0, 1, 1, 2, 2, 3, 4, 5})
                steady << 7 * week + day;
        }
        QList<int> busy = steady;
        QList<int> busier = steady;
        for (int day = 70; day < 77; ++day) {
            busy << QList<int>{day, day};
            busier << QList<int>(4, day);
        }
        QTest::newRow("fourteen in a week after nine in each: 25 are needed") << busy << 1 << 0;
        QTest::newRow("28 in a week after nine in each") << busier << 1 << 100 - int(50 * 25 / 28);
    }
    void noticesManyAtOnce()
    {
        QFETCH(QList<int>, days);
        QFETCH(int, others);
        QFETCH(int, score);
        std::vector<BroughtFact> all;
        for (const int day : days)
            all.push_back(brought(qint64(all.size()) + 1, 1, 1000 + qint64(all.size()), day));
        for (qint64 other = 2; other <= 4; ++other) {
            for (int i = 0; i < others; ++i)
                all.push_back(brought(qint64(all.size()) + 1, other, 1000 + qint64(all.size()), 300));
        }
        const std::vector<Signal> found = velocityAmong(all);
        QCOMPARE(found.empty() ? 0 : found.front().score, score);
        QCOMPARE(found.size(), size_t(score > 0 ? 1 : 0));
    }
    void doesNotTakeAnImportWithoutDaysForManyAtOnce()
    {
        std::vector<BroughtFact> all;
        for (qint64 i = 1; i <= 50; ++i) {
            all.push_back(brought(i, 1, 1000 + i, 5));
            all.back().isUndated = true;
        }
        QCOMPARE(velocityAmong(all).size(), size_t(0));
    }
    void marksEachDayOfEverySpan()
    {
        std::vector<BroughtFact> all;
        for (const int day : {1, 1, 1, 1, 1, 30, 40, 40, 40, 40, 40, 40, 40})
            all.push_back(brought(qint64(all.size()) + 1, 1, 1000 + qint64(all.size()), day));
        for (qint64 other = 2; other <= 4; ++other)
            all.push_back(brought(100 + other, other, 2000 + other, 0));
        const Signal signal = velocityAmong(all).front();
        QCOMPARE(signal.count, qint64(7));
        QCOMPARE(signal.from, kFirstDay.addDays(40));
        QCOMPARE(signal.days, 1);
        QCOMPARE(signal.marks, (Signal::Marks{{QStringLiteral("2026-03-02"), 5}, {QStringLiteral("2026-04-10"), 7}}));
    }
    void agreesAboutManyAtOnceWithPlainCounting()
    {
        QRandomGenerator dice(11);
        for (int round = 0; round < 300; ++round) {
            std::vector<BroughtFact> all;
            const int claims = dice.bounded(150);
            const int span = 1 + dice.bounded(120);
            for (int i = 0; i < claims; ++i) {
                const qint64 referrer = 1 + std::min(dice.bounded(6), dice.bounded(6));
                all.push_back(brought(i + 1, referrer, 1000 + i, dice.bounded(4) == 0 ? span : dice.bounded(span)));
            }
            std::map<qint64, int> scores;
            for (const Signal& signal : velocityAmong(all))
                scores[signal.people.front().value] = signal.score;
            QVERIFY2(scores == plainVelocity(all), qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }

    void noticesThatMostCameBack_data()
    {
        QTest::addColumn<QList<int>>("sold"); // by friend
        QTest::addColumn<QList<int>>("back");
        QTest::addColumn<int>("score");
        QTest::newRow("two friends are too few") << QList<int>{10, 10} << QList<int>{10, 10} << 0;
        QTest::newRow("one of three") << QList<int>{10, 10, 10} << QList<int>{10, 0, 0} << 0;
        QTest::newRow("two of three") << QList<int>{10, 10, 10} << QList<int>{10, 10, 0} << 66;
        QTest::newRow("half of four") << QList<int>{10, 10, 10, 10} << QList<int>{10, 10, 0, 0} << 50;
        QTest::newRow("half of the value") << QList<int>{100, 40, 60} << QList<int>{100, 0, 0} << 50;
        QTest::newRow("less than half of the value") << QList<int>{99, 40, 60} << QList<int>{99, 0, 0} << 0;
        QTest::newRow("a part of each") << QList<int>{10, 10, 10} << QList<int>{6, 6, 6} << 60;
        QTest::newRow("nothing was bought") << QList<int>{0, 0, 0} << QList<int>{0, 0, 0} << 0;
    }
    void noticesThatMostCameBack()
    {
        QFETCH(QList<int>, sold);
        QFETCH(QList<int>, back);
        QFETCH(int, score);
        std::vector<ReturnedFact> all;
        for (int i = 0; i < sold.size(); ++i)
            all.push_back({{1}, {100 + i}, {10 + i}, sold[i], back[i], back[i] > 0 ? kFirstDay : QDate()});
        const std::vector<Signal> found = refundsAmong(all);
        QCOMPARE(found.empty() ? 0 : found.front().score, score);
    }
    void takesFurtherReturnsForNewEvidence()
    {
        const auto marks = [](qint64 back) {
            return refundsAmong({{{1}, {101}, {11}, 10, 10, kFirstDay},
                                 {{1}, {102}, {12}, 10, back, kFirstDay},
                                 {{1}, {103}, {13}, 10, 10, kFirstDay}})
                .front()
                .marks;
        };
        QVERIFY(isAllKnown(marks(5), marks(5)));
        QVERIFY(isAllKnown(marks(4), marks(5)));
        QVERIFY(!isAllKnown(marks(6), marks(5)));
    }

    void noticesWhatFriendsShare_data()
    {
        QTest::addColumn<QString>("details"); // person, what it is and its key
        QTest::addColumn<int>("score");       // of referrer 1, who brought 2, 3 and 4; 0: nothing
        QTest::newRow("nothing") << QStringLiteral("2p1 3p2") << 0;
        QTest::newRow("two on a street") << QStringLiteral("2s1 3s1") << 30;
        QTest::newRow("two with a telephone") << QStringLiteral("2p1 3p1") << 50;
        QTest::newRow("three with a telephone") << QStringLiteral("2p1 3p1 4p1") << 60;
        QTest::newRow("two and the referrer") << QStringLiteral("2p1 3p1 1p1") << 60;
        QTest::newRow("one and the referrer is the household's business") << QStringLiteral("2p1 1p1") << 0;
        QTest::newRow("one account with the referrer") << QStringLiteral("2a1 1a1") << 70;
        QTest::newRow("two with an account") << QStringLiteral("2a1 3a1") << 70;
        QTest::newRow("the stronger counts") << QStringLiteral("2s1 3s1 3a2 4a2") << 70;
        QTest::newRow("the same number as telephone and account is not the same") << QStringLiteral("2p1 3a1") << 0;
        QTest::newRow("a stranger") << QStringLiteral("2p1 9p1") << 0;
        QTest::newRow("a friend of somebody else") << QStringLiteral("2p1 6p1") << 0;
    }
    void noticesWhatFriendsShare()
    {
        QFETCH(QString, details);
        QFETCH(int, score);
        std::vector<DetailFact> facts;
        for (const QString& word : details.split(u' ', Qt::SkipEmptyParts)) {
            const SharedDetail kind = word[1] == u's'   ? SharedDetail::Street
                                      : word[1] == u'p' ? SharedDetail::Phone
                                                        : SharedDetail::Account;
            facts.push_back({{word.left(1).toLongLong()}, kind, word.mid(2).toULongLong()});
        }
        const std::vector<Signal> found = sharedDetailsAmong(::facts(QStringLiteral("1>2@0 1>3@1 1>4@2 5>6@3")), facts);
        QCOMPARE(found.empty() ? 0 : found.front().score, score);
        QVERIFY(found.size() < 2);
    }

    void saysHowMuchIsStillOwedBack()
    {
        const auto score = [](qint64 owed) {
            return paidInVain({{{7}, {1}, {2}, kFirstDay, kFirstDay.addDays(-9), 1000, owed}}).front().score;
        };
        QCOMPARE(score(0), 50);
        QCOMPARE(score(500), 75);
        QCOMPARE(score(1000), 100);
        QCOMPARE(subjectKeyOf(paidInVain({{{7}, {1}, {2}, kFirstDay, kFirstDay, 1000, 0}}).front()),
                 QStringLiteral("r7"));
    }
    void noticesAMilestoneThatTwoRecordsWon()
    {
        const auto won = [](qint64 reward, qint64 paidTo, const char* rule) {
            return PaidMilestoneFact{{1}, {paidTo}, QLatin1String(rule), {reward}, {reward}, {9}, kFirstDay, 500};
        };
        QCOMPARE(paidTwice({won(1, 1, "five"), won(2, 1, "five")}).size(), size_t(0));
        QCOMPARE(paidTwice({won(1, 1, "five"), won(2, 3, "ten")}).size(), size_t(0));
        QCOMPARE(described(paidTwice({won(1, 1, "five"), won(2, 3, "five")})), QStringList(QStringLiteral("1 60")));
        QCOMPARE(described(paidTwice({won(1, 1, "five"), won(2, 3, "five"), won(3, 1, "ten"), won(4, 3, "ten")})),
                 QStringList(QStringLiteral("1 100")));
    }

    void readsItsEvidenceBack()
    {
        Signal signal = ringsAmong(facts(QStringLiteral("1>2@0 2>3@5 3>1@9"))).front();
        signal.items[0].amountMinor = 9'007'199'254'740'993;
        signal.items[1].before = kFirstDay;
        signal.items[2].detail = 2;
        signal.items[2].group = 3;
        signal.items[2].reward = {8};
        QCOMPARE(signalFromJson(signal.kind, signal.score, evidenceJson(signal)), signal);
        QCOMPARE(marksFromJson(marksJson(signal.marks)), signal.marks);
    }

    void keepsADecisionUntilThereIsMore_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<int>("known"); // 0: nothing
        QTest::addColumn<int>("found"); // 0: it is not there any more
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, RiskDecision decision, int known, int found, RiskFlagState state) {
            QTest::newRow(name) << int(decision) << known << found << int(state);
        };
        row("new", RiskDecision::None, 0, 1, RiskFlagState::Open);
        row("it closes itself", RiskDecision::None, 0, 0, RiskFlagState::Cleared);
        row("it is so again", RiskDecision::Over, 0, 1, RiskFlagState::Open);
        row("cleared, and the same", RiskDecision::Cleared, 2, 2, RiskFlagState::Cleared);
        row("cleared, and less", RiskDecision::Cleared, 2, 1, RiskFlagState::Cleared);
        row("cleared, and more", RiskDecision::Cleared, 2, 3, RiskFlagState::Open);
        row("cleared, and gone", RiskDecision::Cleared, 2, 0, RiskFlagState::Cleared);
        row("confirmed, and gone", RiskDecision::Invalid, 2, 0, RiskFlagState::Confirmed);
        row("confirmed, and more", RiskDecision::Held, 2, 3, RiskFlagState::Open);
    }
    void keepsADecisionUntilThereIsMore()
    {
        QFETCH(int, decision);
        QFETCH(int, known);
        QFETCH(int, found);
        QFETCH(int, state);
        const QString key = QStringLiteral("k");
        RiskFlag flag{{1}, QStringLiteral("p1"), {Signal::Kind::Ring, {}}};
        flag.decision = RiskDecision(decision);
        flag.state = stateAfter(flag.decision);
        if (known > 0)
            flag.known[key] = known;
        Signal signal{Signal::Kind::Ring, {}};
        signal.marks[key] = found;
        follow(flag, found > 0 ? &signal : nullptr, kFirstDay);
        QCOMPARE(int(flag.state), state);
        const RiskFlag once = flag;
        follow(flag, found > 0 ? &signal : nullptr, kFirstDay);
        QVERIFY(flag == once);
    }
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "tst_signals.moc"
