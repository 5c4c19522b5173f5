#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace vouchwell {

/// Something a user can cause: one clear, translated sentence that names the record and what to do next.
struct Failure
{
    enum class Kind { Refused, NotFound, Unreadable, Storage, Cancelled };

    Kind kind = Kind::Refused;
    QString text;
};

/// The value of what was asked for, or the Failure that says why not (std::expected does not exist in GCC 12's C++20).
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_content(std::in_place_index<1>, std::move(failure)) {}

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }
    T& value() { return std::get<0>(m_content); }
    const T& value() const { return std::get<0>(m_content); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Failure& failure() const { return std::get<1>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

/// The value of a Result that only succeeds or fails.
struct Done
{
};

} // namespace vouchwell
