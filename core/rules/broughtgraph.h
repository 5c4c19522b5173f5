#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

/// Who brought whom: referrers as numbers from 0 in the order of their ids, their claims side by side in the order of
/// the friends. Claims on oneself are left out.
class BroughtGraph
{
public:
    using Node = qint32;
    static constexpr Node kNone = -1;

    /// The facts must outlive it.
    explicit BroughtGraph(const std::vector<BroughtFact>& brought);

    Node size() const { return Node(m_people.size()); }
    qint32 firstClaim(Node node) const { return m_first[size_t(node)]; }
    qint32 endOfClaims(Node node) const { return m_first[size_t(node) + 1]; }
    /// The friend of a claim; kNone where they never brought anybody, which leads nowhere.
    Node target(qint32 claim) const { return m_targets[size_t(claim)]; }
    const BroughtFact& fact(qint32 claim) const { return *m_facts[size_t(claim)]; }

private:
    Node nodeOf(PersonId person) const;

    std::vector<const BroughtFact*> m_facts;
    std::vector<PersonId> m_people;
    std::vector<qint32> m_first;
    std::vector<Node> m_targets;
};

/// People who lead back to each other (Tarjan's strongly connected components), without recursion: chains of referrals
/// may be long.
class Knots
{
public:
    using Node = BroughtGraph::Node;

    explicit Knots(const BroughtGraph& graph);

    /// Those of two or more, their people in ascending order.
    std::vector<std::vector<Node>> ofSeveral() const;
    /// The number of the knot in which somebody is; the same for two people of one knot.
    Node knotOf(Node node) const { return m_knotOf[size_t(node)]; }

private:
    struct Visit
    {
        Node node;
        qint32 claim;
    };

    void explore(Node start);
    void enter(Node node);
    void leave();

    const BroughtGraph& m_graph;
    std::vector<Node> m_index;
    std::vector<Node> m_low;
    std::vector<Node> m_knotOf;
    std::vector<Node> m_open;
    std::vector<Visit> m_visits;
    std::vector<std::vector<Node>> m_knots;
    Node m_next = 0;
    Node m_numbers = 0;
};

} // namespace vouchwell
