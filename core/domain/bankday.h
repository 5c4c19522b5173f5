#pragma once

#include <QDate>

namespace vouchwell {

/// True on a day on which banks settle transfers in euros (T2): Monday to Friday, but not on New Year's Day, Good
/// Friday, Easter Monday, 1 May, 25 and 26 December.
bool isBankDay(QDate day);
/// The day itself or the first bank day after it.
QDate bankDayFrom(QDate day);

} // namespace vouchwell
