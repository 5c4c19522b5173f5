#pragma once

#include <QString>

#include <array>

namespace vouchwell {

/// Writes UTF-8 into `cell`, keeping its storage where nobody else shares it, and every character (also U+FEFF at the
/// beginning, which QString::fromUtf8 drops). False when bytes were not UTF-8; they are U+FFFD then.
bool assignUtf8(QString& cell, const char* text, qsizetype size);

/// A legacy encoding with one byte per character, as a table.
class ByteEncoding
{
public:
    ByteEncoding() = default;
    /// Not valid when `name` is unknown or has characters of several bytes.
    explicit ByteEncoding(const QString& name);

    bool isValid() const { return m_isValid; }
    /// False when a byte has no meaning in the encoding; it is U+FFFD then.
    bool assign(QString& cell, const char* text, qsizetype size) const;
    char16_t character(uchar byte) const { return m_table[byte]; }

private:
    std::array<char16_t, 256> m_table{};
    bool m_isValid = false;
};

} // namespace vouchwell
