#include "core/replay/replaychunks.h"

#include "core/rules/exactamount.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <numeric>
#include <system_error>
#include <thread>

namespace vouchwell {

namespace {

bool isForAll(const Cap& cap)
{
    return cap.scope == Cap::Scope::Campaign || cap.scope == Cap::Scope::Business;
}

/// True where what one chunk of a table by person comes to does not depend on which of both limits there are.
bool haveSameLimits(const RuleSet& a, const RuleSet& b)
{
    return std::equal(a.caps.begin(), a.caps.end(), b.caps.begin(), b.caps.end(), [](const Cap& x, const Cap& y) {
        return x == y || (isForAll(x) && x.scope == y.scope && x.unit == y.unit);
    });
}

/// Calls `work` on all processors, this one included; what one of them throws is thrown here.
template<typename Work>
void onProcessors(size_t most, const Work& work)
{
    const size_t processors = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::exception_ptr> errors(std::max<size_t>(1, std::min(processors, most)));
    const auto guarded = [&](size_t number) {
        try {
            work();
        } catch (...) {
            errors[number] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        try {
            for (size_t i = 1; i < errors.size(); ++i)
                helpers.emplace_back(guarded, i);
        } catch (const std::system_error&) {
            // No more threads can be had: those that are there do it all.
        }
        guarded(0);
    }
    for (const std::exception_ptr& error : errors) {
        if (error)
            std::rethrow_exception(error);
    }
}

qint64 scaled(qint64 sum, size_t part, size_t whole)
{
    return ExactAmount(sum).timesShare(qint64(whole), qint64(part)).rounded();
}

} // namespace

ReplayChunks::ReplayChunks(ReplayTable table, const ReplayPeriod& period, const std::vector<qint64>& now,
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

void ReplayChunks::adopt(const RuleSet& rules)
{
    const bool isTimed = m_table.order() == ReplayTable::Order::ByTime;
    const bool isAll = !m_rules || (isTimed ? m_rules->caps != rules.caps : !haveSameLimits(*m_rules, rules));
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        const std::vector<int>& used = m_table.columns().chunks[i].rules;
        const bool isChanged = isAll || std::any_of(used.begin(), used.end(), [&](int rule) {
                                   return m_rules->rules[size_t(rule)] != rules.rules[size_t(rule)];
                               });
        m_chunks[i].isCurrent = m_chunks[i].isCurrent && !isChanged;
    }
    m_rules = rules;
}

void ReplayChunks::workOut(const std::vector<size_t>& wanted)
{
    std::vector<size_t> stale;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(stale),
                 [this](size_t index) { return !m_chunks[index].isCurrent; });
    if (stale.empty())
        return;
    std::atomic<size_t> next = 0;
    onProcessors(stale.size(), [&] {
        ReplayPass pass(m_table, *m_rules, m_months, m_monthCount);
        for (size_t i = next++; i < stale.size(); i = next++)
            workOut(pass, stale[i]);
    });
}

void ReplayChunks::workOut(ReplayPass& pass, size_t index)
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
    chunk.isCurrent = true;
}

bool ReplayChunks::addSharedUse(std::vector<ReplayUse>& capUse) const
{
    if (m_table.order() == ReplayTable::Order::ByTime)
        return true;
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
    return all.empty() || ReplayPass(m_table, *m_rules, m_months, m_monthCount).addSharedUse(all, capUse);
}

void ReplayChunks::add(ReplayAnswer& answer, const Chunk& chunk) const
{
    ReplaySums& all = answer.sums;
    const ReplaySums& sums = chunk.part.sums;
    all.value += sums.value;
    all.cost += sums.cost;
    all.highest = std::max(all.highest, sums.highest);
    all.rewards += sums.rewards;
    all.capped += sums.capped;
    for (size_t i = 0; i < sums.costByMonth.size(); ++i)
        all.costByMonth[i] += sums.costByMonth[i];
    answer.peopleWithMore += chunk.more;
    answer.peopleWithLess += chunk.less;
}

std::optional<ReplayAnswer> ReplayChunks::under(const RuleSet& rules)
{
    adopt(rules);
    std::vector<size_t> all(m_chunks.size());
    std::iota(all.begin(), all.end(), 0);
    workOut(all);
    ReplayAnswer answer;
    answer.capUse.resize(m_rules->caps.size());
    for (const Chunk& chunk : m_chunks) {
        for (size_t i = 0; i < chunk.part.capUse.size(); ++i)
            answer.capUse[i].raiseTo(chunk.part.capUse[i]);
    }
    if (!addSharedUse(answer.capUse))
        return std::nullopt;
    answer.sums.costByMonth.resize(size_t(m_monthCount));
    answer.peopleWithLess = int(m_others.size());
    LargestDifferences largest(*m_ids, m_shownPeople);
    for (const ReplayedPerson& person : m_others)
        largest.add(person);
    for (const Chunk& chunk : m_chunks) {
        add(answer, chunk);
        for (const ReplayedPerson& person : chunk.largest)
            largest.add(person);
    }
    answer.people = std::move(largest).sorted();
    return answer;
}

ReplayAnswer ReplayChunks::guessUnder(const RuleSet& rules, size_t rows)
{
    adopt(rules);
    const size_t every = std::max<size_t>(1, m_table.columns().rows() / std::max<size_t>(1, rows));
    std::vector<size_t> some;
    size_t seen = 0;
    for (size_t i = 0; i < m_chunks.size(); i += every) {
        some.push_back(i);
        seen += size_t(m_table.columns().chunks[i].endRow - m_table.columns().chunks[i].firstRow);
    }
    workOut(some);
    ReplayAnswer answer;
    answer.sums.costByMonth.resize(size_t(m_monthCount));
    for (const size_t index : some)
        add(answer, m_chunks[index]);
    const size_t whole = m_table.columns().rows();
    const auto scale = [&](auto& sum) { sum = static_cast<std::decay_t<decltype(sum)>>(scaled(sum, seen, whole)); };
    if (seen == 0)
        return answer;
    for (qint64* sum : {&answer.sums.value, &answer.sums.cost, &answer.sums.rewards, &answer.sums.capped})
        scale(*sum);
    for (qint64& month : answer.sums.costByMonth)
        scale(month);
    scale(answer.peopleWithMore);
    scale(answer.peopleWithLess);
    return answer;
}

} // namespace vouchwell
