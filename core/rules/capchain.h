#pragma once

#include "core/rules/capmeter.h"
#include "core/rules/facts.h"
#include "core/rules/grant.h"

namespace vouchwell {

/// Step 8 of the pipeline: all caps of a program, with what is used of each. What stands and what is known from outside
/// is used from the beginning.
class CapChain
{
public:
    explicit CapChain(const ProgramFacts& facts);

    /// A reward that asks for room.
    struct Request
    {
        int version = 0;
        const Rule* rule = nullptr;
        int person = -1;
        int friendIndex = -1;
        QDate on;
    };

    /// True where the cap limits such a reward and counts it.
    static bool concerns(const Cap& cap, const Rule& rule);

    /// The cap of each single reward.
    qint64 clampSingle(const Request& request, qint64 amount, std::vector<TraceStep>* trace) const;
    /// The caps that are used up.
    qint64 clampUsed(const Request& request, qint64 amount, std::vector<TraceStep>* trace) const;
    void use(const Request& request, qint64 amount);
    /// What the same caps leave for a reward that gets more than it was given: it is counted already.
    qint64 clampMore(const Request& request, qint64 amount) const;
    void useMore(const Request& request, qint64 amount);

private:
    struct Version
    {
        int campaign = 0;
        std::vector<std::pair<int, CapMeter>> meters; ///< with the index of their cap, in the order of their scopes
    };

    enum class Scopes { Single, Used, UsedAgain };

    void add(const Request& request, const CapMeter::Use& use);
    void useStanding(const ProgramFacts& facts);
    void useOutside(const ProgramFacts& facts);
    const Cap& capOf(const Version& version, int index) const;
    qint64 clampScopes(const Request& request, qint64 amount, Scopes scopes, std::vector<TraceStep>* trace) const;

    const ProgramFacts* m_facts;
    std::vector<Version> m_versions;
};

} // namespace vouchwell
