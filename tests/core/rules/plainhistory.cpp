#include "plainhistory.h"

#include <algorithm>

namespace vouchwell {

namespace {

int lastStepUpTo(const std::vector<Step>& steps, qint64 total)
{
    int last = -1;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].from <= total)
            last = int(i);
    }
    return last;
}

int delayOf(const Rule& rule)
{
    return rule.tiers->measure == Measure::Settled ? rule.holdDays : 0;
}

} // namespace

bool liesInWindow(const Window& window, QDate then, QDate day)
{
    if (then > day)
        return false;
    switch (window.kind) {
    case Window::Kind::Lifetime: return true;
    case Window::Kind::Month: return then.year() == day.year() && then.month() == day.month();
    case Window::Kind::Quarter: return then.year() == day.year() && (then.month() + 2) / 3 == (day.month() + 2) / 3;
    case Window::Kind::Year: return then.year() == day.year();
    case Window::Kind::Rolling: break;
    }
    return then.daysTo(day) < window.days;
}

int PlainHistory::campaignOf(int cause) const
{
    return m_facts.versions[size_t(this->cause(cause).version)].campaign;
}

qint64 PlainHistory::amountFor(Measure measure, const Cause& cause)
{
    const bool isPurchase = cause.kind == RewardCause::Purchase;
    switch (measure) {
    case Measure::Received: return cause.kind == RewardCause::Received ? 1 : 0;
    case Measure::Qualified: return cause.kind == RewardCause::Qualified ? 1 : 0;
    case Measure::Converted:
    case Measure::Settled: return isPurchase && cause.number == 1 ? 1 : 0;
    case Measure::Value: break;
    }
    return isPurchase ? cause.keptMinor : 0;
}

bool PlainHistory::isCredited(const Cause& cause, int referrer) const
{
    for (int i = 0; i < cause.shareCount; ++i) {
        if (m_facts.shares[size_t(cause.firstShare) + size_t(i)].referrer == referrer)
            return true;
    }
    return false;
}

qint64 PlainHistory::total(int campaign, int referrer, Measure measure, const Window& window, int end, QDate day,
                           int delay, QDate after) const
{
    qint64 total = 0;
    for (int i = 0; i < end; ++i) {
        const bool isForgotten = after.isValid() && cause(i).on <= after;
        if (campaignOf(i) == campaign && isCredited(cause(i), referrer) && !isForgotten &&
            liesInWindow(window, cause(i).on.addDays(delay), day))
            total += amountFor(measure, cause(i));
    }
    return total;
}

QDate PlainHistory::forgottenUntil(const Rule& rule, int referrer, int cause) const
{
    if (rule.tiers->loss != TierSchedule::Loss::AfterIdle)
        return {};
    QDate until;
    QDate lastPurchase;
    for (int i = 0; i <= cause; ++i) {
        const bool isOurs = campaignOf(i) == campaignOf(cause) && isCredited(this->cause(i), referrer);
        if (i < cause && (!isOurs || this->cause(i).kind != RewardCause::Purchase))
            continue;
        const QDate idleFrom = lastPurchase.isValid() ? lastPurchase.addMonths(rule.tiers->idleMonths) : QDate();
        if (idleFrom.isValid() && this->cause(i).on > idleFrom)
            until = idleFrom;
        lastPurchase = this->cause(i).on;
    }
    return until;
}

qint64 PlainHistory::totalBefore(const Rule& rule, int referrer, int cause) const
{
    return total(campaignOf(cause), referrer, rule.tiers->measure, rule.tiers->window, cause, this->cause(cause).on,
                 delayOf(rule), forgottenUntil(rule, referrer, cause));
}

