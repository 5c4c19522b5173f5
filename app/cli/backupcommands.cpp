#include "app/cli/backupcommands.h"

#include "app/cli/commandtools.h"
#include "core/actions/backupbook.h"
#include "core/actions/restorebackup.h"
#include "core/storage/bookcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace vouchwell::cli {

namespace {

class BackupCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString reasonKey(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily: return QStringLiteral("daily");
    case BackupReason::BeforeImport: return QStringLiteral("import");
    case BackupReason::BeforeUpgrade: return QStringLiteral("upgrade");
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const BackupEntry& entry)
{
    QJsonObject object{{QStringLiteral("name"), QFileInfo(entry.file.path).fileName()},
                       {QStringLiteral("path"), entry.file.path},
                       {QStringLiteral("date"), entry.file.madeAt.toString(Qt::ISODate)},
                       {QStringLiteral("reason"), reasonKey(entry.file.reason)},
                       {QStringLiteral("size"), entry.file.size},
                       {QStringLiteral("readable"), entry.counts.has_value()}};
    if (entry.counts) {
        object.insert(QStringLiteral("customers"), entry.counts->customers);
        object.insert(QStringLiteral("referrals"), entry.counts->referrals);
        object.insert(QStringLiteral("sales"), entry.counts->sales);
    }
    return object;
}

QString asLine(const BackupEntry& entry)
{
    const QString content = entry.counts ? BackupCommandTexts::tr("customers: %1, referrals: %2, sales: %3")
                                               .arg(entry.counts->customers)
                                               .arg(entry.counts->referrals)
                                               .arg(entry.counts->sales)
                                         : BackupCommandTexts::tr("cannot be read");
    return QStringLiteral("%1  %2  %3  %4")
        .arg(QFileInfo(entry.file.path).fileName(), backupReasonTitle(entry.file.reason),
             QLocale().formattedDataSize(entry.file.size), content);
}

/// A path, or a name from the list.
QString backupPath(const QString& bookPath, const QString& given)
{
    const QString listed = QDir(BackupFolder(bookPath).path()).filePath(given);
    return QFileInfo::exists(given) || !QFileInfo::exists(listed) ? given : listed;
}

} // namespace

void writeCopy(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("copy"), {QStringLiteral("BOOK"), QStringLiteral("FILE")}, {});
    line.parse(arguments);
    valueOf(checkBookFile(line.positional(0)));
    valueOf(saveCopy(line.positional(0), line.positional(1), *line.clock(), false));
    print(BackupCommandTexts::tr("Wrote “%1”.").arg(line.positional(1)));
}

void listBackups(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("backups"), {QStringLiteral("BOOK")}, {jsonOption()});
    line.parse(arguments);
    const QString bookPath = line.positional(0);
    const std::vector<BackupEntry> entries = lookAtBackups(bookPath);
    if (entries.empty() && !QFileInfo::exists(bookPath)) {
        throw CommandError{
            Failed,
            BackupCommandTexts::tr("There is no file “%1” and no backup of it. Please check its place.").arg(bookPath)};
    }
    if (line.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const BackupEntry& entry : entries)
            list.append(asJson(entry));
        print(QJsonDocument(list));
        return;
    }
    if (entries.empty())
        print(BackupCommandTexts::tr("There are no backups of “%1” yet.").arg(bookPath));
    for (const BackupEntry& entry : entries)
        print(asLine(entry));
}

void restore(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("restore"), {QStringLiteral("BOOK"), QStringLiteral("BACKUP")}, {});
    line.parse(arguments);
    const QString bookPath = line.positional(0);
    const RestoredBook restored =
        valueOf(restoreBackup(bookPath, backupPath(bookPath, line.positional(1)), *line.clock()));
    print(BackupCommandTexts::tr("Restored “%1”.").arg(bookPath));
    if (!restored.keptAside.isEmpty())
        print(BackupCommandTexts::tr("The file as it was before is kept as “%1”.").arg(restored.keptAside));
}

} // namespace vouchwell::cli
