#include "core/transfer/celltext.h"

#include <QStringDecoder>

namespace vouchwell {

namespace {

constexpr char16_t kReplacement = u'\uFFFD';

/// The length of the UTF-8 sequence at `p` and its code point; length 0 when it is not valid there.
struct Utf8Sequence
{
    int length = 0;
    char32_t codePoint = 0;
};

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

Utf8Sequence readSequence(const uchar* p, qsizetype left)
{
    const uchar lead = p[0];
    if (lead >= 0xC2 && lead <= 0xDF && left >= 2 && isContinuation(p[1]))
        return {2, char32_t((lead & 0x1F) << 6 | (p[1] & 0x3F))};
    if (lead >= 0xE0 && lead <= 0xEF && left >= 3 && isContinuation(p[1]) && isContinuation(p[2])) {
        const char32_t code = char32_t((lead & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
        const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
        return {code < 0x800 || isSurrogate ? 0 : 3, code};
    }
    if (lead >= 0xF0 && lead <= 0xF4 && left >= 4 && isContinuation(p[1]) && isContinuation(p[2]) &&
        isContinuation(p[3])) {
        const char32_t code = char32_t((lead & 0x07) << 18 | (p[1] & 0x3F) << 12 | (p[2] & 0x3F) << 6 | (p[3] & 0x3F));
        return {code < 0x10000 || code > 0x10FFFF ? 0 : 4, code};
    }
    return {};
}

/// Widens ASCII; false (with garbage written) when a byte above 0x7F came along.
bool widenAscii(char16_t* out, const char* text, qsizetype size)
{
    uchar seen = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const uchar byte = uchar(text[i]);
        seen |= byte;
        out[i] = byte;
    }
    return seen < 0x80;
}

char16_t* appendCodePoint(char16_t* out, char32_t code)
{
    if (code < 0x10000) {
        *out++ = char16_t(code);
    } else {
        *out++ = QChar::highSurrogate(code);
        *out++ = QChar::lowSurrogate(code);
    }
    return out;
}

} // namespace

bool assignUtf8(QString& cell, const char* text, qsizetype size)
{
    cell.resize(size);
    if (size == 0)
        return true;
    auto* const begin = reinterpret_cast<char16_t*>(cell.data());
    if (widenAscii(begin, text, size))
        return true;
    const auto* p = reinterpret_cast<const uchar*>(text);
    const uchar* const end = p + size;
    char16_t* out = begin;
    bool isValid = true;
    while (p < end) {
        if (*p < 0x80) {
            *out++ = *p++;
            continue;
        }
        const Utf8Sequence sequence = readSequence(p, end - p);
        isValid = isValid && sequence.length > 0;
        out = appendCodePoint(out, sequence.length > 0 ? sequence.codePoint : kReplacement);
        p += qMax(sequence.length, 1);
    }
    cell.resize(out - begin);
    return isValid;
}

ByteEncoding::ByteEncoding(const QString& name)
{
    QStringDecoder decoder(name.toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
    if (!decoder.isValid())
        return;
    int known = 0;
    for (int byte = 0; byte < 256; ++byte) {
        decoder.resetState();
        const char c = char(byte);
        const QString decoded = decoder(QByteArrayView(&c, 1));
        const bool isOne = decoded.size() == 1 && decoded[0] != QChar(kReplacement) && !decoder.hasError();
        m_table[size_t(byte)] = isOne ? decoded[0].unicode() : kReplacement;
        known += byte >= 0x80 && isOne ? 1 : 0;
    }
    // Encodings with lead bytes decode few of the upper bytes on their own (Shift_JIS: the 63 half-width katakana).
    m_isValid = known >= 80;
}

bool ByteEncoding::assign(QString& cell, const char* text, qsizetype size) const
{
    cell.resize(size);
    if (size == 0)
        return true;
    auto* const out = reinterpret_cast<char16_t*>(cell.data());
    bool isKnown = true;
    for (qsizetype i = 0; i < size; ++i) {
        out[i] = m_table[uchar(text[i])];
        isKnown = isKnown && out[i] != kReplacement;
    }
    return isKnown;
}

} // namespace vouchwell
