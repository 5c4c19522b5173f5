#include "core/replay/replayrun.h"

#include "core/rules/capchain.h"
#include "core/rules/sharedparts.h"

#include <algorithm>
#include <limits>

namespace vouchwell {

namespace {

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

} // namespace

ReplayRun::ReplayRun(const ReplayTable& table, const RuleSet& rules, const ReplayPeriod& period)
    : m_table(table), m_columns(table.columns()), m_rules(rules)
{
    m_months.reserve(size_t(m_columns.days));
    for (int day = 0; day < m_columns.days; ++day)
        m_months.push_back(qint16(period.monthOf(m_columns.firstDay.addDays(day))));
    m_sums.costByMonth.resize(size_t(period.months()));
    m_sums.byPerson.resize(size_t(m_columns.people));
    addCaps();
    addPlans();
}

void ReplayRun::addCaps()
{
    for (const ReplayCapColumn& column : m_columns.caps) {
        PersonalCap& cap = m_personal.emplace_back();
        cap.cap = &m_rules.caps[size_t(column.cap)];
        cap.column = &column;
        cap.used.resize(size_t(column.buckets));
        for (const Rule& rule : m_rules.rules)
            cap.concerns.push_back(CapChain::concerns(*cap.cap, rule) ? 1 : 0);
        if (!column.next.empty()) {
            cap.oldest.assign(size_t(column.buckets), -1);
            m_granted.resize(m_columns.rows());
        }
    }
    for (const auto scope : {Cap::Scope::Campaign, Cap::Scope::Business}) {
        for (const Cap& cap : m_rules.caps) {
            if (cap.scope != scope)
                continue;
            SharedCap& shared = m_shared.emplace_back();
            shared.cap = &cap;
            shared.window = scope == Cap::Scope::Business ? Window{Window::Kind::Year, 0} : cap.window;
            for (int day = 0; day < m_columns.days; ++day)
                shared.periods.push_back(periodNumber(shared.window, m_columns.firstDay.addDays(day)));
            shared.byDay.resize(size_t(m_columns.days));
        }
    }
}

void ReplayRun::addPlans()
{
    m_plans.reserve(m_rules.rules.size());
    for (const Rule& rule : m_rules.rules) {
        Plan& plan = m_plans.emplace_back(Plan{&rule, RulePlan(rule, m_columns), kNoLimit, {}, {}});
        for (const Cap& cap : m_rules.caps) {
            if (cap.scope == Cap::Scope::Reward && cap.amount && CapChain::concerns(cap, rule))
                plan.single = std::min(plan.single, *cap.amount);
        }
        for (PersonalCap& cap : m_personal) {
            if (CapChain::concerns(*cap.cap, rule))
                plan.personal.push_back(&cap);
        }
        for (SharedCap& cap : m_shared) {
            if (CapChain::concerns(*cap.cap, rule))
                plan.shared.push_back(&cap);
        }
        const bool isMoney = unitOf(rule.reward.form) == RewardUnit::Money;
        plan.face = isMoney ? 1 : rule.reward.faceMinor;
        plan.price = isMoney ? 1 : rule.reward.costMinor;
        plan.isPlain = !isMoney || rule.reward.costBp == kWhole;
        plan.isRetroactive = rule.tiers && rule.tiers->crossing == TierSchedule::Crossing::Retroactive &&
                             rule.trigger.kind != Trigger::Kind::Milestone;
        if (plan.isRetroactive) {
            m_given.resize(m_columns.rows());
            m_tierNow.resize(m_columns.rows());
        }
    }
}

std::optional<ReplaySums> ReplayRun::run()
{
    auto group = m_columns.groups.begin();
    for (size_t row = 0; row < m_columns.rows();) {
        if (group != m_columns.groups.end() && size_t(group->first) == row) {
            handleGroup(*group);
            row += group->weights.size();
            ++group;
        } else {
            handle(row);
            ++row;
        }
    }
    if (!isTimed() && !isWithinShared())
        return std::nullopt;
    return std::move(m_sums);
}

void ReplayRun::handle(size_t row)
{
    Plan& plan = m_plans[m_columns.rule[row]];
    const int tier = plan.amounts.tierOf(row);
    const qint64 amount = plan.amounts.amountOf(row, tier);
    grant(plan, row, std::min(amount, plan.single), amount);
    if (plan.isRetroactive)
        topUp(plan, row, tier);
}

/// What those before it get where this one reached a higher tier.
void ReplayRun::topUp(Plan& plan, size_t row, int tier)
{
    m_given[row] = plan.amounts.amountOf(row, tier);
    m_tierNow[row] = tier;
    qint64 sum = 0;
    qint32 before = m_columns.previous[row];
    if (m_columns.earlier[row] == 0 || m_tierNow[size_t(before)] >= tier)
        return;
    for (int i = 0; i < m_columns.earlier[row]; ++i) {
        const size_t earlier = size_t(std::exchange(before, m_columns.previous[size_t(before)]));
        if (m_tierNow[earlier] >= tier)
            continue;
        const qint64 now = plan.amounts.amountOf(earlier, tier);
        sum += std::max<qint64>(0, now - m_given[earlier]);
        m_given[earlier] = std::max(m_given[earlier], now);
        m_tierNow[earlier] = tier;
    }
    if (sum > 0)
        grant(plan, row, std::min(sum, plan.single), sum);
}

/// Several credited referrers share an amount; whoever has several shares gets one reward of a rule.
void ReplayRun::handleGroup(const ReplayGroup& group)
{
    const size_t first = size_t(group.first);
    std::vector<SharedPart> parts;
    std::vector<qint64> uncapped;
    std::vector<qint64> single;
    for (size_t i = 0; i < group.weights.size(); ++i) {
        Plan& plan = m_plans[m_columns.rule[first + i]];
        uncapped.push_back(plan.amounts.amountOf(first + i, plan.amounts.tierOf(first + i)));
        single.push_back(std::min(uncapped.back(), plan.single));
        parts.push_back({&plan, false, group.weights[i]});
    }
    const std::vector<qint64> uncappedParts = sharedParts(parts, uncapped);
    const std::vector<qint64> singleParts = sharedParts(parts, single);
    std::vector<bool> isDone(parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        if (isDone[i])
            continue;
        qint64 amount = 0;
        qint64 whole = 0;
        for (size_t j = i; j < parts.size(); ++j) {
            if (parts[j].rule != parts[i].rule || m_columns.person[first + j] != m_columns.person[first + i])
                continue;
            amount += singleParts[j];
            whole += std::max(uncappedParts[j], singleParts[j]);
            isDone[j] = true;
        }
        grant(m_plans[m_columns.rule[first + i]], first + i, amount, whole);
    }
}

qint64 ReplayRun::clamped(const Cap& cap, const Use& used, qint64 amount)
{
    if (cap.count && used.count >= *cap.count)
        return 0;
    return cap.amount ? std::clamp<qint64>(*cap.amount - used.amount, 0, amount) : amount;
}

ReplayRun::Use& ReplayRun::usedBy(PersonalCap& cap, qint32 bucket, size_t row)
{
    Use& used = cap.used[size_t(bucket)];
    if (cap.oldest.empty())
        return used;
    qint32& oldest = cap.oldest[size_t(bucket)];
    if (oldest < 0)
        oldest = qint32(row);
    const int first = m_columns.day[row] - cap.cap->window.days + 1;
    for (; m_columns.day[size_t(oldest)] < first; oldest = cap.column->next[size_t(oldest)]) {
        if (!cap.concerns[m_columns.rule[size_t(oldest)]])
            continue;
        used.amount -= m_granted[size_t(oldest)].amount;
        used.count -= m_granted[size_t(oldest)].count;
    }
    return used;
}

void ReplayRun::moveTo(SharedCap& cap, int day) const
{
    if (cap.day == day)
        return;
    if (cap.window.kind == Window::Kind::Rolling) {
        for (int left = std::max(0, cap.day - cap.window.days + 1); left < day - cap.window.days + 1; ++left) {
            cap.used.amount -= cap.byDay[size_t(left)].amount;
            cap.used.count -= cap.byDay[size_t(left)].count;
        }
    } else if (cap.periods[size_t(cap.day)] != cap.periods[size_t(day)]) {
        cap.used = {};
    }
    cap.day = day;
}

void ReplayRun::grant(Plan& plan, size_t row, qint64 single, qint64 uncapped)
{
    qint64 amount = single;
    for (PersonalCap* cap : plan.personal)
        amount = clamped(*cap->cap, usedBy(*cap, cap->column->bucket[row], row), amount);
    const int day = m_columns.day[row];
    if (isTimed()) {
        for (SharedCap* cap : plan.shared) {
            moveTo(*cap, day);
            amount = clamped(*cap->cap, cap->used, amount);
        }
    }
    const int one = amount > 0 ? 1 : 0;
    for (PersonalCap* cap : plan.personal) {
        Use& used = cap->used[size_t(cap->column->bucket[row])];
        used.amount += amount;
        used.count += one;
    }
    for (SharedCap* cap : plan.shared) {
        for (Use* used : {&cap->used, &cap->byDay[size_t(day)]}) {
            used->amount += amount;
            used->count += one;
        }
    }
    if (!m_granted.empty()) {
        m_granted[row].amount += amount;
        m_granted[row].count += one;
    }
    if (m_months[size_t(day)] >= 0)
        tally(plan, row, amount, uncapped);
}

void ReplayRun::tally(const Plan& plan, size_t row, qint64 amount, qint64 uncapped)
{
    const GrantWorth worth = plan.isPlain && !m_columns.hasReturn[row]
                                 ? GrantWorth{amount * plan.face, amount * plan.price}
                                 : worthOf(*plan.rule, m_table.facts().causes[size_t(m_columns.cause[row])], amount);
    m_sums.add(m_months[m_columns.day[row]], size_t(m_columns.person[row]), amount, uncapped, worth);
}

/// Where everybody together stayed within every window, nobody was held back.
bool ReplayRun::isWithinShared() const
{
    return std::all_of(m_shared.begin(), m_shared.end(), [this](const SharedCap& shared) {
        Use used;
        const auto count = [&used](const Use& use, int sign) {
            used.amount += sign * use.amount;
            used.count += sign * use.count;
        };
        for (int day = 0; day < m_columns.days; ++day) {
            const bool rolls = shared.window.kind == Window::Kind::Rolling;
            if (!rolls && day > 0 && shared.periods[size_t(day)] != shared.periods[size_t(day - 1)])
                used = {};
            if (rolls && day >= shared.window.days)
                count(shared.byDay[size_t(day - shared.window.days)], -1);
            count(shared.byDay[size_t(day)], 1);
            const Cap& cap = *shared.cap;
            if ((cap.amount && used.amount > *cap.amount) || (cap.count && used.count > *cap.count))
                return false;
        }
        return true;
    });
}

ReplayResult replay(const ReplayTable& table, std::optional<ReplayTable>& byTime, const RuleSet& rules,
                    const ReplayPeriod& period)
{
    if (std::optional<ReplaySums> sums = ReplayRun(table, rules, period).run())
        return {*std::move(sums), &table};
    if (!byTime)
        byTime = table.byTime();
    return {*ReplayRun(*byTime, rules, period).run(), &*byTime};
}

} // namespace vouchwell
