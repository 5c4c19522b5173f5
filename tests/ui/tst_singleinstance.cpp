#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using vouchwell::app::SingleInstance;

namespace {

/// The program with a settings folder of its own.
std::unique_ptr<QProcess> startProgram(const QString& config, const QStringList& arguments = {})
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VOUCHWELL_CONFIG"), config);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral(VOUCHWELL_PROGRAM), arguments);
    return process;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString config(const char* name)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QDir().mkpath(path);
        return path;
    }

private Q_SLOTS:
    void handsTheFileToTheFirst()
    {
        const QString folder = config("hands over");
        SingleInstance first(folder);
        QVERIFY(first.isFirst({}));
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        const auto second = startProgram(folder, {m_folder.filePath(QStringLiteral("shop with blank.vouchwell"))});
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20000);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().first().toString(), m_folder.filePath(QStringLiteral("shop with blank.vouchwell")));
    }

    void keepsPeopleWithTheirOwnSettingsApart()
    {
        SingleInstance one(config("one"));
        SingleInstance two(config("two"));
        QVERIFY(one.isFirst({}));
        QVERIFY(two.isFirst({}));
    }

    void takesThePlaceOfOneThatDied()
    {
        const QString folder = config("died");
        const auto died = startProgram(folder);
        const auto runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        const auto sockets = [&] {
            return QDir(runtime).entryList({QStringLiteral("vouchwell-????????????")}, QDir::System);
        };
        const QStringList before = sockets();
        QTRY_VERIFY_WITH_TIMEOUT(sockets().size() > before.size(), 20000);
        died->kill();
        QVERIFY(died->waitForFinished());
        SingleInstance next(folder);
        QVERIFY(next.isFirst({}));
    }

    void isOneHoweverManyStartAtOnce()
    {
        const QString folder = config("at once");
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 6; ++i)
            starts.push_back(startProgram(folder));
        const auto running = [&] {
            return std::count_if(starts.begin(), starts.end(),
                                 [](const auto& start) { return start->state() != QProcess::NotRunning; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60000);
        for (const auto& start : starts) {
            if (start->state() == QProcess::NotRunning) {
                QCOMPARE(start->exitCode(), 0);
            } else {
                start->kill();
                start->waitForFinished();
            }
        }
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
