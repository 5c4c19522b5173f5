#pragma once

#include "core/domain/likenesskeys.h"

#include <functional>
#include <vector>

namespace vouchwell {

/// Finds who shares a key with whom. Those who ask come first, then everybody else; a key that too many share says
/// nothing and is passed over. What is found does not depend on the order in which anybody was added.
class CandidatePairs
{
public:
    /// Somebody for whom alike ones are wanted, by a number of the caller's.
    void ask(int number, const LikenessKeys& keys);
    /// After all who ask: somebody who may be like them.
    void offer(int number, const LikenessKeys& keys);
    bool hasAsked(int number) const { return size_t(number) < m_isAsked.size() && m_isAsked[size_t(number)]; }

    /// Each pair once, the lower number first, at least one of the two asks: take(), until it returns false. What
    /// mayBe() refuses is not even collected; it is asked often, so it must be cheap.
    void forEach(const std::function<bool(int, int)>& mayBe, const std::function<bool(int, int)>& take);

private:
    void add(int number, quint32 key) { m_entries.push_back(quint64(key) << 32 | quint32(number)); }
    void close();

    std::vector<quint64> m_entries; ///< key, then number
    std::vector<bool> m_isAsked;    ///< by number
    std::vector<quint64> m_filter;  ///< a bit for each key that somebody who asks may have
    size_t m_asked = 0;             ///< entries of those who ask
};

} // namespace vouchwell
