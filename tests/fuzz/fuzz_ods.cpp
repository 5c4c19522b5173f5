#include "core/transfer/odsreader.h"
#include "tests/fuzz/madezip.h"

using namespace vouchwell;

/// What comes after so many rows is rows repeated: a few bytes can ask for a million of them.
static constexpr int kMostRows = 2000;

/// An archive as it is, or else the content of a spreadsheet, or only what stands in its tables.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (!bytes.startsWith("PK")) {
        if (!bytes.startsWith("<?xml"))
            bytes = "<d><spreadsheet><table name='S'>" + bytes + "</table></spreadsheet></d>";
        bytes = storedZip({{"content.xml", bytes}});
    }
    try {
        auto source = OdsReader::open(ZipArchive::openMemory(bytes), QStringLiteral("fuzz.ods"), {});
        if (!source)
            return 0;
        SheetRow row;
        qint64 last = 0;
        for (int rows = 0; rows < kMostRows && (*source)->next(row); ++rows) {
            if (row.cells.size() > SheetRows::kMostColumns || row.number <= last || row.number > SheetRows::kMostRows)
                __builtin_trap();
            last = row.number;
        }
    } catch (const TableError&) {
        // the archive itself was refused
    }
    return 0;
}
