#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace vouchwell {

/// Hands blocks of work from one thread to another. The giver waits while the taker is far behind; either side may
/// close it: then give() says false, and take() hands out what is left and after that nothing.
template<typename Block>
class BlockQueue
{
public:
    explicit BlockQueue(size_t capacity) : m_capacity(capacity) {}

    bool give(Block block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_blocks.size() < m_capacity || m_isClosed; });
        if (m_isClosed)
            return false;
        m_blocks.push_back(std::move(block));
        m_changed.notify_all();
        return true;
    }

    std::optional<Block> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_blocks.empty() || m_isClosed; });
        if (m_blocks.empty())
            return std::nullopt;
        Block block = std::move(m_blocks.front());
        m_blocks.pop_front();
        m_changed.notify_all();
        return block;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    const size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_blocks;
    bool m_isClosed = false;
};

} // namespace vouchwell
