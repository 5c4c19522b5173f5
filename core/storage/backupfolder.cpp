#include "core/storage/backupfolder.h"

#include "core/storage/durablefile.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>

namespace vouchwell {

namespace {

const QString kDateFormat = QStringLiteral("yyyy-MM-dd");
const QString kTimeFormat = QStringLiteral("HHmmsszzz");

QString reasonKey(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return QStringLiteral("daily");
    case BackupReason::BeforeImport: return QStringLiteral("import");
    case BackupReason::BeforeUpgrade: return QStringLiteral("upgrade");
    }
    Q_UNREACHABLE();
}

BackupReason backupReasonFrom(const QString& key)
{
    for (const BackupReason reason : {BackupReason::BeforeImport, BackupReason::BeforeUpgrade}) {
        if (key == reasonKey(reason))
            return reason;
    }
    return BackupReason::Daily;
}

int schemaOf(const QString& path)
{
    Database database({path, ConnectionSettings::Mode::ReadOnly});
    return Migrator(database).currentVersion();
}

} // namespace

BackupFolder::BackupFolder(const QString& bookPath)
    : m_bookPath(QFileInfo(bookPath).absoluteFilePath()), m_path(m_bookPath + QLatin1String("-backups"))
{
}

std::vector<BackupFile> BackupFolder::list() const
{
    static const QRegularExpression name(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)_(\\d{9})_(daily|import|upgrade)_v\\d+\\.vouchwell$"));
    std::vector<BackupFile> backups;
    const QFileInfoList files = QDir(m_path).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        const QDateTime madeAt(QDate::fromString(match.captured(1), kDateFormat),
                               QTime::fromString(match.captured(2), kTimeFormat));
        if (match.hasMatch() && madeAt.isValid())
            backups.push_back({file.absoluteFilePath(), madeAt, backupReasonFrom(match.captured(3)), file.size()});
    }
    return backups;
}

bool BackupFolder::hasDaily(QDate day) const
{
    const std::vector<BackupFile> backups = list();
    return std::any_of(backups.begin(), backups.end(), [day](const BackupFile& backup) {
        return backup.reason == BackupReason::Daily && backup.madeAt.date() == day;
    });
}

QString BackupFolder::freePath(const QDateTime& madeAt, BackupReason reason) const
{
    const int schema = schemaOf(m_bookPath);
    for (QDateTime moment = madeAt;; moment = moment.addMSecs(1)) {
        const QString name = QStringLiteral("%1_%2_%3_v%4.vouchwell")
                                 .arg(moment.toString(kDateFormat), moment.toString(kTimeFormat), reasonKey(reason))
                                 .arg(schema);
        const QString path = QDir(m_path).filePath(name);
        if (!QFile::exists(path))
            return path;
    }
}

void BackupFolder::removeUnfinished() const
{
    QDir folder(m_path);
    const QStringList names =
        folder.entryList({QStringLiteral("*.vouchwell.tmp"), QStringLiteral("*.vouchwell.tmp-journal")}, QDir::Files);
    for (const QString& name : names)
        folder.remove(name);
}

BackupFile BackupFolder::make(BackupReason reason, const Clock& clock, const QTimeZone& zone) const
{
    // Several parts of the program may want one at the same time; only the process that writes the book makes any.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    durable::makeOwnFolder(m_path);
    removeUnfinished();
    const QDateTime madeAt(clock.today(zone), clock.nowUtc().toTimeZone(zone).time());
    const QString path = freePath(madeAt, reason);
    copyBook(m_bookPath, path);
    for (const BackupFile& outdated : outdatedBackups(list(), madeAt.date())) {
        if (outdated.path != path)
            QFile::remove(outdated.path);
    }
    return {path, madeAt, reason, QFileInfo(path).size()};
}

} // namespace vouchwell
