#include "core/replay/replaytable.h"

#include "core/rules/rewardrun.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vouchwell {

namespace {

constexpr qint64 kLargest = std::numeric_limits<qint32>::max();
constexpr int kMostRules = 200;
/// Small enough to be shared out evenly.
constexpr int kChunkRows = 131'072;
constexpr size_t kMostFactors = 8;
constexpr int kMostDays = std::numeric_limits<quint16>::max();

/// Sets that grow together.
class Sets
{
public:
    explicit Sets(size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    int of(int item)
    {
        while (m_parent[size_t(item)] != item) {
            m_parent[size_t(item)] = m_parent[size_t(m_parent[size_t(item)])];
            item = m_parent[size_t(item)];
        }
        return item;
    }
    void join(int a, int b) { m_parent[size_t(of(a))] = of(b); }

private:
    std::vector<int> m_parent;
};

bool isPersonal(const Cap& cap)
{
    return cap.scope == Cap::Scope::Friend || cap.scope == Cap::Scope::Referrer;
}

bool isRetroactive(const Rule& rule)
{
    return rule.tiers && rule.tiers->crossing == TierSchedule::Crossing::Retroactive &&
           rule.trigger.kind != Trigger::Kind::Milestone;
}

/// False for drafts that cannot be published as they are: only the engine says what they come to.
bool areSound(const RuleSet& rules)
{
    const bool hasWindows = std::all_of(rules.caps.begin(), rules.caps.end(), [](const Cap& cap) {
        return cap.window.kind != Window::Kind::Rolling || cap.window.days >= 1;
    });
    return hasWindows && std::all_of(rules.rules.begin(), rules.rules.end(), [](const Rule& rule) {
               return rule.factors.size() <= kMostFactors && (!isRetroactive(rule) || rule.role == Role::Referrer);
           });
}

struct RowOrder
{
    std::vector<qint32> rows;
    std::vector<qint32> starts; ///< the places where rows begin that do not depend on those before
};

/// Rows that depend on each other stand together, as the engine goes; those that begin with the same rule follow each
/// other.
RowOrder orderByPerson(const ReplayColumns& columns, const ProgramFacts& facts)
{
    const RuleSet& rules = *facts.versions.front().rules;
    const bool hasFriendCaps = std::any_of(rules.caps.begin(), rules.caps.end(),
                                           [](const Cap& cap) { return cap.scope == Cap::Scope::Friend; });
    const int people = int(facts.people.size());
    Sets sets(size_t(people) * 2);
    for (size_t i = 0; hasFriendCaps && i < columns.rows(); ++i)
        sets.join(columns.person[i], people + facts.causes[size_t(columns.cause[i])].friendIndex);
    for (const ReplayGroup& group : columns.groups) {
        for (size_t i = 1; i < group.weights.size(); ++i)
            sets.join(columns.person[size_t(group.first)], columns.person[size_t(group.first) + i]);
    }
    std::vector<int> setOf(columns.rows());
    std::vector<int> numberOf(size_t(people) * 2, -1);
    std::vector<quint8> firstRule;
    for (size_t i = 0; i < columns.rows(); ++i) {
        int& number = numberOf[size_t(sets.of(columns.person[i]))];
        if (number < 0) {
            number = int(firstRule.size());
            firstRule.push_back(columns.rule[i]);
        }
        setOf[i] = number;
    }
    std::vector<int> setOrder(firstRule.size());
    std::iota(setOrder.begin(), setOrder.end(), 0);
    std::stable_sort(setOrder.begin(), setOrder.end(),
                     [&](int a, int b) { return firstRule[size_t(a)] < firstRule[size_t(b)]; });
    std::vector<qint32> begin(firstRule.size());
    for (const int set : setOf)
        ++begin[size_t(set)];
    qint32 sum = 0;
    RowOrder order;
    order.starts.reserve(setOrder.size());
    for (const int set : setOrder) {
        order.starts.push_back(sum);
        sum += std::exchange(begin[size_t(set)], sum);
    }
    order.rows.resize(columns.rows());
    for (size_t i = 0; i < columns.rows(); ++i)
        order.rows[size_t(begin[size_t(setOf[i])]++)] = qint32(i);
    return order;
}

template<typename T>
std::vector<T> arranged(const std::vector<T>& from, const std::vector<qint32>& order)
{
    std::vector<T> to(from.size());
    for (size_t i = 0; i < to.size(); ++i)
        to[i] = from[size_t(order[i])];
    return to;
}

/// What may differ between rules of one shape is left out.
RuleSet shapeOf(RuleSet rules)
{
    for (Rule& rule : rules.rules) {
        const bool isSettled = rule.tiers && rule.tiers->measure == Measure::Settled;
        rule.name.clear();
        rule.reward = {};
        rule.amount = {};
        rule.brackets.reset();
        if (rule.tiers)
            rule.tiers->steps.clear();
        for (Factor& factor : rule.factors)
            factor = {{}, 0, {}, {}, factor.condition};
        rule.decay = {};
        rule.floor.reset();
        rule.ceiling.reset();
        rule.holdDays = isSettled ? rule.holdDays : 0;
        rule.approval = {};
        rule.instalments = {};
        rule.expiryDays = 0;
        rule.partialReturn = {};
    }
    for (Cap& cap : rules.caps) {
        cap.unit = {};
        cap.amount.reset();
        cap.count.reset();
    }
    return rules;
}

} // namespace

/// Writes down what the engine finds, a row each.
class ReplayTable::Recorder : public RunObserver
{
public:
    explicit Recorder(const ProgramFacts& facts) : m_facts(facts)
    {
        m_columns.firstDay = facts.causes.empty() ? QDate() : facts.causes.front().on;
        const std::vector<Rule>& rules = facts.versions.front().rules->rules;
        m_isFit = rules.size() <= kMostRules && facts.standing.empty() && facts.outside.empty() &&
                  areSound(*facts.versions.front().rules);
        m_hasEarlier = std::any_of(rules.begin(), rules.end(), isRetroactive);
    }

