#include "core/replay/replay.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <thread>

namespace vouchwell {

namespace {

/// The larger difference first.
struct ByDifference
{
    const std::vector<PersonId>* ids;

    bool operator()(const ReplayedPerson& a, const ReplayedPerson& b) const
    {
        const qint64 changeOfA = std::abs(a.draft - a.now);
        const qint64 changeOfB = std::abs(b.draft - b.now);
        return changeOfA != changeOfB ? changeOfA > changeOfB : (*ids)[size_t(a.person)] < (*ids)[size_t(b.person)];
    }
};

/// The largest differences that were seen.
class LargestDifferences
{
public:
    LargestDifferences(const std::vector<PersonId>& ids, size_t most) : m_order{&ids}, m_most(most) {}

    void add(const ReplayedPerson& person)
    {
        if (m_people.size() == m_most) {
            if (m_most == 0 || !m_order(person, m_people.front()))
                return;
            std::pop_heap(m_people.begin(), m_people.end(), m_order);
            m_people.pop_back();
        }
        m_people.push_back(person);
        std::push_heap(m_people.begin(), m_people.end(), m_order);
    }

    std::vector<ReplayedPerson> sorted() &&
    {
        std::sort(m_people.begin(), m_people.end(), m_order);
        return std::move(m_people);
    }

private:
    ByDifference m_order;
    size_t m_most;
    std::vector<ReplayedPerson> m_people; ///< a heap with the smallest difference in front
};

void add(ReplaySums& all, const ReplaySums& sums)
{
    all.value += sums.value;
    all.cost += sums.cost;
    all.highest = std::max(all.highest, sums.highest);
    all.rewards += sums.rewards;
    all.capped += sums.capped;
    for (size_t i = 0; i < sums.costByMonth.size(); ++i)
        all.costByMonth[i] += sums.costByMonth[i];
}

bool isForAll(const Cap& cap)
{
    return cap.scope == Cap::Scope::Campaign || cap.scope == Cap::Scope::Business;
}

/// True where what one chunk comes to does not depend on which of both limits there are.
bool haveSameLimits(const RuleSet& a, const RuleSet& b)
{
    return std::equal(a.caps.begin(), a.caps.end(), b.caps.begin(), b.caps.end(), [](const Cap& x, const Cap& y) {
        return x == y || (isForAll(x) && x.scope == y.scope && x.unit == y.unit);
    });
}

} // namespace

std::vector<ReplayedPerson> differencesOf(const std::vector<qint64>& now, const std::vector<qint64>& draft,
                                          const std::vector<PersonId>& ids)
{
    std::vector<ReplayedPerson> people;
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] != draft[i])
            people.push_back({int(i), now[i], draft[i]});
    }
    std::sort(people.begin(), people.end(), ByDifference{&ids});
    return people;
}

/// A table with what each of its chunks came to last.
class Replay::Side
{
public:
    Side(ReplayTable table, const ReplayPeriod& period, const std::vector<qint64>& now,
         const std::vector<PersonId>& ids, size_t shownPeople)
        : m_table(std::move(table)), m_monthCount(period.months()), m_ids(&ids), m_shownPeople(shownPeople)
    {
        const ReplayColumns& columns = m_table.columns();
        for (int day = 0; day < columns.days; ++day)
            m_months.push_back(qint16(period.monthOf(columns.firstDay.addDays(day))));
        m_now.reserve(columns.personOf.size());
        std::vector<bool> isInTable(now.size());
        for (const qint32 person : columns.personOf) {
            m_now.push_back(now[size_t(person)]);
            isInTable[size_t(person)] = true;
        }
        for (size_t i = 0; i < now.size(); ++i) {
            if (!isInTable[i] && now[i] != 0)
                m_others.push_back({int(i), now[i], 0});
        }
        m_chunks.resize(columns.chunks.size());
    }

    const ReplayTable& table() const { return m_table; }

    /// Nothing where a limit that all people share was reached unseen.
    std::optional<ReplayAnswer> under(const RuleSet& rules)
    {
        workOut(rules, changedChunks(rules));
        m_rules = rules;
        return sum();
    }

private:
    struct Chunk
    {
        ReplayPart part;
        int more = 0;
        int less = 0;
        std::vector<ReplayedPerson> largest;
    };

    std::vector<size_t> changedChunks(const RuleSet& rules) const
    {
        const bool isAll = !m_rules || !haveSameLimits(*m_rules, rules);
        std::vector<size_t> changed;
        for (size_t i = 0; i < m_chunks.size(); ++i) {
            const std::vector<int>& used = m_table.columns().chunks[i].rules;
            const bool isChanged = isAll || std::any_of(used.begin(), used.end(), [&](int rule) {
                                       return m_rules->rules[size_t(rule)] != rules.rules[size_t(rule)];
                                   });
            if (isChanged)
                changed.push_back(i);
        }
        return changed;
    }

