#pragma once

#include "core/rules/facts.h"
#include "core/rules/grant.h"

namespace vouchwell {

/// A reward as the caps look at it.
struct PlainUse
{
    enum class From { Grant, Standing, Outside };

    From from = From::Grant;
    int campaign = 0;
    RewardUnit unit = RewardUnit::Money;
    Role role = Role::Referrer;
    int person = -1;
    int friendIndex = -1;
    QDate on;
    qint64 amount = 0;
    int count = 0;
};

/// The list of all rewards that use up caps. What a cap leaves is summed from it each time.
class PlainCaps
{
public:
    explicit PlainCaps(const ProgramFacts& facts);

    /// What the caps of the version leave of the amount; `single`: those of each single reward, else the others;
    /// `isCounted`: the reward is one of those that are counted already.
    qint64 left(int version, const PlainUse& use, qint64 amount, bool single, bool isCounted = false) const;
    void use(PlainUse use, qint64 amount, bool isCounted = false)
    {
        use.amount = amount;
        use.count = amount > 0 && !isCounted ? 1 : 0;
        m_uses.push_back(use);
    }

    /// True where the use counts for a cap of a program whose campaign is `campaign`, as the one of `asked` does.
    static bool countsTogether(const Cap& cap, const PlainUse& asked, const PlainUse& other);
    static bool concerns(const Cap& cap, const PlainUse& use);
    /// What the uses in the window that begins or ends with `day` add up to.
    struct Sum
    {
        qint64 amount = 0;
        int count = 0;
    };
    Sum fullestWindow(const Cap& cap, const PlainUse& asked) const;

private:
    const ProgramFacts& m_facts;
    std::vector<PlainUse> m_uses;
};

} // namespace vouchwell
