#pragma once

#include "core/base/money.h"
#include "core/rules/gates.h"

#include <QLocale>

namespace vouchwell {

/// What is asked: "The friend is new".
QString gateTitle(Gate::Kind kind);
/// Why the answer is as it is, with its numbers, in the present language.
QString gateSentence(const Gate& gate, const Currency& currency, const QLocale& locale);
/// "Passed", "Not met", "Does not matter here", "Have a look".
QString gateVerdictTitle(const Gate& gate);
/// Stable words for JSON: "new_friend"; "pass", "fail", "not_applicable".
QString gateWord(Gate::Kind kind);
QString gateWord(Gate::Verdict verdict);

} // namespace vouchwell
