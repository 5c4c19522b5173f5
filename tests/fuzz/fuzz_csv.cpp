#include "core/transfer/csvreader.h"

#include <QBuffer>

using namespace vouchwell;

/// Any bytes at all, read as a text table: no crash, and rows in ascending order.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    device->open(QIODevice::ReadOnly);
    auto source = CsvReader::open(std::move(device), QStringLiteral("fuzz.csv"), {});
    if (!source)
        return 0;
    SheetRow row;
    qint64 previous = 0;
    while ((*source)->next(row)) {
        if (row.number != previous + 1)
            __builtin_trap();
        previous = row.number;
    }
    return 0;
}