    void found(const Finding& finding) override
    {
        const Cause& cause = m_facts.causes[size_t(finding.cause)];
        const qint64 day = m_columns.firstDay.daysTo(cause.on);
        const AmountInputs& inputs = finding.inputs;
        if (day > kMostDays || inputs.tier.highest > kLargest || inputs.netMinor + inputs.valueBefore > kLargest)
            m_isFit = false;
        const int age = inputs.daysSinceReferral;
        m_columns.minAge = m_columns.rows() == 0 ? age : std::min(m_columns.minAge, age);
        m_columns.maxAge = m_columns.rows() == 0 ? age : std::max(m_columns.maxAge, age);
        m_columns.days = std::max(m_columns.days, int(day) + 1);
        m_columns.rule.push_back(quint8(finding.rule));
        m_columns.hasReturn.push_back(cause.keptMinor != cause.netMinor ? 1 : 0);
        m_columns.factors.push_back(quint8(finding.factors));
        m_columns.day.push_back(quint16(day));
        m_columns.age.push_back(age);
        m_columns.total.push_back(qint32(inputs.tier.highest));
        m_columns.before.push_back(qint32(inputs.valueBefore));
        m_columns.net.push_back(qint32(inputs.netMinor));
        m_columns.person.push_back(finding.person);
        m_columns.cause.push_back(finding.cause);
        m_columns.place.push_back(qint32(m_columns.place.size()));
        if (m_hasEarlier)
            m_columns.earlier.push_back(finding.earlier);
        m_weights.push_back(finding.weight);
        const bool isPart = finding.weight != kWhole;
        m_hasParts = m_hasParts || isPart;
        if (isPart && isRetroactive(m_facts.versions.front().rules->rules[size_t(finding.rule)]))
            m_isFit = false;
    }

    void groupEnds() override
    {
        if (m_hasParts)
            m_columns.groups.push_back({int(m_columns.rows() - m_weights.size()), m_weights});
        m_weights.clear();
        m_hasParts = false;
    }

