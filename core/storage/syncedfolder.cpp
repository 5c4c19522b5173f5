#include "core/storage/syncedfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace vouchwell {

namespace {

struct FolderName
{
    const char* pattern;
    const char* service;
};
constexpr FolderName kFolderNames[] = {{"^dropbox( \\(.+\\))?$", "Dropbox"},
                                       {"^onedrive( - .+)?$", "OneDrive"},
                                       {"^(google ?drive|my drive|drivefs)$", "Google Drive"},
                                       {"^(icloud ?drive|mobile documents|com~apple~clouddocs)$", "iCloud"},
                                       {"^nextcloud$", "Nextcloud"},
                                       {"^owncloud$", "ownCloud"},
                                       {"^(mega|megasync)$", "MEGA"},
                                       {"^pcloud ?drive$", "pCloud"}};

struct Marker
{
    const char* name;
    const char* service;
};
constexpr Marker kMarkers[] = {{".dropbox", "Dropbox"},
                               {".dropbox.cache", "Dropbox"},
                               {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
                               {".tmp.driveupload", "Google Drive"},
                               {".tmp.drivedownload", "Google Drive"},
                               {".nextcloudsync.log", "Nextcloud"},
                               {".owncloudsync.log", "ownCloud"},
                               {".stfolder", "Syncthing"}};

QString serviceByName(const QString& folder)
{
    for (const FolderName& known : kFolderNames) {
        const QRegularExpression pattern(QString::fromLatin1(known.pattern), QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(folder).hasMatch())
            return QString::fromLatin1(known.service);
    }
    return {};
}

QString serviceByMarker(const QDir& folder)
{
    for (const Marker& marker : kMarkers) {
        // The home folder has one of Dropbox's own settings folders of that name.
        if (folder != QDir::home() && folder.exists(QString::fromLatin1(marker.name)))
            return QString::fromLatin1(marker.service);
    }
    return {};
}

QString serviceOf(QDir folder)
{
    do {
        const QString name = serviceByName(folder.dirName());
        if (!name.isEmpty())
            return name;
        const QString marked = serviceByMarker(folder);
        if (!marked.isEmpty())
            return marked;
    } while (folder.cdUp());
    return {};
}

bool isConflictingCopy(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("conflicted copy|\\.sync-conflict-\\d|\\(conflict[^)]*\\)|copia en conflicto|konfliktkopie|"
                       "in Konflikt stehende Kopie|copie en conflit"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

} // namespace

SyncSigns syncSignsOf(const QString& path)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    SyncSigns signs;
    signs.service = serviceOf(folder);
    signs.hasConflictingCopy = isConflictingCopy(file.fileName());
    const QString start = file.completeBaseName();
    for (const QString& name : folder.entryList(QDir::Files))
        signs.hasConflictingCopy = signs.hasConflictingCopy || (name.startsWith(start) && isConflictingCopy(name));
    return signs;
}

} // namespace vouchwell
