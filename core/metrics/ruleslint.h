#pragma once

#include "core/rules/ruleset.h"
#include "core/rules/rulesevidence.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace vouchwell {

/// Something about rules that is worth a thought before they are published. They can be published all the same.
struct Advice
{
    enum class Kind {
        Cliff,     ///< splitting, waiting or hurrying pays more
        Unreached, ///< a tier or milestone that nobody came to
        Margin,    ///< the rewards for a friend cost more than the friend is worth
        ShortHold, ///< paid before goods come back
        Budget,    ///< used up before the end
        Exploit    ///< the most that can be gained on the own data
    };
    enum class Severity { Warning, Note };

    Kind kind = Kind::Cliff;
    Severity severity = Severity::Warning;
    QString ruleKey; ///< empty: it concerns all of them
    int step = -1;   ///< of its tiers or brackets; -1: none
    QString sentence;
    QString whatToDo;
    QString fixTitle; ///< "Hold rewards for 21 days"; empty where there is no repair by rule
    std::optional<RuleSet> repaired;
};

/// What a pill says: "Cliff", "Margin".
QString adviceTitle(Advice::Kind kind);
/// The same for programs: "cliff", "short_hold".
QString adviceWord(Advice::Kind kind);

/// Everything but exploits (core/actions/exploitsearch.h), warnings first, then in the order of the rules. Pure, and
/// quick enough to be asked after every movement of a drag.
std::vector<Advice> lintRules(const RuleSet& rules, const RulesEvidence& evidence, const QLocale& locale);

/// What lintRules() looked at, in a sentence.
QString lintedSentence(const RulesEvidence& evidence);

} // namespace vouchwell
