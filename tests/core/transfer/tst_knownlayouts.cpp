#include "core/transfer/knownlayouts.h"

#include "core/transfer/drafts.h"
#include "core/transfer/salestatus.h"

#include "memorysource.h"

#include <QFile>
#include <QTest>

using namespace vouchwell;

namespace {

ImportKind kindOf(const QString& word)
{
    return word == u"sales" ? ImportKind::Sales : ImportKind::Customers;
}

/// What a program would write into a column with this header.
QString cellFor(const QString& header, int row)
{
    const QString key = header.toLower();
    const auto has = [&](const char* word) { return key.contains(QLatin1String(word)); };
    if (has("mail"))
        return QStringLiteral("p%1@example.org").arg(row);
    if (has("label") || has(" - type"))
        return QStringLiteral("* Work");
    if (has("phone"))
        return QStringLiteral("+34 600 111 22%1").arg(row);
    if (has("date") || has("created") || has(" at") || has("visit"))
        return QStringLiteral("2025-03-1%1 10:20").arg(row);
    if (has("total") || has("sales") || has("amount") || has("tax") || has("revenue"))
        return QStringLiteral("1%1.50").arg(row);
    if (has("name"))
        return QStringLiteral("Ana B%1").arg(QChar(u'a' + row));
    return key.endsWith(QLatin1String("id")) ? QStringLiteral("cus_%1x").arg(row + 100) : QStringLiteral("x");
}

QString tableOf(const QStringList& headers)
{
    QStringList lines{headers.join(u'|')};
    for (int row = 0; row < 3; ++row) {
        QStringList cells;
        for (const QString& header : headers)
            cells << cellFor(header, row);
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

struct Sales
{
    std::vector<DraftRow> rows;
    QString program;

    const SaleDraft& sale(size_t i) const { return std::get<SaleDraft>(rows.at(i).draft); }
};

Sales readSales(const QString& text)
{
    MemorySource source(text);
    const ImportChoices choices;
    const ImportDecisions decisions;
    const TableProfile profile = profileTable(source, ImportKind::Sales, choices).value();
    DraftReader reader(profile, choices, decisions, {QStringLiteral("EUR"), 2}, QDate(2026, 5, 20));
    source.rewind();
    Sales sales{{}, profile.program};
    std::vector<RowProblem> problems;
    SheetRow row;
    DraftRow draft;
    while (source.next(row)) {
        if (reader.read(row, draft, problems))
            sales.rows.push_back(draft);
    }
    return sales;
}

} // namespace

class KnownLayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheExportsOfWellKnownProgramsByItself_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("matched");
        QFile file(QFINDTESTDATA("../../data/layouts.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            QTest::newRow(qPrintable(cells.at(0))) << cells.at(1) << cells.at(2).split(u',') << cells.at(3).split(u'|');
        }
    }
    void matchesTheExportsOfWellKnownProgramsByItself()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, headers);
        QFETCH(QStringList, matched);
        QCOMPARE(likelyKind(headers), kindOf(kind));
        MemorySource source(tableOf(headers));
        const TableProfile profile = profileTable(source, kindOf(kind), {}).value();
        QStringList found;
        for (const ColumnPlan& column : profile.columns) {
            if (column.field != ImportField::Extra && column.field != ImportField::Ignore)
                found << column.header + u'=' + fieldKey(column.field);
        }
        QCOMPARE(found, matched);
    }

    void readsOrdersOfAWebShopWithTheirFurtherLines()
    {
        const Sales sales = readSales(QStringLiteral(
            "Name|Email|Financial Status|Created at|Currency|Subtotal|Taxes|Refunded Amount|Discount Code|Lineitem "
            "name|"
            "Billing Name\n"
            "#1001|ana@example.org|paid|2026-03-02 10:11:12 +0100|EUR|80.00|0.00|0.00|ANA-7|Cake|Ana Alba\n"
            "#1001|ana@example.org||2026-03-02 10:11:12 +0100||||||Candle|\n"
            "#1002|ben@example.org|partially_refunded|2026-03-03 08:00:00 +0100|EUR|50.00|0.00|20.00||Bread|Ben Berg\n"
            "#1003|cleo@example.org|voided|2026-03-04 08:00:00 +0100|EUR|10.00|0.00|0.00||Roll|Cleo Cruz\n"
            "#1004|dan@example.org|refunded|2026-03-05 08:00:00 +0100|EUR|30.00|0.00|30.00||Pie|Dan Dahl"));
        QCOMPARE(sales.program, QStringLiteral("Shopify orders"));
        QCOMPARE(sales.rows.size(), size_t(4));
        QCOMPARE(sales.sale(0).document, QStringLiteral("#1001"));
        QCOMPARE(sales.sale(0).netMinor, qint64(8000));
        QCOMPARE(sales.sale(0).referralCodeKey, QStringLiteral("ana7"));
        QCOMPARE(sales.sale(0).customer.fullName, QStringLiteral("Ana Alba"));
        QCOMPARE(sales.sale(1).refundedMinor, qint64(2000));
        QCOMPARE(sales.rows.at(2).skipReason, QStringLiteral("It never became a sale: “voided”."));
        QCOMPARE(sales.sale(3).refundedMinor, qint64(3000));
        QCOMPARE(sales.rows.at(3).skipReason, QString());
    }

    void takesTheWholeSaleAsRefundedWhereOnlyItsStateSaysSo()
    {
        const Sales sales = readSales(QStringLiteral("Order|Date|Status|Total\n7|2026-03-02|Refunded|12.50\n"
                                                     "8|2026-03-02|Completed|3.00"));
        QCOMPARE(sales.sale(0).refundedMinor, qint64(1250));
        QCOMPARE(sales.sale(1).refundedMinor, qint64(0));
    }

    void neverRefundsMoreThanWasSold()
    {
        const Sales sales = readSales(QStringLiteral("Order|Date|Total|Refunded amount\n7|2026-03-02|10.00|12.00"));
        QCOMPARE(sales.sale(0).refundedMinor, qint64(1000));
    }

    void understandsTheStatesOfSales_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        const auto row = [](const char* text, SaleStatus status) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(status);
        };
        row("", SaleStatus::Counts);
        row("Paid", SaleStatus::Counts);
        row("Completed", SaleStatus::Counts);
        row("something new", SaleStatus::Counts);
        row("partially_refunded", SaleStatus::Counts);
        row("Failed", SaleStatus::NoSale);
        row("VOIDED", SaleStatus::NoSale);
        row("Canceled", SaleStatus::NoSale);
        row("requires_payment_method", SaleStatus::NoSale);
        row("Annulée", SaleStatus::NoSale);
        row("Storniert", SaleStatus::NoSale);
        row("Refunded", SaleStatus::Refunded);
        row("Remboursé", SaleStatus::Refunded);
    }
    void understandsTheStatesOfSales()
    {
        QFETCH(QString, text);
        QFETCH(int, status);
        QCOMPARE(int(saleStatusOf(text)), status);
    }
};

QTEST_GUILESS_MAIN(KnownLayoutsTest)
#include "tst_knownlayouts.moc"
