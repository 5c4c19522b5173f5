#include "core/rules/broughtgraph.h"

#include <algorithm>
#include <tuple>

namespace vouchwell {

BroughtGraph::BroughtGraph(const std::vector<BroughtFact>& brought)
{
    for (const BroughtFact& fact : brought) {
        if (fact.referrer != fact.referredFriend)
            m_facts.push_back(&fact);
    }
    std::sort(m_facts.begin(), m_facts.end(), [](const BroughtFact* a, const BroughtFact* b) {
        return std::tie(a->referrer, a->referredFriend, a->claim) < std::tie(b->referrer, b->referredFriend, b->claim);
    });
    for (size_t i = 0; i < m_facts.size(); ++i) {
        if (m_people.empty() || m_people.back() != m_facts[i]->referrer) {
            m_people.push_back(m_facts[i]->referrer);
            m_first.push_back(qint32(i));
        }
    }
    m_first.push_back(qint32(m_facts.size()));
    m_targets.reserve(m_facts.size());
    for (const BroughtFact* fact : m_facts)
        m_targets.push_back(nodeOf(fact->referredFriend));
}

BroughtGraph::Node BroughtGraph::nodeOf(PersonId person) const
{
    const auto found = std::lower_bound(m_people.begin(), m_people.end(), person);
    return found != m_people.end() && *found == person ? Node(found - m_people.begin()) : kNone;
}

Knots::Knots(const BroughtGraph& graph)
    : m_graph(graph),
      m_index(size_t(graph.size()), BroughtGraph::kNone),
      m_low(size_t(graph.size()), 0),
      m_knotOf(m_index)
{
    for (Node node = 0; node < graph.size(); ++node) {
        if (m_index[size_t(node)] == BroughtGraph::kNone)
            explore(node);
    }
}

std::vector<std::vector<Knots::Node>> Knots::ofSeveral() const
{
    std::vector<std::vector<Node>> several = m_knots;
    for (std::vector<Node>& knot : several)
        std::sort(knot.begin(), knot.end());
    std::sort(several.begin(), several.end());
    return several;
}

void Knots::explore(Node start)
{
    enter(start);
    while (!m_visits.empty()) {
        Visit& visit = m_visits.back();
        if (visit.claim == m_graph.endOfClaims(visit.node)) {
            leave();
            continue;
        }
        const Node from = visit.node;
        const Node to = m_graph.target(visit.claim++);
        if (to == BroughtGraph::kNone)
            continue;
        if (m_index[size_t(to)] == BroughtGraph::kNone)
            enter(to);
        else if (m_knotOf[size_t(to)] == BroughtGraph::kNone)
            m_low[size_t(from)] = std::min(m_low[size_t(from)], m_index[size_t(to)]);
    }
}

void Knots::enter(Node node)
{
    m_index[size_t(node)] = m_low[size_t(node)] = m_next++;
    m_open.push_back(node);
    m_visits.push_back({node, m_graph.firstClaim(node)});
}

void Knots::leave()
{
    const Node node = m_visits.back().node;
    m_visits.pop_back();
    if (!m_visits.empty()) {
        const auto parent = size_t(m_visits.back().node);
        m_low[parent] = std::min(m_low[parent], m_low[size_t(node)]);
    }
    if (m_low[size_t(node)] != m_index[size_t(node)])
        return;
    std::vector<Node> knot;
    do {
        knot.push_back(m_open.back());
        m_knotOf[size_t(m_open.back())] = m_numbers;
        m_open.pop_back();
    } while (knot.back() != node);
    ++m_numbers;
    if (knot.size() > 1)
        m_knots.push_back(std::move(knot));
}

} // namespace vouchwell
