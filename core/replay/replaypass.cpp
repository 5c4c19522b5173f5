#include "core/replay/replaypass.h"

#include "core/rules/capchain.h"
#include "core/rules/sharedparts.h"

#include <algorithm>
#include <limits>

namespace vouchwell {

namespace {

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

} // namespace

ReplayPass::ReplayPass(const ReplayTable& table, const RuleSet& rules, const std::vector<qint16>& months,
                       int monthCount)
    : m_table(table),
      m_columns(table.columns()),
      m_rules(rules),
      m_months(months),
      m_monthCount(monthCount),
      m_isTimed(table.order() == ReplayTable::Order::ByTime)
{
    addCaps();
    addPlans();
}

void ReplayPass::addCaps()
{
    for (const ReplayCapColumn& column : m_columns.caps) {
        PersonalCap& cap = m_personal.emplace_back();
        cap.cap = &m_rules.caps[size_t(column.cap)];
        cap.column = &column;
        for (const Rule& rule : m_rules.rules)
            cap.concerns.push_back(CapChain::concerns(*cap.cap, rule) ? 1 : 0);
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
        }
    }
}

void ReplayPass::addPlans()
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
    }
}

void ReplayPass::begin(const ReplayChunk& chunk)
{
    const size_t rows = size_t(chunk.endRow - chunk.firstRow);
    m_firstRow = size_t(chunk.firstRow);
    m_firstPerson = size_t(chunk.firstPerson);
    m_sums = {};
    m_sums.costByMonth.resize(size_t(m_monthCount));
    m_sums.byPerson.resize(size_t(chunk.endPerson - chunk.firstPerson));
    for (size_t i = 0; i < m_personal.size(); ++i) {
        PersonalCap& cap = m_personal[i];
        cap.highest = {};
        cap.firstBucket = chunk.firstBucket[i];
        const size_t buckets = size_t(chunk.endBucket[i] - chunk.firstBucket[i]);
        cap.used.assign(buckets, {});
        if (cap.column->next.empty())
            continue;
        cap.oldest.assign(buckets, -1);
        m_granted.assign(rows, {});
    }
    for (SharedCap& cap : m_shared) {
        cap.byDay.assign(size_t(m_columns.days), {});
        cap.used = {};
        cap.highest = {};
        cap.day = 0;
    }
    for (Plan& plan : m_plans)
        plan.highest = 0;
    if (std::any_of(m_plans.begin(), m_plans.end(), [](const Plan& plan) { return plan.isRetroactive; })) {
        m_given.assign(rows, 0);
        m_tierNow.assign(rows, 0);
    }
}

ReplayPart ReplayPass::run(const ReplayChunk& chunk)
{
    begin(chunk);
    auto group = std::lower_bound(m_columns.groups.begin(), m_columns.groups.end(), chunk.firstRow,
                                  [](const ReplayGroup& one, int row) { return one.first < row; });
    for (size_t row = size_t(chunk.firstRow); row < size_t(chunk.endRow);) {
        if (group != m_columns.groups.end() && size_t(group->first) == row) {
            handleGroup(*group);
            row += group->weights.size();
            ++group;
        } else {
            handle(row);
            ++row;
        }
    }
    ReplayPart part;
    part.sums = std::move(m_sums);
    part.capUse = capUse();
    for (SharedCap& cap : m_shared)
        part.sharedByDay.push_back(std::move(cap.byDay));
    return part;
}

void ReplayPass::handle(size_t row)
{
    Plan& plan = m_plans[m_columns.rule[row]];
    const int tier = plan.amounts.tierOf(row);
    const qint64 amount = plan.amounts.amountOf(row, tier);
    grant(plan, row, std::min(amount, plan.single), amount);
    if (plan.isRetroactive)
        topUp(plan, row, tier, amount);
}

/// What those before it get where this one reached a higher tier.
void ReplayPass::topUp(Plan& plan, size_t row, int tier, qint64 amount)
{
    m_given[row - m_firstRow] = amount;
    m_tierNow[row - m_firstRow] = tier;
    qint32 before = m_columns.previous[row];
    if (m_columns.earlier[row] == 0 || m_tierNow[size_t(before) - m_firstRow] >= tier)
        return;
    qint64 sum = 0;
    for (int i = 0; i < m_columns.earlier[row]; ++i) {
        const size_t earlier = size_t(std::exchange(before, m_columns.previous[size_t(before)]));
        if (m_tierNow[earlier - m_firstRow] >= tier)
            continue;
        const qint64 now = plan.amounts.amountOf(earlier, tier);
        qint64& given = m_given[earlier - m_firstRow];
        sum += std::max<qint64>(0, now - given);
        given = std::max(given, now);
        m_tierNow[earlier - m_firstRow] = tier;
    }
    if (sum > 0)
        grant(plan, row, std::min(sum, plan.single), sum);
}

/// Several credited referrers share an amount; whoever has several shares gets one reward of a rule.
void ReplayPass::handleGroup(const ReplayGroup& group)
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

