#pragma once

#include "core/actions/decideclaims.h"
#include "core/base/money.h"

#include <QLocale>
#include <QStringList>

namespace vouchwell {

/// What a verdict changes in what is owed, one sentence for each person, in the present language: "Ana gets €10.00."
/// One sentence that says so where it changes nothing.
QStringList effectSentences(const VerdictOutcome& outcome, const Currency& currency, const QLocale& locale);

} // namespace vouchwell