    bool isFit() const { return m_isFit; }
    const ReplayColumns& columns() const { return m_columns; }

private:
    const ProgramFacts& m_facts;
    ReplayColumns m_columns;
    std::vector<qint64> m_weights; ///< of the group
    bool m_hasParts = false;
    bool m_hasEarlier = false;
    bool m_isFit = true;
};

std::optional<ReplayTable> ReplayTable::of(const ProgramFacts& facts)
{
    Recorder recorder(facts);
    if (recorder.isFit())
        RewardRun(facts, Tracing::Off, &recorder).run();
    if (!recorder.isFit())
        return std::nullopt;
    ReplayTable table(facts);
    table.m_order = Order::ByPerson;
    const RowOrder order = orderByPerson(recorder.columns(), facts);
    table.arrange(recorder.columns(), order.rows, order.starts);
    return table;
}

ReplayTable ReplayTable::byTime() const
{
    std::vector<qint32> order(m_columns.rows());
    for (size_t i = 0; i < order.size(); ++i)
        order[size_t(m_columns.place[i])] = qint32(i);
    ReplayTable table(*m_facts);
    table.m_order = Order::ByTime;
    ReplayColumns from = m_columns;
    for (qint32& person : from.person)
        person = m_columns.personOf[size_t(person)];
    table.arrange(from, order, {0});
    return table;
}

/// `from` has people by their index in the facts.
void ReplayTable::arrange(const ReplayColumns& from, const std::vector<qint32>& order,
                          const std::vector<qint32>& starts)
{
    m_columns.firstDay = from.firstDay;
    m_columns.days = from.days;
    m_columns.minAge = from.minAge;
    m_columns.maxAge = from.maxAge;
    m_columns.rule = arranged(from.rule, order);
    m_columns.hasReturn = arranged(from.hasReturn, order);
    m_columns.factors = arranged(from.factors, order);
    m_columns.day = arranged(from.day, order);
    m_columns.age = arranged(from.age, order);
    m_columns.total = arranged(from.total, order);
    m_columns.before = arranged(from.before, order);
    m_columns.net = arranged(from.net, order);
    m_columns.cause = arranged(from.cause, order);
    m_columns.place = arranged(from.place, order);
    if (!from.earlier.empty())
        m_columns.earlier = arranged(from.earlier, order);
    std::vector<qint32> rowOf(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        rowOf[size_t(order[i])] = qint32(i);
    m_columns.groups = from.groups;
    for (ReplayGroup& group : m_columns.groups)
        group.first = rowOf[size_t(group.first)];
    std::sort(m_columns.groups.begin(), m_columns.groups.end(),
              [](const ReplayGroup& a, const ReplayGroup& b) { return a.first < b.first; });
    numberPeople(from, order);
    linkEarlier();
    linkCaps();
    cut(starts);
}

void ReplayTable::numberPeople(const ReplayColumns& from, const std::vector<qint32>& order)
{
    std::vector<qint32> numberOf(m_facts->people.size(), -1);
    m_columns.person.reserve(order.size());
    for (const qint32 row : order) {
        const qint32 person = from.person[size_t(row)];
        qint32& number = numberOf[size_t(person)];
        if (number < 0) {
            number = qint32(m_columns.personOf.size());
            m_columns.personOf.push_back(person);
        }
        m_columns.person.push_back(number);
    }
    m_columns.people = int(m_columns.personOf.size());
}

void ReplayTable::linkEarlier()
{
    if (m_columns.earlier.empty())
        return;
    const size_t ruleCount = rules().rules.size();
    std::vector<qint32> last(size_t(m_columns.people) * ruleCount, -1);
    m_columns.previous.reserve(m_columns.rows());
    for (size_t i = 0; i < m_columns.rows(); ++i)
        m_columns.previous.push_back(
            std::exchange(last[size_t(m_columns.person[i]) * ruleCount + m_columns.rule[i]], qint32(i)));
}

void ReplayTable::linkCaps()
{
    const std::vector<Cap>& caps = rules().caps;
    std::vector<int> order(caps.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return caps[size_t(a)].scope < caps[size_t(b)].scope; });
    for (const int index : order) {
        const Cap& cap = caps[size_t(index)];
        if (!isPersonal(cap))
            continue;
        ReplayCapColumn& column = m_columns.caps.emplace_back();
        column.cap = index;
        const bool rolls = cap.window.kind == Window::Kind::Rolling;
        std::vector<int> periods;
        periods.reserve(size_t(m_columns.days));
        for (int day = 0; day < m_columns.days; ++day)
            periods.push_back(periodNumber(cap.window, m_columns.firstDay.addDays(day)));
        std::vector<int> lastPeriod(m_facts->people.size());
        std::vector<qint32> lastBucket(m_facts->people.size(), -1);
        std::vector<qint32> lastRow;
        column.bucket.assign(m_columns.rows(), -1);
        column.next.assign(rolls ? m_columns.rows() : 0, -1);
        for (size_t i = 0; i < m_columns.rows(); ++i) {
            if (!cap.countsBothRoles && rules().rules[m_columns.rule[i]].role != Role::Referrer)
                continue;
            const int key = cap.scope == Cap::Scope::Friend ? m_facts->causes[size_t(m_columns.cause[i])].friendIndex
                                                            : m_columns.personOf[size_t(m_columns.person[i])];
            qint32& bucket = lastBucket[size_t(key)];
            const int period = periods[m_columns.day[i]];
            if (bucket < 0 || period != lastPeriod[size_t(key)]) {
                bucket = column.buckets++;
                lastPeriod[size_t(key)] = period;
                if (rolls)
                    lastRow.push_back(-1);
            }
            column.bucket[i] = bucket;
            if (!rolls)
                continue;
            if (const qint32 before = std::exchange(lastRow[size_t(bucket)], qint32(i)); before >= 0)
                column.next[size_t(before)] = qint32(i);
        }
    }
}

void ReplayTable::cut(const std::vector<qint32>& starts)
{
    const auto begin = [this](qint32 row) {
        ReplayChunk& chunk = m_columns.chunks.emplace_back();
        chunk.firstRow = chunk.endRow = row;
        const ReplayChunk* before = m_columns.chunks.size() > 1 ? &m_columns.chunks.end()[-2] : nullptr;
        chunk.firstPerson = chunk.endPerson = before ? before->endPerson : 0;
        chunk.firstBucket = before ? before->endBucket : std::vector<int>(m_columns.caps.size());
        chunk.endBucket = chunk.firstBucket;
    };
    auto start = starts.begin();
    for (qint32 row = 0; row < qint32(m_columns.rows()); ++row) {
        if (start != starts.end() && *start == row) {
            ++start;
            // Rows of another rule are not worked out again when this one is dragged.
            if (row == 0 || row - m_columns.chunks.back().firstRow >= kChunkRows ||
                m_columns.rule[size_t(row)] != m_columns.rule[size_t(m_columns.chunks.back().firstRow)])
                begin(row);
        }
        ReplayChunk& chunk = m_columns.chunks.back();
        chunk.endRow = row + 1;
        chunk.endPerson = std::max(chunk.endPerson, m_columns.person[size_t(row)] + 1);
        for (size_t i = 0; i < m_columns.caps.size(); ++i)
            chunk.endBucket[i] = std::max(chunk.endBucket[i], m_columns.caps[i].bucket[size_t(row)] + 1);
        const int rule = m_columns.rule[size_t(row)];
        const auto place = std::lower_bound(chunk.rules.begin(), chunk.rules.end(), rule);
        if (place == chunk.rules.end() || *place != rule)
            chunk.rules.insert(place, rule);
    }
}

bool haveSameShape(const RuleSet& a, const RuleSet& b)
{
    return shapeOf(a) == shapeOf(b);
}

} // namespace vouchwell
