#include "core/storage/durablefile.h"

#include "core/storage/storageerror.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vouchwell::durable {

namespace {

[[noreturn]] void fail(const QString& path)
{
    const int code = errno;
    const StorageError::Kind kind = code == ENOSPC || code == EDQUOT || code == EFBIG  ? StorageError::Kind::Full
                                    : code == EACCES || code == EPERM || code == EROFS ? StorageError::Kind::ReadOnly
                                                                                       : StorageError::Kind::Other;
    throw StorageError(kind, path + QLatin1String(": ") + QString::fromLocal8Bit(std::strerror(code)));
}

/// A descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QString& path, int flags, mode_t mode = 0)
        : m_path(path), m_value(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, mode))
    {
        if (m_value < 0)
            fail(path);
    }
    ~Descriptor() { ::close(m_value); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void flush() const
    {
        if (::fsync(m_value) != 0)
            fail(m_path);
    }
    /// 0 at the end.
    size_t read(char* data, size_t most) const
    {
        const ssize_t size = ::read(m_value, data, most);
        if (size < 0)
            fail(m_path);
        return size_t(size);
    }
    void write(const char* data, size_t size) const
    {
        while (size > 0) {
            const ssize_t written = ::write(m_value, data, size);
            if (written < 0)
                fail(m_path);
            data += written;
            size -= size_t(written);
        }
    }

private:
    QString m_path;
    int m_value;
};

constexpr mode_t kOwnFile = S_IRUSR | S_IWUSR;

} // namespace

void makeOwnFile(const QString& path)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, kOwnFile);
}

void makeOwnFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && !(errno == EEXIST && QFileInfo(path).isDir()))
        fail(path);
}

void copyFile(const QString& from, const QString& to)
{
    const Descriptor source(from, O_RDONLY);
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, kOwnFile);
    std::array<char, 1 << 16> block;
    while (const size_t size = source.read(block.data(), block.size()))
        target.write(block.data(), size);
    target.flush();
}

void flush(const QString& path)
{
    Descriptor(path, O_RDONLY).flush();
}

void rename(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        fail(to);
    Descriptor(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY).flush();
}

void exchange(const QString& one, const QString& other)
{
    const QByteArray first = QFile::encodeName(one);
    const QByteArray second = QFile::encodeName(other);
    if (::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) == 0)
        return;
    if (errno != EINVAL && errno != ENOSYS)
        fail(other);
    // File systems that cannot do it in one step.
    const QString between = other + QLatin1String(".exchange");
    rename(other, between);
    try {
        rename(one, other);
    } catch (const StorageError&) {
        ::rename(QFile::encodeName(between).constData(), second.constData());
        throw;
    }
    rename(between, one);
}

} // namespace vouchwell::durable
