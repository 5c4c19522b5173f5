#include "core/transfer/filekind.h"

namespace vouchwell {

namespace {

struct FileSignature
{
    QByteArrayView bytes;
    FileKind kind;
};

constexpr FileSignature kFileSignatures[] = {
    {"PK\x03\x04", FileKind::Zip},
    {"PK\x05\x06", FileKind::Zip},
    {"PK\x07\x08", FileKind::Zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::OldWorkbook},
    // Records of a workbook without the container: BIFF8 and 5, then 4 to 2.
    {QByteArrayView("\x09\x08\x10\0", 4), FileKind::OldWorkbook},
    {QByteArrayView("\x09\x08\x08\0", 4), FileKind::OldWorkbook},
    {QByteArrayView("\x09\x04\x06\0", 4), FileKind::OldWorkbook},
    {QByteArrayView("\x09\x02\x06\0", 4), FileKind::OldWorkbook},
    {QByteArrayView("\x09\0\x04\0", 4), FileKind::OldWorkbook},
    {"%PDF", FileKind::Pdf},
    {"\xFF\xD8\xFF", FileKind::Picture},
    {"\x89PNG", FileKind::Picture},
    {"GIF87a", FileKind::Picture},
    {"GIF89a", FileKind::Picture},
    {QByteArrayView("II*\0", 4), FileKind::Picture},
    {QByteArrayView("MM\0*", 4), FileKind::Picture},
    {"\x1F\x8B", FileKind::Compressed},
    {"BZh", FileKind::Compressed},
    {"7z\xBC\xAF\x27\x1C", FileKind::Compressed},
    {"\xFD"
     "7zXZ",
     FileKind::Compressed},
    {"Rar!\x1A", FileKind::Compressed},
    {"\x28\xB5\x2F\xFD", FileKind::Compressed},
    {"{\\rtf", FileKind::RichText},
    {"SQLite format 3", FileKind::Database},
    {QByteArrayView("\0\1\0\0Standard ", 13), FileKind::Database},
    {"ID3", FileKind::Media},
    {"OggS", FileKind::Media},
};

/// The beginning in lower case, without a byte order mark and blanks.
QByteArray markupStart(const QByteArray& beginning)
{
    const qsizetype mark = beginning.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return beginning.mid(mark, 1024).trimmed().toLower();
}

/// Also in UTF-16, with or without a mark.
bool startsLikeVCard(const QByteArray& beginning)
{
    QByteArray letters = beginning.left(256);
    letters.removeIf([](char c) { return c == '\0' || uchar(c) >= 0x80; });
    return letters.trimmed().toUpper().startsWith("BEGIN:VCARD");
}

} // namespace

FileKind fileKindOf(const QByteArray& beginning)
{
    for (const FileSignature& signature : kFileSignatures) {
        if (beginning.startsWith(signature.bytes))
            return signature.kind;
    }
    const QByteArrayView container(beginning.constData() + qMin<qsizetype>(4, beginning.size()),
                                   qMax<qsizetype>(0, beginning.size() - 4));
    if (container.startsWith("ftyp"))
        return FileKind::Media;
    if (beginning.startsWith("RIFF") && beginning.mid(8, 4) == "WEBP")
        return FileKind::Picture;
    if (beginning.startsWith("RIFF") && beginning.mid(8, 3) == "WAV")
        return FileKind::Media;
    if (startsLikeVCard(beginning))
        return FileKind::VCard;
    const QByteArray markup = markupStart(beginning);
    for (const char* tag : {"<!doctype html", "<html", "<table", "<head", "<body", "<meta", "<div"}) {
        if (markup.startsWith(tag))
            return FileKind::Html;
    }
    if (markup.startsWith("<?xml"))
        return markup.contains("<html") ? FileKind::Html : FileKind::Xml;
    return FileKind::Text;
}

} // namespace vouchwell
