#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3_file;

namespace vouchwell {

/// Where the engine keeps, during a write, what it needs to take it back.
inline QString journalOf(const QString& bookPath)
{
    return bookPath + QLatin1String("-journal");
}

/// Reads the bytes of a book as the engine does. Opening and closing the same path in any other way would take away the
/// locks that the engine holds on it for this process. Failures are thrown as StorageError.
class EngineFile
{
public:
    explicit EngineFile(const QString& path);
    ~EngineFile();
    EngineFile(const EngineFile&) = delete;
    EngineFile& operator=(const EngineFile&) = delete;

    qint64 size() const;
    /// Shorter where the file ends before.
    QByteArray read(qint64 offset, qint64 size) const;
    /// Into a new file of the owner's.
    void copyTo(const QString& path) const;

private:
    const char* m_name;
    sqlite3_file* m_file;
};

} // namespace vouchwell
