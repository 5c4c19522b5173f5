#include "core/transfer/xlsxreader.h"

#include <zip.h>

using namespace vouchwell;

namespace {

constexpr char kPartEnd = '\xFF'; // never a byte of UTF-8

void add(zip* archive, const char* name, const QByteArray& content)
{
    zip_source* const source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, 0);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
}

/// A sound archive around the parts, which lets the fuzzer at the XML behind the checksums.
QByteArray packed(const QList<QByteArray>& parts)
{
    const QByteArray types("<T><Override PartName='/xl/workbook.xml' ContentType='spreadsheetml.sheet.main+xml'/></T>");
    const QByteArray relations("<R><Relationship Id='r1' Type='/worksheet' Target='sheet.xml'/></R>");
    const QByteArray usual("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>");
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip* const archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const QByteArray workbook = parts.value(3).isEmpty() ? usual : parts.value(3);
    const QByteArray sheet = parts.value(0);
    const QByteArray strings = parts.value(1);
    const QByteArray styles = parts.value(2);
    add(archive, "[Content_Types].xml", types);
    add(archive, "xl/_rels/workbook.xml.rels", relations);
    add(archive, "xl/workbook.xml", workbook);
    add(archive, "xl/sheet.xml", sheet);
    if (!strings.isEmpty())
        add(archive, "xl/sharedStrings.xml", strings);
    if (!styles.isEmpty())
        add(archive, "xl/styles.xml", styles);
    zip_close(archive);
    zip_source_open(target);
    QByteArray bytes(qsizetype(1 << 20), Qt::Uninitialized);
    bytes.resize(qsizetype(qMax<zip_int64_t>(0, zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())))));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

/// An archive as it is, or else sheet, shared strings, styles and workbook that are packed first.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (!bytes.startsWith("PK"))
        bytes = packed(bytes.split(kPartEnd));
    try {
        auto source = XlsxReader::open(ZipArchive::openMemory(bytes), QStringLiteral("fuzz.xlsx"), {});
        if (!source)
            return 0;
        SheetRow row;
        while ((*source)->next(row)) {
            if (row.cells.size() > SheetRows::kMostColumns || row.number < 1 || row.number > SheetRows::kMostRows)
                __builtin_trap();
        }
    } catch (const TableError&) {
        // the archive itself was refused
    }
    return 0;
}
