#include "smalldisk.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <stdexcept>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace vouchwell::test {

namespace {

const QString kBallast = QStringLiteral("ballast");

bool write(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// As a person who is nobody special: in a world where they are.
bool becomeSpecial()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") &&
           write("/proc/self/uid_map", "0 " + user + " 1") && write("/proc/self/gid_map", "0 " + group + " 1");
}

} // namespace

QString SmallDisk::prepare()
{
    if ((::unshare(CLONE_NEWNS) != 0 && !becomeSpecial()) ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QStringLiteral("A small disk cannot be mounted here (%1).")
            .arg(QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

SmallDisk::SmallDisk(int megabytes)
{
    const QByteArray size = "size=" + QByteArray::number(megabytes) + 'm';
    if (::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, size.constData()) != 0)
        throw std::runtime_error(std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::clear() const
{
    const auto what = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : QDir(m_folder.path()).entryInfoList(what)) {
        if (entry.isDir())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

void SmallDisk::fillBut(qint64 kilobytes) const
{
    free();
    struct statvfs disk = {};
    ::statvfs(QFile::encodeName(m_folder.path()).constData(), &disk);
    const qint64 size = qint64(disk.f_bavail) * qint64(disk.f_bsize) - kilobytes * 1024;
    QFile file(filePath(kBallast));
    if (size <= 0 || !file.open(QIODevice::WriteOnly) || ::posix_fallocate(file.handle(), 0, size) != 0)
        throw std::runtime_error("the disk cannot be filled");
}

void SmallDisk::free() const
{
    QFile::remove(filePath(kBallast));
}

} // namespace vouchwell::test
