#include "replaybench.h"

#include "core/replay/replay.h"
#include "madehistory.h"
#include "measure.h"

#include <memory>
#include <numeric>

namespace vouchwell::bench {

namespace {

constexpr int kMovements = 21;
constexpr int kMany = 1'000'000;

template<typename T>
qint64 sumOf(const std::vector<T>& column)
{
    return std::accumulate(column.begin(), column.end(), qint64(0));
}

qint64 readAll(const ReplayColumns& c)
{
    qint64 sum = sumOf(c.rule) + sumOf(c.hasReturn) + sumOf(c.factors) + sumOf(c.day) + sumOf(c.age) + sumOf(c.total) +
                 sumOf(c.before) + sumOf(c.net) + sumOf(c.person);
    for (const ReplayCapColumn& cap : c.caps)
        sum += sumOf(cap.bucket);
    return sum;
}

/// A drag of the last step, each time to another place.
class Drag
{
public:
    Drag(const RuleSet& rules, int count) : m_rules(rules), m_facts(madeConversions(m_rules, count))
    {
        std::optional<ReplayTable> table;
        m_tableTime = millisecondsOf([&] { table = ReplayTable::of(m_facts); });
        if (!table)
            giveUp(QStringLiteral("there is no table for the replay"));
        m_columns = table->columns();
        const ReplayPeriod period(m_facts.causes.front().on, m_facts.causes.back().on);
        std::vector<PersonId> ids;
        for (size_t i = 0; i < m_facts.people.size(); ++i)
            ids.push_back({qint64(i) + 1});
        m_replay = std::make_unique<Replay>(*std::move(table), period, std::vector<qint64>(ids.size(), 1000), ids, 50);
    }

    double move()
    {
        RuleSet moved = m_rules;
        ++m_moves;
        Step& step = moved.rules.front().tiers->steps.back();
        step.from += m_moves % 5;
        step.value.number += 50 * (m_moves % 7);
        return millisecondsOf([&] {
            if (m_replay->under(moved).sums.value == 0)
                giveUp(QStringLiteral("the replay gives nothing"));
        });
    }

    double read() const
    {
        return millisecondsOf([this] {
            if (readAll(m_columns) == 0)
                giveUp(QStringLiteral("the table is empty"));
        });
    }

    double tableTime() const { return m_tableTime; }

private:
    RuleSet m_rules;
    ProgramFacts m_facts;
    ReplayColumns m_columns;
    std::unique_ptr<Replay> m_replay;
    double m_tableTime = 0;
    int m_moves = 0;
};

void measureDrag(const QString& name, const RuleSet& rules, double goal)
{
    Drag drag(rules, kMany);
    const Pair pair = measureInTurn(
        kMovements, [&] { return drag.read(); }, [&] { return drag.move(); });
    printNote(QStringLiteral("%1: columns read in %2 ms, one movement %3 ms; the table was made in %4 ms")
                  .arg(name)
                  .arg(pair.medianA, 0, 'f', 2)
                  .arg(pair.medianB, 0, 'f', 2)
                  .arg(drag.tableTime(), 0, 'f', 0));
    printRatio(name + QStringLiteral("_to_reading"), pair.ratio(), goal);
    printRatio(name + QStringLiteral("_to_a_frame"), pair.medianB / 16, 1);
}

} // namespace

void measureReplay()
{
    measureDrag(QStringLiteral("replay_ladder_1m"), ladderRules(), 8);
    measureDrag(QStringLiteral("replay_everything_1m"), everyRule(), 20);
    RuleSet tight = everyRule();
    tight.caps.back().amount = 50'000'000;
    measureDrag(QStringLiteral("replay_budget_reached_1m"), tight, 20);
    Drag few(everyRule(), kMany / 10);
    Drag many(everyRule(), kMany);
    const Pair growth = measureInTurn(
        kMovements, [&] { return few.move(); }, [&] { return many.move(); });
    printRatio(QStringLiteral("replay_1m_to_100k"), growth.ratio(), 12);
}

} // namespace vouchwell::bench
