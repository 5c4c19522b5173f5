#pragma once

#include "core/rules/ruleset.h"
#include "ui/rewards/numberstyle.h"

#include <vector>

namespace vouchwell::ui {

/// What stands in the calendar: a promotion of a rule, a rule for a limited time, or a challenge.
struct CalendarItem
{
    enum class Kind { Promotion, TimedRule, Challenge };

    Kind kind = Kind::Promotion;
    int rule = 0;
    int factor = -1; ///< of the rule; -1: the rule itself
    QString name;
    QString value; ///< "×2", "€20.00"
    QDate from;    ///< invalid: always
    QDate until;

    friend bool operator==(const CalendarItem&, const CalendarItem&) = default;
};

std::vector<CalendarItem> calendarItems(const RuleSet& rules, const QLocale& locale);
/// The rules with an item at other days.
void setDays(RuleSet& rules, const CalendarItem& item, QDate from, QDate until);
void removeItem(RuleSet& rules, const CalendarItem& item);
/// "Promotion", "Only for a time", "Challenge"
QString kindTitle(CalendarItem::Kind kind);
/// "from 1 Dec 2026 to 31 Dec 2026"
QString daysText(QDate from, QDate until, const QLocale& locale);

/// New items.
Factor doubleInDecember(QDate today);
Factor twoWeeksPromotion(QDate today);
/// Some friends within the next month, for the kind of reward that another rule gives.
Rule monthChallenge(const RuleSet& rules, const Rule& like, QDate today, const QLocale& locale);

} // namespace vouchwell::ui
