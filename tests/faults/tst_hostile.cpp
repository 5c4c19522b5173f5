#include "historybook.h"
#include "hostilecases.h"
#include "hostilefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <functional>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr qint64 kMostMilliseconds = 5000;

void addRows(const Changes& changes)
{
    QTest::addColumn<Change>("change");
    for (const auto& [name, change] : changes)
        QTest::newRow(name) << change;
}

/// Empty where the book is whole; throws nothing.
QString complaintAbout(const QString& path, const std::shared_ptr<TestClock>& clock)
try {
    const auto book = Book::open(path, clock, Book::Mode::ReadOnly);
    if (!book)
        return book.failure().text;
    const auto differences = verifyBook(**book);
    if (!differences)
        return differences.failure().text;
    if (!differences->empty())
        return differences->front().sentence;
    const auto snapshot = loadSnapshot(**book);
    return snapshot ? QString() : snapshot.failure().text;
} catch (const StorageError& error) {
    return error.toFailure().text;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Files that somebody made to hurt. More of it: VOUCHWELL_MUTATIONS=500.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_original = bookWithHistory(m_folder, Activities::all());
        QCOMPARE(complaintAbout(m_original, clockAfterwards()), QString());
    }

    void refusesInOneSentence_data()
    {
        addRows(hostileSchemas());
        for (const auto& [name, change] : hostileFiles())
            QTest::newRow(name) << change;
    }
    void refusesInOneSentence()
    {
        QFETCH(Change, change);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("planted.vouchwell"));
        QVERIFY(QFile::copy(m_original, path));
        change(path);
        const auto before = filesIn(folder.path());
        const auto clock = clockAfterwards();
        QElapsedTimer timer;
        timer.start();
        for (const auto& open : std::initializer_list<std::function<Result<std::unique_ptr<Book>>()>>{
                 [&] { return Book::open(path, clock); }, [&] { return Book::open(path, clock, Book::Mode::ReadOnly); },
                 [&] { return Book::openAsPossible(path, clock); }}) {
            const auto book = open();
            QVERIFY(!book);
            const QString sentence = book.failure().text;
            QVERIFY2(sentence.contains(QLatin1String("planted")) && sentence.size() < 300 && !sentence.contains(u'\n'),
                     qPrintable(sentence));
        }
        QVERIFY(timer.elapsed() < 3 * kMostMilliseconds);
        QCOMPARE(HostileTool::calls(), 0);
        QCOMPARE(filesIn(folder.path()), before);
    }

    void noticesWhatALyingBookSays_data() { addRows(lies()); }
    void noticesWhatALyingBookSays()
    {
        QFETCH(Change, change);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("planted.vouchwell"));
        QVERIFY(QFile::copy(m_original, path));
        change(path);
        const auto before = filesIn(folder.path());
        const QString complaint = complaintAbout(path, clockAfterwards());
        QVERIFY(!complaint.isEmpty());
        QCOMPARE(HostileTool::calls(), 0);
        QCOMPARE(filesIn(folder.path()), before);
    }

    /// The crash of an honest book is mended as ever.
    void mendsAnHonestCrash()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("honest.vouchwell"));
        QVERIFY(QFile::copy(m_original, path));
        const auto clock = clockAfterwards();
        const QString before = stateOf(*mustHave(Book::open(path, clock)));
        cutOff({})(path);
        QCOMPARE(stateOf(*mustHave(Book::open(path, clock))), before);
        QVERIFY(!QFileInfo::exists(path + QLatin1String("-journal")));
        QCOMPARE(complaintAbout(path, clock), QString());
    }

    /// The engine would have deleted it.
    void leavesTheFileAloneThatAJournalNames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("planted.vouchwell"));
        const QString victim = folder.filePath(QStringLiteral("letters.txt"));
        QVERIFY(QFile::copy(m_original, path));
        writeBytes(victim, "Dear Ana");
        cutOff({}, furtherFile(QFile::encodeName(victim)))(path);
        const auto before = filesIn(folder.path());
        QVERIFY(!Book::open(path, clockAfterwards()));
        QCOMPARE(filesIn(folder.path()), before);
    }

    void survivesMutatedBooks()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        std::mt19937 random(seed);
        const QByteArray original = bytesOf(m_original);
        const auto clock = clockAfterwards();
        const int count = roundsOf("VOUCHWELL_MUTATIONS", 60);
        int refused = 0;
        for (int i = 0; i < count; ++i) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("mutated.vouchwell"));
            writeBytes(path, mutated(original, random));
            const auto before = filesIn(folder.path());
            QElapsedTimer timer;
            timer.start();
            const QString complaint = complaintAbout(path, clock);
            const QString about = QStringLiteral("seed %1, book %2: %3").arg(seed).arg(i).arg(complaint);
            QVERIFY2(timer.elapsed() < kMostMilliseconds, qPrintable(about));
            QVERIFY2(filesIn(folder.path()) == before, qPrintable(about));
            const auto book = Book::open(path, clock);
            QVERIFY2(book || filesIn(folder.path()) == before, qPrintable(about));
            refused += complaint.isEmpty() ? 0 : 1;
        }
        QCOMPARE(HostileTool::calls(), 0);
        qInfo("seed %u: %d mutated books, %d refused or complained about, none hurt", seed, count, refused);
    }

private:
    /// Half of them with right sums, so that the damage reaches further in.
    static QByteArray mutated(QByteArray book, std::mt19937& random)
    {
        constexpr quint32 kHeader = 100;
        const quint32 kind = random() % 8;
        const quint32 reach = kind < 2 ? kHeader : quint32(book.size());
        for (quint32 i = 0; i < 1 + random() % 64; ++i)
            book[qsizetype(random() % reach)] = char(random());
        if (kind == 7)
            book.truncate(qsizetype(random() % quint32(book.size())));
        return random() % 2 == 0 ? withSums(book) : book;
    }

    QTemporaryDir m_folder;
    QString m_original;
};

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
