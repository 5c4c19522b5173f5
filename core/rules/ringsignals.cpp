#include "core/rules/ringsignals.h"

#include "core/rules/broughtgraph.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace vouchwell {

namespace {

using Node = BroughtGraph::Node;
constexpr Node kNone = BroughtGraph::kNone;

constexpr int kQuickDays = 30;
/// From so many claims on, a knot is searched for its shortest circle through the first ones only.
constexpr size_t kManyClaims = 400;

/// The circles of one knot.
class CircleSearch
{
public:
    CircleSearch(const BroughtGraph& graph, const Knots& knots, const std::vector<Node>& knot)
        : m_graph(graph), m_knots(knots), m_knot(knot)
    {
        for (const Node node : knot) {
            for (qint32 claim = graph.firstClaim(node); claim < graph.endOfClaims(node); ++claim) {
                if (isInside(claim))
                    m_claims.push_back(claim);
            }
        }
    }

    /// Of all claims between the people of the knot.
    const std::vector<qint32>& claims() const { return m_claims; }

    /// The claims of the shortest circle of three or more; where there is none, of two.
    std::vector<qint32> shortest()
    {
        std::vector<qint32> best;
        std::vector<qint32> pair;
        for (size_t i = 0; i < m_claims.size(); ++i) {
            if (i >= kManyClaims && !(best.empty() && pair.empty()))
                break;
            const Node from = fromOf(m_claims[i]);
            const Node to = m_graph.target(m_claims[i]);
            std::vector<qint32> back = wayBack(to, from);
            if (!back.empty() && (best.empty() || back.size() + 1 < best.size())) {
                best = std::move(back);
                best.insert(best.begin(), m_claims[i]);
            }
            if (pair.empty()) {
                if (const std::optional<qint32> direct = claimBetween(to, from))
                    pair = {m_claims[i], *direct};
            }
            if (best.size() == 3)
                break;
        }
        return best.empty() ? pair : best;
    }

private:
    bool isInside(qint32 claim) const
    {
        const Node to = m_graph.target(claim);
        return to != kNone && m_knots.knotOf(to) == m_knots.knotOf(m_knot.front());
    }

    Node fromOf(qint32 claim) const
    {
        const auto after = std::upper_bound(m_knot.begin(), m_knot.end(), claim, [&](qint32 wanted, Node node) {
            return wanted < m_graph.firstClaim(node);
        });
        return *(after - 1);
    }

    std::optional<qint32> claimBetween(Node from, Node to) const
    {
        for (qint32 claim = m_graph.firstClaim(from); claim < m_graph.endOfClaims(from); ++claim) {
            if (m_graph.target(claim) == to)
                return claim;
        }
        return std::nullopt;
    }

    /// The claims of the shortest way from one to the other over somebody else; empty where there is none.
    std::vector<qint32> wayBack(Node from, Node to)
    {
        std::vector<qint32> reachedBy(m_knot.size(), kNone);
        std::vector<Node> queue{from};
        for (size_t next = 0; next < queue.size(); ++next) {
            const Node node = queue[next];
            for (qint32 claim = m_graph.firstClaim(node); claim < m_graph.endOfClaims(node); ++claim) {
                const Node reached = m_graph.target(claim);
                const bool isDirect = node == from && reached == to;
                if (!isInside(claim) || isDirect || reached == from || reachedBy[placeOf(reached)] != kNone)
                    continue;
                reachedBy[placeOf(reached)] = claim;
                if (reached == to)
                    return wayTo(to, from, reachedBy);
                queue.push_back(reached);
            }
        }
        return {};
    }

    std::vector<qint32> wayTo(Node to, Node from, const std::vector<qint32>& reachedBy) const
    {
        std::vector<qint32> way;
        for (Node node = to; node != from; node = fromOf(way.back()))
            way.push_back(reachedBy[placeOf(node)]);
        std::reverse(way.begin(), way.end());
        return way;
    }

    size_t placeOf(Node node) const
    {
        return size_t(std::lower_bound(m_knot.begin(), m_knot.end(), node) - m_knot.begin());
    }

    const BroughtGraph& m_graph;
    const Knots& m_knots;
    const std::vector<Node>& m_knot;
    std::vector<qint32> m_claims;
};

int ringScore(const std::vector<const BroughtFact*>& circle, bool hasMore)
{
    const auto [earliest, latest] = std::minmax_element(
        circle.begin(), circle.end(), [](const BroughtFact* a, const BroughtFact* b) { return a->on < b->on; });
    const bool isDated = std::none_of(circle.begin(), circle.end(), [](const BroughtFact* f) { return f->isUndated; });
    int score = circle.size() == 2 ? 50 : std::max(40, 90 - 10 * int(circle.size()));
    score += hasMore ? 20 : 0;
    score += isDated && (*latest)->on - (*earliest)->on <= kQuickDays ? 20 : 0;
    return std::min(score, 100);
}

/// It begins with the first person of the circle.
void beginWithFirst(std::vector<const BroughtFact*>& circle)
{
    const auto first = std::min_element(circle.begin(), circle.end(), [](const BroughtFact* a, const BroughtFact* b) {
        return a->referrer < b->referrer;
    });
    std::rotate(circle.begin(), first, circle.end());
}

Signal signalOf(const BroughtGraph& graph, CircleSearch& search, size_t knotSize)
{
    Signal signal{Signal::Kind::Ring, {}};
    std::vector<const BroughtFact*> circle;
    for (const qint32 claim : search.shortest())
        circle.push_back(&graph.fact(claim));
    beginWithFirst(circle);
    for (const BroughtFact* fact : circle) {
        signal.people.push_back(fact->referrer);
        addItem(signal, {fact->referral, fact->referrer, fact->referredFriend, QDate::fromJulianDay(fact->on)});
    }
    signal.count = qint64(knotSize);
    signal.score = ringScore(circle, knotSize > circle.size());
    if (search.claims().size() > kManyClaims)
        signal.marks[QStringLiteral("claims")] = qint64(search.claims().size());
    else {
        for (const qint32 claim : search.claims())
            signal.marks[QStringLiteral("c%1").arg(graph.fact(claim).claim.value)] = 1;
    }
    return signal;
}

} // namespace

std::vector<Signal> ringsAmong(const std::vector<BroughtFact>& brought)
{
    const BroughtGraph graph(brought);
    const Knots knots(graph);
    std::vector<Signal> signalsFound;
    for (const std::vector<Node>& knot : knots.ofSeveral()) {
        CircleSearch search(graph, knots, knot);
        signalsFound.push_back(signalOf(graph, search, knot.size()));
    }
    return signalsFound;
}

} // namespace vouchwell
