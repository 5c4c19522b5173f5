#pragma once

#include "core/rules/amounts.h"
#include "core/rules/capchain.h"
#include "core/rules/perperson.h"
#include "core/rules/rewards.h"
#include "core/rules/runobserver.h"

#include <map>
#include <tuple>

namespace vouchwell {

/// One pass over the causes of a program in their order, with everything that is counted on the way.
class RewardRun
{
public:
    RewardRun(const ProgramFacts& facts, Tracing tracing, RunObserver* observer = nullptr);

    std::vector<Grant> run();

private:
    /// A rule with what it counts.
    struct RuleState
    {
        const Rule* rule = nullptr;
        int version = 0;
        int index = 0;
        std::optional<PerPerson<TierMeter>> tiers = {};
        std::optional<PerPerson<WindowTotal>> milestone = {};
    };
    struct VersionState
    {
        std::vector<RuleState> base;  ///< falling priority
        std::vector<RuleState> extra; ///< likewise
        std::vector<RuleState> milestones;
    };
    /// What somebody gets of one rule, before it is shared out.
    struct Whole
    {
        RuleState* state = nullptr;
        int person = -1;
        qint64 weight = kWhole;
        qint64 amount = 0;
        bool isTopUp = false;
        std::vector<TraceStep> trace = {};
        qint64 uncapped = 0;
    };
    /// A standing grant that the rules would give another amount by now.
    struct Difference
    {
        size_t grant = 0;
        CapChain::Request request;
        qint64 byRules = 0;  ///< before the caps that are used up
        qint64 uncapped = 0; ///< likewise, when it was given
    };
    using StandingKey = std::tuple<int, int, QString, bool>; ///< cause, person, rule, top-up
    using MilestoneKey = std::tuple<int, int, QString>;      ///< campaign, person, rule

    void addRule(VersionState& version, int versionIndex, int index);
    void addStanding(const StandingGrant& grant);
    void handle(int causeIndex);
    void collect(const CreditShare& share, Role role, int person, std::vector<Whole>& wholes);
    void collectRule(RuleState& state, const CreditShare& share, int person, std::vector<Whole>& wholes);
    void observe(RuleState& state, const CreditShare& share, int person, const AmountInputs& inputs);
    void collectTopUp(RuleState& state, const TierMeter::Position& position, const Whole& whole,
                      std::vector<Whole>& wholes);
    bool fits(const Rule& rule, const CreditShare& share);
    bool isTriggered(const Trigger& trigger) const;
    bool holdsFor(const Condition& condition, const CreditShare& share);
    AmountInputs inputsFor(RuleState& state, const CreditShare& share);
    void shareOut(std::vector<Whole>& wholes);
    static void mergeSame(std::vector<Whole>& wholes);
    void grant(Whole& whole);
    void compareStanding();
    void count(const CreditShare& share);
    void reachMilestones(const CreditShare& share);
    void reach(RuleState& state, const CreditShare& share);
    std::vector<TraceStep>* traceOf(Whole& whole) const;
    CapChain::Request requestOf(const Whole& whole) const;
    const StandingGrant* standingOf(const Whole& whole) const;
    MilestoneKey milestoneKey(const Rule& rule, int person) const;
    bool isSameWindow(const Window& window, QDate day) const;
    int campaign() const { return m_facts.versions[size_t(m_cause->version)].campaign; }

    const ProgramFacts& m_facts;
    Tracing m_tracing;
    RunObserver* m_observer;
    CapChain m_caps;
    std::vector<VersionState> m_versions;
    std::map<StandingKey, const StandingGrant*> m_standing;
    std::map<MilestoneKey, std::vector<const StandingGrant*>> m_standingMilestones;
    std::map<MilestoneKey, std::vector<QDate>> m_reachedOn; ///< when each person got it, under whichever version
    std::map<int, PerPerson<qint64>> m_conversions;         ///< by campaign
    std::vector<Grant> m_grants;
    std::vector<Difference> m_differences;
    int m_causeIndex = 0;
    const Cause* m_cause = nullptr;
};

} // namespace vouchwell