int PlainHistory::reachedTier(const Rule& rule, int referrer, int cause) const
{
    const TierSchedule& tiers = *rule.tiers;
    const Cause& now = this->cause(cause);
    const qint64 before = totalBefore(rule, referrer, cause);
    if (tiers.crossing == TierSchedule::Crossing::Next)
        return std::max(lastStepUpTo(tiers.steps, before), tiers.steps.front().from <= 1 ? 0 : -1);
    // The sale itself counts whole: what comes back of it shrinks its reward, not its tier.
    const bool isSale = tiers.measure == Measure::Value && now.kind == RewardCause::Purchase;
    return lastStepUpTo(tiers.steps, before + (isSale ? now.netMinor : amountFor(tiers.measure, now)));
}

/// The tier for what the causes before number `end` amounted to when `day` ended.
int PlainHistory::settledTier(const Rule& rule, int referrer, int end, QDate day) const
{
    return lastStepUpTo(rule.tiers->steps, total(campaignOf(end), referrer, rule.tiers->measure, rule.tiers->window,
                                                 end, day, delayOf(rule), {}));
}

int PlainHistory::tierFor(const Rule& rule, int referrer, int cause) const
{
    int tier = reachedTier(rule, referrer, cause);
    if (rule.tiers->loss != TierSchedule::Loss::Never)
        return tier;
    for (int i = 0; i < cause; ++i) {
        if (campaignOf(i) != campaignOf(cause) || !isCredited(this->cause(i), referrer))
            continue;
        tier = std::max(tier, reachedTier(rule, referrer, i));
        const QDate countsOn = this->cause(i).on.addDays(delayOf(rule));
        if (countsOn <= this->cause(cause).on)
            tier = std::max(tier, settledTier(rule, referrer, cause, countsOn));
    }
    return tier;
}

bool PlainHistory::textHolds(const Condition& test, int referrer, const Cause& cause) const
{
    const PersonFacts& from = m_facts.people[size_t(referrer)];
    const PersonFacts& to = m_facts.people[size_t(cause.friendIndex)];
    QStringList words;
    switch (test.subject) {
    case Condition::Subject::ReferrerTag: words = from.tags; break;
    case Condition::Subject::FriendTag: words = to.tags; break;
    case Condition::Subject::ReferrerCity: words = QStringList{from.city}; break;
    case Condition::Subject::FriendCity: words = QStringList{to.city}; break;
    default: words = QStringList{cause.channel};
    }
    const bool isThere = std::any_of(words.begin(), words.end(),
                                     [&](const QString& word) { return word.toLower() == test.text.toLower(); });
    return test.comparison == Condition::Comparison::Is ? isThere : !isThere;
}

bool PlainHistory::numberHolds(const Condition& test, int referrer, int cause) const
{
    const Cause& now = this->cause(cause);
    const QDate customerSince = m_facts.people[size_t(referrer)].customerSince;
    qint64 number = 0;
    switch (test.subject) {
    case Condition::Subject::Weekday: number = now.on.dayOfWeek(); break;
    case Condition::Subject::SaleAmount: number = now.netMinor; break;
    case Condition::Subject::ReferrerConversions:
        number = total(campaignOf(cause), referrer, Measure::Converted, {}, cause, now.on, 0, {});
        break;
    case Condition::Subject::ReferrerCustomerDays:
        if (!customerSince.isValid())
            return false;
        number = customerSince.daysTo(now.on);
        break;
    default: number = now.referredOn.daysTo(now.on);
    }
    switch (test.comparison) {
    case Condition::Comparison::Is: return number == test.number;
    case Condition::Comparison::IsNot: return number != test.number;
    case Condition::Comparison::AtLeast: return number >= test.number;
    case Condition::Comparison::Below: break;
    }
    return number < test.number;
}

bool PlainHistory::holds(const Condition& condition, int referrer, int cause) const
{
    if (condition.kind == Condition::Kind::Test)
        return isTextSubject(condition.subject) ? textHolds(condition, referrer, this->cause(cause))
                                                : numberHolds(condition, referrer, cause);
    size_t holding = 0;
    for (const Condition& part : condition.parts)
        holding += holds(part, referrer, cause) ? 1 : 0;
    return condition.kind == Condition::Kind::All ? holding == condition.parts.size() : holding > 0;
}

} // namespace vouchwell
