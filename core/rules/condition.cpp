#include "core/rules/condition.h"

#include <algorithm>

namespace vouchwell {

namespace {

using Subject = Condition::Subject;
using Comparison = Condition::Comparison;

bool isSameWord(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isText(const Condition& test, const ConditionFacts& facts)
{
    switch (test.subject) {
    case Subject::ReferrerTag: return facts.referrer->tags.contains(test.text, Qt::CaseInsensitive);
    case Subject::FriendTag: return facts.friendFacts->tags.contains(test.text, Qt::CaseInsensitive);
    case Subject::ReferrerCity: return isSameWord(facts.referrer->city, test.text);
    case Subject::FriendCity: return isSameWord(facts.friendFacts->city, test.text);
    default: return isSameWord(facts.cause->channel, test.text);
    }
}

/// Nullopt where it is not known.
std::optional<qint64> numberOf(Subject subject, const ConditionFacts& facts)
{
    const Cause& cause = *facts.cause;
    switch (subject) {
    case Subject::Weekday: return cause.on.dayOfWeek();
    case Subject::SaleAmount: return cause.netMinor;
    case Subject::ReferrerConversions: return facts.referrerConversions;
    case Subject::ReferrerCustomerDays:
        if (!facts.referrer->customerSince.isValid())
            return std::nullopt;
        return facts.referrer->customerSince.daysTo(cause.on);
    default: return cause.referredOn.daysTo(cause.on);
    }
}

bool passes(const Condition& test, const ConditionFacts& facts)
{
    if (isTextSubject(test.subject))
        return isText(test, facts) == (test.comparison == Comparison::Is);
    const std::optional<qint64> number = numberOf(test.subject, facts);
    if (!number)
        return false;
    switch (test.comparison) {
    case Comparison::Is: return *number == test.number;
    case Comparison::IsNot: return *number != test.number;
    case Comparison::AtLeast: return *number >= test.number;
    case Comparison::Below: break;
    }
    return *number < test.number;
}

} // namespace

bool holds(const Condition& condition, const ConditionFacts& facts)
{
    const auto partHolds = [&](const Condition& part) { return holds(part, facts); };
    switch (condition.kind) {
    case Condition::Kind::All: return std::all_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case Condition::Kind::Any: return std::any_of(condition.parts.begin(), condition.parts.end(), partHolds);
    case Condition::Kind::Test: break;
    }
    return passes(condition, facts);
}

} // namespace vouchwell
