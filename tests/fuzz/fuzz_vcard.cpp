#include "core/transfer/vcardreader.h"

#include <QBuffer>

using namespace vouchwell;

/// Cards as they are: every row has the cells of the header.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char*>(data), int(size));
    buffer->open(QIODevice::ReadOnly);
    const auto source = VCardReader::open(std::move(buffer), QStringLiteral("fuzz.vcf"), {});
    if (!source)
        return 0;
    SheetRow row;
    qsizetype columns = -1;
    while ((*source)->next(row)) {
        if (columns >= 0 && row.cells.size() != columns)
            __builtin_trap();
        columns = row.cells.size();
    }
    return 0;
}
