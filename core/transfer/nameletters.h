#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace vouchwell {

/// How well a sample fits names in one encoding.
struct EncodingFit
{
    QString encoding;
    double share = 0; ///< of the bytes above 0x7F that make sense; up to 0.1 more for names that often begin so
    QString text;     ///< the sample in this encoding
};

/// Compares encodings by the letters of the languages that are written in them, the shape of words and, in East Asia,
/// the common half of the signs. The best first; encodings that give the same text are one. For samples without UTF-8.
std::vector<EncodingFit> fitEncodings(const QByteArray& sample);

} // namespace vouchwell
