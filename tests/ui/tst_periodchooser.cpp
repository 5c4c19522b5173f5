#include "ui/widgets/periodchooser.h"

#include <QDateEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell::ui;

namespace {

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

class PeriodChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDaysOfAPeriod_data()
    {
        QTest::addColumn<Period::Kind>("kind");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char* name, Period::Kind kind, const char* today, const char* from, const char* to) {
            QTest::newRow(name) << kind << day(today) << day(from) << day(to);
        };
        row("this month", Period::Kind::ThisMonth, "2026-11-22", "2026-11-01", "2026-11-30");
        row("this month in a leap year", Period::Kind::ThisMonth, "2028-02-29", "2028-02-01", "2028-02-29");
        row("last month over the year", Period::Kind::LastMonth, "2026-01-31", "2025-12-01", "2025-12-31");
        row("last month is shorter", Period::Kind::LastMonth, "2026-03-31", "2026-02-01", "2026-02-28");
        row("last 30 days", Period::Kind::Last30Days, "2026-11-22", "2026-10-24", "2026-11-22");
        row("last 90 days", Period::Kind::Last90Days, "2026-11-22", "2026-08-25", "2026-11-22");
        row("first quarter", Period::Kind::ThisQuarter, "2026-03-31", "2026-01-01", "2026-03-31");
        row("last quarter", Period::Kind::ThisQuarter, "2026-11-22", "2026-10-01", "2026-12-31");
        row("this year", Period::Kind::ThisYear, "2026-11-22", "2026-01-01", "2026-12-31");
        row("last 12 months", Period::Kind::Last12Months, "2026-11-22", "2025-11-23", "2026-11-22");
        QTest::newRow("all time") << Period::Kind::AllTime << day("2026-11-22") << QDate() << QDate();
    }
    void knowsTheDaysOfAPeriod()
    {
        QFETCH(Period::Kind, kind);
        QFETCH(QDate, today);
        PeriodChooser chooser(today);
        chooser.setKind(kind);
        QTEST(chooser.from(), "from");
        QTEST(chooser.to(), "to");
    }

    void announcesAChangeOnce()
    {
        PeriodChooser chooser(day("2026-11-22"));
        QSignalSpy changed(&chooser, &PeriodChooser::periodChanged);
        chooser.setKind(Period::Kind::LastMonth);
        chooser.setKind(Period::Kind::LastMonth);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toDate(), day("2026-10-01"));
        QCOMPARE(changed.first().at(1).toDate(), day("2026-10-31"));
    }

    void movesOnWithTheDay()
    {
        PeriodChooser chooser(day("2026-11-30"));
        chooser.setToday(day("2026-12-01"));
        QCOMPARE(chooser.to(), day("2026-12-31"));
        chooser.setCustom(day("2026-01-05"), day("2026-01-09"));
        chooser.setToday(day("2027-01-01"));
        QCOMPARE(chooser.from(), day("2026-01-05"));
    }

    void swapsDatesInTheWrongOrder()
    {
        PeriodChooser chooser(day("2026-11-22"));
        chooser.setCustom(day("2026-02-09"), day("2026-01-05"));
        QCOMPARE(chooser.from(), day("2026-01-05"));
        QCOMPARE(chooser.to(), day("2026-02-09"));
        QCOMPARE(chooser.kind(), Period::Kind::Custom);
    }

    void takesDatesFromItsPanel()
    {
        PeriodChooser chooser(day("2026-11-22"));
        chooser.show();
        chooser.menu()->actions().last()->trigger();
        const auto edits = chooser.findChildren<QDateEdit*>();
        QCOMPARE(edits.size(), 2);
        auto* apply = edits.first()->parentWidget()->findChild<QPushButton*>();
        edits.at(0)->setDate(day("2026-12-24"));
        QVERIFY(!apply->isEnabled());
        edits.at(0)->setDate(day("2026-03-01"));
        edits.at(1)->setDate(day("2026-03-08"));
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(chooser.from(), day("2026-03-01"));
        QCOMPARE(chooser.to(), day("2026-03-08"));
    }

    void describesItselfInWords()
    {
        PeriodChooser chooser(day("2026-11-22"));
        chooser.setLocale(QLocale(QLocale::English));
        QCOMPARE(chooser.describe(), QStringLiteral("1 Nov 2026 – 30 Nov 2026"));
        chooser.setKind(Period::Kind::AllTime);
        QCOMPARE(chooser.describe(), QStringLiteral("All time"));
        QCOMPARE(chooser.accessibleName(), QStringLiteral("Period: All time"));
    }
};

QTEST_MAIN(PeriodChooserTest)
#include "tst_periodchooser.moc"
