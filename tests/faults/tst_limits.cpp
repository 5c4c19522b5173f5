#include "faultbook.h"

#include "tests/support/testbook.h"

#include <QProcess>

using namespace vouchwell;
using namespace vouchwell::test;

/// The command line under the limits of a shell, which the system enforces: it ends with a sentence, and the book is
/// as it was or as it should be.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray rows("Name,Email,Phone,Customer Since\n");
        constexpr int kRows = 30000;
        for (int i = 0; i < kRows; ++i) {
            const QByteArray number = QByteArray::number(i);
            rows += "Person " + number + ",p" + number + "@example.com,,2026-01-02\n";
        }
        QFile file(m_folder.filePath(QStringLiteral("customers.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
        m_book = usedBook(m_folder);
        m_before = soundState(copyOf(m_book, m_folder));
    }

    void endsWithASentence_data()
    {
        QTest::addColumn<QString>("limit");
        for (const int kilobytes : {0, 64, 256, 1024, 4096})
            QTest::addRow("files of %d kB", kilobytes) << QStringLiteral("-f %1").arg(kilobytes);
        for (const int megabytes : {60, 100, 150, 200, 300, 400, 600})
            QTest::addRow("memory of %d MB", megabytes) << QStringLiteral("-v %1").arg(megabytes * 1000);
    }
    void endsWithASentence()
    {
        QFETCH(QString, limit);
        const QString path = copyOf(m_book, m_folder, QStringLiteral("limited.vouchwell"));
        QProcess program;
        program.start(QStringLiteral("bash"),
                      {QStringLiteral("-c"), QStringLiteral("ulimit %1; exec \"$@\"").arg(limit), QStringLiteral("-"),
                       QStringLiteral(VOUCHWELL_CLI), QStringLiteral("import"), path, QStringLiteral("--as"),
                       QStringLiteral("customers"), m_folder.filePath(QStringLiteral("customers.csv"))});
        QVERIFY(program.waitForFinished(120000));
        const QString said = QString::fromUtf8(program.readAllStandardError()).trimmed();
        if (said.contains(QLatin1String("error while loading")))
            QSKIP("The program's libraries do not fit.");
        QVERIFY2(program.exitStatus() == QProcess::NormalExit, qPrintable(said));
        QVERIFY2(program.exitCode() == 0 || said.endsWith(u'.'), qPrintable(said));
        const QString state = soundState(path);
        QVERIFY2(!state.contains(u':'), qPrintable(state));
        QCOMPARE(state == m_before, program.exitCode() != 0);
        qInfo("%s", qPrintable(program.exitCode() == 0 ? QStringLiteral("done") : said));
    }

private:
    QTemporaryDir m_folder;
    QString m_book;
    QString m_before;
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
