#include "core/transfer/tableproblem.h"
#include "core/transfer/xlsreader.h"
#include "tests/support/madexls.h"

#include <QBuffer>

using namespace vouchwell;

/// A file as it is: a compound file, or the records of a workbook without one around them. What begins with neither is
/// taken for the records of one sheet.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const bool isWhole = bytes.startsWith("\xD0\xCF\x11\xE0") || bytes.startsWith("\x09\x08");
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(isWhole ? bytes : biffWorkbook({{"S", bytes}}));
    buffer->open(QIODevice::ReadOnly);
    const auto source = XlsReader::open(buffer, QStringLiteral("fuzz.xls"), {});
    if (!source)
        return 0;
    SheetRow row;
    qint64 last = 0;
    while ((*source)->next(row)) {
        if (row.cells.size() > 256 || row.number <= last || row.number > 65'536)
            __builtin_trap();
        last = row.number;
    }
    return 0;
}
