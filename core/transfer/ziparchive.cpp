#include "core/transfer/ziparchive.h"

#include <QFile>

#include <zip.h>

namespace vouchwell {

namespace {

constexpr qint64 kLargestZipPart = 512LL * 1024 * 1024;
constexpr qint64 kLargestZipTotal = 1024LL * 1024 * 1024;
constexpr qint64 kFreeOfRatio = 10LL * 1024 * 1024;
constexpr qint64 kHighestRatio = 100;
constexpr zip_int64_t kMostZipEntries = 10'000;

QString normalizedPartName(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

TableProblem problemOfZipError(int code)
{
    switch (code) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP: return TableProblem::Protected;
    case ZIP_ER_COMPNOTSUPP: return TableProblem::UnknownPacking;
    default: return TableProblem::Damaged;
    }
}

void checkZipEntry(const zip_stat_t& stat)
{
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw TableError{TableProblem::Protected};
}

} // namespace

ZipPart::ZipPart(zip_file* file, qint64 packedSize, qint64 statedSize, qint64& archiveTotal)
    : m_file(file), m_packedSize(packedSize), m_statedSize(statedSize), m_archiveTotal(&archiveTotal)
{
}

ZipPart::ZipPart(ZipPart&&) noexcept = default;
ZipPart::~ZipPart() = default;

void ZipPart::Close::operator()(zip_file* file) const
{
    zip_fclose(file);
}

qsizetype ZipPart::read(char* buffer, qsizetype size)
{
    const zip_int64_t got = zip_fread(m_file.get(), buffer, zip_uint64_t(size));
    if (got < 0)
        throw TableError{problemOfZipError(zip_error_code_zip(zip_file_get_error(m_file.get())))};
    m_inflated += got;
    *m_archiveTotal += got;
    const bool isBomb = m_inflated > kFreeOfRatio && m_inflated / kHighestRatio > m_packedSize;
    if (isBomb || m_inflated > kLargestZipPart || *m_archiveTotal > kLargestZipTotal)
        throw TableError{TableProblem::TooLarge};
    return qsizetype(got);
}

double ZipPart::progress() const
{
    return m_statedSize <= 0 ? 0.0 : qMin(1.0, double(m_inflated) / double(m_statedSize));
}

void ZipArchive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip* archive, QByteArray bytes)
    : m_bytes(std::move(bytes)), m_archive(archive), m_inflatedTotal(std::make_unique<qint64>(0))
{
    list();
}

ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

ZipArchive ZipArchive::openFile(const QString& path)
{
    int error = 0;
    zip* const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (archive == nullptr)
        throw TableError{problemOfZipError(error)};
    return ZipArchive(archive, QByteArray());
}

ZipArchive ZipArchive::openMemory(QByteArray bytes)
{
    zip_source_t* const source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), /*freep=*/0, nullptr);
    zip* const archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (archive == nullptr) {
        zip_source_free(source);
        throw TableError{TableProblem::Damaged};
    }
    return ZipArchive(archive, std::move(bytes));
}

void ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > kMostZipEntries)
        throw TableError{TableProblem::TooLarge};
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* const name = zip_get_name(m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_RAW);
        zip_stat_t stat;
        if (name == nullptr || zip_stat_index(m_archive.get(), zip_uint64_t(i), 0, &stat) != 0)
            throw TableError{TableProblem::Damaged};
        checkZipEntry(stat);
        const QString key = normalizedPartName(QString::fromUtf8(name));
        if (m_indexes.contains(key))
            throw TableError{TableProblem::DuplicateParts};
        m_indexes.insert(key, quint64(i));
    }
}

bool ZipArchive::contains(const QString& name) const
{
    return m_indexes.contains(normalizedPartName(name));
}

ZipPart ZipArchive::part(const QString& name)
{
    const auto found = m_indexes.constFind(normalizedPartName(name));
    zip_stat_t stat;
    if (found == m_indexes.constEnd() || zip_stat_index(m_archive.get(), *found, 0, &stat) != 0)
        throw TableError{TableProblem::Damaged};
    zip_file_t* const file = zip_fopen_index(m_archive.get(), *found, 0);
    if (file == nullptr)
        throw TableError{problemOfZipError(zip_error_code_zip(zip_get_error(m_archive.get())))};
    return ZipPart(file, qint64(stat.comp_size), qint64(stat.size), *m_inflatedTotal);
}

QByteArray ZipArchive::beginning(const QString& name, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.resize(part(name).read(bytes.data(), size));
    return bytes;
}

} // namespace vouchwell
