#include "ui/shell/folderwatch.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell::ui;
using namespace std::chrono_literals;

class FolderWatchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write(bytes);
        return file.fileName();
    }
    static QStringList names(const QSignalSpy& rested)
    {
        QStringList names;
        for (const QList<QVariant>& signal : rested)
            names += QFileInfo(signal.at(0).toString()).fileName();
        return names;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsOfAFileOnce()
    {
        write("old.csv", "1");
        FolderWatch watch({QStringLiteral("*.csv")}, 0ms);
        QSignalSpy rested(&watch, &FolderWatch::rested);
        QSignalSpy looked(&watch, &FolderWatch::looked);
        watch.setFolder(m_folder->path());
        QTRY_COMPARE(names(rested), QStringList(QStringLiteral("old.csv")));
        write("picture.png", "1");
        write("new.csv", "1");
        QTRY_COMPARE(names(rested), QStringList({QStringLiteral("old.csv"), QStringLiteral("new.csv")}));
        looked.clear();
        watch.look();
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(rested.size(), 2);
    }

    void tellsAgainAfterAChange()
    {
        const QString path = write("till.csv", "1");
        FolderWatch watch({QStringLiteral("*.csv")}, 0ms);
        QSignalSpy rested(&watch, &FolderWatch::rested);
        watch.setFolder(m_folder->path());
        QTRY_COMPARE(rested.size(), 1);
        write("till.csv", "1,2"); // in place
        QTRY_COMPARE(rested.size(), 2);
        QVERIFY(QFile::remove(path));
        write("till.csv", "1,2,3");
        QTRY_COMPARE(rested.size(), 3);
    }

    void leavesAFileAloneUntilThePauseIsOver()
    {
        write("till.csv", "1");
        FolderWatch watch({QStringLiteral("*.csv")}, 1h);
        QSignalSpy rested(&watch, &FolderWatch::rested);
        QSignalSpy looked(&watch, &FolderWatch::looked);
        watch.setFolder(m_folder->path());
        for (int look = 1; look <= 3; ++look) {
            QTRY_VERIFY(looked.size() >= look);
            watch.look();
        }
        QCOMPARE(rested.size(), 0);
    }

    void forgetsTheFolderBefore()
    {
        write("till.csv", "1");
        FolderWatch watch({QStringLiteral("*.csv")}, 0ms);
        QSignalSpy rested(&watch, &FolderWatch::rested);
        watch.setFolder(m_folder->path());
        watch.setFolder({});
        const QTemporaryDir other;
        QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("till.csv")), other.filePath(QStringLiteral("b.csv"))));
        watch.setFolder(other.path());
        QTRY_COMPARE(names(rested), QStringList(QStringLiteral("b.csv")));
    }
};

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "tst_folderwatch.moc"
