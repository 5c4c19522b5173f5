#pragma once

#include "core/replay/replaycolumns.h"
#include "core/rules/facts.h"

#include <optional>
#include <stop_token>

namespace vouchwell {

/// Which rewards the rules of a program give, worked out once by the engine itself. What each of them comes to is then
/// a matter of the rules' numbers alone, however often those change.
class ReplayTable
{
public:
    enum class Order {
        ByPerson, ///< whoever's limits meet stand together: fast, but blind to what all people share
        ByTime    ///< as the engine goes
    };

    /// The facts are of one version and outlive this. Nothing where only the engine itself can do it: rules by the
    /// hundreds, sums beyond 31 bits, retroactive tiers for shared friends.
    static std::optional<ReplayTable> of(const ProgramFacts& facts);

    const ProgramFacts& facts() const { return *m_facts; }
    const RuleSet& rules() const { return *m_facts->versions.front().rules; }
    const ReplayColumns& columns() const { return m_columns; }
    Order order() const { return m_order; }
    /// The same rows as the engine goes.
    ReplayTable byTime() const;

private:
    class Recorder;

    explicit ReplayTable(const ProgramFacts& facts) : m_facts(&facts) {}
    /// `starts`: where chunks may begin, rising.
    void arrange(const ReplayColumns& from, const std::vector<qint32>& order, const std::vector<qint32>& starts);
    void numberPeople(const ReplayColumns& from, const std::vector<qint32>& order);
    void linkEarlier();
    void linkCaps();
    void cut(const std::vector<qint32>& starts);

    const ProgramFacts* m_facts;
    ReplayColumns m_columns;
    Order m_order = Order::ByTime;
};

/// True where two sets of rules give rewards on the same occasions to the same people, and only numbers differ:
/// amounts, steps, brackets, factors and their days, decay, floors, ceilings, limits, hold days, kinds of rewards.
bool haveSameShape(const RuleSet& a, const RuleSet& b);

} // namespace vouchwell
