#include "core/replay/replay.h"
#include "core/rules/capchain.h"
#include "core/rules/rewards.h"
#include "numberchanger.h"
#include "programbuilder.h"
#include "programshrinker.h"

#include <QTest>

#include <algorithm>

using namespace vouchwell;

namespace {

constexpr int kPrograms = 3000;
constexpr int kDrags = 4;
constexpr size_t kShown = 3;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && wanted > 0 ? wanted : otherwise;
}

/// As a draft is replayed: everything under one version, nothing given before.
RandomProgram draftOf(quint32 seed)
{
    RandomProgram program = randomProgram(seed);
    program.rules.resize(1);
    program.facts.versions.resize(1);
    for (Cause& cause : program.facts.causes)
        cause.version = 0;
    program.facts.standing.clear();
    program.facts.outside.clear();
    program.bind();
    return program;
}

std::vector<PersonId> idsOf(const ProgramFacts& facts)
{
    std::vector<PersonId> ids;
    for (size_t i = 0; i < facts.people.size(); ++i)
        ids.push_back({qint64(i) + 1});
    return ids;
}

bool isSameWindow(const Window& window, QDate earlier, QDate day)
{
    if (window.kind == Window::Kind::Rolling)
        return earlier <= day && earlier.addDays(window.days) > day;
    return periodNumber(window, earlier) == periodNumber(window, day);
}

/// The most that was used of a limit in a window, from the grants alone.
ReplayUse useOf(const Cap& cap, const ProgramFacts& facts, const std::vector<Grant>& grants)
{
    const Window window = cap.scope == Cap::Scope::Business ? Window{Window::Kind::Year, 0} : cap.window;
    const auto ruleOf = [&](const Grant& grant) -> const Rule& {
        return facts.versions.front().rules->rules[size_t(grant.rule)];
    };
    const auto causeOf = [&](const Grant& grant) -> const Cause& { return facts.causes[size_t(grant.cause)]; };
    const auto keyOf = [&](const Grant& grant) {
        return cap.scope == Cap::Scope::Friend     ? causeOf(grant).friendIndex
               : cap.scope == Cap::Scope::Referrer ? grant.person
                                                   : 0;
    };
    ReplayUse most;
    for (const Grant& last : grants) {
        if (!CapChain::concerns(cap, ruleOf(last)))
            continue;
        ReplayUse used;
        for (const Grant& grant : grants) {
            const bool isAlone = cap.scope == Cap::Scope::Reward && &grant != &last;
            if (!isAlone && CapChain::concerns(cap, ruleOf(grant)) && keyOf(grant) == keyOf(last) &&
                (cap.scope == Cap::Scope::Reward || isSameWindow(window, causeOf(grant).on, causeOf(last).on)))
                used += {grant.amount, grant.amount > 0 ? 1 : 0};
        }
        most.raiseTo(used);
    }
    return most;
}

/// What the rules of the facts come to, worked out by the engine.
ReplayAnswer expectedOf(const ProgramFacts& facts, const ReplayPeriod& period, const std::vector<qint64>& now)
{
    ReplayAnswer answer;
    const std::vector<Grant> grants = workOutRewards(facts);
    answer.sums = sumsOf(facts, grants, period, facts.versions.front().campaign);
    for (const Cap& cap : facts.versions.front().rules->caps)
        answer.capUse.push_back(useOf(cap, facts, grants));
    answer.people = differencesOf(now, answer.sums.byPerson, idsOf(facts));
    for (const ReplayedPerson& person : answer.people)
        ++(person.draft > person.now ? answer.peopleWithMore : answer.peopleWithLess);
    answer.people.resize(std::min(answer.people.size(), kShown));
    answer.sums.byPerson.clear();
    return answer;
}

/// Ten for each new customer.
RuleSet draftOfOneRule()
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    Rule& rule = rules.rules.emplace_back();
    rule.key = QStringLiteral("friend");
    rule.amount.number = 1000;
    return rules;
}

QString described(const ReplayAnswer& answer)
{
    QStringList people;
    for (const ReplayedPerson& person : answer.people)
        people += QStringLiteral("%1: %2, now %3").arg(person.person).arg(person.draft).arg(person.now);
    QStringList months;
    for (const qint64 cost : answer.sums.costByMonth)
        months += QString::number(cost);
    QStringList limits;
    for (const ReplayUse& use : answer.capUse)
        limits += QStringLiteral("%1 in %2").arg(use.amount).arg(use.count);
    return QStringLiteral("value %1 cost %2 (%3) highest %4 rewards %5 capped %6; %7 more %8 less: %9; limits %10")
        .arg(answer.sums.value)
        .arg(answer.sums.cost)
        .arg(months.join(u' '))
        .arg(answer.sums.highest)
        .arg(answer.sums.rewards)
        .arg(answer.sums.capped)
        .arg(answer.peopleWithMore)
        .arg(answer.peopleWithLess)
        .arg(people.join(QStringLiteral(", ")), limits.join(u' '));
}

