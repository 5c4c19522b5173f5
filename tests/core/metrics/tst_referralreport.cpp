#include "core/metrics/periodtext.h"
#include "core/metrics/referralreport.h"
#include "core/metrics/reportcsv.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);
const Period kApril{QDate(2026, 4, 1), QDate(2026, 4, 30)};

} // namespace

class ReferralReportTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<TestBook> aprilBook()
    {
        auto book = std::make_unique<TestBook>(kToday);
        book->import(ImportKind::Referrals,
                     QStringLiteral("Referrer Name,Referrer Email,Friend Name,Friend Email,Referred On,Channel\n"
                                    "Ana,ana@example.org,\"Ben, the baker\",ben@example.org,2026-04-20,card\n"
                                    "Ana,ana@example.org,Carla,carla@example.org,2026-04-02,\n"
                                    "Dora,dora@example.org,Dora,dora@example.org,2026-04-03,\n"
                                    "Ana,ana@example.org,Emil,emil@example.org,2026-03-31,\n"));
        book->import(ImportKind::Sales, QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n"
                                                       "S1,sale,ben@example.org,2026-04-21,40.00,\n"
                                                       "S2,sale,ben@example.org,2026-05-21,2.50,\n"
                                                       "R1,return,ben@example.org,2026-04-22,1.00,S1\n"));
        return book;
    }

private Q_SLOTS:
    void listsWhatWasClaimedInThePeriodOldestFirst()
    {
        const auto book = aprilBook();
        const ReportTable table = referralReport(*book->snapshot(), kApril, QLocale::c());
        QCOMPARE(QString::fromUtf8(exactCsv(table)),
                 QStringLiteral("referred_on,friend,referrer,channel,stage,converted_on,revenue,reward\r\n"
                                "2026-04-02,Carla,Ana,,Received,,0.00,0.00\r\n"
                                "2026-04-03,Dora,Dora,,Not valid,,0.00,0.00\r\n"
                                "2026-04-20,\"Ben, the baker\",Ana,card,Became a customer,2026-04-21,41.50,10.00\r\n"));
    }

    void addsUpItsColumns()
    {
        const auto book = aprilBook();
        const ReportTable table = referralReport(*book->snapshot(), kApril, QLocale::c());
        QCOMPARE(table.total(6).toLongLong(), qint64(4150));
        QCOMPARE(table.total(7).toLongLong(), qint64(1000));
        for (const int column : {0, 1, 2, 3, 4, 5})
            QVERIFY(!table.total(column).isValid());
    }

    void headsItselfWithTheKeyFigures()
    {
        const auto book = aprilBook();
        const ReportTable table =
            referralReport(*book->snapshot(), kApril, QLocale(QLocale::English, QLocale::Ireland));
        const Kpis kpis = computeKpis(*book->snapshot(), kApril);
        QStringList facts;
        for (const ReportTable::Fact& fact : table.facts)
            facts << fact.title + QLatin1String(": ") +
                         formatCell(fact.value, fact.kind, table.currency, QLocale(QLocale::English, QLocale::Ireland));
        QCOMPARE(facts,
                 QStringList({QStringLiteral("Referrals received: 2"), QStringLiteral("of these became customers: 1"),
                              QStringLiteral("Became customers in the period: 1"),
                              QStringLiteral("Referred revenue: €39.00"), QStringLiteral("Reward cost: €10.00"),
                              QStringLiteral("Rewards per new customer: €10.00"),
                              QStringLiteral("Median days to convert: 1"), QStringLiteral("Active referrers: 1")}));
        QCOMPARE(kpis.referredRevenueMinor, qint64(3900));
        QCOMPARE(table.shopName, QStringLiteral("Panadería"));
        QCOMPARE(table.subtitle, QStringLiteral("April 2026"));
    }

    void isEmptyButWholeWithoutReferrals()
    {
        TestBook book(kToday);
        const ReportTable table = referralReport(*book.snapshot(), kApril, QLocale::c());
        QVERIFY(table.rows.empty());
        QCOMPARE(table.columns.size(), size_t(8));
        QCOMPARE(formatCell(table.facts[5].value, table.facts[5].kind, table.currency, QLocale::c()),
                 QStringLiteral("–"));
        QCOMPARE(exactCsv(table),
                 QByteArray("referred_on,friend,referrer,channel,stage,converted_on,revenue,reward\r\n"));
    }

    void countsByMonthUpToToday()
    {
        const auto book = aprilBook();
        const ReportTable table = monthlyReferrals(*book->snapshot(), 4, QLocale::c());
        QCOMPARE(QString::fromUtf8(exactCsv(table)), QStringLiteral("month,received,converted\r\n"
                                                                    "Mar 2026,1,0\r\nApr 2026,2,1\r\n"
                                                                    "May 2026,0,0\r\nJun 2026,0,0\r\n"));
        QCOMPARE(monthlyReferrals(*book->snapshot(), 7, QLocale::c()).rows.front().front().toString(),
                 QStringLiteral("Dec 2025"));
    }

    void listsWhatIsOwed()
    {
        const auto book = aprilBook();
        book->import(ImportKind::Sales,
                     QStringLiteral("Document,Email,Date,Net\nS9,carla@example.org,2026-06-20,5.00\n"));
        const ReportTable table = payoutList(*book->snapshot(), QLocale::c());
        QCOMPARE(QString::fromUtf8(exactCsv(table)),
                 QStringLiteral("name,pending,available,owed,next_due\r\nAna,10.00,10.00,20.00,2026-07-04\r\n"));
        QCOMPARE(table.total(3).toLongLong(), computeKpis(*book->snapshot(), kApril).owedMinor);
    }

    void namesPeriods_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("day") << QDate(2026, 1, 3) << QDate(2026, 1, 3) << QStringLiteral("3 Jan 2026");
        QTest::newRow("month") << QDate(2024, 2, 1) << QDate(2024, 2, 29) << QStringLiteral("February 2024");
        QTest::newRow("almost a month") << QDate(2024, 2, 1) << QDate(2024, 2, 28)
                                        << QStringLiteral("1 Feb 2024 – 28 Feb 2024");
        QTest::newRow("year") << QDate(2026, 1, 1) << QDate(2026, 12, 31) << QStringLiteral("2026");
        QTest::newRow("two years") << QDate(2025, 1, 1) << QDate(2026, 12, 31)
                                   << QStringLiteral("1 Jan 2025 – 31 Dec 2026");
    }
    void namesPeriods()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, words);
        QCOMPARE(periodInWords({from, to}, QLocale(QLocale::English, QLocale::UnitedKingdom)), words);
    }
};

QTEST_GUILESS_MAIN(ReferralReportTest)
#include "tst_referralreport.moc"
