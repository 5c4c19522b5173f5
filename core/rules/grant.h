#pragma once

#include "core/rules/ruleset.h"

#include <vector>

namespace vouchwell {

/// One step of how an amount came about, with the numbers it used. Texts are made from it when it is shown.
struct TraceStep
{
    enum class Kind {
        Base,    ///< the amount of the rule
        Bracket, ///< `number`: the bracket that the sale reached, from 1
        Tier,    ///< `number`: the tier, from 1; `total`: what was counted for it
        TopUp,   ///< a higher tier for those before; `number`: how many
        Factor,  ///< `number`: its basis points; `name`
        Decay,   ///< `number`: millionths that are left; `total`: days since the referral
        Floor,
        Ceiling,
        Cap,      ///< `number`: index of the cap in its version; `total`: what was used before
        Share,    ///< `number`: weight in basis points
        Standing, ///< the amount was given before and stays
        Adjusted  ///< the shop gave the difference later, because the rules give more by now
    };

    Kind kind = Kind::Base;
    qint64 before = 0; ///< the amount before the step, rounded for showing
    qint64 after = 0;
    qint64 number = 0;
    qint64 total = 0;
    QString name = {};

    friend bool operator==(const TraceStep&, const TraceStep&) = default;
};

/// A reward that the rules give.
struct Grant
{
    int cause = 0;   ///< index into ProgramFacts::causes
    int version = 0; ///< whose rule it is
    int rule = 0;    ///< index into the rules of the version
    int person = -1; ///< the recipient
    Role role = Role::Referrer;
    bool isTopUp = false; ///< the difference for earlier ones where a retroactive tier was reached
    qint64 amount = 0;    ///< of all instalments: minor units, points or pieces
    qint64 uncapped = 0;  ///< before the caps, as the rules give it now; never less than an amount that does not stand
    bool isStanding = false;
    qint64 byRules = 0; ///< standing: what it would be today, as far as the limits leave room for more; else `amount`
    std::vector<TraceStep> trace; ///< empty unless asked for

    friend bool operator==(const Grant&, const Grant&) = default;
};

} // namespace vouchwell