qint64 ReplayPass::clamped(const Cap& cap, const ReplayUse& used, qint64 amount)
{
    if (cap.count && used.count >= *cap.count)
        return 0;
    return cap.amount ? std::clamp<qint64>(*cap.amount - used.amount, 0, amount) : amount;
}

ReplayUse& ReplayPass::usedBy(PersonalCap& cap, size_t row)
{
    const size_t bucket = size_t(cap.column->bucket[row] - cap.firstBucket);
    ReplayUse& used = cap.used[bucket];
    if (cap.oldest.empty())
        return used;
    qint32& oldest = cap.oldest[bucket];
    if (oldest < 0)
        oldest = qint32(row);
    const int first = m_columns.day[row] - cap.cap->window.days + 1;
    for (; m_columns.day[size_t(oldest)] < first; oldest = cap.column->next[size_t(oldest)]) {
        if (cap.concerns[m_columns.rule[size_t(oldest)]])
            used -= m_granted[size_t(oldest) - m_firstRow];
    }
    return used;
}

void ReplayPass::moveTo(SharedCap& cap, int day) const
{
    if (cap.day == day)
        return;
    if (cap.window.kind == Window::Kind::Rolling) {
        for (int left = std::max(0, cap.day - cap.window.days + 1); left < day - cap.window.days + 1; ++left)
            cap.used -= cap.byDay[size_t(left)];
    } else if (cap.periods[size_t(cap.day)] != cap.periods[size_t(day)]) {
        cap.used = {};
    }
    cap.day = day;
}

void ReplayPass::grant(Plan& plan, size_t row, qint64 single, qint64 uncapped)
{
    qint64 amount = single;
    for (PersonalCap* cap : plan.personal)
        amount = clamped(*cap->cap, usedBy(*cap, row), amount);
    const int day = m_columns.day[row];
    if (m_isTimed) {
        for (SharedCap* cap : plan.shared) {
            moveTo(*cap, day);
            amount = clamped(*cap->cap, cap->used, amount);
        }
    }
    const ReplayUse use{amount, amount > 0 ? 1 : 0};
    plan.highest = std::max(plan.highest, amount);
    for (PersonalCap* cap : plan.personal) {
        ReplayUse& used = cap->used[size_t(cap->column->bucket[row] - cap->firstBucket)];
        used += use;
        cap->highest.raiseTo(used);
    }
    for (SharedCap* cap : plan.shared) {
        cap->used += use;
        cap->highest.raiseTo(cap->used);
        cap->byDay[size_t(day)] += use;
    }
    if (!m_granted.empty())
        m_granted[row - m_firstRow] += use;
    if (const int month = m_months[size_t(day)]; month >= 0)
        tally(plan, row, month, amount, uncapped);
}

void ReplayPass::tally(const Plan& plan, size_t row, int month, qint64 amount, qint64 uncapped)
{
    const GrantWorth worth = plan.isPlain && !m_columns.hasReturn[row]
                                 ? GrantWorth{amount * plan.face, amount * plan.price}
                                 : worthOf(*plan.rule, m_table.facts().causes[size_t(m_columns.cause[row])], amount);
    m_sums.add(month, size_t(m_columns.person[row]) - m_firstPerson, amount, uncapped, worth);
}

/// The most that was used of each limit.
std::vector<ReplayUse> ReplayPass::capUse() const
{
    std::vector<ReplayUse> uses(m_rules.caps.size());
    const auto useOf = [&](const Cap* cap) -> ReplayUse& { return uses[size_t(cap - m_rules.caps.data())]; };
    for (const PersonalCap& cap : m_personal)
        useOf(cap.cap) = cap.highest;
    for (const SharedCap& cap : m_shared)
        useOf(cap.cap) = m_isTimed ? cap.highest : ReplayUse{};
    for (const Cap& cap : m_rules.caps) {
        for (const Plan& plan : m_plans) {
            if (cap.scope == Cap::Scope::Reward && CapChain::concerns(cap, *plan.rule))
                useOf(&cap).raiseTo({plan.highest, plan.highest > 0 ? 1 : 0});
        }
    }
    return uses;
}

bool ReplayPass::addSharedUse(const std::vector<std::vector<ReplayUse>>& sharedByDay,
                              std::vector<ReplayUse>& capUse) const
{
    for (size_t i = 0; i < m_shared.size(); ++i) {
        const SharedCap& shared = m_shared[i];
        const Cap& cap = *shared.cap;
        const std::vector<ReplayUse>& byDay = sharedByDay[i];
        const bool rolls = shared.window.kind == Window::Kind::Rolling;
        ReplayUse used;
        ReplayUse highest;
        for (int day = 0; day < m_columns.days; ++day) {
            if (!rolls && day > 0 && shared.periods[size_t(day)] != shared.periods[size_t(day - 1)])
                used = {};
            if (rolls && day >= shared.window.days)
                used -= byDay[size_t(day - shared.window.days)];
            used += byDay[size_t(day)];
            highest.raiseTo(used);
        }
        if ((cap.amount && highest.amount > *cap.amount) || (cap.count && highest.count > *cap.count))
            return false;
        capUse[size_t(&cap - m_rules.caps.data())] = highest;
    }
    return true;
}

} // namespace vouchwell
