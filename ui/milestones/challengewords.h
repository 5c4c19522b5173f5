#pragma once

#include "core/actions/recognition.h"
#include "core/metrics/reporttable.h"

#include <QLocale>

namespace vouchwell::ui {

/// What counts in a challenge, what can be won, how ties are decided and who takes part.
QString challengeTerms(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale);

/// How far it is, and what its winners are waiting for.
QString challengeState(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale);

/// Its board, the first of it where it is long: place, name, value, day or tickets, prize.
ReportTable challengeBoard(const Recognition& recognition, const ChallengeCase& one);

} // namespace vouchwell::ui
