#include "core/actions/importfile.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

/// Lists in which a document has several rows.
class DocumentLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLosesAnAmountOfADocument_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sales");
        QTest::addColumn<int>("remarks");
        const auto row = [](const char* name, const QString& text, const char* sales, int remarks = 0) {
            QTest::newRow(name) << text << QString::fromUtf8(sales) << remarks;
        };
        const QString quickBooks =
            QStringLiteral("Date,Transaction type,Num,Customer full name,Memo/Description,Quantity,"
                           "Sales price,Amount,Balance\n");
        row("QuickBooks lines",
            quickBooks + QStringLiteral("2026-03-02,Invoice,1001,Ana Alba,Cake,1,20.00,20.00,20.00\n"
                                        "2026-03-02,Invoice,1001,Ana Alba,Tea,2,2.50,5.00,25.00\n"
                                        "2026-03-03,Invoice,1002,Ben Berg,Cake,1,20.00,20.00,45.00\n"),
            "1001 sale 2500;1002 sale 2000");
        row("QuickBooks lines of one amount",
            quickBooks + QStringLiteral("2026-03-02,Invoice,1001,Ana Alba,Cake,1,20.00,20.00,20.00\n"
                                        "2026-03-02,Invoice,1001,Ana Alba,Cake,1,20.00,20.00,40.00\n"),
            "1001 sale 4000");
        row("QuickBooks discount line",
            quickBooks + QStringLiteral("2026-03-02,Invoice,1001,Ana Alba,Cake,1,20.00,20.00,20.00\n"
                                        "2026-03-02,Invoice,1001,Ana Alba,Discount,1,-2.00,-2.00,18.00\n"),
            "1001 sale 1800");
        const QString xero =
            QStringLiteral("ContactName,InvoiceNumber,InvoiceDate,Total,TaxTotal,Description,LineAmount,"
                           "Currency,Type\n");
        row("Xero totals in every line",
            xero + QStringLiteral("Ana Alba,INV-1,2026-03-02,25.00,0,Cake,20.00,EUR,Sales invoice\n"
                                  "Ana Alba,INV-1,2026-03-02,25.00,0,Tea,5.00,EUR,Sales invoice\n"),
            "INV-1 sale 2500");
        row("lines that add up to a total",
            QStringLiteral("Receipt,Date,Customer,Item,Amount,Receipt sum\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00,40.00\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00,40.00\n"
                           "8,2026-03-02,Ben Berg,Tea,2.50,2.50\n"),
            "7 sale 4000;8 sale 250");
        row("lines that add up to a total with its tax",
            QStringLiteral("Receipt,Date,Customer,Item,Net amount,Tax,Receipt sum\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00,2.00,33.00\n"
                           "7,2026-03-02,Ana Alba,Tea,10.00,1.00,33.00\n"),
            "7 sale 3000");
        row("totals beside lines that add up to them",
            QStringLiteral("Receipt,Date,Customer,Item,Total,Line price\n"
                           "7,2026-03-02,Ana Alba,Cake,25.00,20.00\n"
                           "7,2026-03-02,Ana Alba,Tea,25.00,5.00\n"),
            "7 sale 2500");
        row("lines of other things for other amounts",
            QStringLiteral("Receipt,Date,Customer,Item,Amount\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00\n"
                           "7,2026-03-02,Ana Alba,Tea,5.00\n"
                           "8,2026-03-02,Ben Berg,Tea,5.00\n"
                           "8,2026-03-02,Ben Berg,Tea,5.00\n"),
            "7 sale 2500;8 sale 1000");
        row("lines without the customer again",
            QStringLiteral("Receipt,Date,Customer,Item,Amount\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00\n"
                           "7,2026-03-02,,Tea,5.00\n"),
            "7 sale 2500");
        row("the same amount without any proof is counted once, and said",
            QStringLiteral("Receipt,Date,Customer,Item,Amount\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00\n"
                           "7,2026-03-02,Ana Alba,Tart,20.00\n"),
            "7 sale 2000", 1);
        row("other amounts without other details are not added, and said",
            QStringLiteral("Receipt,Date,Customer,Amount\n"
                           "7,2026-03-02,Ana Alba,20.00\n"
                           "7,2026-03-02,Ana Alba,5.00\n"),
            "7 sale 2000", 1);
        row("a return beside its sale",
            QStringLiteral("Receipt,Date,Customer,Item,Amount\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00\n"
                           "7,2026-03-02,Ana Alba,Cake back,-20.00\n"),
            "7 sale 2000;7 return 2000");
        row("lines that are not together are named",
            QStringLiteral("Receipt,Date,Customer,Item,Amount\n"
                           "7,2026-03-02,Ana Alba,Cake,20.00\n"
                           "7,2026-03-02,Ana Alba,Tea,5.00\n"
                           "8,2026-03-02,Ben Berg,Tea,5.00\n"
                           "7,2026-03-02,Ana Alba,Jam,3.00\n"),
            "7 sale 2500;8 sale 500", 1);
    }
    void neverLosesAnAmountOfADocument()
    {
        QFETCH(QString, text);
        QFETCH(QString, sales);
        QFETCH(int, remarks);
        TestBook book(QDate(2026, 5, 20));
        ImportRequest request = book.request(ImportKind::Sales, text);
        request.isBackedUpBefore = false;
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QStringList said = summary.warnings;
        for (const RowProblem& problem : summary.problems)
            said << problem.reason;
        const QString sql =
            QStringLiteral("SELECT doc_no || ' ' || kind || ' ' || net_minor FROM transactions ORDER BY id");
        QCOMPARE(book.texts(sql.toUtf8()).join(u';'), sales);
        QVERIFY2(said.size() == remarks, qPrintable(said.join(u'\n')));
        request.decisions.changedSales = ImportDecisions::ChangedSale::Update;
        const ImportSummary again = mustHave(importFile(book.book(), request));
        QCOMPARE(again.added + again.updated, qint64(0));
        QCOMPARE(book.texts(sql.toUtf8()).join(u';'), sales);
        QCOMPARE(book.differences(), QString());
    }

    void leavesOutOneLineAlone()
    {
        TestBook book(QDate(2026, 5, 20));
        ImportRequest request = book.request(ImportKind::Sales, QStringLiteral("Receipt,Date,Customer,Item,Amount\n"
                                                                               "7,2026-03-02,Ana Alba,Cake,20.00\n"
                                                                               "7,2026-03-02,Ana Alba,Tea,5.00\n"
                                                                               "7,2026-03-02,Ana Alba,Jam,3.00\n"));
        request.isBackedUpBefore = false;
        request.decisions.leftOut.insert(3);
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.skipped, qint64(1));
        QCOMPARE(book.number("SELECT net_minor FROM transactions"), qint64(2300));
    }
};

QTEST_GUILESS_MAIN(DocumentLinesTest)
#include "tst_documentlines.moc"
