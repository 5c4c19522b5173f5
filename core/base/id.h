#pragma once

#include <QHashFunctions>

#include <compare>

namespace vouchwell {

/// A 64-bit database id that cannot be mistaken for the id of another kind of record. 0 means "not saved".
template<typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace vouchwell
