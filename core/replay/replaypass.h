#pragma once

#include "core/replay/replaysums.h"
#include "core/replay/replaytable.h"
#include "core/replay/ruleplan.h"

namespace vouchwell {

/// How much of a limit is used.
struct ReplayUse
{
    qint64 amount = 0;
    int count = 0;

    ReplayUse& operator+=(const ReplayUse& other)
    {
        amount += other.amount;
        count += other.count;
        return *this;
    }
    ReplayUse& operator-=(const ReplayUse& other)
    {
        amount -= other.amount;
        count -= other.count;
        return *this;
    }
    /// The larger of both, each for itself.
    void raiseTo(const ReplayUse& other)
    {
        amount = amount < other.amount ? other.amount : amount;
        count = count < other.count ? other.count : count;
    }
    friend bool operator==(const ReplayUse&, const ReplayUse&) = default;
};

/// What one chunk of a table comes to.
struct ReplayPart
{
    ReplaySums sums;                                 ///< people from the first of the chunk on
    std::vector<std::vector<ReplayUse>> sharedByDay; ///< of each limit that all people share
    std::vector<ReplayUse> capUse; ///< the most that was used of each limit of the rules; shared ones: by time only
};

/// Goes through the chunks of a table under rules of its shape: the sums are those of the grants that the engine gives,
/// to the unit. One for each thread.
///
/// A table by person is followed as if limits that all people share were not there; addSharedUse() says afterwards
/// whether that was right.
class ReplayPass
{
public:
    /// All must outlive this. `months`: by day of the table, -1 where a day is not counted.
    ReplayPass(const ReplayTable& table, const RuleSet& rules, const std::vector<qint16>& months, int monthCount);

    ReplayPart run(const ReplayChunk& chunk);

    /// Of what everybody used together, by day: false where that is more than a window of a limit allows; else
    /// `capUse` is told the most.
    bool addSharedUse(const std::vector<std::vector<ReplayUse>>& sharedByDay, std::vector<ReplayUse>& capUse) const;

private:
    /// A limit of friends or referrers, with what is used of each bucket of the chunk.
    struct PersonalCap
    {
        const Cap* cap = nullptr;
        const ReplayCapColumn* column = nullptr;
        int firstBucket = 0;
        std::vector<ReplayUse> used;
        std::vector<qint32> oldest;   ///< rolling: the first row that is still in the window of the bucket; -1: none
        std::vector<quint8> concerns; ///< by rule
        ReplayUse highest = {};
    };
    /// A limit of the campaign or the business; for a table by time with what the window holds.
    struct SharedCap
    {
        const Cap* cap = nullptr;
        Window window;
        std::vector<int> periods; ///< by day
        std::vector<ReplayUse> byDay;
        ReplayUse used;
        int day = 0; ///< that `used` is for
        ReplayUse highest = {};
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
        qint64 highest = 0; ///< reward
    };

    void addCaps();
    void addPlans();
    void begin(const ReplayChunk& chunk);
    void handle(size_t row);
    void handleGroup(const ReplayGroup& group);
    void topUp(Plan& plan, size_t row, int tier, qint64 amount);
    void grant(Plan& plan, size_t row, qint64 single, qint64 uncapped);
    void tally(const Plan& plan, size_t row, int month, qint64 amount, qint64 uncapped);
    ReplayUse& usedBy(PersonalCap& cap, size_t row);
    void moveTo(SharedCap& cap, int day) const;
    std::vector<ReplayUse> capUse() const;
    static qint64 clamped(const Cap& cap, const ReplayUse& used, qint64 amount);

    const ReplayTable& m_table;
    const ReplayColumns& m_columns;
    const RuleSet& m_rules;
    const std::vector<qint16>& m_months;
    int m_monthCount;
    bool m_isTimed;
    std::vector<PersonalCap> m_personal;
    std::vector<SharedCap> m_shared;
    std::vector<Plan> m_plans;
    size_t m_firstRow = 0;
    size_t m_firstPerson = 0;
    std::vector<ReplayUse> m_granted; ///< by row of the chunk, where windows roll
    std::vector<qint64> m_given;      ///< likewise, retroactive: the amount, with what topped it up
    std::vector<qint32> m_tierNow;    ///< likewise: the tier that it stands at
    ReplaySums m_sums;
};

} // namespace vouchwell
