#include "core/metrics/leaderboard.h"

#include "core/metrics/boardtally.h"
#include "core/metrics/fairvalue.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace vouchwell {

namespace {

/// Whether somebody is on a board, and with what.
struct Standing
{
    enum class Kind { OnBoard, Nothing, OptedOut, UnknownSince, TooFew };

    Kind kind = Kind::Nothing;
    qint64 value = 0;
};

/// Judges tallies by the choice of a board.
class BoardJudge
{
public:
    BoardJudge(const Snapshot& snapshot, const BoardChoice& choice)
        : m_snapshot(snapshot),
          m_choice(choice),
          m_fairness(canBeFair(choice.metric, choice.fairness) ? choice.fairness : Fairness::Raw),
          m_end(qint32(choice.period.to.toJulianDay()))
    {
    }

    Standing judge(const BoardTally& tally) const
    {
        const auto person = size_t(m_snapshot.bringers[size_t(tally.slot)]);
        const Snapshot::People& people = m_snapshot.people;
        if (m_choice.people && !(*m_choice.people)[person])
            return {};
        const std::optional<qint64> value =
            fairValue(tally, m_choice.metric, m_fairness,
                      {people.since[person], m_end, people.referrals[person], people.conversions[person]});
        const Standing::Kind kind = value ? Standing::Kind::OnBoard : whyUnranked(tally);
        if (kind == Standing::Kind::Nothing || (value && *value <= 0))
            return {};
        if (people.isOffBoards[person])
            return {Standing::Kind::OptedOut, 0};
        return {kind, value.value_or(0)};
    }

private:
    Standing::Kind whyUnranked(const LeaderSums& sums) const
    {
        if (m_choice.metric != LeaderMetric::ConversionRate)
            return Standing::Kind::UnknownSince;
        return sums.referrals > 0 ? Standing::Kind::TooFew : Standing::Kind::Nothing;
    }

    const Snapshot& m_snapshot;
    const BoardChoice& m_choice;
    Fairness m_fairness;
    qint32 m_end;
};

bool isAhead(const Snapshot& snapshot, const LeaderRow& a, const LeaderRow& b)
{
    if (a.value != b.value)
        return a.value > b.value;
    constexpr qint32 kNever = std::numeric_limits<qint32>::max();
    const qint32 lastA = a.lastConversion > 0 ? a.lastConversion : kNever;
    const qint32 lastB = b.lastConversion > 0 ? b.lastConversion : kNever;
    if (lastA != lastB)
        return lastA < lastB;
    const QByteArrayView emailA = snapshot.people.email.utf8(size_t(a.person));
    const QByteArrayView emailB = snapshot.people.email.utf8(size_t(b.person));
    if (emailA != emailB)
        return emailA < emailB;
    return a.person < b.person; // people are in the order of their names
}

LeaderRow rowOf(const Snapshot& snapshot, const BoardTally& tally, qint64 value)
{
    LeaderRow row;
    static_cast<LeaderSums&>(row) = static_cast<const LeaderSums&>(tally);
    row.person = snapshot.bringers[size_t(tally.slot)];
    row.value = value;
    row.lastConversion = tally.lastConversion;
    return row;
}

/// The first `shown` in order; with all of them, nobody waits for the order of the rest.
void sortRows(const Snapshot& snapshot, std::vector<LeaderRow>& rows, size_t shown)
{
    std::partial_sort(rows.begin(), rows.begin() + qptrdiff(shown), rows.end(),
                      [&](const LeaderRow& a, const LeaderRow& b) { return isAhead(snapshot, a, b); });
    rows.resize(shown);
}

void numberRows(std::vector<LeaderRow>& rows, TieRule ties)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isTie = i > 0 && rows[i].value == rows[i - 1].value;
        const qint64 place = qint64(i) + 1;
        switch (ties) {
        case TieRule::Competition: rows[i].rank = isTie ? rows[i - 1].rank : place; break;
        case TieRule::Dense: rows[i].rank = i == 0 ? 1 : rows[i - 1].rank + (isTie ? 0 : 1); break;
        case TieRule::RowNumber: rows[i].rank = place; break;
        }
    }
}

/// The rows of those who have at least the `top`th largest value: few, unless very many are equal. Sets the counts.
std::vector<LeaderRow> contenders(const Snapshot& snapshot, const BoardChoice& choice, const BoardTallies& tallies,
                                  Board& board)
{
    const BoardJudge judge(snapshot, choice);
    std::vector<std::pair<qint64, qint32>> values; // with the position of the tally
    for (size_t i = 0; i < tallies.all().size(); ++i) {
        const Standing standing = judge.judge(tallies.all()[i]);
        if (standing.kind == Standing::Kind::OnBoard)
            values.emplace_back(standing.value, qint32(i));
        board.optedOut += standing.kind == Standing::Kind::OptedOut;
        board.unknownSince += standing.kind == Standing::Kind::UnknownSince;
        board.tooFew += standing.kind == Standing::Kind::TooFew;
    }
    board.total = values.size();
    qint64 least = 1;
    if (choice.top > 0 && choice.top < values.size()) {
        const auto last = values.begin() + qptrdiff(choice.top) - 1;
        std::nth_element(values.begin(), last, values.end(), std::greater<>());
        least = last->first;
    }
    std::vector<LeaderRow> rows;
    for (const auto& [value, position] : values) {
        if (value >= least)
            rows.push_back(rowOf(snapshot, tallies.all()[size_t(position)], value));
    }
    return rows;
}

