#include "core/storage/pagesums.h"

#include <QMutex>

#include <sqlite3.h>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <list>
#include <string>

namespace vouchwell {

namespace {

constexpr int kSmallestPage = 512;
constexpr int kLargestPage = 65536;
// Of the header, at the beginning of the first page.
constexpr char kMagic[] = "SQLite format 3";
constexpr int kPageSizeAt = 16;
constexpr int kReservedAt = 20;
constexpr int kHeaderSize = 100;

/// What the engine holds as its file; the one of the layer below lies behind it in the same memory.
struct SummedFile
{
    sqlite3_file base;
    bool isSummed;
    int pageSize; ///< as the header says

    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

SummedFile& summed(sqlite3_file* file)
{
    return *reinterpret_cast<SummedFile*>(file);
}

sqlite3_file* below(sqlite3_file* file)
{
    return summed(file).below();
}

std::uint32_t littleEndian(const unsigned char* bytes)
{
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    if constexpr (std::endian::native == std::endian::big)
        value = __builtin_bswap32(value);
    return value;
}

using Sum = std::array<unsigned char, kPageSumSize>;

/// The sum of a write-ahead log's frames (fileformat2.html, 4.2), least significant byte first. Pages of zeros, as
/// holes in a file are, have the sum zero.
Sum sumOf(const unsigned char* page, int size)
{
    constexpr size_t kWord = sizeof(std::uint32_t);
    constexpr size_t kByte = 8;
    const auto end = size_t(size - kPageSumSize);
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    for (size_t at = 0; at < end; at += 2 * kWord) {
        first += littleEndian(page + at) + second;
        second += littleEndian(page + at + kWord) + first;
    }
    Sum sum;
    for (size_t i = 0; i < kWord; ++i) {
        sum[i] = static_cast<unsigned char>(first >> (kByte * i));
        sum[i + kWord] = static_cast<unsigned char>(second >> (kByte * i));
    }
    return sum;
}

bool hasItsSum(const unsigned char* page, int size)
{
    const Sum sum = sumOf(page, size);
    return std::memcmp(page + size - kPageSumSize, sum.data(), sum.size()) == 0;
}

bool isPageSize(int size)
{
    return size >= kSmallestPage && size <= kLargestPage && std::has_single_bit(unsigned(size));
}

/// Every read and write of the header says anew how the file is.
void lookAtHeader(SummedFile& file, const unsigned char* bytes, int size, sqlite3_int64 offset)
{
    if (offset != 0 || size < kHeaderSize || std::memcmp(bytes, kMagic, sizeof kMagic) != 0)
        return;
    file.isSummed = bytes[kReservedAt] == kPageSumSize;
    const int pageSize = bytes[kPageSizeAt] * 256 + bytes[kPageSizeAt + 1];
    file.pageSize = pageSize == 1 ? kLargestPage : pageSize;
}

/// A read of less than a page, as of a part of a long text: its whole page is checked.
int checkPageAround(SummedFile& file, int size, sqlite3_int64 offset)
{
    if (!isPageSize(file.pageSize))
        return SQLITE_IOERR_DATA;
    const sqlite3_int64 start = offset - offset % file.pageSize;
    if (offset + size > start + file.pageSize)
        return SQLITE_IOERR_DATA;
    std::array<unsigned char, kLargestPage> page;
    const int code = file.below()->pMethods->xRead(file.below(), page.data(), file.pageSize, start);
    if (code != SQLITE_OK)
        return code;
    return hasItsSum(page.data(), file.pageSize) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int closeFile(sqlite3_file* file)
{
    return below(file)->pMethods->xClose(below(file));
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    const int code = below(file)->pMethods->xRead(below(file), bytes, size, offset);
    if (code != SQLITE_OK)
        return code;
    SummedFile& mine = summed(file);
    const auto* const page = static_cast<const unsigned char*>(bytes);
    lookAtHeader(mine, page, size, offset);
    // The engine looks at the header alone before it trusts it, and at its counter before each transaction.
    if (!mine.isSummed || offset + size <= kHeaderSize)
        return SQLITE_OK;
    if (size == mine.pageSize && isPageSize(size) && offset % size == 0)
        return hasItsSum(page, size) ? SQLITE_OK : SQLITE_IOERR_DATA;
    return checkPageAround(mine, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    SummedFile& mine = summed(file);
    lookAtHeader(mine, static_cast<const unsigned char*>(bytes), size, offset);
    if (mine.isSummed && isPageSize(size)) {
        // The reserved bytes of the engine's page belong to this layer.
        auto* const page = static_cast<unsigned char*>(const_cast<void*>(bytes));
        const Sum sum = sumOf(page, size);
        std::memcpy(page + size - kPageSumSize, sum.data(), sum.size());
    }
    return below(file)->pMethods->xWrite(below(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    return below(file)->pMethods->xSync(below(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int isReserved(sqlite3_file* file, int* answer)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), answer);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return below(file)->pMethods->xFileControl(below(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

int characteristics(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

/// Version 1: no mapped pages, which would be read past this layer, and no write-ahead log.
const sqlite3_io_methods kMethods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile, sizeOfFile, lockFile,        unlockFile, isReserved,
                                  control,  sectorSize, characteristics, nullptr,    nullptr,
                                  nullptr,  nullptr,    nullptr,         nullptr};

struct Layer
{
    sqlite3_vfs vfs;
    sqlite3_vfs* below;
    std::string name;
};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* gotFlags)
{
    sqlite3_vfs* const belowVfs = reinterpret_cast<Layer*>(vfs)->below;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return belowVfs->xOpen(belowVfs, name, file, flags, gotFlags);
    file->pMethods = nullptr;
    SummedFile& mine = summed(file);
    mine.isSummed = sqlite3_uri_boolean(name, kSumsFromTheStart, 0) != 0;
    mine.pageSize = 0;
    std::memset(static_cast<void*>(mine.below()), 0, size_t(belowVfs->szOsFile));
    const int code = belowVfs->xOpen(belowVfs, name, mine.below(), flags, gotFlags);
    if (code == SQLITE_OK)
        file->pMethods = &kMethods;
    return code;
}

} // namespace

const char* pageSumLayer()
{
    static QMutex mutex;
    static std::list<Layer> layers; // the engine keeps their addresses
    const QMutexLocker locker(&mutex);
    sqlite3_vfs* const usual = sqlite3_vfs_find(nullptr);
    for (const Layer& known : layers) {
        if (known.below == usual)
            return known.vfs.zName;
    }
    Layer& layer = layers.emplace_back();
    layer.below = usual;
    layer.name = "vouchwell-sums-" + std::to_string(layers.size());
    // All but opening is left to the layer below.
    layer.vfs = *usual;
    layer.vfs.pNext = nullptr;
    layer.vfs.zName = layer.name.c_str();
    layer.vfs.szOsFile = int(sizeof(SummedFile)) + usual->szOsFile;
    layer.vfs.xOpen = openFile;
    sqlite3_vfs_register(&layer.vfs, 0);
    return layer.vfs.zName;
}

} // namespace vouchwell
