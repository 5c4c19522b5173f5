#include "core/base/textstore.h"

#include <cstring>

namespace vouchwell {

namespace {

/// The length stands before the text, in two characters.
constexpr quint32 kHead = 2;

} // namespace

TextStore::Id TextStore::add(QStringView text)
{
    if (text.isEmpty())
        return kEmpty;
    const auto needed = quint32(text.size()) + kHead;
    const bool fits = !m_pieces.empty() && m_next % kPiece != 0 && m_next % kPiece + needed <= kPiece;
    if (!fits) {
        const auto first = quint32(m_pieces.size());
        m_pieces.push_back(std::make_unique<char16_t[]>(std::max(kPiece, needed + kHead)));
        for (quint32 more = kPiece; more < needed + kHead; more += kPiece)
            m_pieces.push_back(nullptr);
        m_next = first * kPiece + kHead; // no text begins at the number of the empty one
    }
    char16_t* const at = m_pieces[m_next / kPiece].get() + m_next % kPiece;
    const auto size = quint32(text.size());
    at[0] = char16_t(size >> 16U);
    at[1] = char16_t(size & 0xFFFFU);
    std::memcpy(at + kHead, text.utf16(), size * sizeof(char16_t));
    const Id id = m_next;
    m_next = needed + kHead > kPiece ? quint32(m_pieces.size()) * kPiece : m_next + needed;
    return id;
}

QStringView TextStore::at(Id id) const
{
    if (id == kEmpty)
        return {};
    const char16_t* const at = m_pieces[id / kPiece].get() + id % kPiece;
    return {at + kHead, qsizetype((quint32(at[0]) << 16U) | at[1])};
}

} // namespace vouchwell