/// Everybody on the board by their values alone: what ranks of ties that share one are made of.
std::vector<qint64> valuesOnBoard(const Snapshot& snapshot, const BoardChoice& choice, const BoardTallies& tallies)
{
    const BoardJudge judge(snapshot, choice);
    std::vector<qint64> values;
    for (const BoardTally& tally : tallies.all()) {
        if (const Standing standing = judge.judge(tally); standing.kind == Standing::Kind::OnBoard)
            values.push_back(standing.value);
    }
    std::sort(values.begin(), values.end(), std::greater<>());
    if (choice.ties == TieRule::Dense)
        values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// 0 for who is not on the board.
qint64 valueOnBoard(const Snapshot& snapshot, const BoardJudge& judge, const BoardTallies& tallies, qint32 person)
{
    const BoardTally* tally = tallies.of(snapshot.people.bringerSlot[size_t(person)]);
    const Standing standing = tally ? judge.judge(*tally) : Standing();
    return standing.kind == Standing::Kind::OnBoard ? standing.value : 0;
}

std::vector<qint64> sharedRanks(const Snapshot& snapshot, const BoardChoice& choice, const std::vector<qint32>& people)
{
    BoardTallies tallies(snapshot, choice.period, choice.campaign);
    tallies.addFor(choice.metric);
    const std::vector<qint64> values = valuesOnBoard(snapshot, choice, tallies);
    const BoardJudge judge(snapshot, choice);
    std::vector<qint64> ranks;
    ranks.reserve(people.size());
    for (const qint32 person : people) {
        const qint64 value = valueOnBoard(snapshot, judge, tallies, person);
        const auto place = std::lower_bound(values.begin(), values.end(), value, std::greater<>());
        ranks.push_back(value > 0 ? place - values.begin() + 1 : 0);
    }
    return ranks;
}

std::vector<qint64> rowNumbers(const Snapshot& snapshot, BoardChoice choice, const std::vector<qint32>& people)
{
    choice.top = 0;
    std::vector<std::pair<qint32, qint64>> ranks;
    for (const LeaderRow& row : leaderboard(snapshot, choice).rows)
        ranks.emplace_back(row.person, row.rank);
    std::sort(ranks.begin(), ranks.end());
    std::vector<qint64> wanted;
    wanted.reserve(people.size());
    for (const qint32 person : people) {
        const auto found = std::lower_bound(ranks.begin(), ranks.end(), std::pair(person, qint64(0)));
        wanted.push_back(found != ranks.end() && found->first == person ? found->second : 0);
    }
    return wanted;
}

} // namespace

LeaderSums& LeaderSums::operator+=(const LeaderSums& other)
{
    referrals += other.referrals;
    qualified += other.qualified;
    becameCustomers += other.becameCustomers;
    conversions += other.conversions;
    revenueMinor += other.revenueMinor;
    rewardMinor += other.rewardMinor;
    networkMinor += other.networkMinor;
    return *this;
}

LeaderSums operator-(LeaderSums a, const LeaderSums& b)
{
    a.referrals -= b.referrals;
    a.qualified -= b.qualified;
    a.becameCustomers -= b.becameCustomers;
    a.conversions -= b.conversions;
    a.revenueMinor -= b.revenueMinor;
    a.rewardMinor -= b.rewardMinor;
    a.networkMinor -= b.networkMinor;
    return a;
}

Board leaderboard(const Snapshot& snapshot, const BoardChoice& choice)
{
    BoardTallies tallies(snapshot, choice.period, choice.campaign);
    tallies.addReferrals();
    tallies.addConversions();
    tallies.addRevenue();
    if (choice.metric == LeaderMetric::Rewards || choice.metric == LeaderMetric::NetworkRevenue)
        tallies.addFor(choice.metric);
    Board board;
    board.nobody = tallies.nobody();
    board.all = board.nobody;
    for (const BoardTally& tally : tallies.all())
        board.all += tally;
    board.rows = contenders(snapshot, choice, tallies, board);
    sortRows(snapshot, board.rows, choice.top == 0 ? board.rows.size() : std::min(choice.top, board.rows.size()));
    numberRows(board.rows, choice.ties);
    return board;
}

size_t factsOf(const Snapshot& snapshot, const BoardChoice& choice)
{
    const auto from = qint32(choice.period.from.toJulianDay());
    const auto to = qint32(choice.period.to.toJulianDay());
    size_t facts = 0;
    for (const Slice& slice : {referralsClaimed(snapshot, from, to), daysBetween(snapshot.conversions.on, from, to),
                               daysBetween(snapshot.sales.on, from, to)})
        facts += slice.end - slice.begin;
    return facts;
}

std::vector<qint64> leaderRanks(const Snapshot& snapshot, const BoardChoice& choice, const std::vector<qint32>& people)
{
    return choice.ties == TieRule::RowNumber ? rowNumbers(snapshot, choice, people)
                                             : sharedRanks(snapshot, choice, people);
}

std::vector<Improvement> mostImproved(const Snapshot& snapshot, const BoardChoice& choice, const Period& before)
{
    BoardChoice earlier = choice;
    earlier.period = before;
    BoardTallies tallies(snapshot, before, choice.campaign);
    tallies.addFor(choice.metric);
    const BoardJudge judge(snapshot, earlier);
    std::vector<Improvement> best;
    BoardChoice whole = choice;
    whole.top = 0;
    for (const LeaderRow& row : leaderboard(snapshot, whole).rows) {
        const qint64 gain = row.value - valueOnBoard(snapshot, judge, tallies, row.person);
        if (gain <= 0 || (!best.empty() && gain < best.front().gain))
            continue;
        if (!best.empty() && gain > best.front().gain)
            best.clear();
        best.push_back({row.person, gain});
    }
    return best;
}

} // namespace vouchwell
