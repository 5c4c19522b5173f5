#pragma once

#include "core/transfer/rowsource.h"
#include "core/transfer/tableproblem.h"

#include <QString>

class QIODevice;

namespace vouchwell {

/// How the bytes of a text file become characters, found out by reading the whole file once.
struct TextEncoding
{
    enum class Kind {
        Utf8,      ///< every byte checked
        MixedUtf8, ///< lines of UTF-8 and of windows-1252 in one file: each field is read as what it is
        Bytes,     ///< one byte per character
        Transcode, ///< everything else goes through QStringDecoder, block by block
    };

    Kind kind = Kind::Utf8;
    QString name = QStringLiteral("UTF-8");
    qint64 markSize = 0;                 ///< bytes of the byte order mark
    QString oddLines;                    ///< MixedUtf8: the lines that are not UTF-8, as text
    std::vector<EncodingChoice> choices; ///< as TableFacts::encodings
    bool isEmpty = false;                ///< zero bytes, or only a byte order mark
    bool isBlank = false;                ///< nothing but blanks and line ends
    bool isBinary = false;               ///< so many control characters that it is no text
};

/// True where text can be read by that name ("UTF-8", "windows-1250").
bool isKnownEncoding(const QString& name);

/// Detects the encoding of `device`, or takes `wanted` where it is a known name. Leaves the position undefined.
TextEncoding detectEncoding(QIODevice& device, const QString& wanted = QString());

/// Why a file of that encoding cannot be a table of text; None where it can.
TableProblem problemOf(const TextEncoding& encoding);

} // namespace vouchwell
