#include "historybook.h"
#include "hostilefile.h"
#include "testfiles.h"

#include "core/storage/statement.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

/// What became of a book after some of its bytes had changed.
enum class Outcome { Noticed, Harmless, Silent };

/// Every value of every row.
QByteArray contentOf(Book& book)
{
    QByteArray content;
    const auto add = [](void* to, int columns, char** values, char**) {
        for (int i = 0; i < columns; ++i)
            static_cast<QByteArray*>(to)->append(values[i] ? values[i] : "NULL").append('|');
        return 0;
    };
    QStringList tables;
    Statement names(book.database(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    for (names.run(); names.next();)
        tables << names.text(0);
    for (const QString& table : std::as_const(tables)) {
        const QByteArray sql = "SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY 1";
        if (sqlite3_exec(book.database().handle(), sql.constData(), add, &content, nullptr) != SQLITE_OK)
            throw StorageError(StorageError::Kind::Corrupt, table);
    }
    return content;
}

class BitFlips
{
public:
    enum class Sums { Left, MadeRight };

    BitFlips(const QString& original, quint32 seed, Sums sums = Sums::Left)
        : m_original(bytesOf(original)), m_sums(sums), m_random(seed)
    {
        const auto book = mustHave(Book::open(original, m_clock, Book::Mode::ReadOnly));
        if (!mustHave(verifyBook(*book)).empty())
            throw std::runtime_error("the book is not sound to begin with");
        m_content = contentOf(*book);
    }

    /// One bit somewhere in this part of so many.
    Outcome flip(int part, int parts)
    {
        const qsizetype bits = m_original.size() * 8;
        const qsizetype share = bits / parts;
        const qsizetype bit = share * part + qsizetype(m_random() % quint32(share));
        QByteArray bytes = m_original;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        const QString path = m_folder.filePath(QStringLiteral("flipped.vouchwell"));
        writeBytes(path, m_sums == Sums::Left ? bytes : withSums(bytes));
        m_about = QStringLiteral("byte %1, bit %2").arg(bit / 8).arg(bit % 8);
        return lookAt(path);
    }

    const QString& about() const { return m_about; }

private:
    Outcome lookAt(const QString& path)
    try {
        const auto book = Book::open(path, m_clock, Book::Mode::ReadOnly);
        if (!book)
            return Outcome::Noticed;
        const auto differences = verifyBook(**book);
        if (!differences || !differences->empty())
            return Outcome::Noticed;
        return contentOf(**book) == m_content ? Outcome::Harmless : Outcome::Silent;
    } catch (const StorageError&) {
        return Outcome::Noticed;
    }

    QByteArray m_original;
    Sums m_sums;
    QByteArray m_content;
    QTemporaryDir m_folder;
    QString m_about;
    std::mt19937 m_random;
    std::shared_ptr<TestClock> m_clock = clockAfterwards();
};

} // namespace

/// What a disk, a cable or another program does to a file at rest. More of it: VOUCHWELL_FLIPS=1000.
class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesEveryBitThatFlipsInTheContent()
    {
        const quint32 seed = seedOf();
        const QTemporaryDir folder;
        BitFlips flips(bookWithHistory(folder, Activities::all()), seed);
        const int count = roundsOf("VOUCHWELL_FLIPS", 100);
        int noticed = 0;
        for (int i = 0; i < count; ++i) {
            const Outcome outcome = flips.flip(i, count);
            QVERIFY2(outcome != Outcome::Silent,
                     qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(flips.about())));
            noticed += outcome == Outcome::Noticed ? 1 : 0;
        }
        qInfo("seed %u: %d flips, %d noticed, %d without effect, none silent", seed, count, noticed, count - noticed);
    }

    /// Shows that the test above can see what it is looking for.
    void missesSomeWhereTheSumsAreMadeRight()
    {
        const QTemporaryDir folder;
        BitFlips flips(bookWithHistory(folder, Activities::all()), 5, BitFlips::Sums::MadeRight);
        int outcomes[3] = {};
        constexpr int kFlips = 100;
        for (int i = 0; i < kFlips; ++i)
            ++outcomes[int(flips.flip(i, kFlips))];
        qInfo("without sums: %d noticed, %d without effect, %d silent", outcomes[0], outcomes[1], outcomes[2]);
        QVERIFY(outcomes[int(Outcome::Silent)] > 0);
    }

    /// Packing an older book anew may fail anywhere: it is then as it was, or has its sums.
    void keepsAnOlderBookWhereSumsCannotBeGiven()
    {
        const QString source = qEnvironmentVariable("VOUCHWELL_SOURCE", QStringLiteral("."));
        const QByteArray original = bytesOf(source + QStringLiteral("/tests/data/books/v4.vouchwell"));
        const int stride = roundsOf("VOUCHWELL_FAULT_STRIDE", 7);
        bool isThrough = false;
        for (int call = 1; !isThrough; call += stride) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("older.vouchwell"));
            writeBytes(path, original);
            {
                TestFiles files;
                files.failCall(call, call % 2 == 0 ? TestFiles::Failing::Once : TestFiles::Failing::FromThenOn, false);
                const auto book = Book::open(path, clockAfterwards());
                isThrough = !files.hasFailed();
                QVERIFY(book || !book.failure().text.isEmpty());
            }
            const auto book = mustHave(Book::open(path, clockAfterwards(), Book::Mode::ReadOnly));
            QVERIFY(mustHave(verifyBook(*book)).empty());
            QVERIFY(call < 5000);
        }
    }

private:
    static quint32 seedOf()
    {
        return qEnvironmentVariableIsSet("VOUCHWELL_SEED") ? quint32(qEnvironmentVariableIntValue("VOUCHWELL_SEED"))
                                                           : QRandomGenerator::global()->generate();
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
