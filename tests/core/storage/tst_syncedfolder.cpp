#include "core/storage/syncedfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;

class SyncedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsSigns_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("neighbour");
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("hasConflictingCopy");
        const auto row = [](const char* name, const char* folder, const char* neighbour, const char* service,
                            bool hasCopy) {
            QTest::newRow(name) << QString::fromUtf8(folder) << QString::fromUtf8(neighbour)
                                << QString::fromUtf8(service) << hasCopy;
        };
        row("an ordinary folder", "Shop", "", "", false);
        row("Dropbox", "Dropbox", "", "Dropbox", false);
        row("Dropbox of a firm", "Dropbox (Corner Bakery)", "", "Dropbox", false);
        row("deep inside", "Dropbox/2026/May", "", "Dropbox", false);
        row("small letters", "dropbox", "", "Dropbox", false);
        row("only a part of the name", "My Dropbox letters", "", "", false);
        row("OneDrive", "OneDrive", "", "OneDrive", false);
        row("OneDrive of a firm", "OneDrive - Corner Bakery", "", "OneDrive", false);
        row("Google Drive", "Google Drive", "", "Google Drive", false);
        row("Google Drive without a space", "GoogleDrive", "", "Google Drive", false);
        row("My Drive", "My Drive", "", "Google Drive", false);
        row("iCloud", "Mobile Documents/com~apple~CloudDocs", "", "iCloud", false);
        row("Nextcloud", "Nextcloud", "", "Nextcloud", false);
        row("ownCloud", "ownCloud", "", "ownCloud", false);
        row("MEGA", "MEGAsync", "", "MEGA", false);
        row("pCloud", "pCloudDrive", "", "pCloud", false);
        row("mark of Dropbox", "Shop", ".dropbox", "Dropbox", false);
        row("mark of Syncthing", "Shop", ".stfolder", "Syncthing", false);
        row("mark of Nextcloud", "Shop", ".nextcloudsync.log", "Nextcloud", false);
        row("mark of OneDrive", "Shop", ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive", false);
        row("mark of Google Drive", "Shop", ".tmp.driveupload", "Google Drive", false);
        row("copy by Dropbox", "Shop", "shop (Ana's conflicted copy 2026-05-20).vouchwell", "", true);
        row("copy in Spanish", "Shop", "shop (copia en conflicto de Ana).vouchwell", "", true);
        row("copy in German", "Shop", "shop (Anas in Konflikt stehende Kopie).vouchwell", "", true);
        row("copy in French", "Shop", "shop (Copie en conflit de Ana).vouchwell", "", true);
        row("copy by Syncthing", "Shop", "shop.sync-conflict-20260520-090000-ABCDEFG.vouchwell", "", true);
        row("copy by Nextcloud", "Shop", "shop (conflicted copy 2026-05-20 090000).vouchwell", "", true);
        row("copy of another file", "Shop", "letters (conflicted copy).txt", "", false);
        row("a copy of our own", "Shop", "shop (copy).vouchwell", "", false);
        row("both", "Dropbox", "shop (conflicted copy).vouchwell", "Dropbox", true);
    }
    void isKnownByItsSigns()
    {
        QFETCH(QString, folder);
        QFETCH(QString, neighbour);
        QFETCH(QString, service);
        QFETCH(bool, hasConflictingCopy);
        const QTemporaryDir root;
        const QDir place(root.filePath(folder));
        QVERIFY(place.mkpath(QStringLiteral(".")));
        for (const QString& name : {QStringLiteral("shop.vouchwell"), neighbour}) {
            QFile file(place.filePath(name));
            QVERIFY(name.isEmpty() || file.open(QIODevice::WriteOnly));
        }
        const SyncSigns signs = syncSignsOf(place.filePath(QStringLiteral("shop.vouchwell")));
        QCOMPARE(signs.service, service);
        QCOMPARE(signs.hasConflictingCopy, hasConflictingCopy);
    }

    void isKnownOfTheCopyItself()
    {
        const QTemporaryDir root;
        QVERIFY(syncSignsOf(root.filePath(QStringLiteral("shop (conflicted copy).vouchwell"))).hasConflictingCopy);
    }

    /// Dropbox keeps settings in a folder of this name in the home folder.
    void isNotTheHomeFolderForItsSettings()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(home.path()));
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral(".dropbox")));
        const SyncSigns signs = syncSignsOf(home.filePath(QStringLiteral("shop.vouchwell")));
        qputenv("HOME", before);
        QCOMPARE(signs.service, QString());
    }
};

QTEST_GUILESS_MAIN(SyncedFolderTest)
#include "tst_syncedfolder.moc"
