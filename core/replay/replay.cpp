#include "core/replay/replay.h"

namespace vouchwell {

std::vector<ReplayedPerson> differencesOf(const std::vector<qint64>& now, const std::vector<qint64>& draft,
                                          const std::vector<PersonId>& ids)
{
    LargestDifferences people(ids, now.size());
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] != draft[i])
            people.add({int(i), now[i], draft[i]});
    }
    return std::move(people).sorted();
}

Replay::Replay(ReplayTable table, const ReplayPeriod& period, std::vector<qint64> now, std::vector<PersonId> ids,
               size_t shownPeople)
    : m_period(period), m_now(std::move(now)), m_ids(std::move(ids)), m_shownPeople(shownPeople)
{
    m_byPerson = std::make_unique<ReplayChunks>(std::move(table), m_period, m_now, m_ids, m_shownPeople);
}

Replay::~Replay() = default;

ReplayAnswer Replay::under(const RuleSet& rules)
{
    std::optional<ReplayAnswer> answer = m_byPerson->under(rules);
    m_isByTime = !answer;
    if (answer)
        return *std::move(answer);
    if (!m_byTime)
        m_byTime = std::make_unique<ReplayChunks>(m_byPerson->table().byTime(), m_period, m_now, m_ids, m_shownPeople);
    return *m_byTime->under(rules);
}

std::optional<ReplayAnswer> Replay::preview(const RuleSet& rules, size_t rowsOfAFrame)
{
    // Where a limit that all people share was reached, a part of the people says nothing about it.
    if (m_isByTime || m_byPerson->table().columns().rows() <= rowsOfAFrame)
        return std::nullopt;
    return m_byPerson->guessUnder(rules, rowsOfAFrame);
}

} // namespace vouchwell
