#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace vouchwell {

/// Who has a book open for writing, as its lock file says.
struct LockHolder
{
    QString user;
    QString host;
    qint64 pid = 0;
    QDateTime since;

    bool isOnThisComputer() const;
    /// “Ana on till-2 since 22 Nov 09:30”; where the file says nothing, “another program”.
    QString description() const;
};

/// One writer for each book: a hidden file beside it, locked by the operating system for as long as the process lives,
/// that says who writes. A lock that a dead process of this computer has left is taken over; one of another computer
/// only when the person says so, for a synchronised folder carries the file but not the lock. All holders within one
/// process share one lock. The book's own file is never opened for it: that would drop SQLite's locks.
class BookLock
{
public:
    struct Attempt
    {
        std::shared_ptr<BookLock> lock;
        std::optional<LockHolder> holder; ///< who has it; without lock and holder, the folder cannot keep one
    };

    enum class Foreign { Respect, TakeOver };

    static Attempt acquire(const QString& bookPath, const QDateTime& now, Foreign foreign = Foreign::Respect);
    /// True where another part of this process writes the book.
    static bool isHeldHere(const QString& bookPath);
    static QString pathFor(const QString& bookPath);

    ~BookLock();
    BookLock(const BookLock&) = delete;
    BookLock& operator=(const BookLock&) = delete;

private:
    BookLock(QByteArray path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    QByteArray m_path; ///< as the system knows it
    int m_descriptor;
};

} // namespace vouchwell
