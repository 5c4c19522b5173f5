#pragma once

#include <QString>
#include <QTemporaryDir>

namespace vouchwell::test {

/// A disk in memory of a few megabytes, that can be filled up. Only this process sees it.
class SmallDisk
{
public:
    /// Call it first thing in main(), before there are threads. Empty, or why there can be no small disks here.
    static QString prepare();

    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// Removes every file.
    void clear() const;
    /// Fills it up but for so much.
    void fillBut(qint64 kilobytes) const;
    /// Takes away what fills it up.
    void free() const;

private:
    QTemporaryDir m_folder;
};

} // namespace vouchwell::test