/// Drags `program` about with chance; empty where the replay always gives what the engine gives.
QString disagreementOf(const RandomProgram& program, quint32 seed, int* replayed)
{
    std::optional<ReplayTable> table = ReplayTable::of(program.facts);
    if (!table)
        return {};
    Dice dice(seed);
    const QDate from = QDate(2024, 1, 1).addDays(dice.between(-10, 40));
    const ReplayPeriod period(from, from.addDays(dice.between(1, 90)));
    std::vector<qint64> now(program.facts.people.size());
    for (qint64& value : now)
        value = dice.below(3) * 500;
    Replay byTime(table->byTime(), period, now, idsOf(program.facts), kShown);
    Replay replay(*std::move(table), period, now, idsOf(program.facts), kShown);
    RandomProgram dragged = program;
    for (int drag = 0; drag < kDrags; ++drag) {
        if (drag > 0)
            dragged.rules.front() = withOtherNumbers(dragged.rules.front(), dice);
        dragged.bind();
        if (!haveSameShape(dragged.rules.front(), program.rules.front()))
            return QStringLiteral("Other numbers are taken for another shape.");
        const QString expected = described(expectedOf(dragged.facts, period, now));
        for (Replay* one : {&replay, &byTime}) {
            if (const QString found = described(one->under(dragged.rules.front())); found != expected)
                return QStringLiteral("drag %1, %2: the replay gives\n%3\ninstead of\n%4")
                    .arg(QString::number(drag),
                         one == &replay ? QStringLiteral("by person") : QStringLiteral("by time"), found, expected);
        }
        ++*replayed;
    }
    return {};
}

} // namespace

/// Replays against the engine on programs made by chance: VOUCHWELL_PROGRAMS says how many, VOUCHWELL_SEED begins with
/// another one.
class TestReplayAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplayGivesWhatTheEngineGivesToTheUnit();
    void aPreviewOfTheWholeIsTheAnswer();
    void aBudgetThatIsUsedUpMayBecomeSmaller_data();
    void aBudgetThatIsUsedUpMayBecomeSmaller();
    void whatCannotBePublishedIsLeftToTheEngine_data();
    void whatCannotBePublishedIsLeftToTheEngine();
    void anEmptyHistoryComesToNothing();
};

void TestReplayAgreement::aReplayGivesWhatTheEngineGivesToTheUnit()
{
    const quint32 first = quint32(numberFrom("VOUCHWELL_SEED", 1));
    const int programs = numberFrom("VOUCHWELL_PROGRAMS", kPrograms);
    int replayed = 0;
    for (quint32 seed = first; seed < first + quint32(programs); ++seed) {
        const RandomProgram program = draftOf(seed);
        if (disagreementOf(program, seed, &replayed).isEmpty())
            continue;
        const RandomProgram shortest = shrunk(
            program, [&](const RandomProgram& shorter) { return !disagreementOf(shorter, seed, &replayed).isEmpty(); });
        qWarning("VOUCHWELL_SEED=%u\n%s\n%s", seed, qPrintable(described(shortest)),
                 qPrintable(disagreementOf(shortest, seed, &replayed)));
        QFAIL("A replay differs from the engine.");
    }
    // Chance makes programs with amounts that only the engine takes; they must stay few.
    QVERIFY2(replayed > programs * kDrags * 3 / 4, qPrintable(QString::number(replayed)));
}

void TestReplayAgreement::aPreviewOfTheWholeIsTheAnswer()
{
    const RandomProgram program = draftOf(4);
    std::optional<ReplayTable> table = ReplayTable::of(program.facts);
    QVERIFY(table);
    const ReplayPeriod period(QDate(2023, 12, 1), QDate(2024, 5, 1));
    const std::vector<qint64> now(program.facts.people.size());
    Replay replay(*std::move(table), period, now, idsOf(program.facts), kShown);
    QVERIFY(!replay.preview(program.rules.front()));
    // A history of few chunks has only itself to guess from.
    const std::optional<ReplayAnswer> preview = replay.preview(program.rules.front(), 1);
    QVERIFY(preview);
    QVERIFY(preview->people.empty());
    QVERIFY(preview->sums.value > 0);
    const ReplayAnswer answer = replay.under(program.rules.front());
    QVERIFY(preview->sums.rewards > answer.sums.rewards / 4 && preview->sums.rewards < answer.sums.rewards * 4);
}

