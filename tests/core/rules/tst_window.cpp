#include "core/rules/window.h"

#include <QTest>

using namespace vouchwell;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsWhatLiesInTheWindow_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char* name, Window::Kind kind, QDate on, qint64 expected) {
            QTest::newRow(name) << int(kind) << on << expected;
        };
        // 1 on 31 December, 2 on 1 January, 4 on 31 March, 8 on 1 April.
        row("a life", Window::Kind::Lifetime, QDate(2030, 1, 1), 15);
        row("a month, last day", Window::Kind::Month, QDate(2026, 3, 31), 4);
        row("the next month, first day", Window::Kind::Month, QDate(2026, 4, 1), 8);
        row("a month without anything", Window::Kind::Month, QDate(2026, 5, 1), 0);
        row("a quarter", Window::Kind::Quarter, QDate(2026, 3, 31), 6);
        row("a year", Window::Kind::Year, QDate(2026, 12, 31), 14);
        row("the year before", Window::Kind::Year, QDate(2025, 12, 31), 1);
        row("ninety days and the day itself", Window::Kind::Rolling, QDate(2026, 4, 1), 12);
        row("a day later", Window::Kind::Rolling, QDate(2026, 3, 31), 6);
    }
    void sumsWhatLiesInTheWindow()
    {
        QFETCH(int, kind);
        QFETCH(QDate, on);
        WindowTotal total({Window::Kind(kind), 90});
        const std::pair<QDate, qint64> entries[] = {
            {QDate(2025, 12, 31), 1}, {QDate(2026, 1, 1), 2}, {QDate(2026, 3, 31), 4}, {QDate(2026, 4, 1), 8}};
        for (const auto& [day, amount] : entries) {
            if (day <= on)
                total.add(day, amount);
        }
        QTEST(total.on(on), "expected");
    }

    void countsWhatIsStillToComeFromItsDayOn()
    {
        WindowTotal total({Window::Kind::Lifetime, 0});
        total.add(QDate(2026, 1, 15), 1);
        total.add(QDate(2026, 1, 20), 1);
        QCOMPARE(total.on(QDate(2026, 1, 14)), qint64(0));
        QCOMPARE(total.on(QDate(2026, 1, 15)), qint64(1));
        QCOMPARE(total.on(QDate(2026, 1, 20)), qint64(2));
    }

    void forgetsWhenItStartsAnew()
    {
        for (const Window::Kind kind : {Window::Kind::Lifetime, Window::Kind::Rolling}) {
            WindowTotal total({kind, 30});
            total.add(QDate(2026, 1, 1), 5);
            QCOMPARE(total.on(QDate(2026, 1, 2)), qint64(5));
            total.clear();
            QCOMPARE(total.on(QDate(2026, 1, 3)), qint64(0));
        }
    }
};

QTEST_GUILESS_MAIN(WindowTest)
#include "tst_window.moc"
