#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace vouchwell {

/// What a backup was made for.
enum class BackupReason { Daily, BeforeImport, BeforeUpgrade };

QString backupReasonTitle(BackupReason reason);

/// One backup, as its name tells.
struct BackupFile
{
    QString path;
    QDateTime madeAt; ///< business day and the shop's time of day, without a zone
    BackupReason reason = BackupReason::Daily;
    qint64 size = 0;
};

/// Those that need not be kept, of a list with the newest first. Kept are the ten newest from before an import or an
/// upgrade, and of the others the newest of each of seven days, four weeks and twelve months: always the newest of all.
/// Those that a clock which was ahead dated after today count on their own.
std::vector<BackupFile> outdatedBackups(const std::vector<BackupFile>& newestFirst, QDate today);

} // namespace vouchwell
