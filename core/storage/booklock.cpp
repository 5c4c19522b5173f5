#include "core/storage/booklock.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QMutex>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vouchwell {

namespace {

Q_LOGGING_CATEGORY(lockLog, "vouchwell.lock")

constexpr int kMostTries = 1000;
constexpr int kMostTriesForName = 250; ///< of one millisecond

class LockTexts
{
    Q_DECLARE_TR_FUNCTIONS(BookLock)
};

/// The locks of this process by their path: the book and its workers write under one.
struct HeldLocks
{
    QMutex mutex;
    QHash<QString, std::weak_ptr<BookLock>> byPath;
};

HeldLocks& heldLocks()
{
    static HeldLocks held;
    return held;
}

QString userName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

QByteArray contentOf(int descriptor)
{
    constexpr size_t kMost = 4096;
    QByteArray content(kMost, '\0');
    const ssize_t size = pread(descriptor, content.data(), kMost, 0);
    content.resize(size > 0 ? size : 0);
    return content;
}

std::optional<LockHolder> holderFrom(const QByteArray& content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.isEmpty())
        return std::nullopt;
    return LockHolder{object.value(QLatin1String("user")).toString(), object.value(QLatin1String("host")).toString(),
                      object.value(QLatin1String("pid")).toInteger(),
                      QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODateWithMs)};
}

void writeHolder(int descriptor, const QDateTime& now)
{
    const QJsonObject object{{QStringLiteral("user"), userName()},
                             {QStringLiteral("host"), QSysInfo::machineHostName()},
                             {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                             {QStringLiteral("since"), now.toUTC().toString(Qt::ISODateWithMs)}};
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // On a full disk the lock holds without a name.
    if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, content.constData(), size_t(content.size()), 0) < 0)
        qCWarning(lockLog, "The lock file could not be written: %s", std::strerror(errno));
}

bool isThisProcess(const std::optional<LockHolder>& holder)
{
    return holder && holder->pid == QCoreApplication::applicationPid() && holder->isOnThisComputer();
}

/// Whoever has just locked the file has not written a name yet; what may stand there is the name of one who died.
bool isWithoutName(const std::optional<LockHolder>& holder)
{
    return holder && holder->isOnThisComputer() &&
           (holder->pid == 0 || (kill(pid_t(holder->pid), 0) != 0 && errno == ESRCH));
}

/// Whoever releases a lock removes its file: a lock on a file without its name keeps nobody out.
bool isStillThere(int descriptor, const QByteArray& path)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && lstat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

/// The locked descriptor, -1 where somebody else has it (its content is then in `holder`) or none can be had.
int lockFile(const QString& path, std::optional<LockHolder>& holder)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return -1;
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                holder = holderFrom(contentOf(descriptor)).value_or(LockHolder{});
            close(descriptor);
            return -1;
        }
        if (isStillThere(descriptor, name))
            return descriptor;
        close(descriptor);
    }
}

} // namespace

bool LockHolder::isOnThisComputer() const
{
    return host.isEmpty() || host == QSysInfo::machineHostName();
}

QString LockHolder::description() const
{
    if (user.isEmpty() && pid == 0)
        return LockTexts::tr("another program");
    const QString when = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    //: Who has a file open: person, computer, day and time
    return LockTexts::tr("%1 on %2 since %3").arg(displayText(user), displayText(host), when);
}

QString BookLock::pathFor(const QString& bookPath)
{
    const QFileInfo file(bookPath);
    return QDir(file.absolutePath()).filePath(u'.' + file.fileName() + QLatin1String(".lock"));
}

BookLock::Attempt BookLock::acquire(const QString& bookPath, const QDateTime& now, Foreign foreign)
{
    const QString path = pathFor(bookPath);
    HeldLocks& held = heldLocks();
    const QMutexLocker locker(&held.mutex);
    if (std::shared_ptr<BookLock> ours = held.byPath.value(path).lock())
        return {ours, std::nullopt};
    Attempt attempt;
    int descriptor = lockFile(path, attempt.holder);
    // The last holder in this process may be letting go of it on another thread.
    for (int i = 0; i < kMostTries && descriptor < 0 && isThisProcess(attempt.holder); ++i) {
        QThread::yieldCurrentThread();
        attempt.holder.reset();
        descriptor = lockFile(path, attempt.holder);
    }
    for (int i = 0; i < kMostTriesForName && descriptor < 0 && isWithoutName(attempt.holder); ++i) {
        QThread::msleep(1);
        attempt.holder.reset();
        descriptor = lockFile(path, attempt.holder);
    }
    if (descriptor < 0)
        return attempt;
    try {
        const std::optional<LockHolder> before = holderFrom(contentOf(descriptor));
        if (before && !before->isOnThisComputer() && foreign == Foreign::Respect) {
            close(descriptor);
            return {nullptr, before};
        }
        attempt.lock.reset(new BookLock(QFile::encodeName(path), descriptor));
    } catch (const std::bad_alloc&) {
        close(descriptor);
        throw;
    }
    writeHolder(descriptor, now);
    held.byPath.insert(path, attempt.lock);
    return attempt;
}

bool BookLock::isHeldHere(const QString& bookPath)
{
    HeldLocks& held = heldLocks();
    const QMutexLocker locker(&held.mutex);
    return !held.byPath.value(pathFor(bookPath)).expired();
}

BookLock::~BookLock()
{
    // The name goes before the lock: nobody can lock a file in between that is about to lose its name.
    if (isStillThere(m_descriptor, m_path))
        unlink(m_path.constData());
    close(m_descriptor);
}

} // namespace vouchwell
