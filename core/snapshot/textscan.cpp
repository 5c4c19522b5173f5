#include "core/snapshot/textscan.h"

#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vouchwell {

namespace {

qsizetype findPlainly(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    const void* const found = memmem(text.data() + from, size_t(text.size() - from), word.data(), size_t(word.size()));
    return found ? static_cast<const char*>(found) - text.data() : -1;
}

} // namespace

qsizetype findBytes(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    if (from + word.size() > text.size())
        return -1;
    if (word.size() == 1) {
        const void* const found = memchr(text.data() + from, word.front(), size_t(text.size() - from));
        return found ? static_cast<const char*>(found) - text.data() : -1;
    }
#ifdef __SSE2__
    constexpr qsizetype kStep = sizeof(__m128i);
    const qsizetype lastOfWord = word.size() - 1;
    const __m128i first = _mm_set1_epi8(word.front());
    const __m128i last = _mm_set1_epi8(word.back());
    // Both loads must stay inside the text; what is left is searched plainly.
    for (; from + lastOfWord + kStep <= text.size(); from += kStep) {
        const auto load = [&](qsizetype at) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        };
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + lastOfWord), last));
        for (auto candidates = unsigned(_mm_movemask_epi8(both)); candidates != 0; candidates &= candidates - 1) {
            const qsizetype at = from + __builtin_ctz(candidates);
            if (std::memcmp(text.data() + at + 1, word.data() + 1, size_t(word.size() - 1)) == 0)
                return at;
        }
    }
    if (from + word.size() > text.size())
        return -1;
#endif
    return findPlainly(text, word, from);
}

} // namespace vouchwell
