#pragma once

#include <QByteArray>

namespace vouchwell {

/// What the first bytes of a file say it is.
enum class FileKind {
    Text, ///< nothing known: to be read as text
    Zip,
    VCard,
    OldWorkbook, ///< Excel 97 to 2003 and before, or an encrypted workbook
    Pdf,
    Picture,
    Compressed, ///< gzip, 7z, RAR, ...
    Html,
    Xml,
    RichText,
    Database,
    Media,
};

FileKind fileKindOf(const QByteArray& beginning);

} // namespace vouchwell
