#include "child.h"
#include "diskcalls.h"
#include "faultbook.h"
#include "powercut.h"

#include "core/storage/backupfolder.h"
#include "core/storage/migrator.h"
#include "tests/support/testbook.h"

#include <QDir>

#include <csignal>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

QString fixture(int version)
{
    return QDir(qEnvironmentVariable("VOUCHWELL_SOURCE"))
        .filePath(QStringLiteral("tests/data/books/v%1.vouchwell").arg(version));
}

std::vector<std::pair<QString, QString>> columnsOf(const QString& path)
{
    Database database({path, ConnectionSettings::Mode::ReadOnly});
    Statement rows(database, QStringLiteral("SELECT t.name, group_concat(quote(c.name), ' , ') FROM sqlite_schema t, "
                                            "pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT IN "
                                            "('schema_steps', 'sqlite_sequence') GROUP BY t.name"));
    std::vector<std::pair<QString, QString>> tables;
    rows.run();
    while (rows.next())
        tables.emplace_back(rows.text(0), rows.text(1));
    return tables;
}

/// Every row of every table, by the columns of one version: the same for every version that still has them.
QStringList contentOf(const QString& path, const std::vector<std::pair<QString, QString>>& tables)
{
    Database database({path, ConnectionSettings::Mode::ReadOnly});
    QStringList lines;
    for (const auto& [table, columns] : tables) {
        QString names = columns;
        names.replace(u'\'', u'"');
        QString values = names;
        values.replace(QLatin1String(" , "), QLatin1String("), quote("));
        Statement rows(database, QStringLiteral("SELECT quote(%1) FROM \"%2\"").arg(values, table));
        rows.run();
        const auto count = int(columns.count(QLatin1String(" , "))) + 1;
        while (rows.next()) {
            QString line = table;
            for (int i = 0; i < count; ++i)
                line += u' ' + rows.text(i);
            lines << line;
        }
    }
    lines.sort();
    return lines;
}

int versionOf(const QString& path)
{
    Database database({path, ConnectionSettings::Mode::ReadOnly});
    return Migrator(database).currentVersion();
}

/// A book of an old version, and what has to be in it ever after.
class OldBook
{
public:
    explicit OldBook(int version)
        : m_version(version), m_tables(columnsOf(fixture(version))), m_content(contentOf(fixture(version), m_tables))
    {
        if (m_content.size() < 20)
            throw std::runtime_error("the fixture holds too little");
    }

    QString path() const { return m_now->filePath(QStringLiteral("book.vouchwell")); }

    void begin()
    {
        m_now = std::make_unique<QTemporaryDir>();
        QFile::copy(fixture(m_version), path());
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    /// What is wrong with a book that was being upgraded, and with its backups; empty where nothing is.
    QString problem(const QString& path) const
    {
        const QString copy = copyOf(path, m_checking);
        // Opened to be looked at, it stays of its version.
        const auto book = Book::open(copy, std::make_shared<TestClock>(kFaultDay), Book::Mode::ReadOnly);
        if (!book)
            return book.failure().text;
        if (const int version = versionOf(copy); !isOldOrNew(version))
            return QStringLiteral("it is of version %1").arg(version);
        if (contentOf(copy, m_tables) != m_content)
            return QStringLiteral("its content has changed");
        for (const BackupFile& backup : BackupFolder(path).list()) {
            if (!isOldOrNew(versionOf(backup.path)) || contentOf(backup.path, m_tables) != m_content)
                return backup.path;
        }
        return {};
    }

    /// What is wrong after it was opened once more; empty where it is new and complete.
    QString problemWhenOpened(const QString& path) const
    {
        const QString state = soundState(path);
        if (state.contains(u':'))
            return state;
        if (versionOf(path) != migrations().back().version)
            return QStringLiteral("it is still of version %1").arg(versionOf(path));
        QStringList gone = m_content;
        const QStringList now = contentOf(path, m_tables);
        // What fell due is written as soon as it is opened; nothing that stood there may be missing.
        gone.removeIf([&](const QString& line) {
            return line.startsWith(QLatin1String("referrals ")) || line.startsWith(QLatin1String("claims ")) ||
                   line.startsWith(QLatin1String("rewards ")) || now.contains(line);
        });
        return gone.join(u'\n');
    }

private:
    /// Backups too: pages get their sums after the upgrade, with a backup of its own where the upgrade was cut off.
    bool isOldOrNew(int version) const { return version == m_version || version == migrations().back().version; }

    int m_version;
    std::vector<std::pair<QString, QString>> m_tables;
    QStringList m_content;
    QTemporaryDir m_checking;
    std::unique_ptr<QTemporaryDir> m_now;
};

/// "done", or why it can only be looked at, or why not even that. The first letter tells whether a call has failed.
QString openOnce(const QString& path)
{
    const auto book = Book::openAsPossible(path, std::make_shared<TestClock>(kFaultDay));
    stopFailingDiskCalls();
    const QString hit(hasDiskCallFailed() ? u'!' : u' ');
    if (!book)
        return hit + book.failure().text;
    return hit + ((*book)->isReadOnly() ? (*book)->readOnlyReason() : QStringLiteral("done"));
}

} // namespace

