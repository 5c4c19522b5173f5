#include "core/transfer/xlsxreader.h"
#include "tests/fuzz/madezip.h"

using namespace vouchwell;

/// What comes after so many rows is rows repeated: a few bytes can ask for a million of them.
static constexpr int kMostRows = 2000;

namespace {

constexpr char kPartEnd = '\xFF'; // never a byte of UTF-8

/// Sheet, shared strings, styles and workbook as a file.
QByteArray packed(const QList<QByteArray>& parts)
{
    const QByteArray types("<T><Override PartName='/xl/workbook.xml' ContentType='spreadsheetml.sheet.main+xml'/></T>");
    const QByteArray relations("<R><Relationship Id='r1' Type='/worksheet' Target='sheet.xml'/></R>");
    const QByteArray usual("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='r1'/></sheets></workbook>");
    QList<std::pair<const char*, QByteArray>> named{
        {"[Content_Types].xml", types},
        {"xl/_rels/workbook.xml.rels", relations},
        {"xl/workbook.xml", parts.value(3).isEmpty() ? usual : parts.value(3)},
        {"xl/sheet.xml", parts.value(0)}};
    if (!parts.value(1).isEmpty())
        named.append({"xl/sharedStrings.xml", parts.value(1)});
    if (!parts.value(2).isEmpty())
        named.append({"xl/styles.xml", parts.value(2)});
    return storedZip(named);
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
        for (int rows = 0; rows < kMostRows && (*source)->next(row); ++rows) {
            if (row.cells.size() > SheetRows::kMostColumns || row.number < 1 || row.number > SheetRows::kMostRows)
                __builtin_trap();
        }
    } catch (const TableError&) {
        // the archive itself was refused
    }
    return 0;
}
