#include "ui/rewards/calendaritems.h"

#include "core/rules/exactamount.h"
#include "core/rules/starterrules.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr int kDecember = 12;
constexpr int kChallengeFriends = 5;
constexpr qint64 kChallengeMajor = 20;
constexpr qint64 kChallengePoints = 100;

class CalendarTexts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarItems)
};

NumberStyle calendarAmountStyle(const Rule& rule, const Currency& currency, const QLocale& locale)
{
    const bool isMoney = unitOf(rule.reward.form) == RewardUnit::Money;
    const auto kind = rule.amount.kind == RewardValue::Kind::Percent && isMoney ? NumberStyle::Kind::Percent
                      : isMoney                                                 ? NumberStyle::Kind::Money
                                                                                : NumberStyle::Kind::Count;
    return NumberStyle(kind, currency, locale);
}

QString calendarRuleName(const Rule& rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.key == kReferrerRuleKey ? CalendarTexts::tr("Reward for bringing a friend") : rule.key;
}

} // namespace

std::vector<CalendarItem> calendarItems(const RuleSet& rules, const QLocale& locale)
{
    const Currency currency = Currency::parse(rules.currency).value_or(Currency{rules.currency, 2});
    const NumberStyle times(NumberStyle::Kind::Times, currency, locale);
    std::vector<CalendarItem> items;
    for (int i = 0; i < int(rules.rules.size()); ++i) {
        const Rule& rule = rules.rules[size_t(i)];
        const bool isChallenge = rule.trigger.kind == Trigger::Kind::Milestone;
        if (isChallenge || rule.from.isValid() || rule.until.isValid()) {
            const bool hasAmount = !rule.brackets && !rule.tiers;
            items.push_back(
                {isChallenge ? CalendarItem::Kind::Challenge : CalendarItem::Kind::TimedRule, i, -1,
                 calendarRuleName(rule),
                 hasAmount ? calendarAmountStyle(rule, currency, locale).shortText(rule.amount.number) : QString(),
                 rule.from, rule.until});
        }
        for (int f = 0; f < int(rule.factors.size()); ++f) {
            const Factor& factor = rule.factors[size_t(f)];
            items.push_back({CalendarItem::Kind::Promotion, i, f, factor.name, times.text(factor.factorBp), factor.from,
                             factor.until});
        }
    }
    return items;
}

void setDays(RuleSet& rules, const CalendarItem& item, QDate from, QDate until)
{
    Rule& rule = rules.rules.at(size_t(item.rule));
    if (item.factor >= 0) {
        rule.factors.at(size_t(item.factor)).from = from;
        rule.factors.at(size_t(item.factor)).until = until;
    } else {
        rule.from = from;
        rule.until = until;
    }
}

void removeItem(RuleSet& rules, const CalendarItem& item)
{
    Rule& rule = rules.rules.at(size_t(item.rule));
    if (item.factor >= 0)
        rule.factors.erase(rule.factors.begin() + item.factor);
    else if (item.kind == CalendarItem::Kind::Challenge)
        rules.rules.erase(rules.rules.begin() + item.rule);
    else
        setDays(rules, item, {}, {}); // the rule stays, without an end
}

QString kindTitle(CalendarItem::Kind kind)
{
    switch (kind) {
    case CalendarItem::Kind::Promotion: return CalendarTexts::tr("Promotion");
    case CalendarItem::Kind::TimedRule: return CalendarTexts::tr("Rule for a limited time");
    case CalendarItem::Kind::Challenge: break;
    }
    return CalendarTexts::tr("Challenge");
}

QString daysText(QDate from, QDate until, const QLocale& locale)
{
    const auto day = [&](QDate date) { return locale.toString(date, QLocale::LongFormat); };
    if (from.isValid() && until.isValid())
        return CalendarTexts::tr("from %1 to %2").arg(day(from), day(until));
    if (from.isValid())
        return CalendarTexts::tr("from %1 on").arg(day(from));
    return until.isValid() ? CalendarTexts::tr("up to %1").arg(day(until)) : CalendarTexts::tr("always");
}

Factor doubleInDecember(QDate today)
{
    const QDate from(today.year(), kDecember, 1);
    return {CalendarTexts::tr("Double in December"), 2 * kWhole, from, from.addDays(from.daysInMonth() - 1), {}};
}

Factor twoWeeksPromotion(QDate today)
{
    constexpr int kLastOfTwoWeeks = 13;
    return {CalendarTexts::tr("Two special weeks"), kWhole + kWhole / 2, today, today.addDays(kLastOfTwoWeeks), {}};
}

Rule monthChallenge(const RuleSet& rules, const Rule& like, QDate today, const QLocale& locale)
{
    const auto isTaken = [&](const QString& key) {
        return std::any_of(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) { return rule.key == key; });
    };
    Rule rule;
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    const QString key = QStringLiteral("challenge-") + next.toString(QStringLiteral("yyyy-MM"));
    rule.key = key;
    for (int i = 2; isTaken(rule.key); ++i)
        rule.key = key + u'-' + QString::number(i);
    rule.name = CalendarTexts::tr("Challenge in %1").arg(locale.standaloneMonthName(next.month()));
    rule.trigger = {Trigger::Kind::Milestone, kChallengeFriends};
    rule.milestoneWindow.kind = Window::Kind::Month;
    rule.from = next;
    rule.until = next.addDays(next.daysInMonth() - 1);
    rule.reward = like.reward;
    const Currency currency = Currency::parse(rules.currency).value_or(Currency{rules.currency, 2});
    switch (unitOf(like.reward.form)) {
    case RewardUnit::Money: rule.amount.number = kChallengeMajor * currency.minorPerMajor(); break;
    case RewardUnit::Points: rule.amount.number = kChallengePoints; break;
    case RewardUnit::Pieces: rule.amount.number = 1; break;
    }
    return rule;
}

} // namespace vouchwell::ui
