#include "core/actions/watchfolder.h"

#include "tests/support/testbook.h"

#include <QDir>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDateTime kNow(QDate(2026, 5, 20), QTime(9, 0), Qt::UTC);
const QString kSales = QStringLiteral("Order,Date,Email,Total\nA1,2026-05-03,ben@example.org,40.00\n");

} // namespace

/// A folder into which a till writes.
class WatchFolderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const char* name, const QString& text, const QDateTime& changed = kNow.addSecs(-60))
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.flush();
        QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
    }

    QStringList found()
    {
        QStringList names;
        for (const NewSalesFile& file : mustHave(newSalesFiles(m_book->book(), m_folder->path())))
            names << QFileInfo(file.path).fileName();
        return names;
    }

    void importAll()
    {
        for (const NewSalesFile& file : mustHave(newSalesFiles(m_book->book(), m_folder->path()))) {
            ImportRequest request = requestFor(m_book->book(), file);
            request.isBackedUpBefore = false;
            mustHave(importFile(m_book->book(), request));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(QDate(2026, 5, 20));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void findsWhatLooksLikeSalesAndNothingElse()
    {
        write("till-2.csv", kSales + QStringLiteral("A2,2026-05-04,ben@example.org,4.00\n"));
        write("till-1.csv", kSales);
        write("customers.csv", QStringLiteral("Name,Email,City\nAna,ana@example.org,Vigo\n"));
        write("unclear.csv", QStringLiteral("Ticket,Day,Sum\n7,2026-05-03,4.00\n"));
        write("empty.csv", QString());
        write("picture.png", kSales);
        QCOMPARE(found(), QStringList({QStringLiteral("till-1.csv"), QStringLiteral("till-2.csv")}));
    }

    void offersAFileOnceWhateverItIsCalled()
    {
        write("till.csv", kSales);
        importAll();
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM transactions"), qint64(1));
        QCOMPARE(found(), QStringList());
        write("copy.csv", kSales);
        QCOMPARE(found(), QStringList());
        write("till.csv", kSales + QStringLiteral("A2,2026-05-04,ben@example.org,4.00\n"));
        QCOMPARE(found(), QStringList(QStringLiteral("till.csv")));
    }

    void leavesAFileThatIsStillBeingWritten()
    {
        write("till.csv", kSales, kNow.addMSecs(-500));
        QCOMPARE(found(), QStringList());
        write("till.csv", kSales, kNow.addMSecs(-2500));
        QCOMPARE(found(), QStringList(QStringLiteral("till.csv")));
        write("till.csv", kSales, kNow.addDays(3)); // from a till whose clock is ahead
        QCOMPARE(found(), QStringList(QStringLiteral("till.csv")));
    }

    void takesWhatWasImportedAsSalesBefore()
    {
        ImportRequest request =
            m_book->request(ImportKind::Sales, QStringLiteral("Ticket,Day,Sum\n6,2026-05-02,4.00\n"));
        Result<std::unique_ptr<RowSource>> source = openTable(request.path);
        TableProfile profile = mustHave(profileTable(**source, ImportKind::Sales, request.choices));
        setField(profile, 0, ImportField::Document, request.choices);
        setField(profile, 1, ImportField::SaleDate, request.choices);
        setField(profile, 2, ImportField::NetAmount, request.choices);
        request.profile = profile;
        request.isBackedUpBefore = false;
        mustHave(importFile(m_book->book(), request));
        write("tickets.csv", QStringLiteral("Ticket,Day,Sum\n7,2026-05-03,5.00\n"));
        importAll();
        QCOMPARE(m_book->texts("SELECT doc_no || ' ' || net_minor FROM transactions ORDER BY id"),
                 QStringList({QStringLiteral("6 400"), QStringLiteral("7 500")}));
    }

    void saysWhatToDoWithoutAFolder()
    {
        const auto result = newSalesFiles(m_book->book(), m_folder->filePath(QStringLiteral("gone")));
        QVERIFY(!result);
        QVERIFY(result.failure().text.contains(QStringLiteral("gone")));
    }
};

QTEST_GUILESS_MAIN(WatchFolderTest)
#include "tst_watchfolder.moc"