/// Books of every earlier version, brought up to date with the disk failing, the process or the power ending at every
/// moment: the book is the old one or the new one, with everything in it. VOUCHWELL_FAULT_STRIDE=1 VOUCHWELL_CUTS=1000
/// for more of it.
class UpgradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOldOrNewWhicheverCallIsTheLast_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<DiskFault>("fault");
        QTest::addColumn<bool>("isForGood");
        for (int version = 1; version < migrations().back().version; ++version) {
            QTest::addRow("version %d, killed", version) << version << DiskFault::Kill << false;
            for (const bool isForGood : {false, true}) {
                const char* const often = isForGood ? "for good" : "once";
                QTest::addRow("version %d, disk full %s", version, often) << version << DiskFault::Full << isForGood;
                QTest::addRow("version %d, disk failing %s", version, often)
                    << version << DiskFault::Unreadable << isForGood;
            }
        }
    }
    void isOldOrNewWhicheverCallIsTheLast()
    {
        QFETCH(int, version);
        QFETCH(DiskFault, fault);
        QFETCH(bool, isForGood);
        OldBook book(version);
        const int stride = timesOf("VOUCHWELL_FAULT_STRIDE", 97);
        int visited = 0;
        for (int call = 1;; call += stride) {
            book.begin();
            const ChildEnd end = inChild([&] {
                failDiskCall(call, fault, isForGood);
                return openOnce(book.path());
            });
            const QByteArray about = QStringLiteral("call %1: %2 ").arg(call).arg(end.said).toUtf8();
            QVERIFY2(end.isWhole || (fault == DiskFault::Kill && end.signal == SIGKILL), about.constData());
            QVERIFY2(!end.isWhole || end.said.endsWith(u'.') || end.said.endsWith(QLatin1String("done")),
                     about.constData());
            QVERIFY2(!end.said.contains(QLatin1String("rollback")), about.constData());
            const QString problem = book.problem(book.path());
            QVERIFY2(problem.isEmpty(), (about + problem.toUtf8()).constData());
            const QString later = book.problemWhenOpened(book.path());
            QVERIFY2(later.isEmpty(), (about + later.toUtf8()).constData());
            if (end.isWhole && end.said.startsWith(u' '))
                break;
            ++visited;
        }
        QVERIFY(visited > 0);
        qInfo("%d calls", visited);
    }

    void isOldOrNewWhenThePowerFails_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < migrations().back().version; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void isOldOrNewWhenThePowerFails()
    {
        QFETCH(int, version);
        OldBook book(version);
        book.begin();
        const PowerCut powerCut(book.path());
        std::vector<FileOperation> operations;
        {
            TestFiles files;
            mustHave(Book::open(book.path(), std::make_shared<TestClock>(kFaultDay)));
            operations = files.operations();
        }
        const QTemporaryDir folder;
        const QString left = folder.filePath(QStringLiteral("left.vouchwell"));
        std::mt19937 random(5);
        const int cuts = timesOf("VOUCHWELL_CUTS", 30);
        for (int i = 0; i < cuts; ++i) {
            const size_t cut = random() % (operations.size() + 1);
            powerCut.leaveBehind(operations, cut, random, left);
            const QByteArray about = QStringLiteral("cut after %1 of %2: ").arg(cut).arg(operations.size()).toUtf8();
            const QString problem = book.problem(left);
            QVERIFY2(problem.isEmpty(), (about + problem.toUtf8()).constData());
            const QString later = book.problemWhenOpened(left);
            QVERIFY2(later.isEmpty(), (about + later.toUtf8()).constData());
        }
    }
};

QTEST_GUILESS_MAIN(UpgradesTest)
#include "tst_upgrades.moc"
