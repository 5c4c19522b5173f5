#include "core/replay/replayrun.h"
#include "core/rules/rewards.h"
#include "numberchanger.h"
#include "programshrinker.h"

#include <QTest>

using namespace vouchwell;

namespace {

constexpr int kPrograms = 3000;
constexpr int kDrags = 4;

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

/// The sums of the table by the people of the facts.
ReplaySums byFacts(ReplaySums sums, const ReplayTable& table)
{
    std::vector<qint64> byPerson(table.facts().people.size());
    for (size_t i = 0; i < sums.byPerson.size(); ++i)
        byPerson[size_t(table.columns().personOf[i])] = sums.byPerson[i];
    sums.byPerson = byPerson;
    return sums;
}

QString described(const ReplaySums& sums)
{
    QStringList people;
    for (const qint64 value : sums.byPerson)
        people += QString::number(value);
    return QStringLiteral("value %1 cost %2 highest %3 rewards %4 capped %5 people %6")
        .arg(sums.value)
        .arg(sums.cost)
        .arg(sums.highest)
        .arg(sums.rewards)
        .arg(sums.capped)
        .arg(people.join(u' '));
}

/// Drags `program` about with chance; empty where the replay always gives what the engine gives.
QString disagreementOf(const RandomProgram& program, quint32 seed, int* replayed)
{
    const std::optional<ReplayTable> table = ReplayTable::of(program.facts);
    if (!table)
        return {};
    const ReplayTable timed = table->byTime();
    Dice dice(seed);
    for (int drag = 0; drag < kDrags; ++drag) {
        RandomProgram dragged = program;
        if (drag > 0)
            dragged.rules.front() = withOtherNumbers(program.rules.front(), dice);
        dragged.bind();
        if (!haveSameShape(dragged.rules.front(), program.rules.front()))
            return QStringLiteral("Other numbers are taken for another shape.");
        const QDate from = QDate(2024, 1, 1).addDays(dice.between(-10, 40));
        const ReplayPeriod period(from, from.addDays(dice.between(1, 90)));
        const ReplaySums expected = sumsOf(dragged.facts, workOutRewards(dragged.facts), period);
        std::optional<ReplayTable> spare;
        const ReplayResult result = replay(*table, spare, dragged.rules.front(), period);
        const ReplaySums found = byFacts(result.sums, *result.table);
        const ReplaySums again = byFacts(*ReplayRun(timed, dragged.rules.front(), period).run(), timed);
        if (found != expected)
            return QStringLiteral("drag %1: the replay gives\n%2\ninstead of\n%3")
                .arg(drag)
                .arg(described(found), described(expected));
        if (again != expected)
            return QStringLiteral("drag %1: the replay by time gives\n%2\ninstead of\n%3")
                .arg(drag)
                .arg(described(again), described(expected));
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

QTEST_GUILESS_MAIN(TestReplayAgreement)
#include "tst_replayagreement.moc"
