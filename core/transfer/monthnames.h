#pragma once

#include <QStringView>

namespace vouchwell {

/// 1 to 12 for a month's name or its usual short form in English, Spanish, German, French and Portuguese; else 0.
int monthOfWord(QStringView word);

/// Words that stand around a date and say nothing: "de", "the", "st", "Monday", "lun".
bool isDateFiller(QStringView word);

} // namespace vouchwell
