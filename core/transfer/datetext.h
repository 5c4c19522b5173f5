#pragma once

#include "core/transfer/values.h"

namespace vouchwell {

/// Three numbers of a date as typed, before anybody decided which is which.
struct DateText
{
    enum class Layout {
        YearFirst, ///< 2025-01-03, 2025/1/3, 20250103: the same under every order
        Named,     ///< with a month's name: `first` is the day, `second` the month
        Numbers,   ///< 03/01/2025, 3.1.25
    };

    Layout layout = Layout::Numbers;
    int first = 0;
    int second = 0;
    int third = 0;            ///< the year; for YearFirst the day
    bool isShortYear = false; ///< the third number has two digits
};

/// Splits a text that has the form of a date; nothing for any other text. It need not be a possible day.
std::optional<DateText> readDateText(QStringView text);

/// A day as read under an order, perhaps one that does not exist (31 February).
struct DayReading
{
    int year = 0;
    int month = 0;
    int day = 0;
};

DayReading readingOf(const DateText& text, DateOrder order, QDate today);

} // namespace vouchwell
