#pragma once

#include "core/replay/replaysums.h"
#include "core/replay/replaytable.h"
#include "core/replay/ruleplan.h"

namespace vouchwell {

/// One replay of a table under rules of its shape. The sums are those of the grants that the engine gives, to the unit.
class ReplayRun
{
public:
    /// All three must outlive this.
    ReplayRun(const ReplayTable& table, const RuleSet& rules, const ReplayPeriod& period);

    /// People as the table numbers them. Nothing where a limit that all people share was reached, which only a table by
    /// time can follow.
    std::optional<ReplaySums> run();

private:
    struct Use
    {
        qint64 amount = 0;
        int count = 0;
    };
    /// A limit of friends or referrers, with what is used of each bucket.
    struct PersonalCap
    {
        const Cap* cap = nullptr;
        const ReplayCapColumn* column = nullptr;
        std::vector<Use> used;
        std::vector<qint32> oldest;   ///< rolling: the first row that is still in the window of the bucket; -1: none
        std::vector<quint8> concerns; ///< by rule
    };
    /// A limit of the campaign or the business: by day, for a table by time what the window holds.
    struct SharedCap
    {
        const Cap* cap = nullptr;
        Window window;
        std::vector<int> periods; ///< by day
        std::vector<Use> byDay;
        Use used;
        int day = 0; ///< that `used` is for
    };
    struct Plan
    {
        const Rule* rule = nullptr;
        RulePlan amounts;
        qint64 single = 0; ///< the most that a single reward may be
        std::vector<PersonalCap*> personal;
        std::vector<SharedCap*> shared;
        qint64 face = 1;      ///< value of a unit
        qint64 price = 1;     ///< cost of a unit
        bool isPlain = false; ///< value and cost are a unit's times the units
        bool isRetroactive = false;
    };

    void addCaps();
    void addPlans();
    void handle(size_t row);
    void handleGroup(const ReplayGroup& group);
    void topUp(Plan& plan, size_t row, int tier);
    void grant(Plan& plan, size_t row, qint64 single, qint64 uncapped);
    void tally(const Plan& plan, size_t row, qint64 amount, qint64 uncapped);
    Use& usedBy(PersonalCap& cap, qint32 bucket, size_t row);
    void moveTo(SharedCap& cap, int day) const;
    static qint64 clamped(const Cap& cap, const Use& used, qint64 amount);
    bool isWithinShared() const;
    bool isTimed() const { return m_table.order() == ReplayTable::Order::ByTime; }

    const ReplayTable& m_table;
    const ReplayColumns& m_columns;
    const RuleSet& m_rules;
    std::vector<qint16> m_months; ///< by day; -1: not counted
    std::vector<PersonalCap> m_personal;
    std::vector<SharedCap> m_shared;
    std::vector<Plan> m_plans;
    std::vector<Use> m_granted;    ///< by row, where windows roll
    std::vector<qint64> m_given;   ///< by row, retroactive: before it was shared out, with what topped it up
    std::vector<qint32> m_tierNow; ///< likewise: the tier that it stands at
    ReplaySums m_sums;
};

/// Sums with the table that says who its people are.
struct ReplayResult
{
    ReplaySums sums;
    const ReplayTable* table = nullptr;
};
/// The sums of the rules, on the faster one of both tables that is exact. `byTime` is made when it is needed first.
ReplayResult replay(const ReplayTable& table, std::optional<ReplayTable>& byTime, const RuleSet& rules,
                    const ReplayPeriod& period);

} // namespace vouchwell