void TestReplayAgreement::aBudgetThatIsUsedUpMayBecomeSmaller_data()
{
    QTest::addColumn<Cap::Scope>("scope");
    QTest::addColumn<Window>("window");
    QTest::newRow("campaign") << Cap::Scope::Campaign << Window{};
    QTest::newRow("campaign, by month") << Cap::Scope::Campaign << Window{Window::Kind::Month, 0};
    QTest::newRow("campaign, last days") << Cap::Scope::Campaign << Window{Window::Kind::Rolling, 5};
    QTest::newRow("business") << Cap::Scope::Business << Window{};
}

/// Nothing but the limit changes from one drag to the next.
void TestReplayAgreement::aBudgetThatIsUsedUpMayBecomeSmaller()
{
    QFETCH(const Cap::Scope, scope);
    QFETCH(const Window, window);
    RuleSet rules = draftOfOneRule();
    rules.caps = {{scope, window, RewardUnit::Money, 5000, {}}};
    ProgramBuilder program(rules);
    for (int referrer = 0; referrer < 4; ++referrer)
        program.friendsBuy(referrer, 5, QDate(2024, 1, 29).addDays(referrer));
    program.work();
    const ReplayPeriod period(QDate(2024, 1, 1), QDate(2024, 3, 1));
    const std::vector<qint64> now(program.facts().people.size());
    std::optional<ReplayTable> table = ReplayTable::of(program.facts());
    QVERIFY(table);
    Replay replay(*std::move(table), period, now, idsOf(program.facts()), kShown);
    for (const qint64 limit : {5000, 2000, 100'000, 3000, 2500}) {
        rules.caps.front().amount = limit;
        ProgramFacts dragged = program.facts();
        dragged.versions.front().rules = &rules;
        QCOMPARE(described(replay.under(rules)), described(expectedOf(dragged, period, now)));
    }
}

void TestReplayAgreement::whatCannotBePublishedIsLeftToTheEngine_data()
{
    QTest::addColumn<RuleSet>("rules");
    RuleSet rolling = draftOfOneRule();
    rolling.caps = {{Cap::Scope::Referrer, {Window::Kind::Rolling, 0}, RewardUnit::Money, 500, {}}};
    QTest::newRow("a window of no days") << rolling;
    RuleSet budget = draftOfOneRule();
    budget.caps = {{Cap::Scope::Campaign, {Window::Kind::Rolling, 0}, RewardUnit::Money, 500, {}}};
    QTest::newRow("a budget of no days") << budget;
    RuleSet topUp = draftOfOneRule();
    topUp.rules.front().role = Role::Friend;
    topUp.rules.front().tiers.emplace().crossing = TierSchedule::Crossing::Retroactive;
    topUp.rules.front().tiers->steps = {{1, {RewardValue::Kind::Flat, 1000}}, {2, {RewardValue::Kind::Flat, 2000}}};
    QTest::newRow("friends who are topped up") << topUp;
}

void TestReplayAgreement::whatCannotBePublishedIsLeftToTheEngine()
{
    QFETCH(const RuleSet, rules);
    ProgramBuilder program(rules);
    program.friendsBuy(0, 3, QDate(2024, 1, 29));
    program.work();
    QVERIFY(!ReplayTable::of(program.facts()));
}

void TestReplayAgreement::anEmptyHistoryComesToNothing()
{
    const RuleSet rules = draftOfOneRule();
    ProgramFacts facts;
    facts.versions.push_back({&rules, 1});
    facts.people.resize(2);
    const ReplayPeriod period(QDate(2024, 1, 1), QDate(2024, 1, 1));
    std::optional<ReplayTable> table = ReplayTable::of(facts);
    QVERIFY(table);
    // Who gets something now and has no part in the history loses it.
    Replay replay(*std::move(table), period, {0, 700}, idsOf(facts), kShown);
    const ReplayAnswer answer = replay.under(rules);
    QCOMPARE(answer.sums.value, 0);
    QCOMPARE(answer.peopleWithLess, 1);
    QCOMPARE(answer.people.size(), size_t(1));
    QVERIFY(!replay.preview(rules, 0));
}

QTEST_GUILESS_MAIN(TestReplayAgreement)
#include "tst_replayagreement.moc"
