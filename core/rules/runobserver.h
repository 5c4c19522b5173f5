#pragma once

#include "core/rules/amounts.h"

namespace vouchwell {

/// Is told what a pass over the causes finds, before any amount is worked out: none of it depends on how high amounts,
/// steps, factors or limits are.
class RunObserver
{
public:
    /// A rule that gives somebody something.
    struct Finding
    {
        int cause = 0;
        int rule = 0;    ///< index into the rules of the cause's version
        int person = -1; ///< the recipient
        qint64 weight = kWhole;
        AmountInputs inputs;
        quint32 factors = 0; ///< a bit for each factor of the rule whose condition holds, whatever its days
        int earlier = 0;     ///< Retroactive: so many before it of the same rule and person stand in its window
    };

    virtual ~RunObserver() = default;
    virtual void found(const Finding& finding) = 0;
    /// Those found since the last time share out what they get.
    virtual void groupEnds() = 0;
};

} // namespace vouchwell
