#include "core/domain/giftcode.h"
#include "core/domain/giftstock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vouchwell;

namespace {

const QDate kMonday(2026, 11, 16);
using Change = StockChange;

StockEvent anEvent(Change change, qint64 pieces, int after, int recorded)
{
    return {change, pieces, kMonday.addDays(after), QStringLiteral("%1").arg(recorded, 6, 10, QLatin1Char('0'))};
}

QString asText(const StockOnHand& stock)
{
    return stock.isCounted ? QString::number(stock.pieces) : QStringLiteral("not counted");
}

/// The deliberately simple one: walks day by day and asks each time for the next event that was recorded.
StockOnHand plainStock(const std::vector<StockEvent>& events, int days)
{
    StockOnHand stock;
    for (int day = 0; day <= days; ++day) {
        for (int recorded = 0; recorded < int(events.size()); ++recorded) {
            for (const StockEvent& e : events) {
                if (e.on != kMonday.addDays(day) || e.recordedAt.toInt() != recorded)
                    continue;
                if (e.change == Change::Count || (e.change == Change::In && !stock.isCounted))
                    stock = {true, e.pieces};
                else if (e.change == Change::Stop)
                    stock = {false, 0};
                else if (stock.isCounted)
                    stock.pieces += e.change == Change::In ? e.pieces : -e.pieces;
            }
        }
    }
    return stock;
}

} // namespace

/// How many pieces there are, and how codes are compared and shown.
class GiftStockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere_data()
    {
        QTest::addColumn<std::vector<StockEvent>>("events");
        QTest::addColumn<QString>("stock");
        using Events = std::vector<StockEvent>;
        const auto row = [](const char* name, const Events& events, const char* stock) {
            QTest::newRow(name) << events << QString::fromLatin1(stock);
        };
        row("nothing entered", {}, "not counted");
        row("goods in", {anEvent(Change::In, 10, 0, 1)}, "10");
        row("in, out and handed over",
            {anEvent(Change::In, 10, 0, 1), anEvent(Change::Out, 2, 1, 2), anEvent(Change::HandedOver, 3, 2, 3)}, "5");
        row("handed over while nobody counted", {anEvent(Change::HandedOver, 3, 0, 1), anEvent(Change::In, 10, 1, 2)},
            "10");
        row("a count ends what was before", {anEvent(Change::In, 10, 0, 1), anEvent(Change::Count, 7, 1, 2)}, "7");
        row("a count of nothing", {anEvent(Change::Count, 0, 0, 1)}, "0");
        row("entered late for a day before the count", {anEvent(Change::Count, 7, 2, 1), anEvent(Change::In, 5, 1, 2)},
            "7");
        row("entered late for the day of the count", {anEvent(Change::Count, 7, 2, 1), anEvent(Change::In, 5, 2, 2)},
            "12");
        row("a count entered late",
            {anEvent(Change::In, 10, 0, 1), anEvent(Change::HandedOver, 4, 3, 2), anEvent(Change::Count, 9, 2, 3)},
            "5");
        row("nobody counts any more", {anEvent(Change::In, 10, 0, 1), anEvent(Change::Stop, 0, 1, 2)}, "not counted");
        row("begun again",
            {anEvent(Change::In, 10, 0, 1), anEvent(Change::Stop, 0, 1, 2), anEvent(Change::In, 4, 2, 3)}, "4");
        row("more left than there was", {anEvent(Change::In, 1, 0, 1), anEvent(Change::HandedOver, 3, 1, 2)}, "-2");
    }
    void countsWhatIsThere()
    {
        QFETCH(std::vector<StockEvent>, events);
        QFETCH(QString, stock);
        QCOMPARE(asText(stockAfter(events)), stock);
    }

    void agreesWithThePlainCountOfAnyHistory()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 3000; ++round) {
            std::vector<StockEvent> events;
            const int size = random.bounded(9);
            for (int i = 0; i < size; ++i)
                events.push_back(anEvent(Change(random.bounded(5)), random.bounded(20), random.bounded(6), i));
            QCOMPARE(asText(stockAfter(events)), asText(plainStock(events, 6)));
        }
    }

    void saysWhereTooFewAreFree()
    {
        GiftLevel level;
        level.isCounted = true;
        level.onHand = 5;
        level.promised = 5;
        QVERIFY(!level.isLow());
        level.lowMark = 1;
        QVERIFY(level.isLow());
        level.lowMark = 0;
        level.promised = 6;
        QCOMPARE(level.freePieces(), -1);
        QVERIFY(level.isLow());
        level.isCounted = false;
        QVERIFY(!level.isLow());
    }

    void knowsACodeHoweverItIsWritten()
    {
        QCOMPARE(codeKey(QStringLiteral(" abcd-1234 ")), codeKey(QStringLiteral("ABCD 1234")));
        QCOMPARE(codeKey(QStringLiteral("ABCD–1234")), codeKey(QStringLiteral("abcd1234")));
        QVERIFY(codeKey(QStringLiteral("0012")) != codeKey(QStringLiteral("12")));
        QCOMPARE(codeKey(QStringLiteral(" - ")), QString());
    }

    void showsOnlyTheEndOfACode()
    {
        QCOMPARE(maskedCode(QStringLiteral("ABCD-12345678")), QStringLiteral("•••• 5678"));
        QCOMPARE(maskedCode(QStringLiteral("ABCDE")), QStringLiteral("•••• DE"));
        QCOMPARE(maskedCode(QStringLiteral("A")), QStringLiteral("•••• "));
    }
};

QTEST_GUILESS_MAIN(GiftStockTest)
#include "tst_giftstock.moc"
