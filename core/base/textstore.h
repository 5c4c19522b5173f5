#pragma once

#include <QStringView>

#include <memory>
#include <vector>

namespace vouchwell {

/// Many short texts in few pieces of memory, found again by a number. They stay where they are until the store goes.
class TextStore
{
public:
    using Id = quint32;
    static constexpr Id kEmpty = 0; ///< the empty text

    Id add(QStringView text);
    QStringView at(Id id) const;

private:
    static constexpr quint32 kPiece = 1U << 19; ///< characters

    /// As many pieces as its beginning needs; a long text has one of its own, and the numbers of the next are unused.
    std::vector<std::unique_ptr<char16_t[]>> m_pieces;
    quint32 m_next = 0;
};

} // namespace vouchwell