    void workOut(const RuleSet& rules, const std::vector<size_t>& changed)
    {
        std::atomic<size_t> next = 0;
        const auto work = [&] {
            ReplayPass pass(m_table, rules, m_months, m_monthCount);
            for (size_t i = next++; i < changed.size(); i = next++)
                workOut(pass, changed[i]);
        };
        std::vector<std::jthread> helpers;
        const size_t processors = std::max(1U, std::thread::hardware_concurrency());
        for (size_t i = 1; i < std::min(processors, changed.size()); ++i)
            helpers.emplace_back(work);
        if (!changed.empty())
            work();
        helpers.clear();
        m_isWithinShared = m_table.order() == ReplayTable::Order::ByTime ||
                           ReplayPass(m_table, rules, m_months, m_monthCount).isWithinShared(sharedByDay());
    }

    void workOut(ReplayPass& pass, size_t index)
    {
        const ReplayChunk& rows = m_table.columns().chunks[index];
        Chunk& chunk = m_chunks[index];
        chunk.part = pass.run(rows);
        chunk.more = chunk.less = 0;
        LargestDifferences largest(*m_ids, m_shownPeople);
        const std::vector<qint64>& values = chunk.part.sums.byPerson;
        for (size_t i = 0; i < values.size(); ++i) {
            const size_t person = size_t(rows.firstPerson) + i;
            if (values[i] == m_now[person])
                continue;
            ++(values[i] > m_now[person] ? chunk.more : chunk.less);
            largest.add({m_table.columns().personOf[person], m_now[person], values[i]});
        }
        chunk.largest = std::move(largest).sorted();
    }

    std::vector<std::vector<ReplayUse>> sharedByDay() const
    {
        std::vector<std::vector<ReplayUse>> all;
        for (const Chunk& chunk : m_chunks) {
            all.resize(chunk.part.sharedByDay.size());
            for (size_t i = 0; i < all.size(); ++i) {
                const std::vector<ReplayUse>& days = chunk.part.sharedByDay[i];
                all[i].resize(days.size());
                for (size_t day = 0; day < days.size(); ++day)
                    all[i][day] += days[day];
            }
        }
        return all;
    }

    std::optional<ReplayAnswer> sum() const
    {
        if (!m_isWithinShared)
            return std::nullopt;
        ReplayAnswer answer;
        answer.sums.costByMonth.resize(size_t(m_monthCount));
        answer.peopleWithLess = int(m_others.size());
        LargestDifferences largest(*m_ids, m_shownPeople);
        for (const ReplayedPerson& person : m_others)
            largest.add(person);
        for (const Chunk& chunk : m_chunks) {
            add(answer.sums, chunk.part.sums);
            answer.peopleWithMore += chunk.more;
            answer.peopleWithLess += chunk.less;
            for (const ReplayedPerson& person : chunk.largest)
                largest.add(person);
        }
        answer.people = std::move(largest).sorted();
        return answer;
    }

    ReplayTable m_table;
    int m_monthCount;
    const std::vector<PersonId>* m_ids;
    size_t m_shownPeople;
    std::vector<qint16> m_months;
    std::vector<qint64> m_now;            ///< by the table's numbers
    std::vector<ReplayedPerson> m_others; ///< get something now, and nothing under rules of this shape
    std::vector<Chunk> m_chunks;
    std::optional<RuleSet> m_rules; ///< what the chunks were worked out for
    bool m_isWithinShared = true;
};

Replay::Replay(ReplayTable table, const ReplayPeriod& period, std::vector<qint64> now, std::vector<PersonId> ids,
               size_t shownPeople)
    : m_period(period), m_now(std::move(now)), m_ids(std::move(ids)), m_shownPeople(shownPeople)
{
    m_byPerson = std::make_unique<Side>(std::move(table), m_period, m_now, m_ids, m_shownPeople);
}

Replay::~Replay() = default;

const RuleSet& Replay::shape() const
{
    return m_byPerson->table().rules();
}

ReplayAnswer Replay::under(const RuleSet& rules)
{
    if (std::optional<ReplayAnswer> answer = m_byPerson->under(rules))
        return *std::move(answer);
    if (!m_byTime)
        m_byTime = std::make_unique<Side>(m_byPerson->table().byTime(), m_period, m_now, m_ids, m_shownPeople);
    return *m_byTime->under(rules);
}

} // namespace vouchwell
